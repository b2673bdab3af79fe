import {writeFile} from "node:fs/promises";
import {join} from "node:path";
import {afterEach, beforeEach, describe, expect, test} from "vitest";
import {readSettings} from "../../src/cli/settings.js";
import {aFolder} from "../support/command.js";

let own: Awaited<ReturnType<typeof aFolder>>;
beforeEach(async () => {
  own = await aFolder();
});
afterEach(() => own.remove());

async function settings(archive: object, ...set: readonly string[]) {
  const path = join(own.path, "package.json");
  await writeFile(path, JSON.stringify({archive}));
  return readSettings(set, path);
}

describe("the setting `pairSide`", () => {
  test("lets China act for Hong Kong and Macao, and the EU for itself", async () => {
    expect((await settings({})).pairSide).toEqual({HK: "CN", MO: "CN", EU: "EU"});
  });

  test("changes the rows that are given, and no other", async () => {
    expect((await settings({pairSide: {HK: "HK", GL: "GL"}})).pairSide).toEqual({HK: "HK", MO: "CN", EU: "EU", GL: "GL"});
  });

  test("is read from a word of the command", async () => {
    expect((await settings({}, "pairSide=HK:HK,EU:none")).pairSide).toEqual({HK: "HK", MO: "CN", EU: null});
  });

  test.each(["HK", "Hongkong:CN", "HK:china", ""])("refuses `%s`", async (rows) => {
    await expect(settings({}, `pairSide=${rows}`)).rejects.toThrow("expected codes with the codes that stand in pairs for them");
  });
});
