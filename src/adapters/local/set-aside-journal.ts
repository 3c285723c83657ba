import { readFile, rename } from "node:fs/promises";
import { join } from "node:path";
import { UsageError } from "../../std/usage-error.ts";
import { parseJournal } from "./journal-line.ts";

/**
 * Makes room for a new campaign in `folder`: the journal of one that finished is renamed (nothing paid for is ever
 * deleted), an unfinished one is refused with a `UsageError` unless the campaign goes on with it.
 */
export async function setAsideJournal(
  folder: string,
  { isResume }: { readonly isResume: boolean },
): Promise<void> {
  const path = join(folder, "journal.jsonl");
  const bytes = await readFile(path).catch(() => undefined);
  if (isResume || bytes === undefined || bytes.length === 0) return;
  const content = parseJournal(bytes);
  if (content.kind !== "whole") return;
  const [first, last] = [content.entries[0], content.entries.at(-1)];
  const runs = content.entries.filter(({ kind }) => kind === "run").length;
  if (last?.kind !== "finished" && runs > 0)
    throw new UsageError(
      `${folder} holds an unfinished campaign with ${runs} finished ${runs === 1 ? "run" : "runs"}; add --resume to go on with it, or give another --out.`,
    );
  const started = typeof first?.record === "number" ? first.record : runs;
  await rename(path, join(folder, `journal-${started}.jsonl`));
}
