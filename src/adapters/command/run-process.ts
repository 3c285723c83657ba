import { spawn } from "node:child_process";

export interface ProcessRequest {
  readonly argv: readonly string[];
  readonly cwd: string;
  /** All of it: nothing is inherited. */
  readonly env: Readonly<Record<string, string>>;
  readonly deadlineMs: number;
}

/** A line of standard output and when it came (epoch milliseconds by the caller's clock). */
export interface TimedLine {
  readonly text: string;
  readonly atMs: number;
}

export interface ProcessEnd {
  readonly lines: readonly TimedLine[];
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number | null;
  readonly isTimedOut: boolean;
}

/** What one stream may say; the rest is dropped, so that a flood fills nobody's memory. */
const OUTPUT_BYTES_MAX = 64 * 1024 * 1024;

/**
 * Runs a process in a group of its own, and kills the whole group when it ends, runs too long or is cancelled.
 * Rejects only with the signal's reason, or where it cannot be started.
 */
export async function runProcess(
  { argv, cwd, env, deadlineMs }: ProcessRequest,
  now: () => number,
  signal: AbortSignal,
): Promise<ProcessEnd> {
  signal.throwIfAborted();
  const [program = "", ...args] = argv;
  const child = spawn(program, args, { cwd, env, detached: true, stdio: ["ignore", "pipe", "pipe"] });
  const killGroup = (): void => {
    try {
      if (child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
    } catch {
      // The group is gone already.
    }
  };
  let isTimedOut = false;
  const deadline = setTimeout(() => {
    isTimedOut = true;
    killGroup();
  }, deadlineMs);
  signal.addEventListener("abort", killGroup, { once: true });
  const [out, err] = [collect(child.stdout, now), collect(child.stderr, now)];
  try {
    const exitCode = await new Promise<number | null>((resolve, reject) => {
      child.once("error", reject);
      // Not `close`: something the agent left behind may hold the pipes open.
      child.once("exit", (code) => {
        killGroup();
        child.once("close", () => resolve(code));
      });
    });
    signal.throwIfAborted();
    return { lines: out.lines(), stdout: out.text(), stderr: err.text(), exitCode, isTimedOut };
  } finally {
    clearTimeout(deadline);
    signal.removeEventListener("abort", killGroup);
  }
}

function collect(stream: NodeJS.ReadableStream, now: () => number) {
  const chunks: Buffer[] = [];
  const lines: TimedLine[] = [];
  const decoder = new TextDecoder();
  let [bytes, rest] = [0, ""];
  stream.on("data", (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes > OUTPUT_BYTES_MAX) return;
    chunks.push(chunk);
    const parts = (rest + decoder.decode(chunk, { stream: true })).split("\n");
    rest = parts.pop() ?? "";
    for (const text of parts) lines.push({ text, atMs: now() });
  });
  return {
    text: (): string => Buffer.concat(chunks).toString("utf8"),
    lines: (): readonly TimedLine[] => (rest === "" ? lines : [...lines, { text: rest, atMs: now() }]),
  };
}
