import type {ArticleRecord} from "../../src/model/article.js";
import type {Site} from "../../src/model/view.js";
import {label, readable} from "../labels.js";

type OriginalProps = {readonly site: Site; readonly record: Pick<ArticleRecord, "sourceUrl" | "sourceDerived">};

/** Where the original stands, its host in plain sight, and where a web archive may have kept it. */
export function Original({site, record: {sourceUrl, sourceDerived}}: OriginalProps) {
  const host = sourceUrl === null ? null : hostOf(sourceUrl);
  if (sourceUrl === null || host === null) return <p class="original">{label(site, "no-original")}</p>;
  return (
    <p class="original">
      <a class="original-link" href={sourceUrl} rel="noopener noreferrer nofollow">
        {label(site, "original-at", {host})}
      </a>
      <a href={`https://web.archive.org/web/*/${sourceUrl}`} rel="noopener noreferrer nofollow">
        {label(site, "wayback")}
      </a>
      {sourceDerived && <span class="hint">{label(site, "original-derived")}</span>}
      <span class="print-address">{readable(sourceUrl)}</span>
    </p>
  );
}

/** The host of an address that may be linked to; `null` for any scheme but http and https. */
function hostOf(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const {protocol, host} = new URL(address);
  return protocol === "https:" || protocol === "http:" ? host : null;
}
