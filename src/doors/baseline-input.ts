import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { oneLine } from "../std/escape-invisible.ts";
import { UsageError } from "../std/usage-error.ts";

/** What the `baseline` input means. */
export type BaselineChoice =
  | { readonly kind: "auto" | "none" }
  | { readonly kind: "path"; readonly path: string }
  /** The id of a workflow run. */
  | { readonly kind: "run"; readonly id: string }
  /** A branch, tag or commit. */
  | { readonly kind: "ref"; readonly ref: string };

/** The inputs that say what a change is held against, understood. */
export interface BaselineInput {
  readonly choice: BaselineChoice;
  readonly onMissing: "warn" | "compute" | "fail";
  /** Name of the branch that keeps baselines for good; undefined where there is none. */
  readonly dataBranch: string | undefined;
}

/** As typed. */
export interface BaselineTyped {
  readonly baseline: string;
  readonly baselineOnMissing: string;
  readonly baselineBranch: string;
  /** Tells a repository's baselines apart where the comment's key is not to; empty where it is. */
  readonly baselineKey: string;
}

const ON_MISSING = ["warn", "compute", "fail"] as const;

/** Characters that are in no name of a branch (`git check-ref-format`), or that would mean something in an address. */
const NO_REF = /[\s~^:?*[\\%#]|\.\.|@\{|^[-/.]|[/.]$|\.lock$/;

/** Understands the inputs: what is on disk is a path, whatever else it may look like. Throws `UsageError`. */
export function baselineInput(typed: BaselineTyped, cwd: string): BaselineInput {
  const wanted = typed.baselineOnMissing.trim() || "warn";
  const onMissing = ON_MISSING.find((word) => word === wanted);
  if (onMissing === undefined)
    throw new UsageError(
      `the input baseline-on-missing must be ${ON_MISSING.join(", ")}, not "${oneLine(wanted)}".`,
    );
  const branch = typed.baselineBranch.trim();
  if (NO_REF.test(branch))
    throw new UsageError(`the input baseline-branch is no name of a branch: "${oneLine(branch)}".`);
  return {
    choice: choiceOf(typed.baseline.trim(), cwd),
    onMissing,
    dataBranch: branch === "" ? undefined : branch,
  };
}

function choiceOf(text: string, cwd: string): BaselineChoice {
  if (text === "" || text === "auto") return { kind: "auto" };
  if (text === "none") return { kind: "none" };
  if (existsSync(resolve(cwd, text))) return { kind: "path", path: text };
  if (/^[1-9]\d{0,15}$/.test(text)) return { kind: "run", id: text };
  if (NO_REF.test(text) || text.endsWith(".json")) return { kind: "path", path: text };
  return { kind: "ref", ref: text };
}
