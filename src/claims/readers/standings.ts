/** Who is ahead: `on 6 of 10 tasks`, `draws on 3 more`, `the only regression is task_03`, `the three models above`. */
import { placeOf } from "../entity.ts";
import { type Reading, reading, unchecked } from "../finding.ts";
import { AN_ENTITY, entityAt, objectOf, type Scene, taskMentions } from "../scene.ts";
import { NUMBER, numberValue } from "../shown-number.ts";
import { standings } from "../world.ts";
import { groupsOf, type Reader, wholeMatch } from "./reader.ts";

const counting = (words: string): RegExp =>
  new RegExp(
    `\\b(?:${words})\\b[^.;]{0,60}?\\bon\\s+(?<count>${NUMBER})(?:\\s+(?:of|out of)\\s+(?<of>${NUMBER}))?\\s+(?:tasks?|more|others?)\\b(?:\\s+tasks?)?`,
    "dgi",
  );

const COUNTS = [
  { kind: "won", pattern: counting("outperform\\w*|beats?|wins?|won|better|improv\\w+|ahead") },
  { kind: "drawn", pattern: counting("draws?|drew|ties?|tied|level|equals?") },
  { kind: "lost", pattern: counting("los[et]s?|lost|regress\\w*|worse|behind") },
] as const;

/** Reads how many tasks were won, drawn and lost. */
export const readTaskCounts: Reader = (scene) =>
  COUNTS.flatMap(({ kind, pattern }) =>
    [...scene.masked.matchAll(pattern)].flatMap((match) => taskCount(scene, kind, match as RegExpExecArray)),
  );

function taskCount(scene: Scene, kind: "won" | "drawn" | "lost", match: RegExpExecArray): Reading[] {
  const group = groupsOf(match);
  const [count, of] = [group("count"), group("of")];
  if (count === undefined) return [];
  const span = { start: count.start, end: match.index + match[0].length };
  if (scene.isHypothetical) return [unchecked(span, "says what was thought or would be")];
  if (scene.world.baseline === undefined) return [unchecked(span, "no baseline was given")];
  const all = standings(scene.world);
  const isReversed = entityAt(scene, match.index)?.role === "baseline";
  const asSeen = isReversed && kind !== "drawn" ? (kind === "won" ? "lost" : "won") : kind;
  const total = all.won.length + all.drawn.length + all.lost.length;
  const actual = all[asSeen].length;
  const isRight = numberValue(count.text) === actual && (of === undefined || numberValue(of.text) === total);
  return [reading(span, isRight, "per_task_results", `${actual} of ${total} tasks ${kind}`)];
}

const REGRESSIONS = new RegExp(
  `\\b(?<only>only|sole|single)\\s+(?:[a-z]+\\s+)?regression\\s+(?:is|was)\\b|(?<count>${NUMBER})\\s+(?:[a-z]+\\s+)?regressions?\\b`,
  "dgi",
);

/** Reads how many tasks went down, and that it was only this one. */
export const readRegressions: Reader = (scene) =>
  [...scene.masked.matchAll(REGRESSIONS)].flatMap((found) => {
    const match = found as RegExpExecArray;
    const whole = wholeMatch(match);
    // "No regression found" is a verdict on one task, or on a test; only the plural counts.
    if (scene.isHypothetical || scene.world.baseline === undefined || /^no\s.*regression$/i.test(whole.text))
      return [];
    const { lost } = standings(scene.world);
    const count = groupsOf(match)("count");
    const named = taskMentions(scene).find(({ start }) => start >= whole.end);
    const isRight =
      count === undefined
        ? lost.length === 1 && (named === undefined || named.key === lost[0])
        : numberValue(count.text) === lost.length;
    const span = { start: whole.start, end: count === undefined ? (named?.end ?? whole.end) : whole.end };
    return [
      reading(span, isRight, "per_task_results", `${lost.length} tasks lost passes: ${lost.join(", ")}`),
    ];
  });

const MODELS = new RegExp(
  `(?<count>${NUMBER})\\s+models?\\s+(?:\\w+\\s+)?(?<side>above|below|ahead of|behind)\\s+(?:the\\s+)?${AN_ENTITY}`,
  "dgi",
);

/** Reads how many models stand above another in score. */
export const readModelsAbove: Reader = (scene) =>
  [...scene.masked.matchAll(MODELS)].flatMap((found) => {
    const match = found as RegExpExecArray;
    const group = groupsOf(match);
    const [count, side] = [group("count"), group("side")];
    const whole = wholeMatch(match);
    const of = scene.mentions.find(({ kind, end }) => kind === "entity" && end === whole.end);
    if (count === undefined || of?.kind !== "entity") return [];
    if (scene.world.ledger.board.length === 0) return [unchecked(whole, "no intel.db was given")];
    const { passed, runs } = of.entity.figures;
    const isAbove = /above|ahead/.test(side?.text ?? "");
    const there = scene.world.entities.filter(({ figures }) =>
      isAbove ? figures.passed / figures.runs > passed / runs : figures.passed / figures.runs < passed / runs,
    );
    const names = there.map(({ label }) => label).join(", ");
    return [
      reading(
        whole,
        numberValue(count.text) === there.length,
        "intel.db leaderboard passed",
        `${there.length}: ${names}`,
      ),
    ];
  });

const POINTS = new RegExp(
  `(?<count>[+-]?${NUMBER})\\s+(?:percentage\\s+)?points?\\s+(?<side>above|below|higher|lower|better|worse|ahead|behind)`,
  "dgi",
);

/** Reads differences of scores: `2 points above the 120B's 23/30`, in passes or percentage points. */
export const readPoints: Reader = (scene) =>
  [...scene.masked.matchAll(POINTS)].flatMap((found) => {
    const match = found as RegExpExecArray;
    const whole = wholeMatch(match);
    const group = groupsOf(match);
    const [count, side] = [group("count"), group("side")];
    const subject = entityAt(scene, whole.start);
    const object = objectOf(scene, subject);
    if (count === undefined || scene.isHypothetical) return [];
    if (subject === undefined || object === undefined) return [unchecked(whole, "nothing known to compare")];
    const sign = /below|lower|worse|behind/.test(side?.text ?? "") ? -1 : 1;
    const passes = sign * (subject.figures.passed - object.figures.passed);
    const rate =
      sign *
      100 *
      (subject.figures.passed / subject.figures.runs - object.figures.passed / object.figures.runs);
    const shown = numberValue(count.text.replace(/^[+-]/, ""));
    const isRight = shown === passes || Math.abs(shown - rate) <= 0.05 + 1e-9;
    const path = `${placeOf(subject, "run_summary.passed", "passed")} − ${placeOf(object, "run_summary.passed", "passed")}`;
    return [reading(whole, isRight, path, `${passes} passes, ${Number(rate.toFixed(1))} percentage points`)];
  });
