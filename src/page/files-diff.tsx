import type { FileChange, Trajectory } from "../record/trajectory.ts";
import { oneLine } from "../std/escape-invisible.ts";
import { formatNumber } from "../std/format-number.ts";
import { DiffView } from "./diff-view.tsx";

const OPEN = 4;

/** What became of the workspace: each file against how it was given. */
export function FilesDiff({ transcript }: { readonly transcript: Trajectory | null }) {
  if (transcript === null) return <p class="soft">Its transcript is not here.</p>;
  const changes = transcript.file_changes;
  if (changes === undefined) return <Named transcript={transcript} />;
  if (changes.length === 0) return <p class="soft">It left every file as it was.</p>;
  return (
    <>
      {changes.map((change, index) => (
        <details class="file" key={change.path} open={index < OPEN}>
          <summary>
            <code>{oneLine(change.path)}</code> <small class={`tag ${change.how}`}>{change.how}</small>{" "}
            <small class="soft">{sayBytes(change)}</small>
          </summary>
          <Body change={change} />
        </details>
      ))}
    </>
  );
}

function Body({ change }: { readonly change: FileChange }) {
  const isTold =
    (change.how === "created" || change.before !== undefined) &&
    (change.how === "deleted" || change.after !== undefined);
  if (!isTold) return <p class="soft">Its content was not kept: it is no text, or too long.</p>;
  return <DiffView before={change.before ?? ""} after={change.after ?? ""} />;
}

function sayBytes({ bytes_before, bytes_after }: FileChange): string {
  return [bytes_before, bytes_after]
    .filter((bytes) => bytes !== null)
    .map((bytes) => formatNumber(bytes))
    .join(" → ")
    .concat(" bytes");
}

/** Older trajectories name what changed without saying how. */
function Named({ transcript }: { readonly transcript: Trajectory }) {
  const paths = [
    ...new Set(transcript.turns.flatMap((turn) => turn.tool_calls.flatMap((call) => call.result.changed))),
  ];
  if (paths.length === 0) return <p class="soft">It changed no file.</p>;
  return (
    <ul>
      {paths.map((path) => (
        <li key={path}>
          <code>{oneLine(path)}</code>
        </li>
      ))}
    </ul>
  );
}
