import {join, relative} from "node:path";
import type {Archive} from "../model/archive.js";
import type {Country} from "../model/country.js";
import {writeSearch} from "../search/write.js";
import {filesBelow, hashOf, hashOfFiles} from "../store/hash.js";
import type {Making} from "./making.js";

const code = ["src/search", "src/text", "package-lock.json"];

/** The search index of an archive. */
export async function searchOf(archive: Archive, countries: readonly Country[]): Promise<Making> {
  const records = archive.articles.map(({record}) => record);
  return {
    name: "search",
    hash: hashOf(JSON.stringify([await hashOfFiles(code), records, countries])),
    async make(folder) {
      await writeSearch(records, join(folder, "pagefind"), countries);
      return (await filesBelow(join(folder, "pagefind"))).map((path) => relative(folder, path).replaceAll("\\", "/"));
    },
  };
}
