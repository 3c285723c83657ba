import type { PageCurve, PageCurvePoint } from "../report/page-shape.ts";
import { oneLine, truncate } from "../std/escape-invisible.ts";
import { formatNumber, formatPercent, formatShare } from "../std/format-number.ts";

const [WIDTH, HEIGHT] = [480, 220];
const PLOT = { left: 44, right: 470, top: 12, bottom: 160 };
const NAME_MAX = 14;

/** Every task that was run in several variants, e.g. one log at three lengths; nothing where none was. */
export function CurveCharts({ curves }: { readonly curves: readonly PageCurve[] }) {
  if (curves.length === 0) return null;
  return (
    <section aria-labelledby="curves">
      <h2 id="curves">By variant</h2>
      <p class="soft under">
        The same task in several forms; bars are 95% ranges.{" "}
        <span class="legend">
          <i class="before" /> before <i class="now" /> now
        </span>
      </p>
      <div class="charts">
        {curves.map((curve) => (
          <CurveChart key={curve.task} curve={curve} />
        ))}
      </div>
    </section>
  );
}

function CurveChart({ curve }: { readonly curve: PageCurve }) {
  const names = curve.candidate.map(({ variant }) => variant);
  const step = (PLOT.right - PLOT.left) / names.length;
  const x = (index: number): number => PLOT.left + (index + 0.5) * step;
  const before = names.map((name) => curve.baseline?.find(({ variant }) => variant === name));
  return (
    <figure>
      <figcaption>{oneLine(curve.task)}</figcaption>
      <svg class="chart" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={sayCurve(curve)}>
        {[0, 0.5, 1].map((rate) => (
          <g key={rate}>
            <line class="tick" x1={PLOT.left} x2={PLOT.right} y1={y(rate)} y2={y(rate)} />
            <text x={PLOT.left - 6} y={y(rate) + 4} text-anchor="end">
              {100 * rate}%
            </text>
          </g>
        ))}
        <Line points={before} x={(index) => x(index) - 6} name="before" />
        <Line points={curve.candidate} x={(index) => x(index) + 6} name="now" />
        {curve.candidate.map(({ variant, input_tokens }, index) => (
          <g key={variant}>
            <text class="name" x={x(index)} y={PLOT.bottom + 20} text-anchor="middle">
              {truncate(oneLine(variant), NAME_MAX)}
            </text>
            <text x={x(index)} y={PLOT.bottom + 36} text-anchor="middle">
              {formatNumber(input_tokens)}
            </text>
          </g>
        ))}
        <text x={(PLOT.left + PLOT.right) / 2} y={HEIGHT - 6} text-anchor="middle">
          tokens read a run
        </text>
      </svg>
    </figure>
  );
}

interface LineProps {
  readonly points: readonly (PageCurvePoint | undefined)[];
  readonly x: (index: number) => number;
  readonly name: "before" | "now";
}

function Line({ points, x, name }: LineProps) {
  const there = points.flatMap((point, index) =>
    point === undefined || point.tally.interval === null
      ? []
      : [{ at: x(index), isVariant: point.is_variant, ...point.tally, interval: point.tally.interval }],
  );
  return (
    <g class={name}>
      <polyline
        class="curve"
        points={there
          .filter(({ isVariant }) => isVariant)
          .map(({ at, passed, runs }) => `${at},${y(passed / runs)}`)
          .join(" ")}
      />
      {there.map(({ at, passed, runs, interval }) => (
        <g key={at}>
          <line class="range" x1={at} x2={at} y1={y(interval.low)} y2={y(interval.high)} />
          <circle cx={at} cy={y(passed / runs)} r="5" />
        </g>
      ))}
    </g>
  );
}

function y(rate: number): number {
  return PLOT.bottom - rate * (PLOT.bottom - PLOT.top);
}

function sayCurve({ candidate, baseline }: PageCurve): string {
  const say = ({ variant, tally: { passed, runs }, input_tokens }: PageCurvePoint): string =>
    `${oneLine(variant)} ${formatShare(passed, runs)} (${formatPercent(passed, runs)}), ${formatNumber(input_tokens)} tokens read a run`;
  const before = baseline === null ? "" : `; baseline: ${baseline.map(say).join("; ")}`;
  return `this change: ${candidate.map(say).join("; ")}${before}`;
}
