/** What is known of a UTF-16 unit; 0 means not looked up yet. */
const [outside, within] = [1, 2];

const surrogates = {first: 0xd800, last: 0xdfff};

/**
 * The characters that a pattern matches, by UTF-16 unit, each of which is looked up once: expressions take far longer for classes of
 * Unicode, above all in Chinese text. `pattern` matches one character, and has neither `g` nor `y`.
 */
export class UnitClass {
  private readonly known = new Uint8Array(0x10000);

  constructor(private readonly pattern: RegExp) {}

  /** Whether a unit is of the class; half of a character beyond the first plane never is. */
  has(unit: number): boolean {
    return (this.known[unit] || this.lookUp(unit)) === within;
  }

  /** Whether the pattern may match anywhere in a text: never `false` when it does, and `true` for characters beyond the first plane. */
  mayStandIn(text: string): boolean {
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      if (this.has(unit) || isSurrogate(unit)) return true;
    }
    return false;
  }

  private lookUp(unit: number): number {
    return (this.known[unit] = !isSurrogate(unit) && this.pattern.test(String.fromCharCode(unit)) ? within : outside);
  }
}

/** Whether a unit is half of a character beyond the first plane, or stands where such a half would. */
export function isSurrogate(unit: number): boolean {
  return unit >= surrogates.first && unit <= surrogates.last;
}
