import type { BaselineAnswer, FoundBaseline } from "../../ports.ts";
import type { DataPack } from "../../record/data-pack.ts";
import { parsePack } from "../../record/parse-pack.ts";
import { oneLine, truncate } from "../../std/escape-invisible.ts";
import { UsageError } from "../../std/usage-error.ts";
import type { Candidate, Opened, Shelf } from "./candidate.ts";
import type { Ancestors } from "./first-parents.ts";

/** Candidates fetched before it is called off: whoever fills the shelf with rubbish does not hold up a job. */
const FETCHES_MAX = 10;
/** Sentences on what was passed over; a reader needs no more to see what is wrong. */
const SENTENCES_MAX = 10;

/**
 * The nearest usable pack of the shelves, the first shelf's where two are equally near. A later shelf is only looked
 * at where those before it have nothing usable of the very commit.
 */
export async function nearestBaseline(
  shelves: readonly Shelf[],
  { key, ancestors }: { readonly key: string; readonly ancestors: Ancestors },
  signal: AbortSignal,
): Promise<BaselineAnswer> {
  const passedOver: string[] = [];
  const waiting: Candidate[] = [];
  const budget = { fetches: FETCHES_MAX };
  for (const shelf of shelves) {
    const listed = await shelf(key, ancestors, signal);
    if (listed.kind === "refused") {
      passedOver.push(`Baselines could not be listed: ${listed.reason}`);
      continue;
    }
    waiting.push(...listed.value.filter(({ behind }) => behind > 0));
    const exact = listed.value.filter(({ behind }) => behind === 0);
    const found = await firstUsable(exact, passedOver, budget, signal);
    if (found !== undefined) return answer(found, passedOver);
  }
  const found = await firstUsable(
    waiting.toSorted((a, b) => a.behind - b.behind),
    passedOver,
    budget,
    signal,
  );
  return answer(found, passedOver);
}

function answer(baseline: FoundBaseline | undefined, all: readonly string[]): BaselineAnswer {
  const rest = all.length - SENTENCES_MAX;
  const passedOver = rest > 0 ? [...all.slice(0, SENTENCES_MAX), `${rest} more were passed over.`] : all;
  if (baseline !== undefined) return { kind: "found", baseline, passedOver };
  const reason =
    all.length === 0
      ? "there is no baseline at the base commit or before it yet."
      : "there is no usable baseline at the base commit or before it.";
  return { kind: "missing", reason, passedOver };
}

async function firstUsable(
  candidates: readonly Candidate[],
  passedOver: string[],
  budget: { fetches: number },
  signal: AbortSignal,
): Promise<FoundBaseline | undefined> {
  for (const candidate of candidates) {
    const looked = await look(candidate, budget, signal);
    if (typeof looked !== "string") return looked;
    passedOver.push(
      `The baseline of ${short(candidate.commit)}, ${distance(candidate.behind)}, was passed over: ${looked}`,
    );
  }
  return undefined;
}

/** The baseline, or why not. */
async function look(
  candidate: Candidate,
  budget: { fetches: number },
  signal: AbortSignal,
): Promise<FoundBaseline | string> {
  if (candidate.refusal !== undefined) return candidate.refusal;
  if (budget.fetches-- <= 0) return `${FETCHES_MAX} nearer ones had been fetched for nothing.`;
  const opened = await candidate.open(signal);
  if (opened.kind === "refused") return opened.reason;
  const pack = understood(opened.value);
  return typeof pack === "string" ? pack : baselineOf(candidate, opened.value, pack);
}

function understood({ text }: Opened): DataPack | string {
  try {
    return parsePack(text, "its data pack");
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    // The sentence may name a place inside the pack, and whoever made the pack named that.
    return truncate(oneLine(error.message), 300);
  }
}

function baselineOf(
  { commit, behind, keptAt }: Candidate,
  { place, text, trajectories }: Opened,
  pack: DataPack,
): FoundBaseline {
  const provenance = `${place} on ${short(commit)}, ${distance(behind)}`;
  return { pack, text, trajectories, commit, behind, keptAt, provenance };
}

function short(commit: string): string {
  return commit.slice(0, 7);
}

function distance(behind: number): string {
  if (behind === 0) return "the base commit itself";
  return behind === 1 ? "1 commit behind the base" : `${behind} commits behind the base`;
}
