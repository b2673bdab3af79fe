/** `2024-06-20T15:53:56Z` */
export function isoTime(time: number): string {
  return `${new Date(time).toISOString().slice(0, 19)}Z`;
}

/** `Thu, 20 Jun 2024 15:53:56 GMT`, as RFC 822 wants it. */
export function mailTime(time: number): string {
  return new Date(time).toUTCString();
}

/** `2024-06-20` */
export function day(time: number): string {
  return isoTime(time).slice(0, 10);
}

/** `2024-06-20 15:53:56 +0000`, as front matter has it. */
export function postTime(time: number): string {
  return `${isoTime(time).slice(0, 19).replace("T", " ")} +0000`;
}

/** `20.06.2024 15:53:56`, as Telegram shows it. */
export function clockTime(time: number): string {
  const [date = "", clock = ""] = isoTime(time).slice(0, 19).split("T");
  return `${date.split("-").reverse().join(".")} ${clock}`;
}
