/** A number as a text shows it. */
export interface ShownNumber {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly value: number;
  /** Digits after the point: what the text claims to know. */
  readonly decimals: number;
  readonly relation: Relation;
}

/** How the words before a number bind it. */
export type Relation = "=" | "~" | "!=" | "<" | ">" | "<=" | ">=";

const WORDS = [
  "zero",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
];

/** Matches a number in digits or in a word from zero to twelve; the source of a regular expression. */
export const NUMBER = `(?:\\d+(?:,\\d{3})*(?:\\.\\d+)?|\\b(?:${WORDS.join("|")}|no)\\b)`;

/** The value of what `NUMBER` matched. */
export function numberValue(text: string): number {
  const lower = text.toLowerCase();
  if (lower === "no") return 0;
  const word = WORDS.indexOf(lower);
  return word >= 0 ? word : Number(text.replaceAll(",", ""));
}

/** Reads a shown number out of `sentence`, with the words before it. */
export function shownNumber(sentence: string, start: number, text: string): ShownNumber {
  const fraction = /\.(\d+)$/.exec(text)?.[1] ?? "";
  return {
    start,
    end: start + text.length,
    text,
    value: numberValue(text),
    decimals: fraction.length,
    relation: relationBefore(sentence.slice(Math.max(0, start - 24), start)),
  };
}

const RELATIONS: readonly (readonly [RegExp, Relation])[] = [
  [/(?:approximately|approx\.|about|around|roughly|nearly|almost|some|~|≈)\s*\$?$/i, "~"],
  [/\bnot\s+\$?$/i, "!="],
  [/(?:less than|fewer than|under|<)\s*\$?$/i, "<"],
  [/(?:more than|over|>)\s*\$?$/i, ">"],
  [/(?:at most|up to|≤|<=)\s*\$?$/i, "<="],
  [/(?:at least|≥|>=)\s*\$?$/i, ">="],
];

function relationBefore(before: string): Relation {
  return RELATIONS.find(([words]) => words.test(before))?.[1] ?? "=";
}

/** Whether `actual` may be shown so: equal when rounded to the shown digits, or as the words before it say. */
export function agrees(shown: ShownNumber, actual: number): boolean {
  const tolerance = shown.relation === "~" ? roughTolerance(shown) : 0.5 * 10 ** -shown.decimals;
  const isNear = Math.abs(shown.value - actual) <= tolerance * (1 + 1e-9) + 1e-12;
  switch (shown.relation) {
    case "=":
    case "~":
      return isNear;
    case "!=":
      return !isNear;
    case "<":
      return actual < shown.value;
    case ">":
      return actual > shown.value;
    case "<=":
      return actual <= shown.value;
    case ">=":
      return actual >= shown.value;
  }
}

/** "About 700" knows its hundreds: half of the unit of the last digit that is not zero. */
function roughTolerance({ text, decimals }: ShownNumber): number {
  const zeros = decimals > 0 ? 0 : (/0*$/.exec(text.replaceAll(",", ""))?.[0].length ?? 0);
  return 0.5 * 10 ** (zeros - decimals);
}
