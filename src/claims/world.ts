import type { TaskResult } from "../record/data-pack.ts";
import { taskKey } from "../record/ids.ts";
import { keyOf } from "../record/projections.ts";
import type { RunRecord } from "../record/run-record.ts";
import { ownRuns } from "../record/side-by-side.ts";
import { type Entity, entitiesOf, type Ledger, placeOf } from "./entity.ts";
import { type EntityPattern, entityPatterns } from "./mentions.ts";

/** The ledger with everything in it named. */
export interface World {
  readonly ledger: Ledger;
  /** The candidate first. */
  readonly entities: readonly Entity[];
  readonly patterns: readonly EntityPattern[];
  readonly candidate: Entity | undefined;
  readonly baseline: Entity | undefined;
  readonly tasks: readonly string[];
}

/** Names everything in a ledger. */
export function worldOf(ledger: Ledger): World {
  const entities = entitiesOf(ledger);
  const planned = [ledger.candidate, ...(ledger.baseline === undefined ? [] : [ledger.baseline])].flatMap(
    (pack) => pack.campaign.suite.tasks.map((task) => taskKey(task.task_id, task.variant)),
  );
  return {
    ledger,
    entities,
    patterns: entityPatterns(entities),
    candidate: entities.find(({ role }) => role === "candidate"),
    baseline: entities.find(({ role }) => role === "baseline"),
    tasks: [...new Set(planned)],
  };
}

/** One task's result of an entity, with where it is; undefined where its pack has none. */
export function taskResult(
  entity: Entity | undefined,
  task: string | undefined,
): { readonly result: TaskResult; readonly path: string } | undefined {
  if (entity?.pack === undefined || task === undefined) return undefined;
  const result = Object.hasOwn(entity.pack.per_task_results, task)
    ? entity.pack.per_task_results[task]
    : undefined;
  return result === undefined ? undefined : { result, path: placeOf(entity, `per_task_results.${task}`) };
}

/** The counting runs of one task of an entity, in order. */
export function runsOf(entity: Entity | undefined, task: string | undefined): readonly RunRecord[] {
  return ownRuns(entity?.pack?.runs ?? []).filter(
    (run) => taskKey(run.task_id, run.variant) === task && run.outcome !== "errored",
  );
}

/** One run of a task of an entity. */
export function runOf(
  entity: Entity | undefined,
  task: string | undefined,
  epoch: number | undefined,
): { readonly run: RunRecord; readonly key: string } | undefined {
  const run = ownRuns(entity?.pack?.runs ?? []).find(
    (one) => taskKey(one.task_id, one.variant) === task && one.epoch === epoch,
  );
  return run === undefined ? undefined : { run, key: keyOf(run) };
}

/** How the candidate did against the baseline, task by task: keys it won, drew and lost. */
export function standings({ candidate, baseline, tasks }: World): {
  readonly won: readonly string[];
  readonly drawn: readonly string[];
  readonly lost: readonly string[];
} {
  const compared = tasks.flatMap((task) => {
    const [here, there] = [taskResult(candidate, task), taskResult(baseline, task)];
    if (here === undefined || there === undefined || !here.result.runs || !there.result.runs) return [];
    return [{ task, difference: (here.result.pass_rate ?? 0) - (there.result.pass_rate ?? 0) }];
  });
  const where = (test: (difference: number) => boolean): string[] =>
    compared.filter(({ difference }) => test(difference)).map(({ task }) => task);
  return { won: where((d) => d > 0), drawn: where((d) => d === 0), lost: where((d) => d < 0) };
}
