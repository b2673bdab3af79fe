import type {GoneView} from "../../src/model/view.js";
import {LabelText} from "../components/LabelText.js";
import {Original} from "../components/Original.js";
import {label} from "../labels.js";
import {link} from "../layouts/links.js";
import {Page} from "../layouts/Page.js";
import {paginate} from "../layouts/paginate.js";
import type {Here, Props} from "../layouts/props.js";

export const data = paginate("gone");

/** What stands at an address of an earlier build: what was there, or the way to where it is now. */
export default function Gone({view, site}: Props<GoneView>) {
  const heading = label(site, view.to ? "moved" : "gone");
  return (
    <Page view={view} site={site} title={heading} metadata={<ForMachines view={view} site={site} />}>
      <header class="listing-header">
        <h1>{heading}</h1>
      </header>
      <div class="prose" data-gone>
        {view.to ? <NewPlace view={view} site={site} to={view.to} /> : <Tombstone view={view} site={site} />}
      </div>
    </Page>
  );
}

/** Readers are led on where there is a place to go; search engines list neither. */
function ForMachines({view, site}: Here & {readonly view: GoneView}) {
  return (
    <>
      {view.to && <meta http-equiv="refresh" content={`0; url=${link(view, site, view.to.path)}`} />}
      <meta name="robots" content="noindex" />
    </>
  );
}

function NewPlace({view, site, to}: Here & {readonly to: NonNullable<GoneView["to"]>}) {
  return (
    <>
      <p>{label(site, "moved-how")}</p>
      <p>
        <a href={link(view, site, to.path)}>
          <LabelText site={site} named={to.label} />
        </a>
      </p>
    </>
  );
}

function Tombstone({view, site}: Here & {readonly view: GoneView}) {
  return (
    <>
      <p>{label(site, "gone-how")}</p>
      <p>
        <bdi>{view.title}</bdi>
      </p>
      <p>{[view.outlet, view.day].filter((part) => part !== null).join(" · ")}</p>
      <Original site={site} record={view} />
    </>
  );
}
