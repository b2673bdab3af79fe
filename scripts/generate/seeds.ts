/**
 * Writes synthetic seeds, in every format that is read:
 *
 *     node --import tsx scripts/generate/seeds.ts FOLDER COUNT [SEED]
 *
 * The same count and seed (1, unless given) are the same bytes on every machine, and more files change none of the
 * earlier ones. A million take about 12 GB.
 */
import {writeSeeds} from "./seeds/write.js";

const [folder, ...numbers] = process.argv.slice(2);
const [count = NaN, seed = 1] = numbers.map(Number);
if (folder === undefined || ![count, seed].every((number) => Number.isInteger(number) && number > 0 && number <= 10_000_000)) {
  console.error("Expected `node --import tsx scripts/generate/seeds.ts FOLDER COUNT [SEED]`, with whole numbers from 1 to 10000000.");
  process.exit(2);
}
await writeSeeds(folder, count, seed, (written) => {
  if (written % 10_000 < 32) console.log(`${written} of ${count} seeds`);
});
console.log(`${count} seeds in ${folder}`);
