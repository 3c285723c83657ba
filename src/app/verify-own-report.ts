/**
 * A comment or summary that Pawl wrote is held against its packs twice: as any other text, and line by line against what
 * the packs give today. A line counts as the same one where only digits differ; lines that the packs alone do not give
 * (links, where the baseline was found) are left to the first reading.
 */
import type { Ledger } from "../claims/entity.ts";
import type { Finding } from "../claims/finding.ts";
import { verifyReport } from "../claims/verify-report.ts";
import type { GraderProof } from "../report/report-input.ts";
import { truncate } from "../std/escape-invisible.ts";
import { judge } from "./judge.ts";
import { renderOutcome } from "./render-outcome.ts";

const MARKER = /^<!-- pawl:v\d+ key=(?<key>\S*) -->$/m;
const TITLE = /^### Agent evals$/m;

/** Whether a text is one of the reports that go on a pull request. */
export function isOwnReport(text: string): boolean {
  return MARKER.test(text) || TITLE.test(text);
}

/** Holds such a report against packs. */
export function verifyOwnReport(text: string, ledger: Ledger, proof?: GraderProof): Finding[] {
  const said = text.split(/\r?\n/);
  const given = likest(said, renderings(text, ledger, proof));
  const lines = pairLines(said, given);
  const isSame = (line: number): boolean => lines.get(line)?.isSame === true;
  // The lines of HTML around a sentence are read with it, so its digits may be on the one before or after.
  const isGiven = ({ line, claim }: Finding): boolean =>
    isSame(line) ||
    [-1, 1].some((step) => isSame(line + step) && digitsOf(said[line + step - 1]).includes(digitsOf(claim)));
  // What stands there word for word as the packs give it holds, however a reader of sentences takes it.
  const read = verifyReport(text, ledger).filter((one) => one.status === "holds" || !isGiven(one));
  const wrong = new Set(read.filter(({ status }) => status === "contradicted").map(({ line }) => line));
  const held = [...lines].flatMap(([line, { isSame, there }]) =>
    wrong.has(line) ? [] : [findingOf(line, said[line - 1] ?? "", isSame, there)],
  );
  return [...read, ...held].sort((a, b) => a.line - b.line);
}

const digitsOf = (text = ""): string => text.replace(/\D+/g, " ").trim();

function renderings(
  text: string,
  { candidate, baseline }: Ledger,
  proof: GraderProof | undefined,
): readonly string[] {
  const key = MARKER.exec(text)?.groups?.["key"] ?? "default";
  const judged = judge(candidate, baseline, {});
  const context = { key: plainKey(key), ...(proof !== undefined && { proof }) };
  const { comment, summary } = renderOutcome(candidate, baseline, judged, context);
  return [comment, summary];
}

function plainKey(encoded: string): string {
  try {
    return decodeURIComponent(encoded);
  } catch {
    // Somebody changed it: then its line is not the one the packs give, and that is said.
    return encoded;
  }
}

/** The rendering that is most like the text: a summary has most lines of a comment, and many more. */
function likest(said: readonly string[], renderings: readonly string[]): readonly string[] {
  const [best = []] = renderings
    .map((rendering) => rendering.split("\n"))
    .map((given) => ({ given, apart: missing(said, given) + missing(given, said) }))
    .sort((a, b) => a.apart - b.apart)
    .map(({ given }) => given);
  return best;
}

function missing(lines: readonly string[], from: readonly string[]): number {
  const there = new Set(from);
  return lines.filter((line) => !there.has(line)).length;
}

interface Held {
  readonly isSame: boolean;
  readonly there: string;
}

/** By line number: lines with digits that are the same but for digits, in the order in which both have them. */
function pairLines(said: readonly string[], given: readonly string[]): ReadonlyMap<number, Held> {
  const [here, there] = [byShape(said), byShape(given)];
  const pairs = [...here].flatMap(([shape, lines]) => {
    const others = there.get(shape) ?? [];
    if (others.length !== lines.length) return [];
    return lines.map(({ line, text }, index): readonly [number, Held] => {
      const other = others[index]?.text ?? "";
      return [line, { isSame: text === other, there: other }];
    });
  });
  return new Map(pairs);
}

function byShape(lines: readonly string[]): Map<string, { readonly line: number; readonly text: string }[]> {
  const shapes = new Map<string, { line: number; text: string }[]>();
  for (const [index, text] of lines.entries()) {
    if (!/\d/.test(text)) continue;
    const shape = text.replace(/\d+/g, "0");
    shapes.set(shape, [...(shapes.get(shape) ?? []), { line: index + 1, text }]);
  }
  return shapes;
}

const SHOWN_MAX = 100;

function findingOf(line: number, said: string, isSame: boolean, there: string): Finding {
  let at = 0;
  while (at < said.length && said[at] === there[at]) at += 1;
  const from = isSame ? 0 : Math.max(0, at - SHOWN_MAX / 2);
  const around = (text: string): string => `${from > 0 ? "…" : ""}${truncate(text.slice(from), SHOWN_MAX)}`;
  return {
    line,
    claim: around(said),
    status: isSame ? "holds" : "contradicted",
    path: "the report of these packs",
    found: isSame ? "the same line" : `the packs give: ${around(there)}`,
  };
}
