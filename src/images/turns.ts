/** Sees to it that a host is asked one thing at a time, with a pause between the end of one and the beginning of the next. */
export class Turns {
  private readonly last = new Map<string, Promise<unknown>>();
  private readonly pauses = new Map<string, number>();

  /** `pause` resolves after so many milliseconds; `between` is the usual pause. */
  constructor(private readonly pause: (milliseconds: number) => Promise<unknown>, private readonly between: number) {}

  /** Does something when the host's turn has come. */
  async take<Done>(host: string, work: () => Promise<Done>): Promise<Done> {
    const before = this.last.get(host);
    const mine = this.after(before, host, work);
    this.last.set(host, mine.catch(() => undefined));
    return mine;
  }

  /** Has a host left alone for some time before its next turn. */
  rest(host: string, milliseconds: number): void {
    this.pauses.set(host, Math.max(milliseconds, this.pauses.get(host) ?? 0));
  }

  private async after<Done>(before: Promise<unknown> | undefined, host: string, work: () => Promise<Done>): Promise<Done> {
    if (before) {
      await before;
      await this.pause(this.pauses.get(host) ?? this.between);
      this.pauses.delete(host);
    }
    return work();
  }
}
