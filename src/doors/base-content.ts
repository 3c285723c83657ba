import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, isAbsolute, join, normalize } from "node:path";
import { gitBlobId, gitBlobs } from "../adapters/local/git-blobs.ts";
import type { CommitFiles, CommittedFile } from "../ports.ts";
import { UsageError } from "../std/usage-error.ts";
import type { Settings } from "../suite/resolve-config.ts";
import type { Asked } from "./campaign-inputs.ts";
import { DEFAULT_CONFIG } from "./default-config.ts";
import { EMBEDDED_SUITE } from "./embedded-suite.ts";
import { loadSettings } from "./load-settings.ts";

/** What the change is held against: the same files as they were before it. */
export type BaseContent =
  | { readonly kind: "same" }
  | { readonly kind: "unavailable"; readonly reason: string }
  | ({ readonly kind: "folder"; readonly folder: string; readonly settings: Settings } & AsyncDisposable);

/** Both ends of the comparison. */
export interface BaseRequest {
  readonly cwd: string;
  readonly asked: Asked;
  /** The head's settings. */
  readonly settings: Settings;
  readonly files: CommitFiles;
  /** The commit the change starts from. */
  readonly commit: string;
  /** Path of the workflow that runs this, whose `with:` holds the overrides; undefined where nobody says. */
  readonly workflow: string | undefined;
  /** The overrides of the base's recorded campaign, where there is one. */
  readonly recorded: Asked["overrides"] | undefined;
}

/**
 * The base's configuration, prompts and tasks in a folder of their own, without checking anything out: what is the same
 * as here is copied, the rest is fetched. `same` where nothing that matters differs by a byte. Dispose to remove.
 */
export async function baseContent(request: BaseRequest, signal: AbortSignal): Promise<BaseContent> {
  const listed = await request.files.list(request.commit, signal);
  if (listed.kind === "refused") return { kind: "unavailable", reason: listed.reason };
  const { asked } = request;
  const overrides = overridesBefore(request, listed.value);
  if (overrides === undefined) return { kind: "unavailable", reason: WORKFLOW_CHANGED };
  if (isUntouched(request, listed.value)) return { kind: "same" };
  const folder = await mkdtemp(join(tmpdir(), "pawl-base-"));
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    await put(request, folder, filesBelow(listed.value, asked.config), signal);
    const config = asked.config === DEFAULT_CONFIG ? undefined : asked.config;
    const before = await loadSettings(folder, config, overrides, signal);
    for (const path of relevant(before)) await put(request, folder, filesBelow(listed.value, path), signal);
    return { kind: "folder", folder, settings: before, [Symbol.asyncDispose]: remove };
  } catch (error) {
    await remove();
    if (!(error instanceof UsageError)) throw error;
    return { kind: "unavailable", reason: error.message };
  }
}

/** Whether nothing that matters differs from the commit by a byte; one request, whatever comes of it. */
export async function isSameContent(request: BaseRequest, signal: AbortSignal): Promise<boolean> {
  const listed = await request.files.list(request.commit, signal);
  return listed.kind === "found" && isUntouched(request, listed.value);
}

function isUntouched(request: BaseRequest, files: readonly CommittedFile[]): boolean {
  const { cwd, asked, settings } = request;
  const isAskedAlike = overridesBefore(request, files) === asked.overrides;
  return isAskedAlike && isSame(cwd, files, [asked.config, ...relevant(settings)]);
}

const WORKFLOW_CHANGED =
  "the workflow file is new or changed and its inputs set what is tested; set it in pawl.yml instead, so that both sides can be read.";

/**
 * What was asked for on the base: the same, where the workflow that asks is the same; else what the baseline's campaign
 * was asked for. Undefined where nobody knows: a model swapped in the workflow file must not pass for no change.
 */
function overridesBefore(
  { cwd, asked, workflow, recorded }: BaseRequest,
  files: readonly CommittedFile[],
): Asked["overrides"] | undefined {
  const isAnySet = Object.values(asked.overrides).some((value) => (value ?? "").trim() !== "");
  if (!isAnySet || (workflow !== undefined && isSame(cwd, files, [workflow]))) return asked.overrides;
  return recorded;
}

/** Paths that can change behaviour: prompts, and the suite where it is a folder of the repository. */
function relevant({ suite, subject }: Settings): string[] {
  const paths = [...subject.systemPrompts, ...(suite === EMBEDDED_SUITE ? [] : [suite])];
  return paths.map((path) => normalize(path).replaceAll("\\", "/").replace(/\/$/, ""));
}

function isSame(cwd: string, files: readonly CommittedFile[], paths: readonly string[]): boolean {
  return paths.every((path) => {
    const here = gitBlobs(cwd, path);
    const there = filesBelow(files, path);
    return here.size === there.length && there.every((file) => here.get(file.path) === file.blob);
  });
}

function filesBelow(files: readonly CommittedFile[], path: string): CommittedFile[] {
  return files.filter((file) => file.path === path || file.path.startsWith(`${path}/`));
}

async function put(
  { cwd, files }: BaseRequest,
  folder: string,
  wanted: readonly CommittedFile[],
  signal: AbortSignal,
): Promise<void> {
  for (const { path, blob } of wanted) {
    if (isAbsolute(path) || path.split("/").includes("..")) throw new UsageError(`${path} leads outside.`);
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true });
    const here = await readFile(join(cwd, path)).catch(() => undefined);
    if (here !== undefined && gitBlobId(here) === blob) {
      await writeFile(target, here);
      continue;
    }
    const found = await files.read(blob, signal);
    if (found.kind === "refused")
      throw new UsageError(`${path} of the base cannot be read (${found.reason})`);
    await writeFile(target, found.value);
  }
}
