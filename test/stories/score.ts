import {createReadStream, readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {createInterface} from "node:readline";

// B-cubed precision and recall (A. Bagga and B. Baldwin, 1998) of the stories of a site against events that were labelled
// by reading: node --import tsx test/stories/score.ts SITE

const site = process.argv[2] ?? "_site";
const labelled = JSON.parse(readFileSync(join(import.meta.dirname, "labelled-events.json"), "utf8")) as readonly (readonly string[])[];

const addresses = new Map<string, string>();
for await (const line of createInterface({input: createReadStream(join(site, "data/articles.jsonl"))})) {
  const {id, sourceUrl} = JSON.parse(line) as {readonly id: string; readonly sourceUrl: string | null};
  if (sourceUrl !== null) addresses.set(id, sourceUrl);
}

const known = new Set(addresses.values());
const truth = groupsOf(labelled.map((group) => group.filter((address) => known.has(address))));
const found = groupsOf(readdirSync(join(site, "story"), {withFileTypes: true}).filter((entry) => entry.isDirectory() && entry.name !== "page").map(({name}) => membersOf(name)));

const items = [...truth.keys()];
const shares = items.map((item) => {
  const [own, right] = [(found.get(item) ?? [item]).filter((one) => truth.has(one)), truth.get(item) ?? []];
  const both = own.filter((one) => right.includes(one)).length;
  return {precision: both / own.length, recall: both / right.length};
});
const mean = (values: readonly number[]): string => (values.reduce((sum, value) => sum + value, 0) / values.length).toFixed(3);
process.stdout.write(`${items.length} articles, precision ${mean(shares.map(({precision}) => precision))}, recall ${mean(shares.map(({recall}) => recall))}\n`);

function membersOf(story: string): readonly string[] {
  const page = readFileSync(join(site, "story", story, "index.html"), "utf8");
  return [...page.matchAll(/class="telling" data-article-id="([^"]+)"/g)].flatMap(([, id = ""]) => addresses.get(id) ?? []);
}

function groupsOf(groups: readonly (readonly string[])[]): ReadonlyMap<string, readonly string[]> {
  return new Map(groups.flatMap((group) => group.map((address) => [address, group] as const)));
}
