/** The steps around ours: upload files of a job and download them by the unmodified artifact client, in a process and environment of its own. */
import { execFile } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const UPLOAD = fileURLToPath(new URL("upload-artifact.ts", import.meta.url));
const DOWNLOAD = fileURLToPath(new URL("download-artifact.ts", import.meta.url));

export interface UploadStep {
  /** Where the artifact service is. */
  readonly url: string;
  readonly run: number;
  readonly name: string;
  /** The folder that the paths are relative to, in the zip too. */
  readonly root: string;
  /** Files and folders; what is not there is left out. */
  readonly paths: readonly string[];
  readonly overwrite?: boolean;
}

/** Rejects where the client does. */
export async function uploadStep(step: UploadStep): Promise<void> {
  const files = step.paths.flatMap((path) => filesAt(join(step.root, path)));
  const { name, root, overwrite = true } = step;
  await runScript(UPLOAD, step, {
    GITHUB_WORKSPACE: root,
    UPLOAD: JSON.stringify({ name, root, files, overwrite }),
  });
}

/** Downloads a run's artifacts whose names begin with `prefix`, each into a folder of its name below `to`. */
export async function downloadStep(
  step: Pick<UploadStep, "url" | "run"> & { readonly prefix: string; readonly to: string },
): Promise<void> {
  const { prefix, to } = step;
  await runScript(DOWNLOAD, step, { GITHUB_WORKSPACE: to, DOWNLOAD: JSON.stringify({ prefix, to }) });
}

async function runScript(
  script: string,
  { url, run }: Pick<UploadStep, "url" | "run">,
  asked: Readonly<Record<string, string>>,
): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const env = {
      PATH: process.env["PATH"],
      ACTIONS_RESULTS_URL: url,
      ACTIONS_RUNTIME_TOKEN: runtimeToken(run),
      GITHUB_SERVER_URL: "http://github.localhost",
      ...asked,
    };
    execFile(process.execPath, [script], { env }, (error, stdout) =>
      error === null ? resolve() : reject(new Error(`${script} failed: ${error.message}\n${stdout}`)),
    );
  });
}

function filesAt(path: string): string[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
}

/** An unsigned token whose scope names the run and the job. */
function runtimeToken(run: number): string {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");
  return `${part({ alg: "none" })}.${part({ scp: `Actions.Results:${run}:job` })}.`;
}
