/** Predictions as they were registered: `18 to 22/30 with a point estimate of 20/30`, `P1: task_09 ≤ 0/3`, hits. */
import type { PredictionScore, Registration } from "../../record/prediction.ts";
import { type Reading, reading, unchecked } from "../finding.ts";
import type { Scene } from "../scene.ts";
import { NUMBER, numberValue } from "../shown-number.ts";
import { groupsOf, type Reader, type Span, wholeMatch } from "./reader.ts";

const TOPIC = /\bpredict\w*|\bpoint estimate\b|\bheadline\b|\bPE \d|\brange\b/i;
const RANGE = /(?<low>\d+)\s+(?:to|and)\s+(?<high>\d+)(?:\s?\/\s?(?<of>\d+))?(?![\dx×])/dg;
const POINT_AFTER = /\b(?:point estimate(?: of)?|PE)\s+(?<point>\d+)(?:\s?\/\s?(?<of>\d+))?/dg;
const POINT_BEFORE = /(?<point>\d+)(?:\s?\/\s?(?<of>\d+))?\s+\(point estimate\)/dg;
const OUTSIDE = /(?<by>[+-]?\d+)\s+(?<side>above|below)\s+(?:the\s+)?range/dg;

/** Reads what was predicted, and how far off it was. */
export const readPredictions: Reader = (scene) => {
  if (!TOPIC.test(scene.text)) return [];
  const { registration } = scene.world.ledger.candidate.campaign;
  const found = [RANGE, POINT_AFTER, POINT_BEFORE, OUTSIDE].flatMap((pattern) => [
    ...scene.masked.matchAll(pattern),
  ]);
  const headline = registration?.headline ?? undefined;
  return found.map((match) =>
    headline === undefined
      ? unchecked(wholeMatch(match as RegExpExecArray), "the pack holds no registered prediction")
      : headlineReading(scene, match as RegExpExecArray, headline),
  );
};

function headlineReading(
  scene: Scene,
  match: RegExpExecArray,
  headline: NonNullable<Registration["headline"]>,
): Reading {
  const group = groupsOf(match);
  const is = (name: string, value: number): boolean => {
    const span = group(name);
    return span === undefined || Number(span.text) === value;
  };
  const whole = wholeMatch(match);
  const path = "campaign.registration.headline";
  const by = group("by");
  if (by !== undefined) return outsideReading(scene, whole, by, group("side")?.text, headline);
  const isRight =
    is("low", headline.low) &&
    is("high", headline.high) &&
    is("point", headline.point) &&
    is("of", headline.of);
  return reading(
    whole,
    isRight,
    path,
    `${headline.low} to ${headline.high}/${headline.of}, point estimate ${headline.point}`,
  );
}

function outsideReading(
  { world }: Scene,
  whole: Span,
  by: Span,
  side: string | undefined,
  { low, high }: { readonly low: number; readonly high: number },
): Reading {
  const { passed } = world.ledger.candidate.run_summary;
  const distance = side === "below" ? low - passed : passed - high;
  const isRight = Math.abs(Number(by.text)) === distance;
  return reading(
    whole,
    isRight,
    "predictions_scoring.headline",
    `${passed} is ${distance} ${side} the range ${low} to ${high}`,
  );
}

const HITS = new RegExp(
  `(?<count>${NUMBER})\\s+predictions?\\s+(?:hit|held|came true|were right)|\\ball\\s+(?<wrong>${NUMBER})\\s+predictions\\s+were\\s+wrong`,
  "dgi",
);
const CLAIMS = new RegExp(`(?<count>${NUMBER})\\s+adversarial\\s+predictions?`, "dgi");

/** Reads how many predictions there were and how many came true. */
export const readHits: Reader = (scene) => {
  const scores = scene.world.ledger.candidate.predictions_scoring;
  if (scores.length === 0) return [];
  const claims = scores.filter(({ id }) => id !== "headline");
  return [
    ...[...scene.masked.matchAll(HITS)].map((match) => hitReading(match as RegExpExecArray, scores, claims)),
    ...[...scene.masked.matchAll(CLAIMS)].map((found) => {
      const match = found as RegExpExecArray;
      const count = numberValue(groupsOf(match)("count")?.text ?? "");
      return reading(
        wholeMatch(match),
        count === claims.length,
        "campaign.registration.claims",
        `${claims.length}`,
      );
    }),
  ];
};

function hitReading(
  match: RegExpExecArray,
  scores: readonly PredictionScore[],
  claims: readonly PredictionScore[],
): Reading {
  const group = groupsOf(match);
  const hits = scores.filter(({ hit }) => hit === true).length;
  const wrong = group("wrong");
  const isRight =
    wrong === undefined
      ? numberValue(group("count")?.text ?? "") === hits
      : numberValue(wrong.text) === claims.length && claims.every(({ hit }) => hit === false);
  return reading(wholeMatch(match), isRight, "predictions_scoring", `${hits} of ${scores.length} hit`);
}

const BOUND = /(?:total|\uE001+)\s*(?<op>≤|<=|<|≥|>=|>|=)\s*(?<value>\d+)(?:\s?\/\s?(?<of>\d+))?/dg;

/** Reads the claims of a predictions table: `P1: task_09 ≤ 0/3` is what was registered as P1. */
export const readClaims: Reader = (scene) => {
  const id = /^\s*([A-Za-z][\w-]*)\s*:/.exec(scene.text)?.[1];
  const claim = scene.world.ledger.candidate.campaign.registration?.claims.find((one) => one.id === id);
  if (claim === undefined) return [];
  return [...scene.masked.matchAll(BOUND)].map((found) => {
    const match = found as RegExpExecArray;
    const task = scene.mentions.find(({ kind, start }) => kind === "task" && start === match.index);
    const name = task === undefined ? "total" : scene.text.slice(task.start, task.end).toLowerCase();
    const op = (groupsOf(match)("op")?.text ?? "").replace("≤", "<=").replace("≥", ">=");
    const said = `passes(${name}) ${op} ${groupsOf(match)("value")?.text}`;
    const of = groupsOf(match)("of")?.text;
    const { run_summary, campaign } = scene.world.ledger.candidate;
    const runs = task === undefined ? run_summary.runs : campaign.runs_per_task;
    const isRight =
      new RegExp(`${said.replace(/[()]/g, "\\$&")}(?!\\d)`).test(claim.claim) &&
      (of === undefined || Number(of) === runs);
    return reading(wholeMatch(match), isRight, `campaign.registration.claims.${claim.id}`, claim.claim);
  });
};
