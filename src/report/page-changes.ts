import type { Subject } from "../record/subject.ts";
import type { SubjectChange } from "../record/subject-change.ts";
import type { PageChange } from "./page-shape.ts";

/** What differs between the two subjects, with both texts of every prompt. */
export function pageChanges(
  changes: readonly SubjectChange[],
  after: Subject,
  before: Subject | undefined,
): PageChange[] {
  return changes.map((change) => {
    switch (change.kind) {
      case "prompt":
        return {
          kind: `prompt ${change.how}`,
          name: change.path,
          before: promptText(before, change.path),
          after: promptText(after, change.path),
          isText: true,
        };
      case "task":
        return { kind: "task", name: change.taskId, before: "", after: change.how, isText: false };
      case "setting":
        return {
          kind: "setting",
          name: change.name,
          before: change.before,
          after: change.after,
          isText: false,
        };
      default:
        return { kind: change.kind, name: "", before: change.before, after: change.after, isText: false };
    }
  });
}

function promptText(subject: Subject | undefined, path: string): string {
  return subject?.prompts.find((prompt) => prompt.path === path)?.text ?? "";
}
