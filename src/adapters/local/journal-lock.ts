import { randomUUID } from "node:crypto";
import { link, readFile, rename, rm, writeFile } from "node:fs/promises";

/** Held while a journal is open. */
export interface JournalLock extends AsyncDisposable {}

export type LockAttempt =
  | { readonly kind: "held"; readonly lock: JournalLock }
  | { readonly kind: "taken"; readonly pid: number };

const ATTEMPTS_MAX = 5;

/**
 * Takes the lock file, which names its holder's process; a holder that is gone leaves a stale lock, which is
 * replaced. A process is told from a later one of the same number by its start time, where the system shows it.
 */
export async function takeLock(path: string): Promise<LockAttempt> {
  const mine = `${JSON.stringify({ pid: process.pid, started: await startOf(process.pid), id: randomUUID() })}\n`;
  for (let attempt = 0; attempt < ATTEMPTS_MAX; attempt++) {
    if (await create(path, mine)) return { kind: "held", lock: lockOf(path, mine) };
    const theirs = await readOrUndefined(path);
    if (theirs === undefined) continue;
    const pid = await livingHolder(theirs);
    if (pid !== undefined) return { kind: "taken", pid };
    await removeStale(path, theirs);
  }
  return { kind: "taken", pid: 0 };
}

function lockOf(path: string, mine: string): JournalLock {
  return {
    [Symbol.asyncDispose]: async () => {
      if ((await readOrUndefined(path)) === mine) await rm(path, { force: true });
    },
  };
}

/** A link appears with its content or not at all, so nobody ever reads half a lock. */
async function create(path: string, content: string): Promise<boolean> {
  const draft = `${path}.${randomUUID()}`;
  await writeFile(draft, content);
  try {
    await link(draft, path);
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

/** Moves the lock aside before removing it: whoever moved a fresh one by mistake puts it back. */
async function removeStale(path: string, stale: string): Promise<void> {
  const aside = `${path}.${randomUUID()}`;
  try {
    await rename(path, aside);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return;
    throw error;
  }
  if ((await readOrUndefined(aside)) !== stale) await link(aside, path).catch(() => {});
  await rm(aside, { force: true });
}

/** The number of the process that holds the lock, if it still runs. */
async function livingHolder(content: string): Promise<number | undefined> {
  const { pid, started } = parseHolder(content);
  if (pid === undefined || !isRunning(pid)) return undefined;
  const now = await startOf(pid);
  return now === undefined || now === started ? pid : undefined;
}

function parseHolder(content: string): { readonly pid?: number; readonly started?: unknown } {
  try {
    const { pid, started } = JSON.parse(content) as { pid?: unknown; started?: unknown };
    return typeof pid === "number" && Number.isInteger(pid) && pid > 0 ? { pid, started } : {};
  } catch {
    // Not a lock of ours: nobody holds it.
    return {};
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === "EPERM";
  }
}

/** Boot and start time of a process from Linux's proc(5); `gone` for a zombie, undefined on other systems. */
async function startOf(pid: number): Promise<string | undefined> {
  const [boot, stat] = await Promise.all([
    readOrUndefined("/proc/sys/kernel/random/boot_id"),
    readOrUndefined(`/proc/${pid}/stat`),
  ]);
  if (boot === undefined || stat === undefined) return undefined;
  // The name in parentheses may hold anything; state is the first field after it, start time the twentieth.
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return fields[0] === "Z" ? "gone" : `${boot.trim()} ${fields[19]}`;
}

async function readOrUndefined(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, "utf8");
  } catch {
    // Absent or unreadable is an answer here.
    return undefined;
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : undefined;
}
