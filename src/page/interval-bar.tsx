import type { PageTally } from "../report/page-shape.ts";
import { formatPercent } from "../std/format-number.ts";

const WIDTH = 132;

/** Both sides' pass rates with their 95 % intervals on one scale from 0 to 100 %. */
export function IntervalBar({
  candidate,
  baseline,
  label = sayBoth(candidate, baseline),
}: {
  readonly candidate: PageTally;
  readonly baseline: PageTally | null;
  /** In words, where the tallies' own are not the right ones. */
  readonly label?: string;
}) {
  return (
    <svg
      class="interval"
      viewBox={`-6 0 ${WIDTH + 12} 26`}
      width={WIDTH + 12}
      height="26"
      role="img"
      aria-label={label}
    >
      {[0, 0.5, 1].map((share) => (
        <line key={share} class="tick" x1={share * WIDTH} x2={share * WIDTH} y1="2" y2="24" />
      ))}
      {baseline !== null && <Whisker tally={baseline} y={8} name="before" />}
      <Whisker tally={candidate} y={18} name="now" />
    </svg>
  );
}

function Whisker({
  tally,
  y,
  name,
}: {
  readonly tally: PageTally;
  readonly y: number;
  readonly name: string;
}) {
  if (tally.interval === null || tally.runs === 0) return null;
  return (
    <g class={name}>
      <line class="range" x1={tally.interval.low * WIDTH} x2={tally.interval.high * WIDTH} y1={y} y2={y} />
      <circle cx={(tally.passed / tally.runs) * WIDTH} cy={y} r="4" />
    </g>
  );
}

function sayBoth(candidate: PageTally, baseline: PageTally | null): string {
  const say = ({ passed, runs, interval }: PageTally): string =>
    interval === null
      ? "no run counts"
      : `${formatPercent(passed, runs)}, 95% interval ${Math.round(100 * interval.low)} to ${Math.round(100 * interval.high)}%`;
  return `${baseline === null ? "" : `baseline ${say(baseline)}; `}this change ${say(candidate)}`;
}
