import {languages, type Language} from "../../src/model/language.js";
import type {AboutView} from "../../src/model/view.js";
import {KeepArchive} from "../components/KeepArchive.js";
import {label, numberText} from "../labels.js";
import {link} from "../layouts/links.js";
import {Page} from "../layouts/Page.js";
import {paginate} from "../layouts/paginate.js";
import type {Props} from "../layouts/props.js";
import {DatasetMetadata} from "../metadata/DatasetMetadata.js";
import {AboutEnglish} from "../prose/about.en.js";
import {AboutHans} from "../prose/about.zh-Hans.js";
import {AboutHant} from "../prose/about.zh-Hant.js";

export const data = paginate("about");

const prose = {"zh-Hans": AboutHans, "zh-Hant": AboutHant, "en": AboutEnglish} as const satisfies Record<Language, unknown>;

/** What this archive is, and how to read, search and correct it; the other languages lie beside it for a reader's choice. */
export default function About({view, site}: Props<AboutView>) {
  const told = {title: site.title, articles: numberText(view.totals.articles), to: (path: string) => link(view, site, path)};
  const Prose = prose[site.language];
  return (
    <Page view={view} site={site} title={label(site, "about")} metadata={<DatasetMetadata view={view} site={site} />}>
      <header class="listing-header">
        <h1>{label(site, "about-title", {title: site.title})}</h1>
      </header>
      <div class="prose">
        <div>
          <Prose {...told} />
          {languages.filter((language) => language !== site.language).map((language) => {
            const Other = prose[language];
            return (
              <template data-prose={language}>
                <Other {...told} />
              </template>
            );
          })}
        </div>
        {site.assets.worker && <KeepArchive site={site} />}
      </div>
    </Page>
  );
}
