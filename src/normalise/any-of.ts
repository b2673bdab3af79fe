/** An expression that matches wherever one of several does, with flags of its own. */
export function anyOf(patterns: readonly RegExp[], flags: string): RegExp {
  return new RegExp(patterns.map(({source}) => `(?:${source})`).join("|"), flags);
}
