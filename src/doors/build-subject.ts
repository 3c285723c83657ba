import { readFile } from "node:fs/promises";
import { relative, resolve } from "node:path";
import type { Recorded } from "../adapters/replay/cassette.ts";
import type { Prompt, Subject } from "../record/subject.ts";
import { decodeUtf8 } from "../std/decode-utf8.ts";
import { sha256 } from "../std/hash.ts";
import { UsageError } from "../std/usage-error.ts";
import type { Settings } from "../suite/resolve-config.ts";
import { harnessIdentity } from "./harness-identity.ts";

const PROMPT_BYTES_MAX = 1024 * 1024;

/** The model id that was chosen; throws `UsageError` where none was. */
export function chosenModel({ subject }: Settings): string {
  if (subject.model !== undefined) return subject.model;
  throw new UsageError(
    "no model is chosen; give --model provider/model-id, such as bedrock/openai.gpt-oss-20b-1:0 or simulated/steady, or set subject.model in pawl.yml.",
  );
}

/** The system under test, whole: everything that can change its behaviour is in here. */
export async function buildSubject(
  settings: Settings,
  model: {
    readonly simulated: boolean;
    readonly recorded?: Recorded | undefined;
    /** Of an external harness's process, where one runs. */
    readonly processSandbox?: string | undefined;
  },
  sandboxVersion: string,
  cwd: string,
): Promise<Subject> {
  const { subject, limits } = settings;
  const { recorded } = model;
  const region = recorded === undefined ? subject.region : recorded.region;
  const endpoint = recorded === undefined ? subject.baseUrl : recorded.endpoint;
  return {
    // A replay speaks for the model that was recorded, wherever that was.
    model: recorded?.model ?? chosenModel(settings),
    ...(region !== undefined && { region }),
    harness: harnessIdentity(settings.subject.harness),
    prompts: await Promise.all(subject.systemPrompts.map((path) => readPrompt(path, cwd))),
    inference: subject.inference,
    limits,
    versions: {
      sandbox: sandboxVersion,
      // Another endpoint is another deployment of the model, whatever it is called.
      ...(endpoint !== undefined && { endpoint }),
      ...(model.processSandbox !== undefined && { process_sandbox: model.processSandbox }),
    },
    simulated: model.simulated,
  };
}

/** Paths in a pack are relative to where Pawl was started, so that they are the same on every machine. */
async function readPrompt(path: string, cwd: string): Promise<Prompt> {
  const absolute = resolve(cwd, path);
  const bytes = await readFile(absolute).catch(() => undefined);
  if (bytes === undefined)
    throw new UsageError(`the prompt file ${path} cannot be read; check system-prompt.`);
  if (bytes.length > PROMPT_BYTES_MAX)
    throw new UsageError(`the prompt file ${path} is larger than 1 MiB; shorten it.`);
  const text = decodeUtf8(bytes);
  if (text === undefined)
    throw new UsageError(`the prompt file ${path} is not UTF-8 text; save it as UTF-8.`);
  return { path: relative(cwd, absolute).replaceAll("\\", "/"), sha256: sha256(bytes), text };
}
