import type { PageData, PageTask } from "../report/page-shape.ts";
import { oneLine } from "../std/escape-invisible.ts";
import { formatMoney, formatPercent } from "../std/format-number.ts";

const [WIDTH, HEIGHT] = [360, 190];
const PLOT = { left: 40, right: 350, top: 12, bottom: 150 };

interface Point {
  readonly name: "before" | "now";
  readonly label: string;
  readonly cost: number;
  readonly rate: number;
}

/** What a run costs against how often it passes, both sides; the dashed line joins what nothing else beats on both. */
export function CostChart({ data }: { readonly data: PageData }) {
  const points = [...pointOf(data, "baseline"), ...pointOf(data, "candidate")];
  if (points.length === 0) return null;
  const most = niceCeiling(Math.max(...points.map(({ cost }) => cost)));
  const x = (cost: number): number => PLOT.left + (most === 0 ? 0 : cost / most) * (PLOT.right - PLOT.left);
  const y = (rate: number): number => PLOT.bottom - rate * (PLOT.bottom - PLOT.top);
  const front = paretoFront(points);
  return (
    <section aria-labelledby="cost">
      <h2 id="cost">Cost against quality</h2>
      <svg
        class="chart"
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={points.map(sayPoint).join("; ")}
      >
        {[0, 0.5, 1].map((rate) => (
          <g key={rate}>
            <line class="tick" x1={PLOT.left} x2={PLOT.right} y1={y(rate)} y2={y(rate)} />
            <text x={PLOT.left - 6} y={y(rate) + 4} text-anchor="end">
              {100 * rate}%
            </text>
          </g>
        ))}
        {[0, 0.5, 1].map((share) => (
          <text
            key={share}
            x={x(most * share)}
            y={PLOT.bottom + 16}
            text-anchor={share === 1 ? "end" : share === 0 ? "start" : "middle"}
          >
            {share === 0 ? "$0" : formatMoney(most * share)}
          </text>
        ))}
        <text x={(PLOT.left + PLOT.right) / 2} y={HEIGHT - 6} text-anchor="middle">
          cost per run
        </text>
        {front.length > 1 && (
          <polyline class="front" points={front.map((p) => `${x(p.cost)},${y(p.rate)}`).join(" ")} />
        )}
        {points.map((point) => (
          <g key={point.name} class={point.name}>
            <circle cx={x(point.cost)} cy={y(point.rate)} r="6" />
            <text
              class="name"
              x={x(point.cost) + (x(point.cost) > WIDTH / 2 ? -10 : 10)}
              y={y(point.rate) + (point.name === "now" ? 18 : -10)}
              text-anchor={x(point.cost) > WIDTH / 2 ? "end" : "start"}
            >
              {point.name === "now" ? "this change" : "baseline"}
            </text>
          </g>
        ))}
      </svg>
      <ul class="soft under plain">
        {points.map((point) => (
          <li key={point.name}>{sayPoint(point)}</li>
        ))}
      </ul>
    </section>
  );
}

function pointOf(data: PageData, side: "candidate" | "baseline"): Point[] {
  const of = data[side];
  if (of === null || of.cost_usd === null || of.tally.runs === 0) return [];
  const runs = data.runs.filter(
    (run) => run.side === side && data.tasks.some((task) => isScored(task, run.task)),
  );
  if (runs.length === 0) return [];
  return [
    {
      name: side === "candidate" ? "now" : "before",
      label: of.model,
      cost: of.cost_usd / Math.max(1, data.runs.filter((run) => run.side === side).length),
      rate: of.tally.passed / of.tally.runs,
    },
  ];
}

function isScored(task: PageTask, key: string): boolean {
  return task.scored && task.key === key;
}

function sayPoint({ name, label, cost, rate }: Point): string {
  return `${name === "now" ? "This change" : "Baseline"}: ${oneLine(label)}, ${formatPercent(rate, 1)} at ${formatMoney(cost)} a run`;
}

function paretoFront(points: readonly Point[]): Point[] {
  return points
    .filter(
      (one) =>
        !points.some(
          (other) =>
            other !== one &&
            other.cost <= one.cost &&
            other.rate >= one.rate &&
            (other.cost < one.cost || other.rate > one.rate),
        ),
    )
    .sort((a, b) => a.cost - b.cost);
}

/** One, two or five times a power of ten, not below the value. */
function niceCeiling(value: number): number {
  if (value <= 0) return 0;
  const power = 10 ** Math.floor(Math.log10(value));
  return ([1, 2, 5].find((step) => step * power >= value) ?? 10) * power;
}
