// What older browsers say of a key that belongs to an input method.
const composingKey = 229;

/** Whether a key belongs to an input method that is composing a word: such keys are never ours. */
export function isComposing({isComposing: composing, keyCode}: {readonly isComposing: boolean; readonly keyCode: number}): boolean {
  return composing || keyCode === composingKey;
}

/** Whether a key may be a command: no field has it, nothing is being composed, and no key of a browser's own commands is held. */
export function isCommand(event: KeyboardEvent): boolean {
  const {target, ctrlKey, metaKey, altKey} = event;
  const isField = target instanceof HTMLElement && (target.isContentEditable || target.matches("input, textarea, select"));
  return !isField && !ctrlKey && !metaKey && !altKey && !isComposing(event);
}
