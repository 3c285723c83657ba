import { truncate } from "../std/escape-invisible.ts";
import { escapeMarkdown } from "../std/escape-markdown.ts";
import type { Verdict } from "../verdict/verdict.ts";
import { codeName } from "./code-name.ts";
import type { ReportInput } from "./report-input.ts";
import { sayChanges } from "./say-change.ts";
import { headline } from "./say-word.ts";

/** Changes named in the headline; the rest are counted. */
const CHANGES_MAX = 4;
const SENTENCE_MAX = 500;

/** GitHub's alert block: the decision, what changed in meaning, why, and every limit that was not kept. */
export function renderAlert({ verdict, comparison }: ReportInput): string {
  const changes = sayChanges(comparison.changes, CHANGES_MAX);
  const lines = [
    `[!${alertKind(verdict)}]`,
    `**${headline(verdict)}**${changes === "" ? "" : ` · ${changes}`}`,
    "",
    sentence(verdict.sentence),
    ...acceptance(verdict),
    ...verdict.breaches.flatMap((breach) => ["", `**Policy:** ${sentence(breach.sentence)}`]),
  ];
  return lines.map((line) => `> ${line}`.trimEnd()).join("\n");
}

/** Who took responsibility for what is proven, and when. */
function acceptance({ override }: Verdict): string[] {
  if (override === undefined) return [];
  const { by, at, through } = override;
  return [
    "",
    `**Accepted** by ${codeName(by)} through ${codeName(through)} at ${codeName(at)}: it does not fail the check.`,
  ];
}

function alertKind(verdict: Verdict): string {
  if (verdict.blocks || verdict.breaches.length > 0) return "CAUTION";
  switch (verdict.word) {
    case "regression":
    case "suite_regression":
    case "unmeasured":
    case "inconclusive":
    case "suspected":
    case "environment_drift":
      return "WARNING";
    case "no_baseline":
    case "identical":
      return "NOTE";
    default:
      return "TIP";
  }
}

function sentence(text: string): string {
  return escapeMarkdown(truncate(text, SENTENCE_MAX));
}
