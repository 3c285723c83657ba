import { useState } from "preact/hooks";
import { terminalSafe } from "../std/escape-invisible.ts";
import { formatCount } from "../std/format-number.ts";
import { type DiffLine, diffLines } from "../std/line-diff.ts";

const CONTEXT = 3;
const LINES_SHOWN = 60;
const LINE_MAX = 2000;
const SIGNS = { same: " ", added: "+", removed: "−" } as const;

type Shown = DiffLine | { readonly kind: "skipped"; readonly text: string };

/** Two texts as the lines that differ, with some around them. */
export function DiffView({ before, after }: { readonly before: string; readonly after: string }) {
  const [isWhole, setWhole] = useState(false);
  const lines = withContext(diffLines(before, after));
  const shown = isWhole ? lines : lines.slice(0, LINES_SHOWN);
  return (
    <div class="block diff">
      <pre>
        {shown.map((line, index) => (
          <span key={index} class={line.kind}>
            {line.kind === "skipped"
              ? line.text
              : `${SIGNS[line.kind]} ${terminalSafe(line.text.slice(0, LINE_MAX))}`}
            {"\n"}
          </span>
        ))}
      </pre>
      {lines.length > LINES_SHOWN && (
        <button type="button" class="more" onClick={() => setWhole(!isWhole)}>
          {isWhole ? "Show less" : `Show all ${lines.length} lines`}
        </button>
      )}
    </div>
  );
}

function withContext(lines: readonly DiffLine[]): Shown[] {
  const isNear = lines.map((_, index) =>
    lines.slice(Math.max(0, index - CONTEXT), index + CONTEXT + 1).some(({ kind }) => kind !== "same"),
  );
  const shown: Shown[] = [];
  let skipped = 0;
  const flush = (): void => {
    if (skipped > 0) shown.push({ kind: "skipped", text: `… ${formatCount(skipped, "unchanged line")}` });
    skipped = 0;
  };
  lines.forEach((line, index) => {
    if (isNear[index] !== true) {
      skipped++;
      return;
    }
    flush();
    shown.push(line);
  });
  flush();
  return shown;
}
