// Installs what is missing from the lock file, so that a fresh clone needs one command. Plain JavaScript: it runs
// before anything is installed.
import {spawnSync} from "node:child_process";
import {readFileSync} from "node:fs";

const read = (path) => {
  try {
    return JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8")).packages;
  } catch {
    return {};
  }
};

const wanted = read("../package-lock.json");
// npm keeps here what it has put into the folder.
const present = read("../node_modules/.package-lock.json");
const missing = Object.entries(wanted).filter(
  ([path, {version, optional}]) => path !== "" && !optional && present[path]?.version !== version,
);

if (missing.length > 0) {
  console.error(`Installing ${missing.length} packages from package-lock.json …`);
  // standard output belongs to the command that follows
  const {status} = spawnSync("npm", ["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"], {
    stdio: ["ignore", 2, 2],
    shell: process.platform === "win32",
  });
  if (status !== 0) {
    console.error("Installing failed: see npm's message above. `npm ci` must work before anything else does.");
    process.exit(status ?? 1);
  }
}
