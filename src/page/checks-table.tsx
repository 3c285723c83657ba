import type { Check } from "../record/outcome.ts";
import { oneLine, terminalSafe } from "../std/escape-invisible.ts";
import { formatCount } from "../std/format-number.ts";
import { Badge } from "./say.tsx";

/** What failed, with what was expected and found; what held behind a fold, in the grader's order. */
export function ChecksTable({ checks }: { readonly checks: readonly Check[] }) {
  if (checks.length === 0) return <p class="soft">It was not graded.</p>;
  const held = checks.filter(({ passed }) => passed);
  return (
    <>
      <CheckList checks={checks.filter(({ passed }) => !passed)} />
      {held.length > 0 && (
        <details>
          <summary>{formatCount(held.length, "check")} held</summary>
          <CheckList checks={held} />
        </details>
      )}
    </>
  );
}

function CheckList({ checks }: { readonly checks: readonly Check[] }) {
  return (
    <ol class="checks">
      {checks.map((check) => (
        <li key={check.name} class={check.passed ? "" : "failed"}>
          <div>
            <Badge tone={check.passed ? "good" : "bad"}>{check.passed ? "held" : "failed"}</Badge>{" "}
            {oneLine(check.name)}
          </div>
          {(check.expected !== undefined || check.found !== undefined) && (
            <dl>
              {check.expected !== undefined && <Value name="expected" text={check.expected} />}
              {check.found !== undefined && <Value name="found" text={check.found} />}
            </dl>
          )}
        </li>
      ))}
    </ol>
  );
}

function Value({ name, text }: { readonly name: string; readonly text: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{text === "" ? <em>nothing</em> : <code>{terminalSafe(text)}</code>}</dd>
    </div>
  );
}
