/** Pixels. */
const height = 16;
const widest = 64;

/**
 * A trend as a line of columns in a line of text, after Tufte's sparklines. Its own page has the same as a chart with a
 * table, so that it is silent here.
 */
export function Sparkline({trend}: {readonly trend: readonly number[]}) {
  const most = Math.max(1, ...trend);
  const step = Math.min(4, widest / trend.length);
  const columns = trend.map((count, at) => (count === 0 ? "" : columnOf(at * step, Math.max(1, Math.round((count / most) * height)), step)));
  return (
    <svg class="spark" aria-hidden="true" width={round(trend.length * step)} height={height}>
      <path d={columns.join("")} />
    </svg>
  );
}

function columnOf(x: number, tall: number, step: number): string {
  const width = round(step * 0.75);
  return `M${round(x)} ${height}v-${tall}h${width}v${tall}z`;
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
