/** What may stand in an element: text stays text, never markup. */
export type Child = Node | string | null;

/** An element with its attributes and children; an attribute that is `null` or `false` is left out. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string | boolean | null>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null && value !== false) element.setAttribute(name, value === true ? "" : value);
  }
  return filled(element, children);
}

/** An element with more children, of any number: a call takes no more than some ten thousand arguments. */
export function filled<Made extends Element>(element: Made, children: readonly Child[]): Made {
  for (const child of children) if (child !== null) element.append(child);
  return element;
}
