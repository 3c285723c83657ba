import { divergeHash, runHash, taskHash } from "../report/page-address.ts";
import { type AlignedRow, alignSteps } from "../report/page-align.ts";
import type { PageRun, RunDetail } from "../report/page-shape.ts";
import { oneLine } from "../std/escape-invisible.ts";
import { formatCount, formatDuration, formatMoney } from "../std/format-number.ts";
import { NotHere } from "./not-here.tsx";
import { ReadCompared } from "./read-compared.tsx";
import { OutcomeBadge, sayRun } from "./say.tsx";
import { StepCard } from "./step-card.tsx";
import type { Store } from "./store.ts";
import { useArrival, useDetails } from "./use-detail.ts";

/** Two runs of one form side by side, steps aligned, opened where they part. */
export function DivergeView({
  store,
  id,
  step,
}: {
  readonly store: Store;
  readonly id: string;
  readonly step: number | null;
}) {
  const pair = store.pairs.get(id);
  const details = useDetails(store, pair === undefined ? [] : [pair.baseline, pair.candidate]);
  const [before, after] = details ?? [];
  const rows =
    before?.transcript == null || after?.transcript == null
      ? undefined
      : alignSteps(before.transcript.turns, after.transcript.turns);
  const parting = rows?.findIndex(({ kind }) => kind !== "same") ?? -1;
  const goal = step ?? (parting < 0 ? null : parting + 1);
  useArrival(goal === null ? null : `row-${goal}`, rows !== undefined);
  const [was, is] = [store.runs.get(pair?.baseline ?? ""), store.runs.get(pair?.candidate ?? "")];
  if (pair === undefined || was === undefined || is === undefined)
    return <NotHere what={`a pair of runs at ${id}`} />;
  const task = store.tasks.get(is.task);
  return (
    <>
      <a class="up" href={taskHash(task?.short ?? is.task)} data-key="u">
        ← {oneLine(task?.key ?? is.task)}
      </a>
      <header class="title">
        <h1>
          {oneLine(task?.short ?? is.task)} {sayRun(is)}: where they part
        </h1>
        <a class="button" href={runHash(is.id)} data-key="d">
          This change's run alone
        </a>
      </header>
      {details === undefined && <p class="soft">Reading …</p>}
      {details !== undefined && rows === undefined && (
        <p class="soft">Side by side needs both transcripts. {before?.why ?? after?.why}</p>
      )}
      {rows !== undefined && before !== undefined && after !== undefined && (
        <Sides
          rows={rows}
          parting={parting}
          id={id}
          before={{ run: was, detail: before }}
          after={{ run: is, detail: after }}
        />
      )}
    </>
  );
}

interface Lane {
  readonly run: PageRun;
  readonly detail: RunDetail;
}

function Sides(props: {
  readonly rows: readonly AlignedRow[];
  readonly parting: number;
  readonly id: string;
  readonly before: Lane;
  readonly after: Lane;
}) {
  const { rows, parting, id, before, after } = props;
  const shared = parting < 0 ? rows.length : parting;
  const row = (each: AlignedRow, at: number) => (
    <Row
      key={at}
      row={each}
      number={at + 1}
      hash={divergeHash(id, at + 1)}
      before={before}
      after={after}
      isParting={at === parting}
    />
  );
  return (
    <>
      <div class="lanes lane-heads">
        <LaneHead lane={before} name="Baseline" />
        <LaneHead lane={after} name="This change" />
      </div>
      <ReadCompared before={before.detail} after={after.detail} />
      {shared > 0 && (
        <details class="shared" open={parting < 0}>
          <summary>{formatCount(shared, "step")} the same on both sides</summary>
          {rows.slice(0, shared).map(row)}
        </details>
      )}
      {rows.slice(shared).map((each, index) => row(each, shared + index))}
      <div class="lanes ends">
        <End lane={before} />
        <End lane={after} />
      </div>
    </>
  );
}

function LaneHead({ lane, name }: { readonly lane: Lane; readonly name: string }) {
  const { run } = lane;
  return (
    <div class="lane-head">
      <b>
        <a href={runHash(run.id)}>{name}</a>
      </b>{" "}
      <OutcomeBadge outcome={run.outcome} /> {run.failure !== "" && <code>{oneLine(run.failure)}</code>}{" "}
      <small class="soft">
        {formatCount(run.turns, "step")} · {formatMoney(run.cost_usd)} · {formatDuration(run.latency_ms)}
      </small>
    </div>
  );
}

const SAID = { same: "the same", similar: "alike", different: "different" } as const;

function Row(props: {
  readonly row: AlignedRow;
  readonly number: number;
  readonly hash: string;
  readonly before: Lane;
  readonly after: Lane;
  readonly isParting: boolean;
}) {
  const { row, number, hash, before, after, isParting } = props;
  return (
    <section
      class={`line ${row.kind} ${isParting ? "parting" : ""}`}
      id={`row-${number}`}
      tabIndex={-1}
      data-stop={hash}
      aria-label={`Row ${number}, ${SAID[row.kind]}`}
    >
      {isParting && <p class="parting-mark">They part here</p>}
      <div class="lanes">
        <Cell lane={before} index={row.baseline} name="Baseline" />
        <Cell lane={after} index={row.candidate} name="This change" />
      </div>
    </section>
  );
}

function Cell({
  lane,
  index,
  name,
}: {
  readonly lane: Lane;
  readonly index: number | null;
  readonly name: string;
}) {
  const turn = index === null ? undefined : lane.detail.transcript?.turns[index];
  return (
    <div class="lane">
      <small class="lane-name">{name}</small>
      {turn === undefined ? <p class="nothing">nothing like it</p> : <StepCard turn={turn} />}
    </div>
  );
}

/** How it ended, and the check it failed. */
function End({ lane }: { readonly lane: Lane }) {
  const { record, transcript } = lane.detail;
  const failed = record.checks.find(({ passed }) => !passed);
  return (
    <div class="lane end">
      Ended: <b>{(transcript?.stop ?? record.stop).replaceAll("_", " ")}</b>{" "}
      <OutcomeBadge outcome={record.outcome} />
      {failed !== undefined && record.outcome !== "passed" && (
        <p>
          Failed check “{oneLine(failed.name)}”
          {failed.expected !== undefined && (
            <>
              , expected <code>{oneLine(failed.expected)}</code>
            </>
          )}
          {failed.found !== undefined && (
            <>
              , found <code>{oneLine(failed.found)}</code>
            </>
          )}
        </p>
      )}
    </div>
  );
}
