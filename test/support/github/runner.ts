/** What a runner gives an Action, and nothing else: its inputs, the event file, and files for what it says. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parse } from "yaml";

export interface RunnerJob {
  readonly entry: string;
  readonly workspace: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly event: { readonly name: string; readonly payload: unknown };
  readonly env: Readonly<Record<string, string>>;
}

export interface JobResult {
  readonly code: number | null;
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

/** Runs the Action as a runner does: a clean environment, `INPUT_*` with defaults from action.yml, files for outputs. */
export async function runJob(job: RunnerJob): Promise<JobResult> {
  const temp = mkdtempSync(join(tmpdir(), "pawl-runner-"));
  const file = (name: string, text = ""): string => {
    writeFileSync(join(temp, name), text);
    return join(temp, name);
  };
  const [output, summary] = [file("output"), file("summary")];
  const child = spawn(process.execPath, [resolve(job.entry)], {
    cwd: job.workspace,
    env: {
      PATH: process.env["PATH"] ?? "",
      CI: "true",
      GITHUB_ACTIONS: "true",
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: summary,
      GITHUB_STATE: file("state"),
      GITHUB_EVENT_NAME: job.event.name,
      GITHUB_EVENT_PATH: file("event.json", JSON.stringify(job.event.payload)),
      GITHUB_WORKSPACE: job.workspace,
      RUNNER_TEMP: temp,
      AWS_EC2_METADATA_DISABLED: "true",
      ...inputVariables(job.inputs),
      ...job.env,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const log = { text: "" };
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => {
      log.text += chunk.toString();
    });
  const [code] = (await once(child, "close")) as [number | null];
  return {
    code,
    log: log.text,
    outputs: parseOutputs(readFileSync(output, "utf8")),
    summary: readFileSync(summary, "utf8"),
  };
}

function inputVariables(given: Readonly<Record<string, string>>): Record<string, string> {
  const { inputs } = parse(readFileSync("action.yml", "utf8")) as {
    inputs: Record<string, { default?: string }>;
  };
  const defaults = Object.entries(inputs).map(([name, { default: value = "" }]) => [
    name,
    value.startsWith("${{") ? "" : value,
  ]);
  const all = { ...Object.fromEntries(defaults), ...given } as Record<string, string>;
  return Object.fromEntries(
    Object.entries(all).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
  );
}

function parseOutputs(text: string): Record<string, string> {
  const found = text.matchAll(/^([\w-]+)<<(\S+)\n([\s\S]*?)\n?\2$/gm);
  return Object.fromEntries([...found].map(([, name = "", , value = ""]) => [name, value]));
}
