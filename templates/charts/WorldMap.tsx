import type {Child} from "../markup/jsx-runtime.js";
import type {Way} from "../../src/model/view.js";
import {LabelText} from "../components/LabelText.js";
import {label, numberText} from "../labels.js";
import {link} from "../layouts/links.js";
import type {Here} from "../layouts/props.js";
import {countryText, labelText} from "../names.js";
import {type Figure, FiguresTable} from "./FiguresTable.js";
import {land} from "./land.js";
import {namesWithRoom, type MapName} from "./map-names.js";
import {mapSize} from "./projection.js";
import {arcsOf, dotsOf, sidesOf, type Drawn} from "./world.js";

/**
 * Pairs as arcs between their sides, or countries as dots, on a map of land without borders: the largest of them, each a
 * door, with the same figures as a table. Narrower than its letters need, it is pushed along.
 */
export function WorldMap({view, site, ways}: Here & {readonly ways: readonly Way[]}) {
  const [arcs, dots] = [arcsOf(ways), dotsOf(ways)];
  if (arcs.length + dots.length < 2) return null;
  const ofPairs = arcs.length > 0;
  return (
    <figure class="chart map">
      <div class="scroll" role="group" tabindex={0} aria-labelledby="map-title">
        <svg role="group" aria-labelledby="map-title map-text" viewBox={`0 0 ${mapSize.width} ${mapSize.height}`}>
          <title id="map-title">{label(site, ofPairs ? "map-pairs" : "map-countries")}</title>
          <desc id="map-text">{label(site, "map-how", {count: numberText(Math.max(arcs.length, dots.length))})}</desc>
          <path class="map-land" d={land} />
          {[...arcs].reverse().map(({way, path, weight}) => (
            <Door view={view} site={site} way={way}>
              <path class="map-hit" d={path} />
              <path class="map-arc" d={path} stroke-width={weight} />
            </Door>
          ))}
          {dots.map(({way, x, y, radius}) => (
            <Door view={view} site={site} way={way}>
              <circle class="map-dot" cx={x} cy={y} r={radius} />
            </Door>
          ))}
          {namesWithRoom(dots.length > 0 ? dots : sidesOf(arcs), mapSize.width).map((name) => (
            <PlaceName site={site} name={name} />
          ))}
        </svg>
      </div>
      <FiguresTable view={view} site={site} of={ofPairs ? "pairs" : "countries"} figures={figuresOf(ofPairs ? arcs : dots, site)} />
      <figcaption class="hint">{label(site, "map-note")}</figcaption>
    </figure>
  );
}

/** Beside its place; doors say the same to those who listen. */
function PlaceName({site, name: {country, x, y, anchor}}: Pick<Here, "site"> & {readonly name: MapName}) {
  return (
    <text class="map-name" aria-hidden="true" x={x} y={y} text-anchor={anchor}>
      {countryText(site, country)}
    </text>
  );
}

function Door({view, site, way, children}: Here & {readonly way: Way; readonly children: Child}) {
  const name = label(site, "place-count", {name: labelText(site, way.label), count: numberText(way.count ?? 0)});
  return (
    <a class="map-door" href={link(view, site, way.path)} aria-label={name}>
      <title>{name}</title>
      {children}
    </a>
  );
}

function figuresOf(drawn: readonly Drawn[], site: Here["site"]): Figure[] {
  return drawn.map(({way}) => ({path: way.path, name: <LabelText site={site} named={way.label} />, count: way.count ?? 0}));
}
