import {make} from "../dom.js";
import {dateLabel, monthLabel} from "../labels.js";
import {label} from "./words.js";
import {ticksOf, type Bar, type Trend} from "./trend.js";

/** Pixels: widths are in per cent, so that the letters of a chart keep their size on every screen. */
const height = 92;
const top = 18;
const bottom = 72;
/** So that two or three bars do not fill the page. */
const fewestSlots = 6;
/** Share of its slot that a bar leaves empty on each side. */
const indent = 0.08;

type Reactions = {
  /** The address that choosing a bar leads to, so that it opens in another window as well. */
  readonly addressOf: (trend: Trend, date: string) => string;
  readonly choose: (trend: Trend, date: string) => void;
};

/** A trend as a chart, each bar a link that filters, with the same figures as a table folded away below it. */
export function trendChart(trend: Trend, isOpen: boolean, reactions: Reactions): HTMLElement {
  const {facet, bars} = trend;
  const most = Math.max(...bars.map(({count}) => count));
  const slot = 100 / Math.max(bars.length, fewestSlots);
  const [title, text] = [`trend-${facet}-title`, `trend-${facet}-text`];
  const links = bars.map((bar, at) => (bar.count === 0 ? null : barLink(trend, bar, {x: at * slot, slot, most}, reactions)));
  const chart = draw("svg", {role: "group", "aria-labelledby": `${title} ${text}`, width: "100%", height},
    draw("title", {id: title}, label("trend")),
    draw("desc", {id: text}, describe(trend, most)),
    draw("line", {class: "chart-line", x1: 0, x2: "100%", y1: top, y2: top}),
    draw("text", {class: "chart-text", x: 0, y: top - 6}, String(most)),
    ...links,
    draw("line", {class: "chart-axis", x1: 0, x2: "100%", y1: bottom, y2: bottom}),
    ...ticksOf(bars).map(({at, date}) => tick(date, at, slot)),
  );
  oneTabStop(chart, links.filter((link) => link !== null));
  return make("figure", {class: "chart trend", "data-trend": facet}, chart, table(trend, isOpen));
}

function barLink(trend: Trend, {date, count, chosen}: Bar, {x, slot, most}: {readonly x: number; readonly slot: number; readonly most: number}, {addressOf, choose}: Reactions): SVGElement {
  const name = label(chosen ? "bar-chosen" : "bar", {date: dateLabel(date), count: String(count)});
  const tall = Math.max(2, ((bottom - top) * count) / most);
  const link = draw("a", {class: "chart-bar", href: addressOf(trend, date), "aria-label": name, "aria-current": chosen ? "true" : null, "data-date": date},
    draw("title", {}, name),
    draw("rect", {class: "chart-hit", x: percent(x), y: top, width: percent(slot), height: bottom - top}),
    draw("rect", {class: "chart-ink", x: percent(x + slot * indent), y: bottom - tall, width: percent(slot * (1 - 2 * indent)), height: tall}),
  );
  link.addEventListener("click", (event) => {
    if (event instanceof MouseEvent && (event.ctrlKey || event.metaKey || event.shiftKey)) return;
    event.preventDefault();
    choose(trend, date);
  });
  return link;
}

/** Of a hundred bars one can be reached by Tab; the arrows lead to the others. */
function oneTabStop(chart: SVGElement, links: readonly SVGElement[]): void {
  const hold = (held: SVGElement | undefined) => {
    for (const link of links) link.setAttribute("tabindex", link === held ? "0" : "-1");
  };
  hold(links.find((link) => link.hasAttribute("aria-current")) ?? links[0]);
  chart.addEventListener("focusin", ({target}) => { hold(links.find((link) => link === target)); });
  chart.addEventListener("keydown", (event) => {
    const at = links.findIndex((link) => link === document.activeElement);
    const target = {ArrowRight: links[at + 1], ArrowLeft: links[at - 1], Home: links[0], End: links.at(-1)}[event.key];
    if (at === -1 || !target) return;
    event.preventDefault();
    target.focus();
  });
}

function tick(date: string, at: number, slot: number): SVGElement {
  const isLate = at * slot > 90;
  return draw("text", {class: "chart-text", x: percent((at + (isLate ? 1 : indent)) * slot), y: bottom + 16, "text-anchor": isLate ? "end" : "start"}, date.length > 4 ? monthLabel(date) : date);
}

function table({facet, bars}: Trend, isOpen: boolean): HTMLElement {
  const head = make("tr", {}, make("th", {scope: "col"}, label(facet)), make("th", {scope: "col", class: "number"}, label("count")));
  const rows = bars.filter(({count}) => count > 0).map(({date, count}) =>
    make("tr", {}, make("th", {scope: "row"}, dateLabel(date)), make("td", {class: "number"}, String(count))),
  );
  return make("details", {open: isOpen}, make("summary", {}, label("as-table")), make("table", {}, make("thead", {}, head), make("tbody", {}, ...rows)));
}

function describe({facet, bars}: Trend, most: number): string {
  const [first, last] = [bars[0]?.date ?? "", bars.at(-1)?.date ?? ""];
  return label(`trend-${facet}`, {first: dateLabel(first), last: dateLabel(last), most: String(most)});
}

function draw(tag: keyof SVGElementTagNameMap, attributes: Readonly<Record<string, string | number | null>>, ...children: readonly (Node | string | null)[]): SVGElement {
  const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(attributes)) if (value !== null) element.setAttribute(name, String(value));
  element.append(...children.filter((child) => child !== null));
  return element;
}

function percent(share: number): string {
  return `${Math.round(share * 100) / 100}%`;
}
