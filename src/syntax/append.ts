/** Puts items behind those of a list. Any number: a call such as `push(...items)` fails with some hundred thousand. */
export function append<Item>(list: Item[], items: readonly Item[]): void {
  for (const item of items) list.push(item);
}

/** Puts items on a stack, to be taken off in their order: how a tree is walked in the order of the page, without recursion. */
export function stack<Item>(waiting: Item[], items: readonly Item[]): void {
  for (let i = items.length - 1; i >= 0; i--) waiting.push(items[i] as Item);
}
