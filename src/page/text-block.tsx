import { useState } from "preact/hooks";
import { terminalSafe } from "../std/escape-invisible.ts";
import { formatNumber } from "../std/format-number.ts";

const LINES_SHOWN = 24;
const CHARACTERS_SHOWN = 3000;

/** Somebody's text, as text: what cannot be seen is made visible, and a long one is cut until it is asked for. */
export function TextBlock({ text, className = "" }: { readonly text: string; readonly className?: string }) {
  const [isWhole, setWhole] = useState(false);
  const cut = cutText(text);
  const isLong = cut.length < text.length;
  return (
    <div class={`block ${className}`}>
      <pre>{terminalSafe(isWhole ? text : cut)}</pre>
      {isLong && (
        <button type="button" class="more" onClick={() => setWhole(!isWhole)}>
          {isWhole ? "Show less" : `Show all ${formatNumber(text.length)} characters`}
        </button>
      )}
    </div>
  );
}

function cutText(text: string): string {
  let at = -1;
  for (let line = 0; line < LINES_SHOWN; line++) {
    const next = text.indexOf("\n", at + 1);
    if (next < 0) {
      at = text.length;
      break;
    }
    at = next;
  }
  return text.slice(0, Math.min(Math.max(at, 0), CHARACTERS_SHOWN));
}
