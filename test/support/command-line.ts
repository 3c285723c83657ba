/** Runs the command line as a person would: a process of its own, from the sources or from the committed build. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

/** Both doors to the same product; the build is what users run. */
export const ENTRIES = ["src/cli.ts", "dist/cli.js"] as const;

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A folder of its own for one test. */
export function scratchFolder(): string {
  return mkdtempSync(join(tmpdir(), "pawl-test-"));
}

/** Runs `node ENTRY …args` with nothing but the given environment (and PATH). */
export async function runPawl(
  entry: string,
  args: readonly string[],
  options: { readonly cwd?: string; readonly env?: Readonly<Record<string, string>> } = {},
): Promise<Ran> {
  const child = spawn(process.execPath, [resolve(entry), ...args], {
    cwd: options.cwd ?? scratchFolder(),
    env: { PATH: process.env["PATH"] ?? "", AWS_EC2_METADATA_DISABLED: "true", ...options.env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const [stdout, stderr] = [collect(child.stdout), collect(child.stderr)];
  const [code] = (await once(child, "close")) as [number | null];
  return { code, stdout: stdout.text, stderr: stderr.text };
}

function collect(stream: NodeJS.ReadableStream): { text: string } {
  const into = { text: "" };
  stream.on("data", (chunk: Buffer) => {
    into.text += chunk.toString();
  });
  return into;
}
