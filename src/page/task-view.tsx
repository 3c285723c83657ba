import { divergeHash, runHash } from "../report/page-address.ts";
import type { PagePair, PageRun, PageTask } from "../report/page-shape.ts";
import { oneLine } from "../std/escape-invisible.ts";
import { Command } from "./command.tsx";
import { IntervalBar } from "./interval-bar.tsx";
import { NotHere } from "./not-here.tsx";
import { RunTable } from "./run-table.tsx";
import { Badge, OutcomeBadge, sayDelta, sayRun, TallyText } from "./say.tsx";
import type { Store } from "./store.ts";
import { BesideText } from "./task-table.tsx";

/** One task: the verdict on it, its runs form by form on both sides, and what they have in common. */
export function TaskView({ store, name }: { readonly store: Store; readonly name: string }) {
  const task = store.tasks.get(name);
  if (task === undefined) return <NotHere what={`a task called ${name}`} />;
  const runs = store.data.runs.filter((run) => run.task === task.key);
  const pairs = store.data.pairs.filter((pair) => pair.task === task.key);
  return (
    <>
      <a class="up" href="#/" data-key="u">
        ← Overview
      </a>
      <header class="title">
        <h1>{oneLine(task.key)}</h1>
        <Badge tone={task.tone}>{task.said}</Badge>
      </header>
      {task.sentence !== "" && <p class="lead">{oneLine(task.sentence)}</p>}
      <Numbers task={task} />
      {task.patterns.length > 0 && <Patterns task={task} />}
      {pairs.length > 0 && <Forms pairs={pairs} store={store} />}
      <section aria-labelledby="all-runs">
        <h2 id="all-runs">Every run</h2>
        <RunTable store={store} runs={runs} />
      </section>
      <Command about="Run this task again" command={task.command} />
    </>
  );
}

function Numbers({ task }: { readonly task: PageTask }) {
  return (
    <dl class="figures">
      <div>
        <dt>Baseline</dt>
        <dd>
          <TallyText tally={task.baseline} />
        </dd>
      </div>
      <div>
        <dt>This change</dt>
        <dd>
          <TallyText tally={task.candidate} />
        </dd>
      </div>
      {task.beside !== null && (
        <div>
          <dt>Side by side, old → new</dt>
          <dd>
            <BesideText beside={task.beside} />
          </dd>
        </div>
      )}
      <div>
        <dt>Δ points</dt>
        <dd>{sayDelta(task.delta)}</dd>
      </div>
      <div>
        <dt>95% range</dt>
        <dd>
          <IntervalBar
            candidate={task.beside?.candidate ?? task.candidate}
            baseline={task.beside === null ? task.baseline : task.beside.baseline}
          />
        </dd>
      </div>
    </dl>
  );
}

function Patterns({ task }: { readonly task: PageTask }) {
  return (
    <section aria-labelledby="patterns">
      <h2 id="patterns">What runs have in common</h2>
      <ul>
        {task.patterns.map(({ side, text }) => (
          <li key={`${side} ${text}`}>
            <b>{side === "candidate" ? "Here" : "Before"}:</b> {oneLine(text)}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Forms({ pairs, store }: { readonly pairs: readonly PagePair[]; readonly store: Store }) {
  return (
    <section aria-labelledby="forms">
      <h2 id="forms">Form by form</h2>
      <p class="soft under">Both sides were given the same form of the task; each line is one form.</p>
      <table class="rows forms">
        <thead>
          <tr>
            <th scope="col">Baseline</th>
            <th scope="col">This change</th>
            <th scope="col">Where they part</th>
          </tr>
        </thead>
        <tbody>
          {pairs.map((pair) => (
            <tr key={pair.candidate}>
              <td data-label="Baseline">
                <RunLink run={store.runs.get(pair.baseline)} />
              </td>
              <td data-label="This change">
                <RunLink run={store.runs.get(pair.candidate)} />
              </td>
              <td data-label="Where they part">
                <PartingText pair={pair} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function RunLink({ run }: { readonly run: PageRun | undefined }) {
  if (run === undefined) return null;
  return (
    <>
      <a href={runHash(run.id)}>{sayRun(run)}</a> <OutcomeBadge outcome={run.outcome} />
      {run.failure !== "" && <small class="soft"> {oneLine(run.failure)}</small>}
    </>
  );
}

function PartingText({ pair }: { readonly pair: PagePair }) {
  const { parting } = pair;
  if (parting === null) return <span class="soft">a transcript is missing</span>;
  if (parting === "same")
    return (
      <a href={divergeHash(pair.candidate)} data-stop="">
        nowhere: the same steps
      </a>
    );
  return (
    <a href={divergeHash(pair.candidate)} data-stop="">
      step {parting.candidate_step ?? parting.baseline_step}: <code>{oneLine(parting.baseline)}</code> →{" "}
      <code>{oneLine(parting.candidate)}</code>
    </a>
  );
}
