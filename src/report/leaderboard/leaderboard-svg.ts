/**
 * Pass rate against cost per pass as a picture for a README: points with their ranges, the frontier as a line. Drawn
 * by hand in some hundred lines, because plotting libraries need a DOM or weigh more than all of Pawl.
 */
import type { Board, Standing } from "../../leaderboard/rank-board.ts";
import { formatMoney, formatNumber } from "../../std/format-number.ts";
import {
  type Colours,
  svgHead,
  svgLabel,
  svgLine,
  svgPoint,
  svgText,
  THEMES,
  type Theme,
} from "../svg-parts.ts";
import { type Box, placeLabels } from "./place-labels.ts";
import { linearScale, logScale, type Scale } from "./plot-scale.ts";
import { boardTitle } from "./say-standing.ts";

const [WIDTH, HEIGHT] = [820, 460];
const PLOT = { left: 64, right: 800, top: 56, bottom: 400 } as const;
/** Draws one board; campaigns without a known cost are named under the plot. */
export function renderLeaderboardSvg(board: Board, theme: Theme): string {
  const { standings } = board;
  const colours = THEMES[theme];
  const priced = standings.filter(({ row }) => (row.cost_per_pass_usd ?? 0) > 0);
  const title = boardTitle(board);
  const parts = [
    ...svgHead(
      { width: WIDTH, height: HEIGHT },
      {
        title: `${title}: pass rate against cost per pass`,
        description: standings.map(describe).join("; "),
      },
      colours,
    ),
    svgText(PLOT.left, 26, title, colours.text, `font-size="15" font-weight="600"`),
    svgText(
      PLOT.left,
      44,
      "pass rate with 95% range, against cost per pass; the line joins what nobody beats",
      colours.dim,
    ),
    ...(priced.length === 0
      ? [svgText(PLOT.left, 200, "No campaign has a known cost.", colours.dim)]
      : plot(priced, colours)),
    ...unpriced(standings, colours),
    "</svg>",
  ];
  return `${parts.join("\n")}\n`;
}

function describe({ row }: Standing): string {
  const cost = row.cost_per_pass_usd === null ? "unknown" : formatMoney(row.cost_per_pass_usd);
  return `${row.name} ${row.passed} of ${row.runs}, ${cost} per pass`;
}

function plot(standings: readonly Standing[], colours: Colours): string[] {
  const costs = standings.map(costOf);
  const x = logScale(
    { low: Math.min(...costs), high: Math.max(...costs) },
    { low: PLOT.left + 12, high: PLOT.right - 12 },
  );
  const lowest = Math.min(...standings.map(({ interval }) => interval.low));
  const floor = Math.min(0.9, Math.floor(lowest * 10) / 10);
  const y = linearScale(
    { low: floor, high: 1 },
    { low: PLOT.bottom, high: PLOT.top + 8 },
    floor < 0.5 ? 0.2 : 0.1,
  );
  const steps = frontierSteps(standings, x, y);
  const kept = obstacles(steps, standings, x, y);
  return [...axes(x, y, colours), frontierLine(steps, colours), ...marks(standings, x, y, kept, colours)];
}

function axes(x: Scale, y: Scale, colours: Colours): string[] {
  const rows = y.ticks.flatMap((tick) => [
    svgLine(PLOT.left, y.at(tick), PLOT.right, y.at(tick), colours.grid),
    svgText(PLOT.left - 8, y.at(tick) + 4, `${formatNumber(100 * tick)}%`, colours.dim, `text-anchor="end"`),
  ]);
  const columns = x.ticks.flatMap((tick) => [
    svgLine(x.at(tick), PLOT.bottom, x.at(tick), PLOT.bottom + 5, colours.grid),
    svgText(x.at(tick), PLOT.bottom + 20, `$${tick}`, colours.dim, `text-anchor="middle"`),
  ]);
  const name = svgText(
    (PLOT.left + PLOT.right) / 2,
    PLOT.bottom + 38,
    "US dollars per pass, logarithmic",
    colours.dim,
    `text-anchor="middle"`,
  );
  return [...rows, ...columns, name];
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A staircase: between two points of the frontier, the cheaper one is the best that money buys. */
function frontierSteps(standings: readonly Standing[], x: Scale, y: Scale): Point[] {
  const corners = standings
    .filter(({ onFrontier }) => onFrontier)
    .toSorted((a, b) => costOf(a) - costOf(b))
    .map((one) => ({ x: x.at(costOf(one)), y: y.at(one.passRate) }));
  const last = corners.at(-1);
  return [
    ...corners.flatMap((corner, index) => {
      const before = corners[index - 1];
      return before === undefined ? [corner] : [{ x: corner.x, y: before.y }, corner];
    }),
    ...(last === undefined ? [] : [{ x: PLOT.right, y: last.y }]),
  ];
}

function frontierLine(steps: readonly Point[], colours: Colours): string {
  const points = steps.map((point) => `${point.x},${point.y}`).join(" ");
  return `<polyline points="${points}" fill="none" stroke="${colours.line}" stroke-width="1.5" stroke-dasharray="5 4"/>`;
}

/** What labels keep clear of: the frontier's treads and the ranges. */
function obstacles(steps: readonly Point[], standings: readonly Standing[], x: Scale, y: Scale): Box[] {
  const treads = steps.slice(1).map((end, index) => {
    const from = steps[index] ?? end;
    return {
      x: from.x,
      y: Math.min(from.y, end.y) - 1,
      width: end.x - from.x,
      height: Math.abs(end.y - from.y) + 2,
    };
  });
  const ranges = standings.map((one) => ({
    x: x.at(costOf(one)) - 1,
    y: y.at(one.interval.high),
    width: 2,
    height: y.at(one.interval.low) - y.at(one.interval.high),
  }));
  return [...treads, ...ranges];
}

function marks(
  standings: readonly Standing[],
  x: Scale,
  y: Scale,
  kept: readonly Box[],
  colours: Colours,
): string[] {
  const points = standings.map((one) => ({
    x: x.at(costOf(one)),
    y: y.at(one.passRate),
    text: `${one.row.name}${one.row.simulated ? " (simulated)" : ""}`,
  }));
  const labels = placeLabels(
    points,
    {
      x: PLOT.left,
      y: PLOT.top,
      width: WIDTH - 4 - PLOT.left,
      height: PLOT.bottom - PLOT.top,
    },
    kept,
  );
  return standings.flatMap(({ interval, onFrontier, row }, index) => {
    const [point, label] = [points[index], labels[index]];
    if (point === undefined || label === undefined) return [];
    const fill = row.source === "measured" ? colours.point : colours.back;
    const rim = onFrontier ? colours.line : colours.point;
    const at = { ...point, low: y.at(interval.low), high: y.at(interval.high) };
    return [...svgPoint(at, { rim, fill }), svgLabel(label, point.text, colours)];
  });
}

function unpriced(standings: readonly Standing[], colours: Colours): string[] {
  const without = standings.filter(({ row }) => (row.cost_per_pass_usd ?? 0) <= 0).map(({ row }) => row.name);
  const published = standings.some(({ row }) => row.source === "published");
  const notes = [
    ...(published ? ["hollow: published, not measured"] : []),
    ...(without.length > 0 ? [`not shown, cost unknown or nil: ${without.slice(0, 5).join(", ")}`] : []),
  ];
  return notes.length === 0
    ? []
    : [svgText(PLOT.left, HEIGHT - 8, notes.join(" · "), colours.dim, `font-size="11"`)];
}

function costOf({ row }: Standing): number {
  return row.cost_per_pass_usd ?? 0;
}
