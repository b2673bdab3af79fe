// Finds a Chromium for the browser tests. On Debian as root it installs one; elsewhere it says what to do.
import {spawnSync} from "node:child_process";
import {existsSync, readFileSync} from "node:fs";
import {delimiter, join} from "node:path";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
const places = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

function find() {
  if (process.env.CHROMIUM) return process.env.CHROMIUM;
  const onPath = (process.env.PATH ?? "").split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  return [...onPath, ...places].find((path) => existsSync(path));
}

function isDebianRoot() {
  if (process.getuid?.() !== 0 || !existsSync("/etc/os-release")) return false;
  return /^ID(_LIKE)?=.*debian/m.test(readFileSync("/etc/os-release", "utf8"));
}

function installOnDebian() {
  const env = {...process.env, DEBIAN_FRONTEND: "noninteractive"};
  const run = (...words) => spawnSync("apt-get", ["-qq", ...words], {stdio: ["ignore", "ignore", "inherit"], env}).status === 0;
  console.error("Installing chromium for the browser tests …");
  return run("update") && run("install", "--no-install-recommends", "-y", "chromium", "fonts-noto-cjk");
}

/** Path of a Chromium, or undefined. */
export function findBrowser() {
  const found = find();
  if (found || !isDebianRoot()) return found;
  return installOnDebian() ? find() : undefined;
}
