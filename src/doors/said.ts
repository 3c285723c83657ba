import type { Outcome } from "../app/write-outcome.ts";
import type { ChangedFile } from "../report/annotate-changes.ts";

/** What the Action has to say at its end, in every form it says it. */
export interface Said extends Outcome {
  /** Numbers, words of ours, paths and ids only. */
  readonly outputs: Readonly<Record<string, string | number>>;
  readonly annotations: readonly Annotation[];
  readonly exitCode: number;
  /** Prompts and configuration before and after the change; absent where nobody knows. */
  readonly changed?: readonly ChangedFile[];
}

export interface Annotation {
  readonly level: "error" | "warning" | "notice";
  readonly title: string;
  readonly sentence: string;
}
