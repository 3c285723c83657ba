import { spawn } from "node:child_process";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { joinProofs } from "../app/prove.ts";
import { ProofReport } from "../record/proof.ts";
import { mapBounded } from "../std/pool.ts";
import { UsageError } from "../std/usage-error.ts";
import { projectRoot } from "./project-root.ts";

/** One proof to be made in several processes: scripts keep a core busy each, and one process has one. */
export interface ProofApart {
  /** `task_03`, `task_03@long`: what `--tasks` of each process names. */
  readonly keys: readonly [string, ...string[]];
  /** How many processes share the scripts of one key. */
  readonly parts: number;
  readonly jobs: number;
  /** Flags that all of them are given. */
  readonly flags: readonly string[];
  readonly cwd: string;
}

/** Proves every part of every key in a process of its own, `jobs` at a time, and joins what they found in order. */
export async function proveApart(
  { keys, parts, jobs, flags, cwd }: ProofApart,
  signal: AbortSignal,
): Promise<ProofReport> {
  const pieces = keys.flatMap((key) =>
    Array.from({ length: parts }, (_, index) => ["--tasks", key, "--part", `${index + 1}/${parts}`]),
  );
  const [first, ...rest] = await mapBounded(pieces, jobs, (piece) =>
    proofOf(["prove", ...piece, ...flags, "--jobs", "1", "--json"], cwd, signal),
  );
  if (first === undefined) throw new Error("invariant broken: there is at least one key");
  return joinProofs([first, ...rest]);
}

async function proofOf(args: readonly string[], cwd: string, signal: AbortSignal): Promise<ProofReport> {
  const child = spawn(process.execPath, [ownEntry(), ...args], {
    cwd,
    signal,
    // A half-made proof is worth nothing, and a busy process would not hear a milder word.
    killSignal: "SIGKILL",
    env: {},
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once("error", (error) => reject(signal.aborted ? signal.reason : error)).once("close", resolve);
  });
  const [code, out, complaint] = await Promise.all([ended, text(child.stdout), text(child.stderr)]);
  if (code === 2) throw new UsageError(complaint.replace(/^pawl: /, "").trim());
  if (code === 0 || code === 1) return ProofReport.parse(JSON.parse(out));
  throw new Error(`a process that proved a part ended with ${code}: ${complaint.trim()}`);
}

/** The command line these sources or this build belong to. */
function ownEntry(): string {
  return join(projectRoot(), import.meta.url.endsWith(".ts") ? "src/cli.ts" : "dist/cli.js");
}
