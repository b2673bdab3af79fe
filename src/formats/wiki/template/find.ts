import type {WikiTemplateRow} from "../../../data/wiki-templates.js";

/** Finds the row of a template by its name, in small letters. */
export type FindTemplate = (name: string) => WikiTemplateRow | undefined;

/** Makes rows ready to be searched: whole names first, then patterns in their order. */
export function indexTemplates(rows: readonly WikiTemplateRow[]): FindTemplate {
  const whole = new Map<string, WikiTemplateRow>();
  const patterns: {readonly start: string; readonly end: string; readonly row: WikiTemplateRow}[] = [];
  for (const row of rows) {
    for (const name of row.names) {
      const [start = "", end] = name.split("*", 2);
      if (name.length > 1 && end !== undefined) patterns.push({start, end, row});
      else if (!whole.has(name)) whole.set(name, row);
    }
  }
  return (name) => whole.get(name) ?? patterns.find(({start, end}) => name.length >= start.length + end.length && name.startsWith(start) && name.endsWith(end))?.row;
}
