import { randomUUID } from "node:crypto";
import { type FileHandle, open, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Journal } from "../../ports.ts";
import { UsageError } from "../../std/usage-error.ts";
import { formatLine, parseJournal } from "./journal-line.ts";
import { type JournalLock, takeLock } from "./journal-lock.ts";
import { makeFolder } from "./make-folder.ts";

/**
 * Opens the journal of a campaign in `folder`, made if it is not there: `journal.jsonl`, `journal.lock` and
 * `trajectories/<sha256>.json`. Throws `UsageError` where another process holds it, where it is damaged before its
 * end, and where the folder cannot be written.
 */
export async function openJournal(folder: string): Promise<Journal> {
  const path = join(folder, "journal.jsonl");
  const lock = await inWords(folder, async () => {
    await makeFolder(join(folder, "trajectories"));
    return takeLock(join(folder, "journal.lock"));
  });
  if (lock.kind === "taken")
    throw new UsageError(
      `Process ${lock.pid} is writing to ${folder}; wait for it, or give another output folder.`,
    );
  try {
    await sweepDrafts(join(folder, "trajectories"));
    const file = await inWords(folder, () => openWhole(path));
    return journalOf(folder, path, file, lock.lock);
  } catch (error) {
    await lock.lock[Symbol.asyncDispose]();
    throw error;
  }
}

/** Opens the log for appending after its last whole line; a torn tail is cut. */
async function openWhole(path: string): Promise<FileHandle> {
  const file = await open(path, "a+");
  const bytes = await readFile(path);
  const content = parseJournal(bytes);
  if (content.kind === "damaged") {
    await file.close();
    throw new UsageError(
      `${path} is damaged at line ${content.line}; restore the file, or give another output folder.`,
    );
  }
  if (content.bytes < bytes.length) await file.truncate(content.bytes);
  await file.sync();
  await syncFolder(join(path, ".."));
  return file;
}

/** Removes what a killed writer had not finished; nobody else writes while the lock is held. */
async function sweepDrafts(folder: string): Promise<void> {
  const drafts = (await readdir(folder)).filter((name) => /\.json\.[0-9a-f-]{36}$/.test(name));
  await Promise.all(drafts.map((name) => rm(join(folder, name), { force: true })));
}

function journalOf(folder: string, path: string, file: FileHandle, lock: JournalLock): Journal {
  let last: Promise<void> = Promise.resolve();
  return {
    append: async (kind, record, signal) => {
      signal.throwIfAborted();
      const line = formatLine({ kind, record });
      // One after another; after a failed write, which may have left half a line, nothing more is written.
      last = last.then(() => inWords(folder, () => appendLine(file, line)));
      return last;
    },
    storeTrajectory: (sha256, text, signal) =>
      inWords(folder, () => storeOnce(join(folder, "trajectories", `${sha256}.json`), text, signal)),
    read: async (signal) => {
      signal.throwIfAborted();
      const content = parseJournal(await readFile(path));
      return content.kind === "whole" ? content.entries : [];
    },
    [Symbol.asyncDispose]: async () => {
      await last.catch(() => {});
      await file.close();
      await lock[Symbol.asyncDispose]();
    },
  };
}

async function appendLine(file: FileHandle, line: string): Promise<void> {
  await file.appendFile(line);
  await file.sync();
}

async function storeOnce(path: string, text: string, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  if ((await stat(path).catch(() => undefined)) !== undefined) return;
  const draft = `${path}.${randomUUID()}`;
  try {
    const file = await open(draft, "wx");
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
  await syncFolder(join(path, ".."));
}

/** Makes a new name in a folder last; where folders cannot be opened (Windows) the system does so itself. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r").catch(() => undefined);
  if (handle === undefined) return;
  await handle.sync().catch(() => {});
  await handle.close();
}

const SENTENCES: ReadonlyMap<unknown, string> = new Map([
  ["ENOSPC", "has no space left; free some and run again: finished runs are kept."],
  ["EDQUOT", "has no space left; free some and run again: finished runs are kept."],
  ["EACCES", "cannot be written; give an output folder that you may write to."],
  ["EPERM", "cannot be written; give an output folder that you may write to."],
  ["EROFS", "cannot be written; give an output folder that you may write to."],
  ["ENOTDIR", "is not a folder; give another output folder."],
  ["EEXIST", "is not a folder; give another output folder."],
]);

/** The disk's refusals are the user's to mend; everything else stays what it is. */
async function inWords<T>(folder: string, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    const sentence = SENTENCES.get(code);
    throw sentence === undefined ? error : new UsageError(`${folder} ${sentence}`, { cause: error });
  }
}
