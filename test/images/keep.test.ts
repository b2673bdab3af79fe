import {appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import sharp from "sharp";
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, test} from "vitest";
import {copyFile, copyName, ImageFolder, type KeptLine} from "../../src/images/folder.js";
import {keepImages, type KeepOptions} from "../../src/images/keep.js";
import {openKeptImages} from "../../src/images/kept.js";
import {Turns} from "../../src/images/turns.js";
import {startUnrulyServer, type UnrulyServer} from "./unruly-server.js";

let server: UnrulyServer;
let path: string;

beforeAll(async () => void (server = await startUnrulyServer()));
afterAll(() => server.close());
beforeEach(() => void (path = mkdtempSync(join(tmpdir(), "dateline-images-"))));
afterEach(() => { rmSync(path, {recursive: true}); });

const options: KeepOptions = {allowPrivate: true, again: false, now: () => new Date("2024-06-20T12:00:00Z"), onImage: () => undefined};
const limits = {bytes: 2_000_000, silence: 300, time: 1500, redirects: 5};

const wanted = (name: string, proxied: string | null = null) => ({src: `${server.origin}/${name}`, proxied: proxied && `${server.origin}/${proxied}`});

const keep = (names: readonly (string | ReturnType<typeof wanted>)[], more: Partial<KeepOptions> = {}, pauses: number[] = []) =>
  keepImages(names.map((name) => (typeof name === "string" ? wanted(name) : name)), new ImageFolder(path), {...options, ...more}, {
    limits,
    pause: 10,
    turns: new Turns((milliseconds) => Promise.resolve(pauses.push(milliseconds)), 1),
  });

const kept = (name: string): KeptLine => new ImageFolder(path).lineOf(`${server.origin}/${name}`) as KeptLine;

/** The files of an image's copies, narrowest first. */
const filesOf = (name: string): readonly string[] => kept(name).copies.map((copy) => join(path, copyFile(copyName(kept(name).sha256, copy))));

describe("keepImages", () => {
  test("keeps an image: the original by its hash, where and when it came from, and copies for narrow and wide pages", async () => {
    expect(await keep(["photo.jpg"])).toEqual({kept: 1, fetched: 1, lost: []});
    const line = kept("photo.jpg");
    expect(line).toMatchObject({src: `${server.origin}/photo.jpg`, from: `${server.origin}/photo.jpg`, fetched: "2024-06-20T12:00:00.000Z", type: "jpeg", width: 1200, height: 800});
    expect(line.copies.map(({type, width}) => `${type} ${width}`)).toEqual(["avif 480", "webp 480", "avif 960", "webp 960", "avif 1200", "webp 1200"]);
    expect(existsSync(join(path, "originals", line.sha256.slice(0, 2), `${line.sha256}.jpg`))).toBe(true);
    const made = await Promise.all(filesOf("photo.jpg").map((file) => sharp(file).metadata()));
    expect(made.map(({format, compression, width}) => `${compression ?? format} ${width}`)).toEqual(["av1 480", "webp 480", "av1 960", "webp 960", "av1 1200", "webp 1200"]);
  });

  test("asks once for what is kept, and once for two addresses that answer alike", async () => {
    await keep(["photo.jpg"]);
    const before = server.asked.length;
    expect(await keep(["photo.jpg"])).toEqual({kept: 1, fetched: 0, lost: []});
    expect(server.asked.length).toBe(before);
    await keep(["same.jpg"]);
    expect(kept("same.jpg").sha256).toBe(kept("photo.jpg").sha256);
  });

  test("makes no picture wider than it is, keeps one upright that a camera turned, and one moving that moves", async () => {
    await keep(["small.png", "turned.jpg", "moving.gif"]);
    expect(kept("small.png").copies.map(({width}) => width)).toEqual([300, 300]);
    expect(kept("turned.jpg")).toMatchObject({width: 400, height: 600});
    expect(kept("moving.gif")).toMatchObject({width: 320, height: 200, copies: [{type: "webp"}]});
    expect((await sharp(filesOf("moving.gif")[0]).metadata()).pages).toBe(3);
  });

  test("draws a drawing, so that nothing in it can run", async () => {
    await keep(["drawing.svg"]);
    const made = await Promise.all(filesOf("drawing.svg").map((file) => sharp(file).metadata()));
    expect(made.map(({format}) => format)).toEqual(["heif", "webp"]);
  });

  test("follows what has moved", async () => {
    await keep(["moved.jpg"]);
    expect(kept("moved.jpg")).toMatchObject({width: 1200, from: `${server.origin}/moved.jpg`});
  });

  test("asks the proxy when the own host has it no more", async () => {
    expect((await keep([wanted("gone.jpg", "photo.jpg")])).kept).toBe(1);
    expect(kept("gone.jpg").from).toBe(`${server.origin}/photo.jpg`);
    expect((await keep([wanted("gone-2.jpg", "error.jpg")])).lost).toMatchObject([{why: "HTTP 404; by proxy: HTTP 500"}]);
  });

  for (const [name, why, tries] of [
    ["gone.jpg", "HTTP 404", 1],
    ["error.jpg", "HTTP 500", 3],
    ["slow.jpg", "UND_ERR_HEADERS_TIMEOUT", 3],
    ["round.jpg", "more than 5 redirects", 1],
    ["to-file.jpg", "an address that is not http", 1],
    ["large.jpg", "more than 2000000 bytes", 1],
    ["endless.jpg", "more than 2000000 bytes", 1],
    ["page.jpg", "not a whole picture: Input buffer contains unsupported image format", 1],
    ["empty.jpg", "not a whole picture", 1],
    ["cut-short.jpg", "not a whole picture", 1],
    ["bomb.png", "not a whole picture: Input image exceeds pixel limit", 1],
    ["broken-off.jpg", "UND_ERR_SOCKET", 3],
  ] as const) {
    test(`says why ${name} is not kept, after asking ${tries === 1 ? "once" : `${tries} times`}`, async () => {
      const before = server.asked.length;
      const {kept: count, lost} = await keep([name, "small.png"]);
      expect(count).toBe(1);
      expect(lost).toEqual([{src: `${server.origin}/${name}`, why: expect.stringContaining(why) as string}]);
      expect(server.asked.slice(before).filter((asked) => asked === `/${name}`)).toHaveLength(tries);
    });
  }

  test("waits as long as a busy host says, and twice as long each time where it says nothing", async () => {
    const pauses: number[] = [];
    expect((await keep(["busy.jpg"], {}, pauses)).kept).toBe(1);
    expect(pauses).toEqual([0]);
    pauses.length = 0;
    await keep(["error.jpg"], {}, pauses);
    expect(pauses).toEqual([10, 20]);
  });

  test("asks again for what may be there later, and for what is gone only when told to", async () => {
    await keep(["gone.jpg", "error.jpg"]);
    const before = server.asked.length;
    await keep(["gone.jpg", "error.jpg"]);
    expect(server.asked.slice(before).filter((asked) => asked === "/gone.jpg")).toEqual([]);
    expect(server.asked.slice(before)).toContain("/error.jpg");
    await keep(["gone.jpg"], {again: true});
    expect(server.asked.at(-1)).toBe("/gone.jpg");
  });

  test("goes on where it was killed: half a line counts for nothing, and copies are made anew from the original", async () => {
    await keep(["photo.jpg"]);
    const line = kept("photo.jpg");
    appendFileSync(join(path, "manifest.jsonl"), '{"src":"http://half');
    rmSync(join(path, "copies"), {recursive: true});
    const before = server.asked.length;
    expect(await keep(["photo.jpg"])).toMatchObject({kept: 1, fetched: 1});
    expect(server.asked.length).toBe(before);
    expect(kept("photo.jpg").copies).toEqual(line.copies);
    expect(readFileSync(join(path, "manifest.jsonl"), "utf8")).not.toContain("half");
  });

  test("looks through all that is kept when told to, and mends what is damaged", async () => {
    await keep(["small.png"]);
    const {src} = kept("small.png");
    for (const file of filesOf("small.png")) writeFileSync(file, Buffer.alloc(statSync(file).size));
    const contents = (): number[] => {
      const images = openKeptImages(path);
      return images.of(src)?.copies.map((copy) => images.contentOf(copy).length) ?? [];
    };
    expect(contents).toThrow("gone or damaged");
    await keep(["small.png"], {again: true});
    expect(contents()).toEqual(kept("small.png").copies.map(({bytes}) => bytes));
  });

  test("goes into no private network unless it may, whatever an address looks like", async () => {
    const port = new URL(server.origin).port;
    const hosts = ["127.0.0.1", "localhost", "[::1]", "[::ffff:127.0.0.1]", "0.0.0.0", "2130706433", "0x7f.1", "169.254.169.254"];
    const before = server.asked.length;
    const images = hosts.map((host) => ({src: `http://${host}:${port}/photo.jpg`, proxied: null}));
    const {lost} = await keep(images, {allowPrivate: false});
    expect(lost.map(({why}) => why)).toEqual(hosts.map(() => expect.stringContaining("is not a public address") as string));
    expect(server.asked.length).toBe(before);
  });
});
