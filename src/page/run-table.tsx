import { useState } from "preact/hooks";
import { runHash } from "../report/page-address.ts";
import type { PageRun } from "../report/page-shape.ts";
import { oneLine } from "../std/escape-invisible.ts";
import { formatCount, formatDuration, formatMoney, formatNumber } from "../std/format-number.ts";
import { Breakable } from "./breakable.tsx";
import { OutcomeBadge, saySide, sayStage } from "./say.tsx";
import { SortHeader, sorted, useSorting } from "./sorting.tsx";
import type { Store } from "./store.ts";

/** Rows drawn before more are asked for: a table of thousands is slow and nobody reads it. */
const PAGE = 150;

const KEYS: Readonly<Record<string, (run: PageRun) => number | string | null>> = {
  run: (run) => run.id,
  outcome: (run) => run.outcome,
  why: (run) => run.failure,
  turns: (run) => run.turns,
  input: (run) => run.input_tokens,
  output: (run) => run.output_tokens,
  cost: (run) => run.cost_usd,
  time: (run) => run.latency_ms,
};

type Filter = Readonly<Record<"task" | "side" | "outcome" | "failure" | "stage", string>>;
const NO_FILTER: Filter = { task: "", side: "", outcome: "", failure: "", stage: "" };

/** Runs as a table that sorts by every column and filters by task, side, outcome, failure and stage. */
export function RunTable({ store, runs }: { readonly store: Store; readonly runs: readonly PageRun[] }) {
  const [filter, setFilter] = useState(NO_FILTER);
  const [shownMax, setShownMax] = useState(PAGE);
  const [sorting, sort] = useSorting();
  const fitting = sorted(
    runs.filter((run) => fits(run, filter)),
    sorting,
    KEYS,
  );
  const column = { sorting, onSort: sort };
  return (
    <>
      <fieldset class="filters" aria-label="Filter runs">
        {(Object.keys(NO_FILTER) as (keyof Filter)[]).map((name) => (
          <FilterSelect
            key={name}
            name={name}
            runs={runs}
            value={filter[name]}
            onChange={(value) => setFilter({ ...filter, [name]: value })}
          />
        ))}
        <span class="soft" role="status">
          {formatCount(fitting.length, "run")}
        </span>
      </fieldset>
      <table class="rows">
        <thead>
          <tr>
            <SortHeader by="run" {...column}>
              Run
            </SortHeader>
            <SortHeader by="outcome" {...column}>
              Outcome
            </SortHeader>
            <SortHeader by="why" {...column}>
              Why
            </SortHeader>
            <SortHeader by="turns" numeric {...column}>
              Steps
            </SortHeader>
            <SortHeader by="input" numeric {...column}>
              Tokens in
            </SortHeader>
            <SortHeader by="output" numeric {...column}>
              Out
            </SortHeader>
            <SortHeader by="cost" numeric {...column}>
              Cost
            </SortHeader>
            <SortHeader by="time" numeric {...column}>
              Time
            </SortHeader>
          </tr>
        </thead>
        <tbody>
          {fitting.slice(0, shownMax).map((run) => (
            <RunRow key={run.id} run={run} short={store.tasks.get(run.task)?.short ?? run.task} />
          ))}
        </tbody>
      </table>
      {fitting.length > shownMax && (
        <button type="button" class="more" onClick={() => setShownMax(shownMax + 1000)}>
          Show more of the {formatNumber(fitting.length)} runs
        </button>
      )}
      {fitting.length === 0 && <p class="soft">No run fits the filter.</p>}
    </>
  );
}

function RunRow({ run, short }: { readonly run: PageRun; readonly short: string }) {
  return (
    <tr>
      <th scope="row">
        <a href={runHash(run.id)} data-stop="">
          {oneLine(short)} run {run.epoch}
        </a>
        <small class="soft">
          {" "}
          {saySide(run.side)}
          {run.stage === "first_look" ? "" : `, ${sayStage(run.stage)}`}
        </small>
      </th>
      <td data-label="Outcome">
        <OutcomeBadge outcome={run.outcome} />
      </td>
      <td data-label="Why" class="why">
        <Breakable text={run.failure} />
        {run.flags.map((flag) => (
          <small class="tag" key={flag}>
            {oneLine(flag).replaceAll("_", " ")}
          </small>
        ))}
      </td>
      <td data-label="Steps" class="num">
        {formatNumber(run.turns)}
      </td>
      <td data-label="Tokens in" class="num">
        {formatNumber(run.input_tokens)}
      </td>
      <td data-label="Out" class="num">
        {formatNumber(run.output_tokens)}
      </td>
      <td data-label="Cost" class="num">
        {formatMoney(run.cost_usd)}
      </td>
      <td data-label="Time" class="num">
        {formatDuration(run.latency_ms)}
      </td>
    </tr>
  );
}

function FilterSelect(props: {
  readonly name: keyof Filter;
  readonly runs: readonly PageRun[];
  readonly value: string;
  readonly onChange: (value: string) => void;
}) {
  const { name, runs, value, onChange } = props;
  const values = [...new Set(runs.map((run) => run[name]))].filter((one) => one !== "").sort();
  if (values.length < 2) return null;
  return (
    <select aria-label={ABOUT[name]} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
      <option value="">every {ABOUT[name].toLowerCase()}</option>
      {values.map((one) => (
        <option key={one} value={one}>
          {name === "side"
            ? saySide(one as PageRun["side"])
            : oneLine(one).replaceAll("_", name === "stage" ? " " : "_")}
        </option>
      ))}
    </select>
  );
}

const ABOUT: Readonly<Record<keyof Filter, string>> = {
  task: "Task",
  side: "Arm",
  outcome: "Outcome",
  failure: "Failure",
  stage: "Stage",
};

function fits(run: PageRun, filter: Filter): boolean {
  return (Object.keys(filter) as (keyof Filter)[]).every(
    (name) => filter[name] === "" || run[name] === filter[name],
  );
}
