/** One task's variants as a picture: pass rate with its range against how much a run read. */
import { scoreRange } from "../../claims/computed-figures.ts";
import type { CurvePoint } from "../../record/experiments.ts";
import { formatNumber, formatShare } from "../../std/format-number.ts";
import { placeLabels } from "../leaderboard/place-labels.ts";
import { linearScale, type Scale } from "../leaderboard/plot-scale.ts";
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

const [WIDTH, HEIGHT] = [640, 340];
const PLOT = { left: 56, right: 624, top: 56, bottom: 288 } as const;

/** The file of a task's picture beside the article. */
export function experimentFile(taskId: string, theme: Theme): string {
  return `experiment-${taskId}${theme === "dark" ? "-dark" : ""}.svg`;
}

/** Draws one task's variants. */
export function renderExperimentSvg(taskId: string, points: readonly CurvePoint[], theme: Theme): string {
  const colours = THEMES[theme];
  const sorted = points.toSorted((a, b) => a.mean_input_tokens - b.mean_input_tokens);
  const x = tokensScale(sorted);
  const y = linearScale({ low: 0, high: 1 }, { low: PLOT.bottom, high: PLOT.top + 8 }, 0.25);
  const words = { title: `${taskId} by variant`, description: sorted.map(describe).join("; ") };
  const parts = [
    ...svgHead({ width: WIDTH, height: HEIGHT }, words, colours),
    svgText(PLOT.left, 26, taskId, colours.text, `font-size="15" font-weight="600"`),
    svgText(PLOT.left, 44, "pass rate with 95% range, against what a run read", colours.dim),
    ...axes(x, y, colours),
    ...curve(sorted, x, y, colours),
    "</svg>",
  ];
  return `${parts.join("\n")}\n`;
}

const nameOf = ({ variant }: CurvePoint): string => variant ?? "as scored";

function describe(point: CurvePoint): string {
  return `${nameOf(point)} ${point.passed} of ${point.runs}, ${formatNumber(point.mean_input_tokens)} tokens`;
}

/** From nothing to a little more than the most, in steps of 1, 2 or 5 of a power of ten. */
function tokensScale(points: readonly CurvePoint[]): Scale {
  const most = Math.max(1, ...points.map((point) => point.mean_input_tokens));
  const power = 10 ** Math.floor(Math.log10(most / 4));
  const step = [1, 2, 5, 10].map((digit) => digit * power).find((size) => most / size <= 6) ?? power * 10;
  const high = step * Math.ceil((most * 1.05) / step);
  return linearScale({ low: 0, high }, { low: PLOT.left + 12, high: PLOT.right - 24 }, step);
}

function axes(x: Scale, y: Scale, colours: Colours): string[] {
  const rows = y.ticks.flatMap((tick) => [
    svgLine(PLOT.left, y.at(tick), PLOT.right, y.at(tick), colours.grid),
    svgText(PLOT.left - 8, y.at(tick) + 4, `${formatNumber(100 * tick)}%`, colours.dim, `text-anchor="end"`),
  ]);
  const columns = x.ticks.flatMap((tick) => [
    svgLine(x.at(tick), PLOT.bottom, x.at(tick), PLOT.bottom + 5, colours.grid),
    svgText(x.at(tick), PLOT.bottom + 20, formatNumber(tick), colours.dim, `text-anchor="middle"`),
  ]);
  const middle = (PLOT.left + PLOT.right) / 2;
  const name = svgText(
    middle,
    PLOT.bottom + 38,
    "input tokens of a run, on average",
    colours.dim,
    `text-anchor="middle"`,
  );
  return [...rows, ...columns, name];
}

function curve(points: readonly CurvePoint[], x: Scale, y: Scale, colours: Colours): string[] {
  const places = points.map((point) => {
    const range = scoreRange(point) ?? { low: 0, high: 1 };
    return {
      x: x.at(point.mean_input_tokens),
      y: y.at(point.passed / point.runs),
      low: y.at(range.low),
      high: y.at(range.high),
      text: `${nameOf(point)} ${formatShare(point.passed, point.runs)}`,
    };
  });
  const whiskers = places.map(({ x: left, low, high }) => ({
    x: left - 1,
    y: high,
    width: 2,
    height: low - high,
  }));
  const labels = placeLabels(
    places,
    { x: PLOT.left, y: PLOT.top - 8, width: WIDTH - 4 - PLOT.left, height: PLOT.bottom - PLOT.top + 8 },
    whiskers,
  );
  const path = places.map((place) => `${place.x},${place.y}`).join(" ");
  return [
    `<polyline points="${path}" fill="none" stroke="${colours.line}" stroke-width="1.5" stroke-dasharray="5 4"/>`,
    ...places.flatMap((place) => svgPoint(place, { rim: colours.point, fill: colours.point })),
    ...labels.map((label, index) => svgLabel(label, places[index]?.text ?? "", colours)),
  ];
}
