import type { PageMode } from "../report/page-shape.ts";
import { Breakable } from "./breakable.tsx";

/** How often each failure happened before and now, drawn to one scale. */
export function ModesTable({
  modes,
  hasBaseline,
}: {
  readonly modes: readonly PageMode[];
  readonly hasBaseline: boolean;
}) {
  const most = Math.max(1, ...modes.flatMap(({ candidate, baseline }) => [candidate, baseline]));
  return (
    <section aria-labelledby="modes">
      <h2 id="modes">Why runs failed</h2>
      {modes.length === 0 ? (
        <p class="soft">No run failed.</p>
      ) : (
        <table class="rows modes">
          <thead>
            <tr>
              <th scope="col">Failure</th>
              {hasBaseline && <th scope="col">Before</th>}
              <th scope="col">Now</th>
            </tr>
          </thead>
          <tbody>
            {modes.map((mode) => (
              <tr key={mode.name}>
                <th scope="row">
                  <code>
                    <Breakable text={mode.name} />
                  </code>{" "}
                  {hasBaseline && <Drift mode={mode} />}
                </th>
                {hasBaseline && (
                  <td data-label="Before">
                    <Bar count={mode.baseline} most={most} name="before" />
                  </td>
                )}
                <td data-label="Now">
                  <Bar count={mode.candidate} most={most} name="now" />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Bar({
  count,
  most,
  name,
}: {
  readonly count: number;
  readonly most: number;
  readonly name: string;
}) {
  return (
    <span class="bar-cell">
      <svg viewBox="0 0 80 10" width="80" height="10" aria-hidden="true" class={name}>
        <rect width={(count / most) * 80} height="10" rx="2" />
      </svg>{" "}
      {count}
    </span>
  );
}

function Drift({ mode }: { readonly mode: PageMode }) {
  if (mode.baseline === 0 && mode.candidate > 0) return <small class="tag">new</small>;
  if (mode.baseline > 0 && mode.candidate === 0) return <small class="tag">gone</small>;
  return null;
}
