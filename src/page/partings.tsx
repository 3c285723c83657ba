import { divergeHash } from "../report/page-address.ts";
import type { PagePair, Parting } from "../report/page-shape.ts";
import { oneLine } from "../std/escape-invisible.ts";
import { formatCount } from "../std/format-number.ts";
import { OutcomeBadge, sayRun } from "./say.tsx";
import type { Store } from "./store.ts";

const SHOWN = 6;

/** Pairs that part in the same way; the first of them is the example. */
interface Group {
  readonly parting: Parting;
  readonly pairs: readonly PagePair[];
}

/** Runs that failed where the baseline's run of the same form passed: what each did where they part. */
export function Partings({ store }: { readonly store: Store }) {
  const groups = groupPartings(store);
  if (groups.length === 0) return null;
  return (
    <section aria-labelledby="partings">
      <h2 id="partings">What the baseline did that this change did not</h2>
      <p class="soft under">
        Runs of one form, where the baseline's passed and this change's did not; the first step they do not
        share.
      </p>
      <ul class="partings">
        {groups.slice(0, SHOWN).map((group) => (
          <PartingCard key={group.pairs[0]?.candidate} group={group} store={store} />
        ))}
      </ul>
      {groups.length > SHOWN && (
        <p class="soft">
          {formatCount(groups.length - SHOWN, "more way", "more ways")} to part: see the tasks.
        </p>
      )}
    </section>
  );
}

/** The loudest tasks first, then what happened most often. */
function groupPartings({ data, runs, tasks }: Store): Group[] {
  const groups = new Map<string, { parting: Parting; pairs: PagePair[] }>();
  for (const pair of data.pairs) {
    const { parting, task } = pair;
    if (parting === null || parting === "same") continue;
    if (runs.get(pair.candidate)?.outcome !== "failed" || runs.get(pair.baseline)?.outcome !== "passed")
      continue;
    const key = JSON.stringify([
      task,
      parting.baseline,
      parting.candidate,
      runs.get(pair.candidate)?.failure,
    ]);
    const group = groups.get(key) ?? { parting, pairs: [] };
    group.pairs.push(pair);
    groups.set(key, group);
  }
  const loudness = ({ pairs }: Group): number => LOUD[tasks.get(pairs[0]?.task ?? "")?.tone ?? "note"];
  return [...groups.values()].sort((a, b) => loudness(b) - loudness(a) || b.pairs.length - a.pairs.length);
}

const LOUD = { bad: 4, warn: 3, note: 2, better: 1, good: 0 } as const;

function PartingCard({ group, store }: { readonly group: Group; readonly store: Store }) {
  const { parting, pairs } = group;
  const [pair] = pairs;
  const run = store.runs.get(pair?.candidate ?? "");
  const task = store.tasks.get(pair?.task ?? "");
  if (pair === undefined || run === undefined || task === undefined) return null;
  return (
    <li>
      <a class="card" href={divergeHash(pair.candidate)} data-stop="">
        <span class="card-title">
          <b>{oneLine(task.short)}</b> {pairs.length === 1 ? sayRun(run) : `${pairs.length} runs`}{" "}
          <OutcomeBadge outcome={run.outcome} /> <code>{oneLine(run.failure)}</code>
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
