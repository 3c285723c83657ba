/** The step after ours: uploads files of a job by the unmodified artifact client, in a process and environment of its own. */
import { execFile } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const SCRIPT = fileURLToPath(new URL("upload-artifact.ts", import.meta.url));

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
  await new Promise<void>((resolve, reject) => {
    const env = {
      PATH: process.env["PATH"],
      ACTIONS_RESULTS_URL: step.url,
      ACTIONS_RUNTIME_TOKEN: runtimeToken(step.run),
      GITHUB_SERVER_URL: "http://github.localhost",
      GITHUB_WORKSPACE: root,
      UPLOAD: JSON.stringify({ name, root, files, overwrite }),
    };
    execFile(process.execPath, [SCRIPT], { env }, (error, stdout) =>
      error === null
        ? resolve()
        : reject(new Error(`the upload of ${name} failed: ${error.message}\n${stdout}`)),
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
