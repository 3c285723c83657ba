import type { PagePair } from "../report/page-shape.ts";
import { oneLine } from "../std/escape-invisible.ts";
import { divergeHash } from "./route.ts";
import { OutcomeBadge, sayRun } from "./say.tsx";
import type { Store } from "./store.ts";

const SHOWN = 6;

/** Runs that failed where the baseline's run of the same form passed: what each did where they part. */
export function Partings({ store }: { readonly store: Store }) {
  const worse = store.data.pairs.filter((pair) => isWorse(pair, store));
  if (worse.length === 0) return null;
  return (
    <section aria-labelledby="partings">
      <h2 id="partings">What the baseline did that this change did not</h2>
      <p class="soft under">
        Runs of one form, where the baseline's passed and this change's did not; the first step they do not
        share.
      </p>
      <ul class="partings">
        {worse.slice(0, SHOWN).map((pair) => (
          <PartingCard key={pair.candidate} pair={pair} store={store} />
        ))}
      </ul>
      {worse.length > SHOWN && (
        <p class="soft">{worse.length - SHOWN} more are on the pages of their tasks.</p>
      )}
    </section>
  );
}

function isWorse({ candidate, baseline, parting }: PagePair, { runs }: Store): boolean {
  return (
    parting !== null &&
    parting !== "same" &&
    runs.get(candidate)?.outcome === "failed" &&
    runs.get(baseline)?.outcome === "passed"
  );
}

function PartingCard({ pair, store }: { readonly pair: PagePair; readonly store: Store }) {
  const { parting } = pair;
  const [run, task] = [store.runs.get(pair.candidate), store.tasks.get(pair.task)];
  if (run === undefined || task === undefined || parting === null || parting === "same") return null;
  return (
    <li>
      <a class="card" href={divergeHash(pair.candidate)} data-stop="">
        <span class="card-title">
          <b>{oneLine(task.short)}</b> {sayRun(run)} <OutcomeBadge outcome={run.outcome} />{" "}
          <code>{oneLine(run.failure)}</code>
        </span>
        <span class="versus">
          <span class="was">
            <small>Baseline, step {parting.baseline_step ?? "–"}:</small>{" "}
            <code>{oneLine(parting.baseline)}</code>
          </span>
          <span class="is">
            <small>This change, step {parting.candidate_step ?? "–"}:</small>{" "}
            <code>{oneLine(parting.candidate)}</code>
          </span>
        </span>
      </a>
    </li>
  );
}
