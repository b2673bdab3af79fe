/** Why an image could not be had; `later` when it may be had another time, `wait` when the host says in how many seconds. */
export class Failure extends Error {
  constructor(reason: string, readonly later: boolean, readonly wait: number | null = null) {
    super(reason);
  }
}
