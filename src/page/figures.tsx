import type { PageData, PageSide } from "../report/page-shape.ts";
import {
  formatDuration,
  formatMoney,
  formatNumber,
  formatPercent,
  formatRelative,
  formatShare,
} from "../std/format-number.ts";

/** The whole campaign in six figures, with what they were before. */
export function Figures({ data }: { readonly data: PageData }) {
  const { candidate, baseline } = data;
  return (
    <section aria-label="The campaign in figures">
      <dl class="figures">
        <Passed candidate={candidate} baseline={baseline} />
        <Figure name="Cost" now={candidate.cost_usd} before={baseline?.cost_usd} format={formatMoney} />
        <Figure
          name="Cost per pass"
          now={candidate.cost_per_pass_usd}
          before={baseline?.cost_per_pass_usd}
          format={formatMoney}
        />
        <Figure
          name="Median time"
          now={candidate.latency_ms_p50}
          before={baseline?.latency_ms_p50}
          format={formatDuration}
        />
        <Figure
          name="Tokens in"
          now={candidate.input_tokens}
          before={baseline?.input_tokens}
          format={formatNumber}
        />
        <Figure
          name="Tokens out"
          now={candidate.output_tokens}
          before={baseline?.output_tokens}
          format={formatNumber}
        />
      </dl>
      <p class="soft under">{data.suite_line}</p>
    </section>
  );
}

function Passed({
  candidate,
  baseline,
}: {
  readonly candidate: PageSide;
  readonly baseline: PageSide | null;
}) {
  const { passed, runs } = candidate.tally;
  return (
    <div>
      <dt>Passed</dt>
      <dd>
        <b>{formatShare(passed, runs)}</b> <span>{formatPercent(passed, runs)}</span>
      </dd>
      <dd class="soft">
        {baseline === null ? "no baseline" : `was ${formatShare(baseline.tally.passed, baseline.tally.runs)}`}
      </dd>
    </div>
  );
}

interface FigureOf {
  readonly name: string;
  readonly now: number | null;
  readonly before: number | null | undefined;
  readonly format: (value: number) => string;
}

function Figure({ name, now, before, format }: FigureOf) {
  const change = now === null || before == null || before <= 0 ? "" : formatRelative(before, now);
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <b>{now === null ? "unknown" : format(now)}</b> <span>{change}</span>
      </dd>
      <dd class="soft">
        {before === undefined ? "no baseline" : before === null ? "was unknown" : `was ${format(before)}`}
      </dd>
    </div>
  );
}
