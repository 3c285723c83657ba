import type { PageChange } from "../report/page-shape.ts";
import { oneLine, truncate } from "../std/escape-invisible.ts";
import { diffLines } from "../std/line-diff.ts";

const CHIPS_MAX = 6;

/** What the change changed in meaning, one chip each; prompts lead to their diff. */
export function ChangeChips({ changes }: { readonly changes: readonly PageChange[] }) {
  if (changes.length === 0) return null;
  const rest = changes.length - CHIPS_MAX;
  return (
    <ul class="chips" aria-label="What changed">
      {changes.slice(0, CHIPS_MAX).map((change) => (
        <li key={`${change.kind} ${change.name}`}>
          <a href="#/changes">
            <b>{oneLine(change.name === "" ? change.kind : change.name)}</b> {sayChange(change)}
          </a>
        </li>
      ))}
      {rest > 0 && (
        <li>
          <a href="#/changes">{rest} more</a>
        </li>
      )}
    </ul>
  );
}

function sayChange(change: PageChange): string {
  if (!change.isText)
    return [change.before, change.after]
      .filter((text) => text !== "")
      .map(short)
      .join(" → ");
  const lines = diffLines(change.before, change.after);
  const count = (kind: "added" | "removed"): number => lines.filter((line) => line.kind === kind).length;
  return `+${count("added")} −${count("removed")}`;
}

function short(text: string): string {
  return truncate(oneLine(text), 60);
}
