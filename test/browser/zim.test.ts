import {execFile, execFileSync, spawn, type ChildProcess} from "node:child_process";
import {writeFileSync, readFileSync} from "node:fs";
import {createServer, type AddressInfo} from "node:net";
import {join} from "node:path";
import {promisify} from "node:util";
import type {Browser, Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, test, vi} from "vitest";
import {aFolder, dateline} from "../support/command.js";
import {launchBrowser, noBrowser} from "./browser.js";

const isThere = (program: string): boolean => {
  try {
    execFileSync(program, ["--version"], {stdio: "ignore"});
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== "ENOENT";
  }
};

const noTools = !["zimwriterfs", "zimcheck", "kiwix-serve"].every(isThere);

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const {port} = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** The five seeds as a ZIM file, read through the server that readers of ZIM files use. */
describe.skipIf(noBrowser || noTools)("an archive as a ZIM file", () => {
  let folder: Awaited<ReturnType<typeof aFolder>>;
  let server: ChildProcess;
  let browser: Browser;
  let front: string;
  const zim = (): string => join(folder.path, "archive.zim");

  beforeAll(async () => {
    folder = await aFolder();
    const {code, stderr} = await dateline("export", "zim", "--cache", join(folder.path, "cache"), "--out", zim());
    if (code !== 0) throw new Error(stderr);
    const port = await freePort();
    server = spawn("kiwix-serve", ["--port", String(port), zim()], {stdio: "ignore"});
    front = `http://127.0.0.1:${port}/archive/A/index.html`;
    await vi.waitUntil(() => fetch(front).then(({ok}) => ok, () => false), {timeout: 20_000});
    browser = await launchBrowser();
  }, 90_000);
  afterAll(async () => {
    await browser.close();
    server.kill();
    await folder.remove();
  });

  async function open(): Promise<{page: Page; troubles: string[]}> {
    const page = await browser.newPage({viewport: {width: 390, height: 800}, deviceScaleFactor: 2});
    // a phone without a network, but for the reader's own server
    await page.route((url) => url.origin !== new URL(front).origin, (route) => route.abort("internetdisconnected"));
    const troubles: string[] = [];
    page.on("pageerror", ({message}) => troubles.push(message));
    page.on("requestfailed", (request) => troubles.push(request.url()));
    await page.goto(front);
    return {page, troubles};
  }

  test("has no fault that `zimcheck` finds", async () => {
    const {stdout} = await promisify(execFile)("zimcheck", ["--all", zim()]);
    expect(stdout).toContain("Overall Test Status: Pass");
    expect(stdout).not.toMatch(/\[(ERROR|WARNING)\]/);
  });

  test("leads from the front page to an article, its pair, and back", async () => {
    const {page, troubles} = await open();
    await page.locator("main a[href*='article/']").first().click();
    await page.waitForURL(/\/A\/article\/[a-z2-7]{10}\/index\.html$/);
    expect(await page.locator("h1").count()).toBe(1);
    await page.locator("main a[href*='pair/']").first().click();
    await page.waitForURL(/\/A\/pair\/[A-Z]{2}-[A-Z]{2}\/index\.html$/);
    expect(await page.locator("h1").innerText()).not.toBe("");
    expect(troubles).toEqual([]);
  });

  test("is searched in either script", async () => {
    const {page, troubles} = await open();
    await page.fill('input[name="q"]', "俄羅斯");
    await page.press('input[name="q"]', "Enter");
    await page.locator('[data-total="5"]').waitFor();
    expect(troubles).toEqual([]);
  });

  test("is verified by the sum within it", async () => {
    expect((await dateline("verify", zim())).code).toBe(0);
    const bytes = readFileSync(zim());
    bytes.writeUInt8(bytes.readUInt8(5000) ^ 1, 5000);
    const damaged = join(folder.path, "damaged.zim");
    writeFileSync(damaged, bytes);
    expect((await dateline("verify", damaged)).code).toBe(1);
  });
});
