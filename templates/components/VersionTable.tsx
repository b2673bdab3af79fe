import type {VersionCard, VersionsView} from "../../src/model/story-views.js";
import {shownDate, utcTextBeside} from "../dates.js";
import {asWritten, label, numberText, readable} from "../labels.js";
import type {Here} from "../layouts/props.js";
import {link} from "../layouts/links.js";
import {DateText} from "./DateText.js";
import {Fact} from "./Fact.js";
import {Shown} from "./LongList.js";

/** Files of one version that its page names. */
const mostSeeds = 5;

type VersionsProps = Here & {readonly view: VersionsView};

/** Every version with its title, date, authors, address and seeds: what differs is seen by looking across. */
export function VersionTable({view, site}: VersionsProps) {
  const addresses = new Set(view.versions.map(({sourceUrl}) => sourceUrl));
  return (
    <ol class="versions">
      {view.versions.map((version) => (
        <li id={`v${version.number}`} class={version.number === view.from || version.number === view.to ? "version compared" : "version"}>
          <h2>
            {label(site, "version-number", {number: numberText(version.number)})}
            {version.shown && <span class="hint"> {label(site, "version-shown")}</span>}
          </h2>
          <dl class="facts">
            <Fact name={label(site, "title")}>
              <bdi lang={version.lang}>{version.title}</bdi>
            </Fact>
            <Fact name={label(site, "version-date")}>{<DateOf version={version} site={site} />}</Fact>
            {version.authors.length > 0 && (
              <Fact name={label(site, "version-authors")}>
                <bdi lang={version.lang}>{version.authors.join(label(site, "separator"))}</bdi>
              </Fact>
            )}
            <Fact name={label(site, "length")}>{label(site, "characters", {count: numberText(version.characters)})}</Fact>
            {addresses.size > 1 && (
              <Fact name={label(site, "version-address")}>
                <Address site={site} address={version.sourceUrl} />
              </Fact>
            )}
            <Fact name={label(site, "version-seeds")}>
              <Shown
                view={view}
                site={site}
                listed={mostSeeds}
                items={version.seeds}
                show={(seed) => (
                  <bdi>
                    <code>{asWritten(seed)}</code>
                  </bdi>
                )}
                showRest={(rest) => rest}
              />
            </Fact>
          </dl>
        </li>
      ))}
    </ol>
  );
}

function Address({site, address}: Pick<Here, "site"> & {readonly address: string | null}) {
  if (address === null) return <>{label(site, "no-original")}</>;
  return (
    <a href={address} rel="noopener noreferrer nofollow">
      <bdi>{readable(address)}</bdi>
    </a>
  );
}

/** The address, where all versions have the same. */
export function SameAddress({view, site}: VersionsProps) {
  const [address, ...others] = new Set(view.versions.map(({sourceUrl}) => sourceUrl));
  if (!address || others.length > 0) return null;
  return (
    <p class="hint same-address">
      {label(site, "version-address")} <Address site={site} address={address} />
    </p>
  );
}

function DateOf({version, site}: Pick<Here, "site"> & {readonly version: VersionCard}) {
  const date = shownDate(version);
  if (date === null) return <>{label(site, "undated")}</>;
  const instant = utcTextBeside(version.published, date);
  return (
    <>
      <DateText site={site} date={date} />
      {instant !== null && " "}
      {instant !== null && <span class="instant">{label(site, "published-at", {time: instant})}</span>}
    </>
  );
}

/** Doors to the pages of other pairs. */
export function VersionPairs({view, site}: VersionsProps) {
  if (view.pairs.length < 2) return null;
  return (
    <nav class="version-pairs" aria-label={label(site, "version-pairs")}>
      <ul class="doors">
        {view.pairs.map(({from, to, path}) => (
          <li>
            <a href={link(view, site, path)} aria-current={path === view.path ? "page" : undefined}>
              {label(site, "version-pair", {from: numberText(from), to: numberText(to)})}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
