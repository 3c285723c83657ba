import type { Evidence } from "../record/run-record.ts";
import { oneLine } from "../std/escape-invisible.ts";
import { formatNumber, formatPercent } from "../std/format-number.ts";

/** How much of every file of the workspace reached the model. */
export function EvidenceTable({ delivered }: { readonly delivered: Evidence["delivered"] }) {
  if (delivered.length === 0) return <p class="soft">The workspace had no files.</p>;
  return (
    <table class="rows tight">
      <thead>
        <tr>
          <th scope="col">File</th>
          <th scope="col">Read</th>
          <th scope="col" class="num">
            Bytes
          </th>
        </tr>
      </thead>
      <tbody>
        {delivered.map(({ path, bytes, delivered: read }) => (
          <tr key={path}>
            <th scope="row">
              <code>{oneLine(path)}</code>
            </th>
            <td data-label="Read">
              <span class="bar-cell">
                <svg viewBox="0 0 60 8" width="60" height="8" aria-hidden="true" class="read">
                  <rect class="whole" width="60" height="8" rx="2" />
                  <rect width={bytes === 0 ? 0 : Math.min(1, read / bytes) * 60} height="8" rx="2" />
                </svg>{" "}
                {bytes === 0 ? "–" : formatPercent(Math.min(read, bytes), bytes)}
              </span>
            </td>
            <td data-label="Bytes" class="num">
              {formatNumber(read)} of {formatNumber(bytes)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
