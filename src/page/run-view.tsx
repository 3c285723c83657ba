import { divergeHash, runHash, taskHash } from "../report/page-address.ts";
import type { PageRun, RunDetail } from "../report/page-shape.ts";
import { oneLine } from "../std/escape-invisible.ts";
import { formatDuration, formatMoney, formatNumber } from "../std/format-number.ts";
import { ChecksTable } from "./checks-table.tsx";
import { Command } from "./command.tsx";
import { EvidenceTable } from "./evidence-table.tsx";
import { FilesDiff } from "./files-diff.tsx";
import { NotHere } from "./not-here.tsx";
import { OutcomeBadge, sayRun, saySide } from "./say.tsx";
import { StepCard } from "./step-card.tsx";
import type { Store } from "./store.ts";
import { TextBlock } from "./text-block.tsx";
import { useArrival, useDetails } from "./use-detail.ts";

/** One run: why it ended as it did, what it left behind, what it read, and every step of it. */
export function RunView({
  store,
  id,
  step,
}: {
  readonly store: Store;
  readonly id: string;
  readonly step: number | null;
}) {
  const run = store.runs.get(id);
  const details = useDetails(store, run === undefined ? [] : [id]);
  const detail = details?.[0];
  useArrival(step === null ? null : `step-${step}`, detail !== undefined);
  if (run === undefined) return <NotHere what={`a run at ${id}`} />;
  const task = store.tasks.get(run.task);
  return (
    <>
      <a class="up" href={taskHash(task?.short ?? run.task)} data-key="u">
        ← {oneLine(task?.key ?? run.task)}
      </a>
      <header class="title">
        <h1>
          {oneLine(task?.short ?? run.task)} {sayRun(run)}
        </h1>
        <span class="soft">{saySide(run.side)}</span>
        <OutcomeBadge outcome={run.outcome} />
        {run.failure !== "" && <code>{oneLine(run.failure)}</code>}
        {run.flags.map((flag) => (
          <small class="tag" key={flag}>
            {oneLine(flag).replaceAll("_", " ")}
          </small>
        ))}
      </header>
      <Neighbours run={run} store={store} />
      {detail === undefined ? <p class="soft">Reading …</p> : <Whole run={run} detail={detail} />}
      <Command
        about="Read it in a terminal (PACK is the folder or the data-pack.json it came from)"
        command={`pawl show PACK ${task?.short ?? run.task} ${run.epoch}`}
      />
    </>
  );
}

function Neighbours({ run, store }: { readonly run: PageRun; readonly store: Store }) {
  const pair = store.pairs.get(run.id);
  const own = store.data.runs.filter((one) => one.task === run.task && one.side === run.side);
  const at = own.indexOf(run);
  const [before, after] = [own[at - 1], own[at + 1]];
  return (
    <p class="row">
      {pair !== undefined && (
        <a class="button" href={divergeHash(pair.candidate)} data-key="d">
          Beside the {run.side === "candidate" ? "baseline's" : "change's"} run of this form
        </a>
      )}
      {before !== undefined && <a href={runHash(before.id)}>← {sayRun(before)}</a>}
      {after !== undefined && <a href={runHash(after.id)}>{sayRun(after)} →</a>}
    </p>
  );
}

function Whole({ run, detail }: { readonly run: PageRun; readonly detail: RunDetail }) {
  const { record, transcript } = detail;
  return (
    <div class="split">
      <div class="side">
        <section aria-labelledby="checks">
          <h2 id="checks">What the grader checked</h2>
          <ChecksTable checks={record.checks} />
          {record.evidence.quote !== undefined && record.outcome !== "passed" && (
            <>
              <h3>The text to blame</h3>
              <TextBlock text={record.evidence.quote} className="quote" />
            </>
          )}
        </section>
        <section aria-labelledby="files">
          <h2 id="files">Files it changed</h2>
          <FilesDiff transcript={transcript} />
        </section>
        <section aria-labelledby="read">
          <h2 id="read">What it read</h2>
          <EvidenceTable delivered={record.evidence.delivered} />
        </section>
        <section aria-labelledby="spent">
          <h2 id="spent">What it took</h2>
          <Spent detail={detail} />
        </section>
      </div>
      <section class="steps" aria-labelledby="steps">
        <h2 id="steps">Transcript</h2>
        {transcript === null ? (
          <p class="soft">{detail.why}</p>
        ) : (
          <>
            <details class="given">
              <summary>What the model was told</summary>
              <h3>System prompt</h3>
              <TextBlock text={transcript.system} />
              <h3>Instruction</h3>
              <TextBlock text={transcript.instruction} />
              <p class="soft">Tools: {transcript.tools.map(oneLine).join(", ")}</p>
            </details>
            {transcript.turns.map((turn) => (
              <StepCard
                key={turn.turn}
                turn={turn}
                id={`step-${turn.turn}`}
                hash={runHash(run.id, turn.turn)}
              />
            ))}
            <p class="end">
              Ended: <b>{transcript.stop.replaceAll("_", " ")}</b>
              {transcript.stop_detail !== undefined && ` — ${oneLine(transcript.stop_detail)}`}
            </p>
          </>
        )}
      </section>
    </div>
  );
}

function Spent({ detail }: { readonly detail: RunDetail }) {
  const { metrics, form_seed, stage } = detail.record;
  const facts: readonly (readonly [string, string])[] = [
    ["Steps", formatNumber(metrics.turns)],
    [
      "Tool calls",
      `${formatNumber(metrics.tool_calls)}${metrics.malformed_calls > 0 ? `, ${metrics.malformed_calls} malformed` : ""}`,
    ],
    ["Tokens in", formatNumber(metrics.input_tokens)],
    ["Tokens out", formatNumber(metrics.output_tokens)],
    ["From cache", formatNumber(metrics.cache_read_tokens)],
    ["Cost", formatMoney(metrics.cost_usd)],
    ["Model's time", formatDuration(metrics.latency_ms)],
    ["Retries", `${formatNumber(metrics.request_retries)}, waited ${formatDuration(metrics.retry_delay_ms)}`],
    ["Stage", oneLine(stage).replaceAll("_", " ")],
    ["Form", oneLine(form_seed)],
  ];
  return (
    <dl class="facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
