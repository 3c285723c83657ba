/** The rival that runs here: `promptfoo eval` of 30 trivial cases with an instant provider, installed on demand outside the project. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Measured, measure } from "./measured-process.ts";

const VERSION = "0.123.1";
const HOME = join(tmpdir(), `pawl-bench-promptfoo-${VERSION}`);
const BIN = join(HOME, "node_modules/promptfoo/dist/src/entrypoint.js");

/** Installs promptfoo if it is not there; returns its entry, or a sentence on why there is none. */
export function installPromptfoo(): { readonly entry: string } | { readonly skipped: string } {
  const found = findEntry();
  if (found !== undefined) return { entry: found };
  mkdirSync(HOME, { recursive: true });
  writeFileSync(join(HOME, "package.json"), '{"name":"bench","private":true}');
  try {
    execFileSync("npm", ["i", "--no-audit", "--no-fund", `promptfoo@${VERSION}`], {
      cwd: HOME,
      stdio: "pipe",
      timeout: 400_000,
    });
  } catch (error) {
    return {
      skipped: `promptfoo@${VERSION} could not be installed (${(error as Error).message.split("\n")[0]})`,
    };
  }
  const entry = findEntry();
  return entry === undefined
    ? { skipped: "promptfoo was installed but has no entry this bench knows" }
    : { entry };
}

function findEntry(): string | undefined {
  return [BIN, join(HOME, "node_modules/promptfoo/dist/src/main.js")].find((path) => existsSync(path));
}

/** Evaluates `cases` cases that ask nothing of the model and of the grader. */
export async function promptfooEval(entry: string, cases: number): Promise<Measured> {
  const dir = mkdtempSync(join(tmpdir(), "pawl-bench-"));
  try {
    writeFileSync(
      join(dir, "provider.mjs"),
      "export default class { id() { return 'instant'; } async callApi() { return { output: 'ok' }; } }\n",
    );
    const tests = Array.from({ length: cases }, (_, n) => ({
      vars: { n: String(n) },
      assert: [{ type: "equals", value: "ok" }],
    }));
    writeFileSync(
      join(dir, "c.json"),
      JSON.stringify({ prompts: ["say ok {{n}}"], providers: ["file://provider.mjs"], tests }),
    );
    const args = [
      entry,
      "eval",
      "-c",
      "c.json",
      "--no-cache",
      "--no-table",
      "--no-progress-bar",
      "--no-share",
      "-o",
      "o.json",
    ];
    const env = {
      ...process.env,
      PROMPTFOO_DISABLE_TELEMETRY: "1",
      PROMPTFOO_DISABLE_UPDATE: "1",
      PROMPTFOO_CONFIG_DIR: dir,
    };
    return await measure(args, env, dir);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}
