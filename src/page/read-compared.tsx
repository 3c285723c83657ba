import type { RunDetail } from "../report/page-shape.ts";
import { oneLine } from "../std/escape-invisible.ts";
import { formatPercent } from "../std/format-number.ts";

const FILES_MAX = 5;

/** The files of which the two read unlike amounts, largest difference first: often the whole story. */
export function ReadCompared({ before, after }: { readonly before: RunDetail; readonly after: RunDetail }) {
  const was = new Map(before.record.evidence.delivered.map((file) => [file.path, file]));
  const unlike = after.record.evidence.delivered
    .map((file) => ({ ...file, before: was.get(file.path)?.delivered ?? 0 }))
    .filter((file) => file.bytes > 0 && file.before !== file.delivered)
    .sort((a, b) => Math.abs(b.before - b.delivered) - Math.abs(a.before - a.delivered));
  if (unlike.length === 0) return null;
  return (
    <p class="row read-compared">
      <b>Read:</b>
      {unlike.slice(0, FILES_MAX).map((file) => (
        <span key={file.path}>
          <code>{oneLine(file.path)}</code> {share(file.before, file.bytes)} →{" "}
          {share(file.delivered, file.bytes)}
        </span>
      ))}
      {unlike.length > FILES_MAX && <span class="soft">{unlike.length - FILES_MAX} more files</span>}
    </p>
  );
}

function share(read: number, bytes: number): string {
  return formatPercent(Math.min(read, bytes), bytes);
}
