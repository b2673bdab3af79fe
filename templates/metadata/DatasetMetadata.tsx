import {records, tables, type Table} from "../../src/model/dictionary.js";
import type {View} from "../../src/model/view.js";
import {label, plainText} from "../labels.js";
import type {Here} from "../layouts/props.js";
import {addressOf, JsonLd} from "./JsonLd.js";

const types: Readonly<Record<string, string>> = {csv: "text/csv", jsonl: "application/jsonl"};

/** The data of the archive as search engines for data sets read it. */
export function DatasetMetadata({view, site}: Here & {readonly view: Pick<View, "path">}) {
  const files = [...Object.values<Table>(tables), records];
  return (
    <JsonLd
      graph={[{
        "@type": "Dataset",
        name: plainText(site.title),
        description: label(site, "dataset", {title: plainText(site.title)}),
        url: addressOf(view, site, "data/"),
        inLanguage: site.language,
        isAccessibleForFree: true,
        distribution: files.map(({path, title}) => ({
          "@type": "DataDownload",
          name: title[site.language],
          contentUrl: addressOf(view, site, path),
          encodingFormat: types[path.split(".").at(-1) ?? ""],
        })),
      }]}
    />
  );
}
