import { useState } from "preact/hooks";
import { taskHash } from "../report/page-address.ts";
import type { PageTask, PageTrack } from "../report/page-shape.ts";
import { formatMoney } from "../std/format-number.ts";
import { Breakable } from "./breakable.tsx";
import { IntervalBar } from "./interval-bar.tsx";
import { Badge, sayDelta, TallyText } from "./say.tsx";
import { SortHeader, sorted, useSorting } from "./sorting.tsx";
import type { Store } from "./store.ts";

const KEYS: Readonly<Record<string, (task: PageTask) => number | string | null>> = {
  task: (task) => task.key,
  before: (task) => rateOf(task.baseline),
  now: (task) => rateOf(task.candidate),
  delta: (task) => (task.delta === null ? null : -task.delta),
  verdict: (task) => LOUDNESS[task.tone],
  cost: (task) => task.cost_usd,
};
const LOUDNESS = { bad: 5, warn: 4, better: 3, note: 2, good: 1 } as const;

/** Every task with both sides' passes, their intervals and the verdict. */
export function TaskTable({ store }: { readonly store: Store }) {
  const { tasks } = store.data;
  const [words, setWords] = useState("");
  const [said, setSaid] = useState("");
  const [sorting, sort] = useSorting();
  const shown = sorted(
    tasks.filter((task) => (said === "" || task.said === said) && matches(task, words)),
    sorting,
    KEYS,
  );
  const hasBeside = tasks.some(({ beside }) => beside !== null);
  const column = { sorting, onSort: sort };
  return (
    <section aria-labelledby="tasks">
      <div class="head">
        <h2 id="tasks">Tasks</h2>
        <div class="filters">
          <input
            type="search"
            aria-label="Filter tasks"
            placeholder="Filter"
            value={words}
            onInput={(event) => setWords(event.currentTarget.value)}
          />
          <select aria-label="Verdict" value={said} onChange={(event) => setSaid(event.currentTarget.value)}>
            <option value="">every verdict</option>
            {[...new Set(tasks.map((task) => task.said))].map((word) => (
              <option key={word} value={word}>
                {word}
              </option>
            ))}
          </select>
        </div>
      </div>
      <table class="rows tasks">
        <thead>
          <tr>
            <SortHeader by="task" {...column}>
              Task
            </SortHeader>
            <SortHeader by="before" {...column}>
              Baseline
            </SortHeader>
            <SortHeader by="now" {...column}>
              This change
            </SortHeader>
            {hasBeside && <th scope="col">Side by side</th>}
            <th scope="col" class="roomy">
              95% range{" "}
              <span class="legend">
                <i class="before" /> before <i class="now" /> now
              </span>
            </th>
            <SortHeader by="delta" numeric {...column}>
              Δ points
            </SortHeader>
            <SortHeader by="verdict" {...column}>
              Verdict
            </SortHeader>
            <th scope="col">Why</th>
            <SortHeader by="cost" numeric {...column}>
              Cost
            </SortHeader>
          </tr>
        </thead>
        <tbody>
          {shown.map((task) => (
            <TaskRow key={task.key} task={task} hasBeside={hasBeside} />
          ))}
        </tbody>
      </table>
      {shown.length === 0 && <p class="soft">No task fits the filter.</p>}
    </section>
  );
}

function TaskRow({ task, hasBeside }: { readonly task: PageTask; readonly hasBeside: boolean }) {
  return (
    <tr>
      <th scope="row">
        <a href={taskHash(task.short)} data-stop="">
          <Breakable text={task.key} />
        </a>
        {!task.scored && <small class="soft"> not scored</small>}
      </th>
      <td data-label="Baseline">
        <TallyText tally={task.baseline} />
      </td>
      <td data-label="This change">
        <TallyText tally={task.candidate} />
      </td>
      {hasBeside && (
        <td data-label="Side by side">
          <BesideText beside={task.beside} />
        </td>
      )}
      <td data-label="95% range" class="roomy">
        <IntervalBar
          candidate={task.beside?.candidate ?? task.candidate}
          baseline={task.beside === null ? task.baseline : task.beside.baseline}
        />
      </td>
      <td data-label="Δ points" class="num">
        {sayDelta(task.delta)}
      </td>
      <td data-label="Verdict">
        <Badge tone={task.tone}>{task.said}</Badge>
      </td>
      <td data-label="Why" class="why">
        <Breakable text={task.why} />
      </td>
      <td data-label="Cost" class="num">
        {formatMoney(task.cost_usd)}
      </td>
    </tr>
  );
}

/** What both contents did side by side, old → new. */
export function BesideText({ beside }: { readonly beside: PageTrack | null }) {
  if (beside === null) return <span class="soft">–</span>;
  return (
    <>
      <TallyText tally={beside.baseline} isPlain /> → <TallyText tally={beside.candidate} isPlain />
    </>
  );
}

function matches(task: PageTask, words: string): boolean {
  const text = `${task.key} ${task.said} ${task.why}`.toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

function rateOf(tally: PageTask["baseline"]): number | null {
  return tally === null || tally.runs === 0 ? null : tally.passed / tally.runs;
}
