/** Failures by mode: `wrong_answer ×5 (task_03: ×2, …)`, `Zero tool-call malformed failures`, `one wrong_answer`. */
import { FAILURE_MODES } from "../../record/outcome.ts";
import { type Entity, placeOf } from "../entity.ts";
import { type Reading, reading, unchecked } from "../finding.ts";
import { entityAt, type Scene, taskMentions } from "../scene.ts";
import { NUMBER, numberValue } from "../shown-number.ts";
import { runsOf, taskResult } from "../world.ts";
import { groupsOf, type Reader, wholeMatch } from "./reader.ts";

const MODE = FAILURE_MODES.map((mode) => mode.replaceAll("_", "[-_ ]")).join("|");
const COUNTED = new RegExp(
  `(?<![×x/]\\s?)(?<count>${NUMBER})\\s+(?<mode>${MODE}|tool(?:[- ]call)?(?= failures?))(?:\\s+(?:failures?|errors?|runs?))?`,
  "dgi",
);
const TIMES = new RegExp(`(?<mode>${MODE})\\s*[×x]\\s?(?<count>\\d+)`, "dgi");
const TASK_TIMES = /(?<count>(?<=[×x])\d+)/dg;

/** Reads every count of a failure mode; a count beside a task is that task's. */
export const readFailures: Reader = (scene) =>
  scene.isHypothetical
    ? []
    : [
        ...timesReadings(scene),
        ...[...scene.masked.matchAll(COUNTED)].flatMap((match) => counted(scene, match as RegExpExecArray)),
      ];

function counted(scene: Scene, match: RegExpExecArray): Reading[] {
  const group = groupsOf(match);
  const [count, mode] = [group("count"), group("mode")];
  if (count === undefined || mode === undefined) return [];
  const [named] = taskMentions(scene);
  const isPool = /\bacross\b|\bin all\b|\btotal\b/i.test(scene.masked.slice(match.index));
  const task = isPool ? undefined : (named?.key ?? scene.context.task);
  return [modeReading(scene, wholeMatch(match), count.text, modeName(mode.text), task)];
}

/** `mode ×5`, then `(task: ×2, task: ×1)` of the same mode. */
function timesReadings(scene: Scene): Reading[] {
  return [...scene.masked.matchAll(TIMES)].flatMap((found) => {
    const match = found as RegExpExecArray;
    const group = groupsOf(match);
    const [count, mode] = [group("count"), group("mode")];
    if (count === undefined || mode === undefined) return [];
    const name = modeName(mode.text);
    const rest = /^\s*\([^()]*\)/.exec(scene.masked.slice(match.index + match[0].length))?.[0] ?? "";
    const from = match.index + match[0].length;
    const each = [...rest.matchAll(TASK_TIMES)].flatMap((one) => {
      const start = from + one.index;
      const task = taskMentions(scene).findLast(({ end }) => end <= start && end > from)?.key;
      return task === undefined
        ? []
        : [modeReading(scene, { start, end: start + one[0].length }, one[0], name, task)];
    });
    // Before the list, a task of the sentence; the list's own tasks are its parts.
    const named = taskMentions(scene).find(({ end }) => end <= match.index)?.key;
    return [modeReading(scene, wholeMatch(match), count.text, name, named ?? scene.context.task), ...each];
  });
}

function modeReading(
  scene: Scene,
  span: { readonly start: number; readonly end: number },
  count: string,
  mode: string,
  task: string | undefined,
): Reading {
  const entity = entityAt(scene, span.start);
  const modes = modesOf(entity, task);
  if (entity === undefined || modes === undefined) return unchecked(span, "no pack holds these runs");
  const actual = modes.counts[mode] ?? 0;
  return reading(span, numberValue(count) === actual, `${modes.path}.failure_modes`, `${mode} ×${actual}`);
}

function modesOf(
  entity: Entity | undefined,
  task: string | undefined,
): { counts: Readonly<Record<string, number>>; path: string } | undefined {
  if (entity?.pack === undefined) return undefined;
  if (task === undefined)
    return { counts: entity.pack.run_summary.failure_modes, path: placeOf(entity, "run_summary") };
  const own = taskResult(entity, task);
  return own === undefined ? undefined : { counts: own.result.failure_modes, path: own.path };
}

function modeName(text: string): string {
  const name = text.toLowerCase().replace(/[- ]/g, "_");
  return name === "tool" || name === "tool_call" ? "tool_call_malformed" : name;
}

const ALL_FAILED = /\bboth (?:failed|failing) runs?\b/gi;

/** Reads `both failed runs show wrong_answer`: that two failed, and as what. */
export const readBothFailed: Reader = (scene) =>
  [...scene.masked.matchAll(ALL_FAILED)].flatMap((match) => {
    const span = wholeMatch(match as RegExpExecArray);
    const entity = entityAt(scene, span.start);
    const task = taskMentions(scene)[0]?.key ?? scene.context.task;
    const failed = runsOf(entity, task).filter(({ outcome }) => outcome === "failed");
    const path = taskResult(entity, task)?.path;
    if (path === undefined || scene.isHypothetical) return [unchecked(span, "no pack holds these runs")];
    const mode = new RegExp(MODE, "i").exec(scene.masked)?.[0];
    const isMode = mode === undefined || failed.every((run) => run.failure_mode === modeName(mode));
    const modes = [...new Set(failed.map((run) => run.failure_mode))].join(", ");
    return [reading(span, failed.length === 2 && isMode, path, `${failed.length} failed: ${modes}`)];
  });
