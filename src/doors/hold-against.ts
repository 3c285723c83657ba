import type { CommitFiles, Found } from "../ports.ts";
import type { DataPack } from "../record/data-pack.ts";
import { oneLine } from "../std/escape-invisible.ts";
import { UsageError } from "../std/usage-error.ts";
import type { Settings } from "../suite/resolve-config.ts";
import { baseCommit, mergedInto } from "./base-commit.ts";
import type { BaseContent } from "./base-content.ts";
import type { BaselineInput } from "./baseline-input.ts";
import { commitFiles, findBase, isSameAsTip } from "./find-base.ts";
import type { HeldBaseline } from "./find-baseline.ts";
import type { Measuring } from "./measuring.ts";

type BaseFolder = Extract<BaseContent, { kind: "folder" }>;

/** What a change is held against. Dispose to remove the base's folder. */
export interface Opponent extends AsyncDisposable {
  /** The base's content; `same` where nothing that matters differs, undefined where the event has no base. */
  readonly base: BaseContent | undefined;
  /** The base's last campaign. */
  readonly known: DataPack | undefined;
  /** What came of looking for that campaign; undefined where nobody looked. */
  readonly held: HeldBaseline | undefined;
}

/** A change and what was asked for. */
export interface Challenge {
  readonly measuring: Measuring;
  readonly settings: Settings;
  readonly input: BaselineInput;
  /** The baseline that was named by its path. */
  readonly given: DataPack | undefined;
}

/**
 * The base's content and its last campaign. The content comes first: where it is the same nothing more is asked, and
 * its own settings say which baselines are comparable.
 */
export async function holdAgainst(challenge: Challenge, signal: AbortSignal): Promise<Opponent> {
  const { measuring, input, given } = challenge;
  const { context, token } = measuring;
  const files = token === "" ? undefined : await commitFiles(context, token);
  const ref = input.choice.kind === "ref" ? input.choice.ref : undefined;
  // Asked of git once: starting a program is a good part of what an unchanged pull request costs.
  const isAsked = files !== undefined && ref === undefined;
  const merged = isAsked ? await mergedInto(context.event.headSha, process.cwd(), signal) : undefined;
  if (isAsked && merged === undefined && (await isAtTip(challenge, files, signal)))
    return opponent({ base: { kind: "same" }, known: given, held: undefined });
  const commit = files === undefined ? undefined : await baseCommit(context, { ref, merged, files }, signal);
  const base = await contentAt(challenge, { files, commit, known: given }, signal);
  const first = { base, known: given, held: undefined };
  if (base?.kind === "same" || given !== undefined || !isSought(challenge)) return opponent(first);
  try {
    const { findBaseline } = await import("./find-baseline.ts");
    const key = await keyOf(base, challenge, signal);
    const at = commit?.kind === "found" ? commit.value : undefined;
    const held = await findBaseline({ context, token, input, key, commit: at }, signal);
    if (ref !== undefined && held.kind === "missing" && base?.kind === "unavailable")
      throw new UsageError(
        `the baseline "${oneLine(ref)}" is neither on disk nor a branch or commit with a baseline: ${base.reason}`,
      );
    const known = held.kind === "found" ? held.pack : undefined;
    if (base?.kind !== "unavailable" || known === undefined) return opponent({ base, known, held });
    // What its campaign was asked for may be all that was lacking to read the base.
    const again = await contentAt(challenge, { files, commit, known }, signal);
    return opponent({ base: again, known, held });
  } catch (error) {
    await remove(base);
    throw error;
  }
}

/**
 * Whether the head, where it is checked out itself, is already what the base is in all that matters: that is known by
 * one request, without asking where they parted.
 */
async function isAtTip(
  { measuring, settings, given }: Challenge,
  files: CommitFiles,
  signal: AbortSignal,
): Promise<boolean> {
  const { context, asked } = measuring;
  return isSameAsTip(context, { files, asked, settings, known: given }, signal);
}

/** Without being told where, a baseline is looked for where there is a change to hold against it. */
function isSought({ input: { choice }, measuring }: Challenge): boolean {
  if (choice.kind !== "auto") return choice.kind === "run" || choice.kind === "ref";
  const { kind } = measuring.context.event;
  return kind === "pull_request" || kind === "merge_group";
}

async function contentAt(
  { measuring, settings }: Challenge,
  at: {
    readonly files: CommitFiles | undefined;
    readonly commit: Found<string> | undefined;
    readonly known: DataPack | undefined;
  },
  signal: AbortSignal,
): Promise<BaseContent | undefined> {
  const { files, commit, known } = at;
  if (files === undefined || commit === undefined) return undefined;
  return findBase(measuring.context, { files, commit, asked: measuring.asked, settings, known }, signal);
}

/** Of the base, whose settings decide; of the head where the base cannot be read. */
async function keyOf(
  base: BaseContent | undefined,
  { measuring, settings }: Challenge,
  signal: AbortSignal,
): Promise<string> {
  const content = base?.kind === "folder" ? base : { folder: process.cwd(), settings };
  const { baselineKeyOf } = await import("./find-baseline.ts");
  return baselineKeyOf(content, measuring, signal);
}

function opponent(parts: Omit<Opponent, keyof AsyncDisposable>): Opponent {
  return { ...parts, [Symbol.asyncDispose]: () => remove(parts.base) };
}

async function remove(base: BaseContent | undefined): Promise<void> {
  if (base?.kind === "folder") await (base as BaseFolder)[Symbol.asyncDispose]();
}
