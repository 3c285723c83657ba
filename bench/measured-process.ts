import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

export interface Measured {
  readonly wallMs: number;
  /** User plus system time of the process itself, children excluded. */
  readonly cpuMs: number;
  /** Peak resident memory of the process itself. */
  readonly peakMb: number;
  readonly exitCode: number | null;
  readonly stderr: string;
}

const PRELOAD = fileURLToPath(new URL("./report-cpu.mjs", import.meta.url));

/** Runs `node …args` and measures it; the preload costs both sides of a comparison the same. */
export async function measure(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  cwd: string,
): Promise<Measured> {
  const started = performance.now();
  const child = spawn(process.execPath, ["--import", PRELOAD, ...args], {
    cwd,
    env,
    stdio: ["ignore", "ignore", "pipe", "pipe"],
  });
  const [stderr, report] = [collect(child.stdio[2]), collect(child.stdio[3])];
  const [exitCode] = (await once(child, "close")) as [number | null];
  const wallMs = performance.now() - started;
  const { cpuMs, peakMb } = JSON.parse(report.text || '{"cpuMs":0,"peakMb":0}') as {
    cpuMs: number;
    peakMb: number;
  };
  return { wallMs, cpuMs, peakMb, exitCode, stderr: stderr.text };
}

function collect(stream: unknown): { text: string } {
  const into = { text: "" };
  (stream as NodeJS.ReadableStream).on("data", (chunk: Buffer) => {
    into.text += chunk.toString();
  });
  return into;
}

/** The middle of an odd number of measurements. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
