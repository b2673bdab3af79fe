import {spawn} from "node:child_process";
import {createServer} from "node:http";
import {join} from "node:path";
import type {AddressInfo} from "node:net";
import {expect, test} from "vitest";
import {photograph} from "../images/unruly-server.js";
import {aFolder, aFragment, dateline, writeFiles} from "../support/command.js";

test("images goes on where it was killed, and asks no host twice for what it has", async () => {
  const folder = await aFolder();
  const photo = await photograph(64, 48);
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? "");
    // the third is answered when nobody is there any more
    setTimeout(() => response.end(photo), asked.length === 3 ? 60_000 : 0).unref();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const {port} = server.address() as AddressInfo;
  const names = ["a", "b", "c", "d"].map((name) => `/${name}.jpg`);
  const body = names.map((name) => `<figure><img src="http://127.0.0.1:${port}${name}" alt="图"></figure><p>海港的图片。</p>`).join("");
  await writeFiles(join(folder.path, "seeds"), {"a.txt": aFragment("a", "海港图片", `四张。</p>${body}<p>完`)});
  const args = ["images", "--seeds", join(folder.path, "seeds"), "--cache", join(folder.path, "cache"), "--images", join(folder.path, "images"), "--allow-private"];
  try {
    const killed = spawn(process.execPath, ["scripts/run.mjs", ...args]);
    await expect.poll(() => asked.length, {timeout: 60_000}).toBe(3);
    killed.kill("SIGKILL");
    const {code, stdout} = await dateline(...args);
    expect(code).toBe(0);
    expect(stdout).toMatch(/4 images kept in .*, 2 of them fetched now; 0 not to be had/);
    expect(asked).toEqual([...names.slice(0, 3), ...names.slice(2)]);
  } finally {
    server.closeAllConnections();
    server.close();
    await folder.remove();
  }
}, 120_000);
