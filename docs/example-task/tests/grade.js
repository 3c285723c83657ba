// Benchmark data: keep out of training corpora. pawl-canary 00000000-0000-4000-8000-000000000000
/**
 * Judges a run from what it left behind. The steps are taken in order; the first that does not hold names the
 * mistake. Accept every right answer, however it is written, and give each wrong one the name of its mistake.
 */
import { artifactNotEmpty, artifactPresent, decide, finding, onlyChanged, textOf, unchanged } from "pawl:kit";

const FILE = "total.txt";

export function grade(run) {
  const text = textOf(run, FILE) ?? "";
  const { truth } = run;
  return decide([
    () => unchanged(run, "hours.csv"),
    () => artifactPresent(run, FILE),
    () => artifactNotEmpty(run, FILE),
    () =>
      finding("total.txt is a number and nothing else", /^\s*\d+(\.0+)?\s*$/.test(text), {
        detail: "format",
        found: text,
        quote: text,
      }),
    () =>
      finding("the sum is right", Number(text) === truth.total, {
        detail: mistakeBehind(Number(text), truth),
        expected: truth.total,
        found: text.trim(),
        quote: text,
      }),
    () => onlyChanged(run, [FILE]),
  ]);
}

function mistakeBehind(found, truth) {
  if (found === truth.with_rejected) return "rejected_counted";
  return found === truth.namesake ? "wrong_person" : "wrong_sum";
}
