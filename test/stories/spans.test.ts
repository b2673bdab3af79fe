import {writeFile} from "node:fs/promises";
import fc from "fast-check";
import {afterEach, beforeEach, describe, expect, test} from "vitest";
import {findCopies} from "../../src/archive/stories/copies.js";
import {findEvents} from "../../src/archive/stories/events.js";
import type {Alike} from "../../src/archive/stories/alike.js";
import {alikeWithin} from "../../src/archive/stories/spans.js";
import {entryOf} from "../../src/enrich/entry.js";
import type {Entry} from "../../src/model/article.js";
import type {KeptDays} from "../../src/model/kept-days.js";
import {openBlobs} from "../../src/store/blobs.js";
import {noKeptDays, openKeptDays} from "../../src/store/kept-days.js";
import {shelvesInMemory} from "../../src/store/shelves.js";
import {anArticle} from "../support/articles.js";
import {aFolder} from "../support/command.js";
import {aText, numbers} from "./planted.js";

const shelves = shelvesInMemory();
const textOf = ({shelf}: Entry): string => shelves.text(shelf);

/** Texts of which every third is another's by another outlet, with an end of its own; over two weeks, some without a day. */
const random = numbers(77);
const texts = Array.from({length: 14}, () => aText(random));
const entries = Array.from({length: 42}, (_, nth): Entry => {
  const text = [...(texts[nth % texts.length] ?? []), ...aText(random).slice(0, nth % 3)].join("");
  const day = nth % 13 === 12 ? null : `2024-06-${String(1 + ((nth * 5 + Math.floor(nth / 14) * 2) % 14)).padStart(2, "0")}`;
  const article = anArticle({id: `a${String(nth).padStart(2, "0")}`, title: `通车 ${nth % 2}`, text, day, published: day, outlet: {id: `o${nth % 4}`, name: "海港日报"}});
  return entryOf(article, shelves.keepArticle(article));
});

const inOrder = (some: readonly Entry[]) => [...some].sort((a, b) => ((a.published ?? "") + a.id < (b.published ?? "") + b.id ? -1 : 1));

describe("what is alike within days", () => {
  let folder: Awaited<ReturnType<typeof aFolder>>;
  beforeEach(async () => {
    folder = await aFolder();
  });
  afterEach(() => folder.remove());

  test("is the same whatever was kept of earlier states of the archive", async () => {
    const whole = findCopies(inOrder(entries), textOf, noKeptDays);
    expect([whole.size, findEvents(inOrder(entries), noKeptDays).length]).toSatisfy(([copies, events]) => (copies as number) > 30 && (events as number) > 3);
    await fc.assert(fc.asyncProperty(fc.array(fc.subarray(entries), {minLength: 2, maxLength: 4}), fc.string({maxLength: 8}), async (states, blob) => {
      const blobs = openBlobs(folder.path);
      for (const state of states.map(inOrder)) {
        const kept = await openKeptDays(blobs, `kept-${Buffer.from(blob).toString("hex")}`);
        expect(findCopies(state, textOf, kept)).toEqual(findCopies(state, textOf, noKeptDays));
        expect(findEvents(state, kept)).toEqual(findEvents(state, noKeptDays));
        await kept.save();
      }
    }), {numRuns: 40});
  });

  test("is looked for again only on days whose own articles or those within reach are others", async () => {
    const sought: string[][] = [];
    const look = (some: readonly Entry[], kept: KeptDays): readonly Alike[] =>
      alikeWithin(some, {name: "test", days: 2, kept}, (members, isSought) => {
        sought.push([...new Set(members.filter(isSought).map((number) => some[number]?.day ?? ""))]);
        return members.filter(isSought).slice(1).map((other, nth) => ({one: members.filter(isSought)[nth] ?? 0, other, likeness: 0.5}));
      });
    const some = inOrder(entries.filter(({day}) => day !== null));
    const blobs = openBlobs(folder.path);
    const first = await openKeptDays(blobs, "one");
    look(some, first);
    await first.save();
    const second = await openKeptDays(blobs, "one");
    look(some.filter(({id}) => id !== some.find(({day}) => day === "2024-06-09")?.id), second);
    expect(sought[0]).toHaveLength(14);
    expect(sought[1]).toEqual(["2024-06-07", "2024-06-08", "2024-06-09"]);
  });

  test("is found anew where what was kept is damaged", async () => {
    const blobs = openBlobs(folder.path);
    const kept = await openKeptDays(blobs, "one");
    kept.set("copies", 19_000, "sum", [0, 1, 0.8]);
    await kept.save();
    expect((await openKeptDays(blobs, "one")).get("copies", 19_000, "sum")).toEqual([0, 1, 0.8]);
    expect((await openKeptDays(blobs, "one")).get("copies", 19_000, "another")).toBeUndefined();
    const bytes = await blobs.get("one");
    if (!bytes) throw new Error("It was kept");
    await writeFile(`${folder.path}/one`, Buffer.concat([Buffer.alloc(32), Buffer.from(bytes)]));
    expect((await openKeptDays(blobs, "one")).get("copies", 19_000, "sum")).toBeUndefined();
  });
});
