/**
 * Every interface to the outside world, on one page. Rooms reach the world only through these; adapters implement
 * them; each has a contract suite in `test/contract/` that every adapter passes. Acts take an `AbortSignal` and
 * reject only when it aborts: what the world refuses comes back as a value.
 */
import type { BoardRow } from "./record/board-row.ts";
import type { CheckAnnotation } from "./record/check-annotation.ts";
import type { DataPack } from "./record/data-pack.ts";
import type { FileTree } from "./record/file-tree.ts";
import type { FolderEntry } from "./record/folder-entry.ts";
import type { ModelFault } from "./record/model-fault.ts";
import type { Inference } from "./record/subject.ts";
import type { Trajectory } from "./record/trajectory.ts";
import type { Usage } from "./record/usage.ts";
import type { Json } from "./std/json.ts";
import type { PicoUsd } from "./std/money.ts";

// ── Models ──────────────────────────────────────────────────────────────────────────────────────────────────────

/** A tool as the model is told of it; `input_schema` is JSON Schema of an object. */
export interface ToolSpec {
  readonly name: string;
  readonly description: string;
  readonly input_schema: { readonly [key: string]: Json };
}

export type MessageBlock =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "reasoning"; readonly text: string }
  | { readonly kind: "tool_use"; readonly id: string; readonly name: string; readonly input: unknown }
  | {
      readonly kind: "tool_result";
      readonly id: string;
      readonly status: "ok" | "error";
      readonly text: string;
    };

export interface Message {
  readonly role: "user" | "assistant";
  readonly content: readonly MessageBlock[];
}

/** Which run a request belongs to: sent to the provider's logs, and how scripted models know what to play. */
export interface RunLabel {
  readonly task_id: string;
  readonly variant: string | null;
  readonly epoch: number;
  readonly arm: "candidate" | "baseline";
  readonly stage: string;
  readonly form_seed: string;
}

export interface ModelRequest {
  readonly system: string;
  readonly messages: readonly Message[];
  readonly tools: readonly ToolSpec[];
  readonly inference: Inference;
  readonly run: RunLabel;
}

/** A tool call as it arrived. `input` is whatever the provider decoded; `raw` is set when that was not JSON. */
export interface RequestedCall {
  readonly id: string;
  readonly name: string;
  readonly input: unknown;
  readonly raw?: string;
}

export type { FaultKind, ModelFault } from "./record/model-fault.ts";

export interface Delivery {
  /** Requests made for this reply, the successful one included. */
  readonly attempts: number;
  readonly retryDelayMs: number;
  readonly requestId?: string;
  readonly serviceTier?: string;
}

export type ModelReply =
  | ({
      readonly kind: "message";
      readonly text: string;
      readonly reasoning?: string;
      readonly calls: readonly RequestedCall[];
      /** The provider's own word; the harness knows Bedrock's vocabulary and treats unknown ones as a fault. */
      readonly stopReason: string;
      readonly usage: Usage;
      /** The model's own time, milliseconds. */
      readonly latencyMs: number;
    } & Delivery)
  | ({ readonly kind: "context_overflow"; readonly message: string; readonly usage: Usage } & Delivery)
  | ({ readonly kind: "malformed"; readonly message: string; readonly usage: Usage } & Delivery)
  | ({ readonly kind: "fault"; readonly fault: ModelFault } & Delivery);

/**
 * Talks to one model.
 * **Contract:** resolves for everything the model or the provider does, with every billed token counted; never
 * repairs what the model wrote; rejects only when the signal aborts, promptly, with the signal's reason.
 */
export interface ModelClient {
  /** `provider/model-id`. */
  readonly id: string;
  readonly simulated: boolean;
  /** What stands in for a model, in a sentence that reports quote; absent for real ones. */
  readonly about?: string;
  complete(request: ModelRequest, signal: AbortSignal): Promise<ModelReply>;
}

/** Prices tokens. **Contract:** `undefined` when the price is not known; it never guesses. */
export interface PriceBook {
  /** Recorded in the data pack, e.g. `{ source: "@pydantic/genai-prices", version: "0.1.8" }`. */
  readonly identity: { readonly source: string; readonly version: string };
  /** `at` is epoch milliseconds: prices are dated. */
  price(model: string, usage: Usage, at: number): PicoUsd | undefined;
}

// ── Sandbox ─────────────────────────────────────────────────────────────────────────────────────────────────────

export interface SandboxSpec {
  readonly files: FileTree;
  /** Seeds `$RANDOM`, `Math.random` and the virtual clock, so a transcript replays byte for byte. */
  readonly seed: string;
  /** The guest's working folder, absolute, e.g. `/work`; paths in trees are relative to it. */
  readonly workdir: string;
  /** Commands of the task's own that its shell has besides the usual ones. */
  readonly commands?: readonly SandboxCommand[];
}

/**
 * A command of a task's own. `source` is a pure ES module whose export `run(call)` maps what it was asked to what it
 * prints, its exit code and the files it writes (`docs/task-commands.md`); `data` is what it knows of this form. The
 * guest runs it in an isolate, and nothing in the guest can read either.
 */
export interface SandboxCommand {
  readonly name: string;
  readonly source: string;
  readonly data: Json;
}

/** One time a task's own command was run. Long argument lists and words are cut. */
export interface CommandCall {
  readonly name: string;
  readonly args: readonly string[];
  readonly exitCode: number;
}

export interface ExecResult {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number;
  /** Paths created, changed or deleted by this command, sorted. */
  readonly changed: readonly string[];
  /** Why the machine was stopped, if it was; files are those from before the command, shell state is fresh. */
  readonly killed?: "deadline" | "memory" | "crash";
  /** What a real machine could do and this one cannot, e.g. `command not found: git`. */
  readonly gaps: readonly string[];
  /** Every time it ran one of the task's own commands, in order; absent where it ran none. */
  readonly commands?: readonly CommandCall[];
}

export type ReadResult =
  | { readonly kind: "file"; readonly bytes: Uint8Array }
  | { readonly kind: "missing" }
  | { readonly kind: "folder"; readonly entries: readonly string[] }
  | { readonly kind: "refused"; readonly message: string };

export type WriteResult =
  | { readonly kind: "written"; readonly changed: readonly string[] }
  | { readonly kind: "refused"; readonly message: string };

export type QueryResult =
  | {
      readonly kind: "rows";
      readonly columns: readonly string[];
      readonly rows: readonly (readonly Json[])[];
      readonly truncated: boolean;
    }
  | { readonly kind: "refused"; readonly message: string };

/**
 * A disposable machine with a file system, a shell and SQL.
 * **Contract:** nothing it does is visible outside it, and nothing outside is visible to it; every act ends by
 * `deadlineMs` whatever the guest does, and the machine is usable again afterwards; bash state (folder, variables)
 * persists between `exec` calls; the same seed and acts give the same bytes.
 */
export interface Sandbox extends AsyncDisposable {
  exec(command: string, signal: AbortSignal): Promise<ExecResult>;
  read(path: string, signal: AbortSignal): Promise<ReadResult>;
  write(path: string, bytes: Uint8Array, signal: AbortSignal): Promise<WriteResult>;
  /** Read-only SQL on a SQLite file of the workspace. */
  query(db: string, sql: string, signal: AbortSignal): Promise<QueryResult>;
  /** Every file under the working folder, as bytes. */
  snapshot(signal: AbortSignal): Promise<FileTree>;
}

/** Starts sandboxes of one kind. `version` goes into fingerprints: it is everything that changes guest behaviour. */
export interface SandboxHost extends AsyncDisposable {
  readonly kind: "child" | "inline";
  readonly version: string;
  open(spec: SandboxSpec, signal: AbortSignal): Promise<Sandbox>;
}

export type IsolateResult =
  | { readonly kind: "value"; readonly value: unknown }
  | {
      readonly kind: "fault";
      readonly reason: "syntax" | "threw" | "fuel" | "memory" | "not_json" | "missing_export" | "crash";
      readonly message: string;
    };

/**
 * Runs a task's own code (`generate.js`, `grade.js`): pure functions on JSON.
 * **Contract:** no clock, chance, network, files or host reach the code; fuel and memory are bounded by counting, so
 * the same call gives the same result on any machine; a call cannot affect a later one.
 */
export interface GraderIsolate extends AsyncDisposable {
  /** Evaluates the program's `source` as an ES module and calls its export `name` with the JSON arguments. */
  call(
    program: IsolateProgram,
    name: string,
    args: readonly unknown[],
    signal: AbortSignal,
  ): Promise<IsolateResult>;
}

/**
 * `modules` is all that `source` may import, by specifier, e.g. `{ "pawl:kit": … }`. Among modules named by paths
 * relative specifiers are resolved as in Node.
 */
export interface IsolateProgram {
  readonly source: string;
  readonly modules: { readonly [specifier: string]: string };
  /**
   * `node` surrounds the program with what Node has (`process`, `console`, timers, `node:*`), all of it virtual and
   * inside the isolate: files are the modules that are named by absolute paths, time is virtual, chance is seeded.
   * `source` alone may then also import `hasExited()` from `pawl:world`. Without it there is ECMAScript alone.
   */
  readonly surroundings?: "node";
  /** A smaller budget than the isolate's own, in its units of about 10,000 loop turns or calls. */
  readonly fuel?: number;
}

// ── Harness ─────────────────────────────────────────────────────────────────────────────────────────────────────

/** One trial as a harness is given it. */
export interface Assignment {
  readonly run: RunLabel;
  readonly system: string;
  readonly instruction: string;
  readonly files: FileTree;
  /** The tools this task allows, by name. */
  readonly tools: readonly string[];
  /** What the machine's shell must have besides the usual commands. */
  readonly commands?: readonly SandboxCommand[];
  readonly inference: Inference;
  readonly limits: {
    readonly max_turns: number;
    readonly wall_seconds: number;
    readonly max_tokens: number;
    readonly max_cost_usd: number;
  };
}

/** What came of it: the trajectory, and the workspace as the agent left it. */
export interface Solved {
  readonly trajectory: Trajectory;
  readonly files: FileTree;
  /** What the provider refused, where that is why the run stopped. */
  readonly fault?: ModelFault;
}

/**
 * Lets a model act.
 * **Contract:** a trajectory on every exit but cancellation; every billed token in it; no repair, no nudging.
 */
export interface Harness {
  /** `name@version`. */
  readonly identity: string;
  solve(assignment: Assignment, signal: AbortSignal): Promise<Solved>;
}

// ── Where records live ──────────────────────────────────────────────────────────────────────────────────────────

/**
 * A folder on disk.
 * **Contract:** `list` never follows a symlink out; `write` is atomic (a reader sees the old file or the whole new
 * one) and creates parent folders; paths are relative and stay inside; refusals are values, `reason` one sentence.
 */
export interface Folder {
  list(
    signal: AbortSignal,
  ): Promise<{ readonly kind: "entries"; readonly entries: readonly FolderEntry[] } | Refusal>;
  read(
    path: string,
    signal: AbortSignal,
  ): Promise<{ readonly kind: "file"; readonly bytes: Uint8Array } | Refusal>;
  write(
    path: string,
    content: string | Uint8Array,
    signal: AbortSignal,
  ): Promise<{ readonly kind: "written" } | Refusal>;
}

export interface Refusal {
  readonly kind: "refused";
  readonly why: "missing" | "denied" | "not_a_folder" | "outside" | "full" | "other";
  readonly reason: string;
}

/**
 * The append-only log of a campaign in flight.
 * **Contract:** when `append` resolves the record is on disk (fsynced) and checksummed; `read` returns every whole
 * record in order and drops a torn tail; a second open of the same journal is refused. A disk that is full or
 * forbidden rejects with a `UsageError`: without its journal a campaign must not go on spending.
 */
export interface Journal extends AsyncDisposable {
  /** `record` is anything JSON can carry. */
  append(kind: string, record: unknown, signal: AbortSignal): Promise<void>;
  /** Keeps a trajectory's text beside the log by its SHA-256, whole or not at all; once is enough. */
  storeTrajectory(sha256: string, text: string, signal: AbortSignal): Promise<void>;
  read(signal: AbortSignal): Promise<readonly { readonly kind: string; readonly record: unknown }[]>;
}

/**
 * What the campaigns of a machine, or of whoever shares the ledger, spent.
 * **Contract:** when `add` resolves the amount is kept; nothing is lost where several processes add at once; a ledger
 * that cannot be read or written rejects with a `UsageError`, because a budget that nobody keeps is none.
 */
export interface SpendingLedger {
  /** From `at` (epoch milliseconds) on. */
  spentSince(at: number, signal: AbortSignal): Promise<{ readonly cost: PicoUsd; readonly tokens: number }>;
  add(entry: { readonly at: number; readonly cost: PicoUsd; readonly tokens: number }): Promise<void>;
}

/**
 * Where yesterday's data packs live.
 * **Contract:** `missing`, `unusable` and found are three answers; it never guesses, and `reason` is one sentence.
 */
export interface BaselineStore {
  find(
    key: string,
    signal: AbortSignal,
  ): Promise<
    | { readonly kind: "found"; readonly text: string; readonly provenance: string }
    | { readonly kind: "missing"; readonly reason: string }
    | { readonly kind: "unusable"; readonly reason: string }
  >;
}

/** What a change is held against, found among the campaigns of earlier commits. */
export interface FoundBaseline {
  readonly pack: DataPack;
  /** The pack as it was kept. */
  readonly text: string;
  /** What was kept beside it, by `trajectories/<sha256>.json`. */
  readonly trajectories: FileTree;
  /** The commit it was measured on. */
  readonly commit: string;
  /** Steps by first parents from the commit that was asked for back to this one; 0 is that commit itself. */
  readonly behind: number;
  /** When it was kept, ISO 8601; undefined where nobody says. */
  readonly keptAt: string | undefined;
  /** Where it comes from and how far it is behind, in words of ours. */
  readonly provenance: string;
}

/** `passedOver` are sentences, nearest first, on what was there and could not be used. */
export type BaselineAnswer =
  | {
      readonly kind: "found";
      readonly baseline: FoundBaseline;
      readonly passedOver: readonly string[];
    }
  | { readonly kind: "missing"; readonly reason: string; readonly passedOver: readonly string[] };

/**
 * Finds what a change is held against.
 * **Contract:** the nearest whole pack at the commit or before it by first parents, made by whom the finder trusts and
 * checked before it is opened; what is nearer and cannot be used is a sentence, never an end; a foreign key's pack is
 * never given; `reason` is one sentence.
 */
export interface BaselineFinder {
  /** `key` is a fingerprint of what must be the same to compare; `commit` an object id or the name of a branch. */
  nearest(
    question: { readonly key: string; readonly commit: string },
    signal: AbortSignal,
  ): Promise<BaselineAnswer>;
}

/**
 * Keeps packs for good.
 * **Contract:** a pack is kept whole or not at all, and found again by its key and commit; what is kept is never
 * replaced (`present`); of writers that race none loses what the others kept; a refusal is one sentence.
 */
export interface BaselineArchive {
  keep(
    entry: { readonly key: string; readonly commit: string; readonly text: string },
    signal: AbortSignal,
  ): Promise<{ readonly kind: "kept" | "present" } | { readonly kind: "refused"; readonly reason: string }>;
}

/**
 * What every campaign came to, in one database.
 * **Contract:** `record` keeps an entry whole or not at all, also when the process is killed, and the same entry twice
 * is once; `query` takes one statement, changes nothing, and what it cannot run is a `UsageError`; rows come back as
 * they went in.
 */
export interface IntelStore extends Disposable {
  record(entry: IntelEntry): IntelRecorded;
  /** At most `rowsMax` rows; `truncated` says that there were more. */
  query(sql: string, rowsMax: number): IntelRows;
  /** The `leaderboard` view. */
  board(): readonly BoardRow[];
}

export type IntelEntry =
  | { readonly kind: "measured"; readonly pack: DataPack; readonly packSha256: string }
  | { readonly kind: "published"; readonly row: BoardRow };

export interface IntelRecorded {
  readonly became: "added" | "replaced" | "unchanged";
  /** Its id in the store: not its own where a campaign that began at another time has that one. */
  readonly campaignId: string;
}

export interface IntelRows {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
  readonly truncated: boolean;
}

// ── The place pull requests live ────────────────────────────────────────────────────────────────────────────────

/** Orders writers: a comment written by a later workflow run is never overwritten by an earlier one. */
export interface WriterOrder {
  readonly runNumber: number;
  readonly runAttempt: number;
  readonly headSha: string;
}

export type CommentOutcome =
  | { readonly kind: "created" | "updated" | "unchanged"; readonly url: string }
  | { readonly kind: "superseded"; readonly url: string }
  /** There is none of those that were to be replaced. */
  | { readonly kind: "absent" }
  | { readonly kind: "refused"; readonly reason: string };

/**
 * The forge.
 * **Contract:** one comment per key and pull request however often it is called, also by several at once; only comments
 * of our own author count; all pages are looked at; a token that may not comment yields `refused`, never a throw.
 */
export interface Forge {
  upsertComment(
    comment: {
      readonly pullRequest: number;
      readonly key: string;
      readonly body: string;
      readonly order: WriterOrder;
      /** Edits what is there and writes nothing new: any comment of the key, or one that waits for its verdict. */
      readonly replaces?: "existing" | "running";
    },
    signal: AbortSignal,
  ): Promise<CommentOutcome>;
}

/** What a check run shows: one line, and Markdown of which too much is cut. */
export interface CheckSaid {
  readonly title: string;
  readonly summary: string;
}

/** `neutral` lets a merge through: nothing was proven. */
export interface CheckEnd extends CheckSaid {
  readonly conclusion: "success" | "failure" | "neutral";
  readonly annotations: readonly CheckAnnotation[];
}

export type CheckOutcome =
  | { readonly kind: "written"; readonly url: string }
  | { readonly kind: "refused"; readonly reason: string };

/** A check run that is still going. Disposing it ends it, if nothing else did: with its end if that was refused, else as a failure. */
export interface OpenCheck extends AsyncDisposable {
  readonly id: number;
  update(said: CheckSaid, signal: AbortSignal): Promise<CheckOutcome>;
  complete(end: CheckEnd, signal: AbortSignal): Promise<CheckOutcome>;
}

/** What a check run is called, and where it stands. */
export interface CheckPlace {
  readonly name: string;
  /** The head of the pull request, never its temporary merge commit. */
  readonly headSha: string;
  readonly detailsUrl?: string;
}

/**
 * Check runs on commits.
 * **Contract:** what was begun ends on every exit; the first end stands, and each annotation is there once however many
 * there are; a token that may not write checks yields `refused`, never a throw.
 */
export interface CheckRuns {
  begin(
    check: CheckPlace & { readonly said: CheckSaid },
    signal: AbortSignal,
  ): Promise<
    | { readonly kind: "begun"; readonly check: OpenCheck }
    | { readonly kind: "refused"; readonly reason: string }
  >;
  /** Begins and ends one at once, for what is known without a measurement. */
  conclude(check: CheckPlace, end: CheckEnd, signal: AbortSignal): Promise<CheckOutcome>;
  /**
   * The id of the one that is in progress at a place with a `detailsUrl`: of a process that was killed before it was
   * told; undefined where there is none.
   */
  find(check: CheckPlace, signal: AbortSignal): Promise<Found<number | undefined>>;
  /** The check run that an earlier process of the job began, to end it if that did not: with `end`, else as a failure. */
  resume(id: number, end?: CheckEnd): OpenCheck;
}

/** Who set a label, by the forge's own log. */
export interface LabelSetting {
  readonly by: string;
  /** ISO 8601. */
  readonly at: string;
  readonly isBot: boolean;
  /** May push to the repository. */
  readonly mayWrite: boolean;
}

/**
 * The log of a pull request's labels.
 * **Contract:** the last setting that was not taken back; undefined where the label is not set; all of the log is looked
 * at; names are the same whatever their case. Refusals are one sentence.
 */
export interface LabelLog {
  lastSetting(
    label: { readonly pullRequest: number; readonly name: string },
    signal: AbortSignal,
  ): Promise<Found<LabelSetting | undefined>>;
}

/** A report that stays open while what it tells of lasts. */
export interface StandingReport {
  readonly url: string;
  readonly body: string;
}

/**
 * Reports that stay open.
 * **Contract:** at most one is open under a key however often it is written; only what our own author wrote counts; one
 * that was closed, by whomever, is never opened again. Refusals are one sentence.
 */
export interface StandingReports {
  /** The open one. */
  find(key: string, signal: AbortSignal): Promise<Found<StandingReport | undefined>>;
  /** Opens it, or rewrites the open one. Its body is marked with the key (`record/watch-state.ts`). */
  write(
    report: { readonly key: string; readonly title: string; readonly body: string },
    signal: AbortSignal,
  ): Promise<Found<{ readonly kind: "opened" | "rewritten"; readonly url: string }>>;
  /** Of those that were closed the one that was closed last, by whomever. */
  lastClosed(key: string, signal: AbortSignal): Promise<Found<StandingReport | undefined>>;
  /** Rewrites it a last time and closes it; undefined where none is open. */
  close(
    report: { readonly key: string; readonly body: string },
    signal: AbortSignal,
  ): Promise<Found<{ readonly url: string } | undefined>>;
}

/** A file of a commit; `blob` is its git object id. */
export interface CommittedFile {
  readonly path: string;
  readonly blob: string;
  readonly size: number;
}

/**
 * The files of commits that are not checked out.
 * **Contract:** `list` gives all of a commit's files or refuses, never a part; `read` gives exactly the blob's bytes;
 * `tip` is the commit a branch is at now, `mergeBase` the one a comparison with `head` starts from. Refusals are one
 * sentence.
 */
export interface CommitFiles {
  tip(branch: string, signal: AbortSignal): Promise<Found<string>>;
  mergeBase(base: string, head: string, signal: AbortSignal): Promise<Found<string>>;
  list(commit: string, signal: AbortSignal): Promise<Found<readonly CommittedFile[]>>;
  read(blob: string, signal: AbortSignal): Promise<Found<Uint8Array>>;
}

export type Found<T> =
  | { readonly kind: "found"; readonly value: T }
  | { readonly kind: "refused"; readonly reason: string };

// ── Time ────────────────────────────────────────────────────────────────────────────────────────────────────────

/** The only source of time. **Contract:** `monotonicMs` never goes back; `sleep` rejects when the signal aborts. */
export interface Clock {
  /** Epoch milliseconds. */
  now(): number;
  monotonicMs(): number;
  sleep(ms: number, signal: AbortSignal): Promise<void>;
}
