import type { FileTree } from "../record/file-tree.ts";
import type { Script } from "../record/script.ts";
import type { Json } from "../std/json.ts";

/** The tools a task may allow. */
export const TOOL_NAMES = ["fs_read", "fs_write", "bash", "sql"] as const;
export type ToolName = (typeof TOOL_NAMES)[number];

/** Ways to spoil a right solution, each of which a grader must notice. */
export const MUTANT_NAMES = [
  "undone",
  "emptied",
  "truncated",
  "utf-16",
  "last-line",
  "digit",
  "swapped-digits",
] as const;
export type MutantName = (typeof MUTANT_NAMES)[number];

/** A named parameter set of a task, off by default: `task_03@long`. Unscored variants never enter a pass rate. */
export interface Variant {
  readonly name: string;
  readonly scored: boolean;
  readonly about: string;
  readonly params: { readonly [key: string]: Json };
}

/** A task's own test script, run in a sandbox once the agent is done: `files` below `/tests`, of which `test.sh` is run. */
export interface Verifier {
  readonly files: FileTree;
}

/** One job, as data: loaded from a Harbor-shaped folder, safe to load from a stranger's pull request. */
export interface Task {
  readonly id: string;
  readonly title: string;
  /** Counted up by the author when the task's meaning changes. */
  readonly version: number;
  readonly tags: readonly string[];
  /** Unscored tasks are run and reported but never enter a pass rate. */
  readonly scored: boolean;
  /** Marks the authored files so that training corpora can leave them out; never shown to a model. */
  readonly canary: string | undefined;
  readonly tools: readonly ToolName[];
  /** Paths the task may create or change; anything else that changed is collateral. Globs allowed. */
  readonly artifacts: readonly string[];
  /** Paths that must stay byte-identical. Globs allowed. */
  readonly protected: readonly string[];
  /** Files of which less than half delivered to the model means `answered_without_reading`. */
  readonly mustRead: readonly string[];
  /** Where parts of the truth may be seen, because finding them there is the task: globs, or `instruction.md`. */
  readonly sources: readonly string[];
  /** Mutants (`digit`, `digit:notes/**`, `*:scratch.json`) that leave the oracle's work right, so that nothing is proven by them. */
  readonly harmless: readonly string[];
  readonly instruction: string;
  /** Workspace files that are the same in every form. */
  readonly files: FileTree;
  /** Source of `environment/generate.js`, run only in the isolate; absent for static tasks. */
  readonly generator: string | undefined;
  /** Sources of `environment/commands/<name>.js`, the task's own shell commands, by name; run only in the isolate. */
  readonly commands: ReadonlyMap<string, string>;
  /** Source of `tests/grade.js`, run only in the isolate; undefined where the verifier judges. */
  readonly grader: string | undefined;
  /** How a Harbor task without a grader of ours is judged. */
  readonly verifier: Verifier | undefined;
  readonly oracle: Script;
  /** Known-bad, adversarial and other correct solutions, by file name without `.json`. */
  readonly trajectories: ReadonlyMap<string, Script>;
  readonly variants: ReadonlyMap<string, Variant>;
  /** Overrides of the suite's limits. */
  readonly limits: {
    readonly max_turns?: number;
    readonly wall_seconds?: number;
    readonly max_tokens?: number;
  };
  /** SHA-256 over every file of the folder (path and bytes): the task's identity. */
  readonly bundleSha256: string;
}

export interface Suite {
  /** e.g. `agentic-core-v1`. */
  readonly name: string;
  readonly tasks: readonly Task[];
}

/** A task and how it was asked for: `task_03@long` is task_03 with variant `long`. */
export interface SelectedTask {
  readonly task: Task;
  readonly variant: Variant | undefined;
}

/** A command of the task's own with what it knows of one form. */
export interface FormCommand {
  readonly name: string;
  readonly source: string;
  readonly data: Json;
}

/** One parallel form of a task: what the model gets, and what only the grader and the scripts know. */
export interface TaskForm {
  readonly task: Task;
  readonly variant: Variant | undefined;
  /** Hex seed from (suite, task, variant, epoch): both arms of a pair get the same form. */
  readonly seed: string;
  readonly instruction: string;
  readonly files: FileTree;
  readonly commands: readonly FormCommand[];
  readonly truth: Json;
  /** What `{{name}}` in scripts and in the instruction becomes. */
  readonly values: ReadonlyMap<string, string>;
}
