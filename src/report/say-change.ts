import type { SubjectChange } from "../record/subject-change.ts";
import { codeName } from "./code-name.ts";

/** A semantic change in Markdown: ``model `…120b…` → `…20b…` ``, `` `prompts/agent.md` +3 −1 ``. */
export function sayChange(change: SubjectChange): string {
  switch (change.kind) {
    case "prompt":
      return `${codeName(change.path)} ${promptChange(change)}`;
    case "task":
      return `task ${codeName(change.taskId)} ${change.how}`;
    case "setting":
      return `${codeName(change.name)} ${codeName(change.before)} → ${codeName(change.after)}`;
    default:
      return `${change.kind} ${codeName(change.before)} → ${codeName(change.after)}`;
  }
}

/** At most `max` changes on one line, the rest counted; empty when nothing changed. */
export function sayChanges(changes: readonly SubjectChange[], max: number): string {
  const said = changes.slice(0, max).map(sayChange);
  const rest = changes.length - said.length;
  return [...said, ...(rest > 0 ? [`${rest} more ${rest === 1 ? "change" : "changes"}`] : [])].join(" · ");
}

function promptChange(change: Extract<SubjectChange, { kind: "prompt" }>): string {
  const lines = `+${change.linesAdded} −${change.linesRemoved}`;
  return change.how === "changed" ? lines : `${change.how} (${lines})`;
}
