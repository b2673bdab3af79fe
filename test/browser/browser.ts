import {existsSync} from "node:fs";
import {chromium, type Browser} from "playwright-core";

export {serveFolder, type Served} from "../../scripts/serve-folder.js";

/** The browser that tests use, as `npm test` found it. */
export const browserPath = process.env.CHROMIUM ?? "/usr/bin/chromium";

/** For `describe.skipIf`: a machine without a browser runs the other tests. */
export const noBrowser = !existsSync(browserPath);

const options = [
  "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync",
  "--no-first-run",
];

/** Starts a browser that speaks to nobody by itself; the caller closes it. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({executablePath: browserPath, args: options});
}

/** Starts a browser, hands it over, and ends it whatever happens. */
export async function withBrowser<Result>(use: (browser: Browser) => Promise<Result>): Promise<Result> {
  const browser = await launchBrowser();
  try {
    return await use(browser);
  } finally {
    await browser.close();
  }
}
