/** A table in Markdown. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");
}

/** Of seconds. */
export const seconds = (value: number): string => `${value.toFixed(value < 10 ? 2 : 1)} s`;
/** A ratio; `null` where there is none. */
export const fraction = (value: number | null): string => (value === null ? "–" : value.toFixed(value < 0.1 ? 3 : 2));
/** Of bytes. */
export const gigabytes = (bytes: number): string => `${(bytes / 1e9).toFixed(2)} GB`;
/** Of bytes. */
export const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(bytes < 1e7 ? 2 : 0)} MB`;
/** A whole number, in groups of three digits. */
export const count = (value: number): string => String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, ",");
