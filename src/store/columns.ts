/** Texts one after another in one: where each ends, in UTF-16 units. */
export type Texts = {readonly text: string; readonly ends: Uint32Array};

/** Values that many have in common, each once, and which of them each has. */
export type Shared<Value> = {readonly values: readonly Value[]; readonly which: Uint32Array};

/** Texts in a column; those in ASCII take half the room of others. */
export function textsOf(texts: readonly string[]): Texts {
  let end = 0;
  return {text: texts.join(""), ends: Uint32Array.from(texts, (text) => (end += text.length))};
}

/** One of the texts of a column, by its number. */
export function textAt({text, ends}: Texts, nth: number): string {
  return text.slice(nth === 0 ? 0 : ends[nth - 1], ends[nth]);
}

/** Values in a column where few are different, as their JSON tells. */
export function sharedOf<Value>(all: readonly Value[]): Shared<Value> {
  const numbers = new Map<string, number>();
  const values: Value[] = [];
  const which = Uint32Array.from(all, (value) => {
    const json = JSON.stringify(value);
    const number = numbers.get(json) ?? values.push(value) - 1;
    numbers.set(json, number);
    return number;
  });
  return {values, which};
}

/** One of the values of a column, by its number: who has the same value has the same object. */
export function sharedAt<Value>({values, which}: Shared<Value>, nth: number): Value {
  return values[which[nth] ?? 0] as Value;
}
