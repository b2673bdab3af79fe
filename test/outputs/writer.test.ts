import {readFile, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {openWriter} from "../../src/outputs/writer.js";
import {aFolder} from "../support/command.js";

let folder: Awaited<ReturnType<typeof aFolder>>;
beforeAll(async () => {
  folder = await aFolder();
});
afterAll(() => folder.remove());

/** A small one, which shares its memory with others, and a large one; a writer may take what they hold. */
const someFiles = () => [
  {path: "index.html", content: Buffer.from("潮汐表\n")},
  {path: "deep/er/a.html", content: Buffer.alloc(100_000, "b")},
];

for (const [kind, count] of [["in place", 2], ["by a thread", 10_000]] as const) {
  describe(`a writer ${kind}`, () => {
    test("writes files, and tells one version of them from another", async () => {
      const own = join(folder.path, String(count));
      const writer = await openWriter(own, count);
      const written = await writer.write(someFiles()).finally(() => writer.close());
      expect(written).toEqual({
        "index.html": {sha256: "0d69dd5d2fe160e5da2df3dd8f5bd9c1af6eb4665144853cbed324f8a399ee2e", bytes: 10},
        "deep/er/a.html": {sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string, bytes: 100_000},
      });
      for (const {path, content} of someFiles()) expect((await readFile(join(own, path))).equals(content)).toBe(true);
    });

    test("fails with what the system said", async () => {
      await writeFile(join(folder.path, `file-${count}`), "");
      const writer = await openWriter(join(folder.path, `file-${count}`), count);
      const failed = await writer.write(someFiles()).then(() => null, (error: unknown) => error).finally(() => writer.close());
      expect(failed).toMatchObject({code: "EEXIST"});
    });
  });
}
