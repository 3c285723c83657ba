import type { PageChange, PageData } from "../report/page-shape.ts";
import { oneLine } from "../std/escape-invisible.ts";
import { DiffView } from "./diff-view.tsx";

/** What differs in meaning between the two subjects. */
export function ChangesView({ data }: { readonly data: PageData }) {
  const prompts = data.changes.filter(({ isText }) => isText);
  const others = data.changes.filter(({ isText }) => !isText);
  return (
    <>
      <h1>What changed</h1>
      {data.baseline === null && <p class="soft">There is no baseline to differ from.</p>}
      {data.baseline !== null && data.changes.length === 0 && (
        <p class="soft">
          Nothing that can change behaviour: model, prompts, settings and tasks are the same.
        </p>
      )}
      {others.length > 0 && <Values changes={others} />}
      {prompts.map((change) => (
        <section key={change.name} aria-label={`Prompt ${oneLine(change.name)}`}>
          <h2>
            <code>{oneLine(change.name)}</code> <small class="tag">{change.kind}</small>
          </h2>
          <DiffView before={change.before} after={change.after} />
        </section>
      ))}
    </>
  );
}

function Values({ changes }: { readonly changes: readonly PageChange[] }) {
  return (
    <table class="rows">
      <thead>
        <tr>
          <th scope="col">What</th>
          <th scope="col">Baseline</th>
          <th scope="col">This change</th>
        </tr>
      </thead>
      <tbody>
        {changes.map((change) => (
          <tr key={`${change.kind} ${change.name}`}>
            <th scope="row">
              {change.kind} {oneLine(change.name)}
            </th>
            <td data-label="Baseline">
              <code>{oneLine(change.before)}</code>
            </td>
            <td data-label="This change">
              <code>{oneLine(change.after)}</code>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
