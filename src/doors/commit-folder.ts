import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gitBlobId } from "../adapters/local/git-blobs.ts";
import type { CommitFiles, CommittedFile } from "../ports.ts";
import { relativePathDefect } from "../std/relative-path.ts";
import { UsageError } from "../std/usage-error.ts";
import type { Overrides, Settings } from "../suite/resolve-config.ts";
import { DEFAULT_CONFIG } from "./default-config.ts";
import { EMBEDDED_SUITE } from "./embedded-suite.ts";
import { loadSettings } from "./load-settings.ts";

/** A commit's configuration, prompts and tasks as files of their own; dispose to remove. */
export interface CommitFolder extends AsyncDisposable {
  readonly folder: string;
  readonly settings: Settings;
  /** Git's object ids of all that is there, by path. */
  readonly blobs: ReadonlyMap<string, string>;
}

/** What is wanted of a commit nobody checks out. */
export interface WantedCommit {
  readonly files: CommitFiles;
  readonly commit: string;
  readonly config: string;
  readonly overrides: Overrides;
  /** A checkout we trust: what is the same there is not fetched. */
  readonly checkout: string;
}

/** Each file is a request, and a token has a thousand an hour. */
const FILES_MAX = 400;
const BYTES_MAX = 32 * 1024 * 1024;

/**
 * Fetches what a commit says is to be measured, as data: nothing of it is run, and no path of it leads anywhere else.
 * Throws `UsageError` where it cannot be had or is not such.
 */
export async function commitFolder(wanted: WantedCommit, signal: AbortSignal): Promise<CommitFolder> {
  const listed = await wanted.files.list(wanted.commit, signal);
  if (listed.kind === "refused") throw new UsageError(`the change cannot be read: ${listed.reason}`);
  const folder = await mkdtemp(join(tmpdir(), "pawl-change-"));
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    const put = shelf(wanted, folder, signal);
    await put(below(listed.value, wanted.config));
    const config = wanted.config === DEFAULT_CONFIG ? undefined : wanted.config;
    const settings = await loadSettings(folder, config, wanted.overrides, signal);
    for (const path of measuredPaths(settings)) await put(below(listed.value, path));
    return { folder, settings, blobs: put.blobs, [Symbol.asyncDispose]: remove };
  } catch (error) {
    await remove();
    throw error;
  }
}

/** Prompts and the suite, where it is a folder of the repository; throws `UsageError` where one is not inside it. */
export function measuredPaths({ suite, subject }: Settings): string[] {
  const paths = [...subject.systemPrompts, ...(suite === EMBEDDED_SUITE ? [] : [suite])].map((path) =>
    path.replace(/^\.\//, "").replace(/\/$/, ""),
  );
  for (const path of paths) {
    const defect = relativePathDefect(path);
    if (defect !== undefined) throw new UsageError(`the path ${JSON.stringify(path)} ${defect}.`);
  }
  return paths;
}

function below(files: readonly CommittedFile[], path: string): CommittedFile[] {
  return files.filter((file) => file.path === path || file.path.startsWith(`${path}/`));
}

interface Put {
  (files: readonly CommittedFile[]): Promise<void>;
  readonly blobs: ReadonlyMap<string, string>;
}

function shelf({ files, checkout }: WantedCommit, folder: string, signal: AbortSignal): Put {
  const blobs = new Map<string, string>();
  let bytes = 0;
  const put = async ({ path, blob, size }: CommittedFile): Promise<void> => {
    const defect = relativePathDefect(path);
    if (defect !== undefined) throw new UsageError(`the path ${JSON.stringify(path)} ${defect}.`);
    bytes += size;
    blobs.set(path, blob);
    if (blobs.size > FILES_MAX || bytes > BYTES_MAX)
      throw new UsageError(`the change holds more than ${FILES_MAX} files or 32 MiB to measure.`);
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true });
    const here = await readFile(join(checkout, path)).catch(() => undefined);
    if (here !== undefined && gitBlobId(here) === blob) return writeFile(target, here);
    const found = await files.read(blob, signal);
    if (found.kind === "refused") throw new UsageError(`${path} cannot be read: ${found.reason}`);
    return writeFile(target, found.value);
  };
  const all = async (wanted: readonly CommittedFile[]): Promise<void> => {
    for (const file of wanted) if (!blobs.has(file.path)) await put(file);
  };
  return Object.assign(all, { blobs });
}
