import {records, tables, type Table} from "../../src/model/dictionary.js";
import {languages} from "../../src/model/language.js";
import type {DataView} from "../../src/model/view.js";
import {Reason} from "../components/Messages.js";
import {label} from "../labels.js";
import {link} from "../layouts/links.js";
import {Page} from "../layouts/Page.js";
import {paginate} from "../layouts/paginate.js";
import type {Here, Props} from "../layouts/props.js";
import {DatasetMetadata} from "../metadata/DatasetMetadata.js";

export const data = paginate("data");

const description = "data/datapackage.json";
const others = ["data/report.json", "data/article.schema.json", "feed.xml", "feed.json", "sitemap.xml"] as const;

/** What each file of data holds, from the same rows that the description of the data is made from; the other languages lie beside it for a reader's choice. */
export default function Data({view, site}: Props<DataView>) {
  const here = {view, site};
  return (
    <Page {...here} title={label(site, "data")} metadata={<DatasetMetadata {...here} />}>
      <header class="listing-header">
        <h1>{label(site, "data")}</h1>
      </header>
      <div class="prose">
        <Prose {...here} />
        {languages.filter((language) => language !== site.language).map((language) => (
          <template data-prose={language}>
            <Prose view={view} site={{...site, language}} />
          </template>
        ))}
      </div>
    </Page>
  );
}

function Prose({view, site}: Here) {
  const here = {view, site};
  const [before = "", after = ""] = label(site, "data-how").split("{file}");
  return (
    <>
      <p>
        {before}
        <FileLink {...here} path={description} />
        {after}
      </p>
      {[...Object.values<Table>(tables), records].map((table) => (
        <TableOf {...here} table={table} />
      ))}
      <section>
        <h2>{label(site, "more-data")}</h2>
        <ul>
          {others.map((path) => (
            <li>
              <FileLink {...here} path={path} />
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

function TableOf({view, site, table}: Here & {readonly table: Table}) {
  return (
    <section>
      <h2>{table.title[site.language]}</h2>
      <p>
        <FileLink view={view} site={site} path={table.path} />
      </p>
      <div class="scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">{label(site, "field")}</th>
              <th scope="col">{label(site, "field-type")}</th>
              <th scope="col">{label(site, "field-means")}</th>
            </tr>
          </thead>
          <tbody>
            {table.fields.map(({name, type, means}) => (
              <tr>
                <th scope="row">
                  <code>{name}</code>
                </th>
                <td>
                  <code>{type}</code>
                </td>
                <td><Reason text={means[site.language]} /></td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function FileLink({view, site, path}: Here & {readonly path: string}) {
  return (
    <a href={link(view, site, path)}>
      <code>{path.split("/").at(-1)}</code>
    </a>
  );
}
