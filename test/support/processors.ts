/** Seconds that processors spend on some work, however busy the machine is. */
export function processorSeconds(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const {user, system} = process.cpuUsage(before);
  return (user + system) / 1e6;
}
