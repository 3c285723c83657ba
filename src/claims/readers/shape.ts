/** The size of things: `10 tasks, 3 times each, for 30 total runs`, `the two failing runs`, `One pass in three runs`. */
import { type Entity, placeOf } from "../entity.ts";
import { type Reading, reading } from "../finding.ts";
import { entityAt, type Scene, taskAt } from "../scene.ts";
import { NUMBER, numberValue } from "../shown-number.ts";
import { runsOf, taskResult } from "../world.ts";
import { groupsOf, type Reader, wholeMatch } from "./reader.ts";

interface Shape {
  readonly pattern: RegExp;
  /** Its value and where that is; undefined where the sentence's subject has none. */
  readonly value: (scene: Scene, at: number, entity: Entity) => { value: number; path: string } | undefined;
}

const N = `(?<count>${NUMBER})`;

const SHAPES: readonly Shape[] = [
  {
    pattern: new RegExp(`${N}\\s+tasks(?=\\s*[×x,]|\\s+(?:in|of) the suite|\\s+each)`, "dgi"),
    value: (_, __, { pack }) => of(pack?.campaign.suite.tasks.length, "campaign.suite.tasks"),
  },
  {
    pattern: new RegExp(`${N}\\s+(?:times each|runs? each|runs? per task|runs? (?:a|for each) task)`, "dgi"),
    value: (_, __, { pack }) => of(pack?.campaign.runs_per_task, "campaign.runs_per_task"),
  },
  {
    pattern: new RegExp(
      `(?:(?<=\\b(?:for|across|over|all|in)\\s)|(?<=\\bRuns: ))${N}(?:\\s+(?:total\\s+)?runs\\b|(?= \\())`,
      "dgi",
    ),
    value: (scene, at, entity) => runsOfCampaignOrTask(scene, at, entity),
  },
  {
    pattern: new RegExp(`\\ball\\s+${N}\\s+runs\\b`, "dgi"),
    value: (scene, at, entity) => taskRuns(scene, at, entity),
  },
  {
    pattern: new RegExp(`${N}\\s+(?:failing|failed)\\s+runs\\b`, "dgi"),
    value: (scene, at, entity) => taskOutcomes(scene, at, entity, "failed"),
  },
  {
    pattern: new RegExp(`${N}\\s+passing\\s+runs\\b`, "dgi"),
    value: (scene, at, entity) => taskOutcomes(scene, at, entity, "passed"),
  },
  {
    pattern: new RegExp(`${N}\\s+pass(?:es)?(?=\\s+in\\s+${NUMBER}\\s+runs)`, "dgi"),
    value: (scene, at, entity) => taskOutcomes(scene, at, entity, "passed"),
  },
];

/** Reads counts of tasks and runs. */
export const readShapes: Reader = (scene) =>
  scene.isHypothetical
    ? []
    : SHAPES.flatMap(({ pattern, value }) =>
        [...scene.masked.matchAll(pattern)].flatMap((found) => {
          const match = found as RegExpExecArray;
          const count = groupsOf(match)("count");
          const entity = entityAt(scene, match.index);
          const actual = entity === undefined ? undefined : value(scene, match.index, entity);
          if (count === undefined || entity === undefined || actual === undefined) return [];
          return [shapeReading(match, count.text, actual, entity)];
        }),
      );

function shapeReading(
  match: RegExpExecArray,
  count: string,
  actual: { readonly value: number; readonly path: string },
  entity: Entity,
): Reading {
  const path = placeOf(entity, actual.path);
  return reading(wholeMatch(match), numberValue(count) === actual.value, path, `${actual.value}`);
}

function of(value: number | undefined, path: string): { value: number; path: string } | undefined {
  return value === undefined ? undefined : { value, path };
}

/** `across 30 runs` are the campaign's; `in three runs` of a section on one task are that task's. */
function runsOfCampaignOrTask(scene: Scene, at: number, entity: Entity) {
  const isTotal =
    /\b(?:for|across|over)\s$|Runs: $/i.test(scene.masked.slice(0, at)) || scene.context.task === undefined;
  return isTotal ? of(entity.pack?.run_summary.runs, "run_summary.runs") : taskRuns(scene, at, entity);
}

function taskRuns(scene: Scene, at: number, entity: Entity) {
  const task = taskAt(scene, at);
  return of(taskResult(entity, task)?.result.runs, `per_task_results.${task}.runs`);
}

function taskOutcomes(scene: Scene, at: number, entity: Entity, outcome: "passed" | "failed") {
  const task = taskAt(scene, at);
  if (taskResult(entity, task) === undefined) return undefined;
  const runs = runsOf(entity, task).filter((run) => run.outcome === outcome);
  return of(runs.length, `per_task_results.${task}`);
}
