/** A runner's surroundings without a runner: event file, command files, inputs as GitHub names them, a clean environment. */
import { type ChildProcess, execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface ActionRun {
  /** The script, e.g. the absolute path of `dist/index.js`. */
  readonly entry: string;
  readonly cwd: string;
  readonly eventName: string;
  readonly event: unknown;
  readonly inputs: Readonly<Record<string, string>>;
  readonly repository: string;
  readonly apiUrl: string;
  readonly sha?: string;
  readonly runNumber?: number;
  readonly runAttempt?: number;
  /** What the workflow's own `env:` would add. */
  readonly env?: Readonly<Record<string, string>>;
  /** Told of the process, e.g. to cancel it. */
  readonly onStart?: (child: ChildProcess) => void;
}

export interface ActionResult {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: ReadonlyMap<string, string>;
  readonly state: ReadonlyMap<string, string>;
  readonly summary: string;
}

/** Runs an action's script as the runner does and reads what it left. */
export async function runAction(run: ActionRun): Promise<ActionResult> {
  const temp = await mkdtemp(join(tmpdir(), "pawl-runner-"));
  try {
    const files = await commandFiles(temp, run.event);
    const exit = await spawned(run, { ...environment(run, temp, files), ...run.env });
    return {
      ...exit,
      outputs: parseCommandFile(await readFile(files.output, "utf8")),
      state: parseCommandFile(await readFile(files.state, "utf8")),
      summary: await readFile(files.summary, "utf8"),
    };
  } finally {
    await rm(temp, { recursive: true, force: true });
  }
}

/** An input's variable: upper case, blanks as underscores, hyphens kept. */
export function inputVariable(name: string): string {
  return `INPUT_${name.replaceAll(" ", "_").toUpperCase()}`;
}

type Files = Readonly<Record<"event" | "output" | "state" | "summary" | "env" | "path", string>>;

async function commandFiles(temp: string, event: unknown): Promise<Files> {
  const names = ["output", "state", "summary", "env", "path"] as const;
  for (const name of names) await writeFile(join(temp, name), "");
  await writeFile(join(temp, "event.json"), JSON.stringify(event));
  const path = (name: string): string => join(temp, name);
  return {
    event: path("event.json"),
    output: path("output"),
    state: path("state"),
    summary: path("summary"),
    env: path("env"),
    path: path("path"),
  };
}

function environment(run: ActionRun, temp: string, files: Files): Record<string, string> {
  return {
    PATH: "/usr/bin:/bin",
    HOME: temp,
    CI: "true",
    GITHUB_ACTIONS: "true",
    RUNNER_TEMP: temp,
    RUNNER_OS: "Linux",
    GITHUB_WORKSPACE: run.cwd,
    GITHUB_EVENT_NAME: run.eventName,
    GITHUB_EVENT_PATH: files.event,
    GITHUB_OUTPUT: files.output,
    GITHUB_STATE: files.state,
    GITHUB_STEP_SUMMARY: files.summary,
    GITHUB_ENV: files.env,
    GITHUB_PATH: files.path,
    GITHUB_REPOSITORY: run.repository,
    GITHUB_API_URL: run.apiUrl,
    GITHUB_SERVER_URL: "https://github.com",
    GITHUB_SHA: run.sha ?? "0".repeat(40),
    GITHUB_RUN_ID: "4242",
    GITHUB_RUN_NUMBER: String(run.runNumber ?? 1),
    GITHUB_RUN_ATTEMPT: String(run.runAttempt ?? 1),
    GITHUB_WORKFLOW: "evals",
    GITHUB_JOB: "gate",
    ...Object.fromEntries(Object.entries(run.inputs).map(([name, value]) => [inputVariable(name), value])),
  };
}

function spawned(
  { entry, cwd, onStart }: ActionRun,
  env: Record<string, string>,
): Promise<Pick<ActionResult, "exitCode" | "stdout" | "stderr">> {
  return new Promise((resolve) => {
    const options = { cwd, env, maxBuffer: 64 << 20 };
    const child = execFile(process.execPath, [entry], options, (error, stdout, stderr) => {
      const code = error === null ? 0 : typeof error.code === "number" ? error.code : 1;
      resolve({ exitCode: code, stdout, stderr });
    });
    onStart?.(child);
  });
}

/** Reads `name=value` lines and `name<<DELIMITER` blocks. */
export function parseCommandFile(text: string): Map<string, string> {
  const values = new Map<string, string>();
  const lines = text.split(/\r?\n/);
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? "";
    const block = /^([^=]+?)<<(.+)$/.exec(line);
    if (block !== null) {
      const end = lines.indexOf(block[2]!, at + 1);
      if (end < 0) throw new Error(`no end of ${block[1]}`);
      values.set(block[1]!, lines.slice(at + 1, end).join("\n"));
      at = end;
    } else if (line.includes("=")) {
      values.set(line.slice(0, line.indexOf("=")), line.slice(line.indexOf("=") + 1));
    }
  }
  return values;
}
