import { type Box, placeLabels } from "../report/leaderboard/place-labels.ts";
import { linearScale, logScale, type Scale } from "../report/leaderboard/plot-scale.ts";
import type { PageStanding } from "../report/page-shape.ts";
import { oneLine, truncate } from "../std/escape-invisible.ts";
import { formatNumber } from "../std/format-number.ts";

const [WIDTH, HEIGHT] = [820, 330];
const PLOT = { left: 48, right: 806, top: 14, bottom: 282 };
/** Labels of more than these would cover each other; the table names all. */
const LABELS_MAX = 30;
const NAME_MAX = 40;

interface Corner {
  readonly x: number;
  readonly y: number;
}

type Priced = PageStanding & { readonly cost_per_pass_usd: number };

/** Pass rate with its range against cost per pass; the stairs join what nobody beats on both. */
export function BoardChart({ standings }: { readonly standings: readonly PageStanding[] }) {
  const priced = standings.filter((one): one is Priced => (one.cost_per_pass_usd ?? 0) > 0);
  if (priced.length < 2) return null;
  const costs = priced.map((one) => one.cost_per_pass_usd);
  const x = logScale(
    { low: Math.min(...costs), high: Math.max(...costs) },
    { low: PLOT.left + 8, high: PLOT.right - 8 },
  );
  const y = linearScale({ low: 0, high: 1 }, { low: PLOT.bottom, high: PLOT.top }, 0.25);
  const stairs = stairsOf(priced, x, y);
  return (
    <svg
      class="chart wide"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label="Pass rate against cost per pass; the table below holds the same figures"
    >
      <Axes x={x} y={y} />
      <polyline class="front" points={stairs.map((corner) => `${corner.x},${corner.y}`).join(" ")} />
      <Points standings={priced} stairs={stairs} x={x} y={y} />
    </svg>
  );
}

function Axes({ x, y }: { readonly x: Scale; readonly y: Scale }) {
  return (
    <>
      {y.ticks.map((tick) => (
        <g key={tick}>
          <line class="tick" x1={PLOT.left} x2={PLOT.right} y1={y.at(tick)} y2={y.at(tick)} />
          <text x={PLOT.left - 6} y={y.at(tick) + 4} text-anchor="end">
            {formatNumber(100 * tick)}%
          </text>
        </g>
      ))}
      {x.ticks.map((tick) => (
        <text key={tick} x={x.at(tick)} y={PLOT.bottom + 18} text-anchor="middle">
          ${tick}
        </text>
      ))}
      <text x={(PLOT.left + PLOT.right) / 2} y={HEIGHT - 8} text-anchor="middle">
        US dollars per pass, logarithmic
      </text>
    </>
  );
}

interface PointsProps {
  readonly standings: readonly Priced[];
  readonly stairs: readonly Corner[];
  readonly x: Scale;
  readonly y: Scale;
}

function Points({ standings, stairs, x, y }: PointsProps) {
  const points = standings.map((one) => ({
    x: x.at(one.cost_per_pass_usd),
    y: y.at(one.pass_rate),
    text: truncate(oneLine(one.name), NAME_MAX),
  }));
  const within = { x: PLOT.left, y: 0, width: WIDTH - PLOT.left, height: PLOT.bottom };
  const labels = placeLabels(points.slice(0, LABELS_MAX), within, treads(stairs));
  return (
    <>
      {standings.map(({ interval, side }, index) => {
        const [point, label] = [points[index], labels[index]];
        if (point === undefined) return null;
        return (
          <g key={index} class={side === "candidate" ? "now" : "before"}>
            <line class="range" x1={point.x} x2={point.x} y1={y.at(interval.low)} y2={y.at(interval.high)} />
            <circle cx={point.x} cy={point.y} r="6" />
            {label !== undefined && (
              <text class="name" x={label.x} y={label.y} text-anchor={label.anchor}>
                {point.text}
              </text>
            )}
          </g>
        );
      })}
    </>
  );
}

/** Between two points of the frontier, the cheaper one is the best that money buys. */
function stairsOf(standings: readonly Priced[], x: Scale, y: Scale): Corner[] {
  const corners = standings
    .filter((one) => one.on_frontier)
    .toSorted((a, b) => a.cost_per_pass_usd - b.cost_per_pass_usd)
    .map((one) => ({ x: x.at(one.cost_per_pass_usd), y: y.at(one.pass_rate) }));
  const steps = corners.flatMap((corner, index) => {
    const before = corners[index - 1];
    return before === undefined ? [corner] : [{ x: corner.x, y: before.y }, corner];
  });
  const last = corners.at(-1);
  return [...steps, ...(last === undefined ? [] : [{ x: PLOT.right, y: last.y }])];
}

/** What labels keep clear of. */
function treads(stairs: readonly Corner[]): Box[] {
  return stairs.slice(1).map((end, index) => {
    const from = stairs[index] ?? end;
    const [top, height] = [Math.min(from.y, end.y) - 1, Math.abs(from.y - end.y) + 2];
    return { x: from.x - 1, y: top, width: end.x - from.x + 2, height };
  });
}
