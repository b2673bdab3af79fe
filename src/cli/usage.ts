/** What an option is given, what it means, and what holds without it: the rows of the README, which a test compares. */
const options: readonly (readonly [string, string, string])[] = [
  ["--seeds DIR", "a folder of seeds; may be given several times", "seeds"],
  ["--out DIR", "the site; absent, empty or written by Dateline", "_site"],
  ["--cache DIR", "what was worked out before; safe to delete", ".cache"],
  ["--base PATH", "the site lives below this path", "/"],
  ["--images DIR", "with `images`: where they are kept; with `build`: show those that are kept, and ask no other host", "images; none"],
  ["--allow-private", "with `images`: addresses may lead into private networks", "off"],
  ["--strict", "exit with 1 when a seed was refused, or an image is not to be had", "off"],
  ["--clean", "read every seed and write every page again, whatever was kept", "off"],
  ["--portable", "the site works from a folder that is opened by double-click, search included; its search takes a third more space", "off"],
  ["--quiet", "say nothing", "off"],
  ["--json", "the report on standard output", "off"],
  ["--jobs N", "how many processes may read seeds, or index, side by side", "the processors there are"],
  ["--part I/N", "with `check`: reads the I-th of N parts of the seeds into the cache, so that several machines read what one builds: docs/scale.md", "all"],
  ["--port N", "with `start`: the port of the server", "8080"],
  ["--set NAME=VALUE", "overrides a setting", ""],
];

/** What a command may be told, for a terminal. */
export function usage(command: string): string {
  const widest = Math.max(...options.map(([option]) => option.length));
  const lines = options.map(([option, means, without]) => `  ${option.padEnd(widest)}  ${means}${without === "" ? "" : ` (${without})`}`);
  return [`${command === "start" ? "npm start" : `npm run ${command}`} -- [options]`, "", ...lines, "", "The README says more of each, of the settings and of the other commands."].join("\n");
}
