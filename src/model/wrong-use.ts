/** The command was called in a way it cannot work with; the message says what was found and what would be right. */
export class WrongUse extends Error {
  override readonly name = "WrongUse";
}
