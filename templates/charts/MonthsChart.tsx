import {permalinks} from "../../src/model/permalinks.js";
import type {MonthCount} from "../../src/model/view.js";
import {DateText} from "../components/DateText.js";
import {dateText} from "../dates.js";
import {label, numberText} from "../labels.js";
import {link} from "../layouts/links.js";
import type {Here} from "../layouts/props.js";
import {type Bar, barsOf, type Tick, ticksOf} from "./bars.js";
import {type Figure, FiguresTable} from "./FiguresTable.js";

/** Pixels: widths are in per cent, so that the letters of a chart keep their size on every screen. */
const height = 128;
const top = 20;
const bottom = 104;
const fewestSlots = 12;

/** Share of its slot that a column leaves empty on its left, and the most of the chart's width that it takes. */
const indent = 0.1;
const widest = 3;

type ChartProps = Here & {
  readonly months: readonly MonthCount[];
  /** Where the articles of a month or a year are that are counted here: all of the archive's, without it. */
  readonly to?: (date: string) => string;
};

/** Articles over time as columns that lead to their months or years, with the same figures as a table. */
export function MonthsChart({view, site, months, to = permalinks.date}: ChartProps) {
  const bars = barsOf(months);
  if (bars.length < 2) return null;
  const most = Math.max(...bars.map(({count}) => count));
  const slot = 100 / Math.max(bars.length, fewestSlots);
  const end = percent(slot * bars.length);
  return (
    <figure class="chart">
      <svg role="group" aria-labelledby="chart-title chart-text" width="100%" height={height}>
        <title id="chart-title">{label(site, "over-time")}</title>
        <desc id="chart-text">{describe(site, bars, most)}</desc>
        <line class="chart-line" x1="0" x2={end} y1={top} y2={top} />
        <text class="chart-text" x="0" y={top - 6}>{numberText(most)}</text>
        {bars.map((bar, at) => (
          <Column view={view} site={site} bar={bar} to={to(bar.date)} x={at * slot} slot={slot} most={most} />
        ))}
        <line class="chart-axis" x1="0" x2={end} y1={bottom} y2={bottom} />
        {ticksOf(bars).map((tick) => <TickText tick={tick} slot={slot} />)}
      </svg>
      <FiguresTable view={view} site={site} of={byMonth(bars) ? "month" : "year"} figures={figuresOf(bars, to, site)} />
    </figure>
  );
}

type ColumnProps = Here & {readonly bar: Bar; readonly to: string; readonly x: number; readonly slot: number; readonly most: number};

function Column({view, site, bar: {date, count}, to, x, slot, most}: ColumnProps) {
  if (count === 0) return null;
  const tall = Math.max(2, ((bottom - top) * count) / most);
  const width = Math.min(widest, slot * (1 - 2 * indent));
  const name = label(site, "bar", {date: dateText(site.language, date), count: numberText(count)});
  return (
    <a class="chart-bar" href={link(view, site, to)} aria-label={name}>
      <title>{name}</title>
      <rect class="chart-hit" x={percent(x)} y={top} width={percent(slot)} height={bottom - top} />
      <rect class="chart-ink" x={percent(x + slot * indent)} y={bottom - tall} width={percent(width)} height={tall} />
    </a>
  );
}

function TickText({tick: {at, text}, slot}: {readonly tick: Tick; readonly slot: number}) {
  const late = at * slot > 88;
  return (
    <text class="chart-text" x={percent((at + (late ? 1 : indent)) * slot)} y={bottom + 18} text-anchor={late ? "end" : "start"}>
      {text}
    </text>
  );
}

/** Empty months are left out. */
function figuresOf(bars: readonly Bar[], to: (date: string) => string, site: Here["site"]): Figure[] {
  return bars.filter(({count}) => count > 0).map(({date, count}) => ({path: to(date), name: <DateText site={site} date={date} />, count}));
}

function byMonth(bars: readonly Bar[]): boolean {
  return (bars[0]?.date.length ?? 0) > 4;
}

function describe(site: Here["site"], bars: readonly Bar[], most: number): string {
  const [first = "", last = ""] = [bars[0]?.date, bars.at(-1)?.date];
  return label(site, byMonth(bars) ? "over-time-months" : "over-time-years", {
    first: dateText(site.language, first),
    last: dateText(site.language, last),
    most: numberText(most),
  });
}

function percent(share: number): string {
  return `${Math.round(share * 100) / 100}%`;
}
