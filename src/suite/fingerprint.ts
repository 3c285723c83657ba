import type { Inference, Limits, Subject } from "../record/subject.ts";
import { fingerprint } from "../std/hash.ts";
import type { Json } from "../std/json.ts";
import type { Suite } from "./task.ts";

/**
 * Fingerprints say "the same again": equal only where nothing that can change behaviour differs. Every one begins
 * with its own name and recipe number, so that two kinds never meet and a new recipe never matches an old one.
 */

/** What was to be run: the suite's name and every file of every task. */
export function suiteFingerprint({ name, tasks }: Suite): string {
  const bundles = tasks.map(({ id, bundleSha256 }) => [id, bundleSha256]).sort();
  return fingerprint(["suite", 1, name, bundles]);
}

/** The system under test, all of it. */
export function subjectFingerprint(subject: Subject): string {
  return fingerprint(["subject", 1, subject]);
}

/** Everything that can change how one run goes. */
export interface TrialFacts {
  /** SHA-256 of the task's folder. */
  readonly bundleSha256: string;
  readonly variant: string | null;
  readonly formSeed: string;
  /** As the model is given them. */
  readonly system: string;
  readonly instruction: string;
  readonly tools: readonly {
    readonly name: string;
    readonly description: string;
    readonly input_schema: { readonly [key: string]: Json };
  }[];
  readonly model: string;
  readonly region: string | undefined;
  readonly inference: Inference;
  readonly limits: Limits;
  /** `name@version`. */
  readonly harness: string;
  /** Sandbox, isolate and model adapter, by name. */
  readonly versions: Readonly<Record<string, string>>;
}

/** A run whose trial has this fingerprint may stand in for a run of any other trial that has it. */
export function trialFingerprint(trial: TrialFacts): string {
  return fingerprint(["trial", 1, trial]);
}
