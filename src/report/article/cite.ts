import { escapeMarkdown } from "../../std/escape-markdown.ts";
import {
  formatMoney,
  formatNumber,
  formatPercent,
  formatShare,
  formatSigned,
} from "../../std/format-number.ts";
import type { Standing } from "./article-input.ts";

/** Whose pack a citation leads into: the file beside the article. */
export type Side = "candidate" | "baseline";

const FILES = { candidate: "data-pack.json", baseline: "baseline-pack.json" } as const;

/** A text bound to a place of a pack: the only way a number enters an article. `text` must be safe already. */
export function cite(text: string, fragment: string, side: Side = "candidate"): string {
  return `[${text}](${FILES[side]}#${fragment})`;
}

/** A whole number, `24,041`. */
export function citeCount(value: number, fragment: string, side?: Side): string {
  return cite(formatNumber(value), fragment, side);
}

/** A score, `25/30`. */
export function citeScore(
  of: { readonly passed: number; readonly runs: number },
  fragment: string,
  side?: Side,
): string {
  return cite(formatShare(of.passed, of.runs), fragment, side);
}

/** A score with its percentage, `25/30 (83.3%)`. */
export function citeRate(
  of: { readonly passed: number; readonly runs: number },
  fragment: string,
  side?: Side,
): string {
  return cite(`${formatShare(of.passed, of.runs)} (${formatPercent(of.passed, of.runs)})`, fragment, side);
}

/** An amount in code, so that GitHub sees no mathematics between dollar signs. */
export function citeMoney(dollars: number | null, fragment: string, side?: Side): string {
  return dollars === null ? "unknown" : cite(`\`${formatMoney(dollars)}\``, fragment, side);
}

/** A time given in milliseconds, in seconds. */
export function citeSeconds(ms: number | null, fragment: string, side?: Side): string {
  return ms === null ? "unknown" : cite(`${formatNumber(ms / 1000, 1)} s`, fragment, side);
}

/** A change, `+2`, `−1`, `0`. */
export function citeSigned(value: number, fragment: string): string {
  return cite(formatSigned(value), fragment);
}

/** A difference of shares in points, `+6.7 points`. */
export function citePoints(share: number, fragment: string): string {
  return cite(`${formatSigned(100 * share, 1)} points`, fragment);
}

/** Untrusted words from a pack, bound to where they stand there. */
export function citeText(text: string, fragment: string, side?: Side): string {
  return cite(escapeMarkdown(text), fragment, side);
}

/** The line under a heading: what its statements rest on, and where that is. */
export function label(standing: Standing, ...sources: readonly string[]): string {
  return sources.length === 0 ? `**${standing}**` : `**${standing}** · ${sources.join(", ")}`;
}

/** A section of the pack as a source. */
export function source(name: string, side?: Side): string {
  return cite(`${side === "baseline" ? "baseline " : ""}data pack ${name}`, name, side);
}
