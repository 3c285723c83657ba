import type { CheckAnnotation } from "../record/check-annotation.ts";
import { changedRanges } from "../std/changed-ranges.ts";

/** A prompt or configuration file before and after the change; empty where there was or is none. */
export interface ChangedFile {
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

/** The same words at each place where one of the files changed, in the files' order; lines are those of the new text. */
export function annotateChanges(
  files: readonly ChangedFile[],
  words: Pick<CheckAnnotation, "level" | "title" | "message">,
): CheckAnnotation[] {
  return files.flatMap(({ path, before, after }) =>
    changedRanges(before, after).map(({ start, end }) => ({
      path,
      startLine: start,
      endLine: end,
      ...words,
    })),
  );
}
