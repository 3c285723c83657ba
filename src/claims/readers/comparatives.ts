/** Comparisons without a number: `costs less`, `runs faster`, `scores higher`, `outperforms the 120B`. */
import { type Entity, type Figures, placeOf } from "../entity.ts";
import { type Reading, reading } from "../finding.ts";
import { entityAt, objectOf, type Scene } from "../scene.ts";
import { type Reader, wholeMatch } from "./reader.ts";

interface Comparative {
  readonly pattern: RegExp;
  readonly figure: keyof Figures;
  readonly path: string;
  readonly isMore: boolean;
}

const COST = { figure: "costPerPassUsd", path: "run_summary.cost_per_pass_usd" } as const;
const TIME = { figure: "latencyMsP50", path: "run_summary.latency_ms_p50" } as const;
const SCORE = { figure: "passed", path: "run_summary.passed" } as const;

const COMPARATIVES: readonly Comparative[] = [
  { pattern: /\b(?:costs? less|is cheaper)\b/gi, ...COST, isMore: false },
  { pattern: /\b(?:costs? more|is dearer|is more expensive)\b/gi, ...COST, isMore: true },
  { pattern: /\b(?:runs? faster|is faster)\b/gi, ...TIME, isMore: false },
  { pattern: /\b(?:runs? slower|is slower)\b/gi, ...TIME, isMore: true },
  { pattern: /\b(?:scores? higher|outscores?|outperforms?)\b/gi, ...SCORE, isMore: true },
  { pattern: /\b(?:scores? lower|underperforms?)\b/gi, ...SCORE, isMore: false },
];

/** Recomputes comparisons between the one spoken of and what it is compared with. */
export const readComparatives: Reader = (scene) => {
  if (scene.isHypothetical || /\b(?:not|never|no longer|neither)\b/i.test(scene.masked)) return [];
  return COMPARATIVES.flatMap((comparative) =>
    [...scene.masked.matchAll(comparative.pattern)].flatMap((match) =>
      compared(scene, wholeMatch(match as RegExpExecArray), comparative),
    ),
  );
};

function compared(
  scene: Scene,
  span: { readonly start: number; readonly end: number },
  { figure, path, isMore }: Comparative,
): Reading[] {
  const subject = entityAt(scene, span.start);
  const object = objectOf(scene, subject);
  const [a, b] = [figureOf(subject, figure), figureOf(object, figure)];
  if (subject === undefined || object === undefined || subject === object || a === null || b === null)
    return [];
  const holds = isMore ? a > b : a < b;
  const column = path.replace("run_summary.", "");
  return [
    reading(
      span,
      holds,
      placeOf(subject, path, column),
      `${Number(a.toPrecision(6))} against ${Number(b.toPrecision(6))}`,
    ),
  ];
}

/** Scores of different numbers of runs are compared as rates. */
function figureOf(entity: Entity | undefined, figure: keyof Figures): number | null {
  if (entity === undefined) return null;
  if (figure === "passed")
    return entity.figures.runs === 0 ? null : entity.figures.passed / entity.figures.runs;
  return entity.figures[figure];
}
