/**
 * Judges by a task's own script, as Harbor does: a fresh machine with the files the agent left, `/tests` put in only
 * now, and the reward read from `/logs/verifier`. What the agent did elsewhere on its own machine is gone.
 */
import { z } from "zod";
import type { ExecResult, Sandbox, SandboxHost } from "../ports.ts";
import type { FileTree } from "../record/file-tree.ts";
import { decodeUtf8 } from "../std/decode-utf8.ts";
import type { TaskForm, Verifier } from "../suite/task.ts";
import type { Judged } from "./run-grader.ts";

const WORKDIR = "/work";
const COMMAND = `mkdir -p /logs/verifier /logs/agent /logs/artifacts && cd ${WORKDIR} && bash /tests/test.sh`;
const QUOTE_CHARS = 1500;

/** What the script came to. `reward` is undefined where it wrote none: then its exit code says it. */
type Verdict =
  | { readonly kind: "reward"; readonly reward: number | undefined }
  | { readonly kind: "unreadable"; readonly message: string };

/** Runs `tests/test.sh` on the workspace; a reward of exactly 1 passes, or an exit code of 0 where there is no reward. */
export async function runVerifier(
  form: TaskForm,
  verifier: Verifier,
  files: FileTree,
  sandboxes: SandboxHost,
  signal: AbortSignal,
): Promise<Judged> {
  const { seed, commands } = form;
  await using sandbox = await sandboxes.open({ files, seed, workdir: WORKDIR, commands }, signal);
  for (const [path, bytes] of verifier.files) await sandbox.write(`/tests/${path}`, bytes, signal);
  const end = await sandbox.exec(COMMAND, signal);
  if (end.killed === "crash") return unusable("grader_crash", "The machine of tests/test.sh crashed.");
  if (end.killed !== undefined) return judgedBy(end, 0, `the tests were stopped: ${end.killed}`);
  const verdict = await readVerdict(sandbox, signal);
  if (verdict.kind === "unreadable") return unusable("grader_nonsense", verdict.message);
  const reward = verdict.reward ?? (end.exitCode === 0 ? 1 : 0);
  const said = verdict.reward === undefined ? `exit code ${end.exitCode}` : `reward ${verdict.reward}`;
  return judgedBy(end, reward, said);
}

function judgedBy(end: ExecResult, reward: number, found: string): Judged {
  const passed = reward === 1;
  const check = { name: "tests/test.sh passes", passed, expected: "reward 1", found };
  const quote = `${end.stdout}${end.stderr}`.trim().slice(-QUOTE_CHARS);
  const detail = end.killed === undefined ? "tests_failed" : "tests_stopped";
  return {
    kind: "judged",
    judgement: {
      passed,
      mode: passed ? null : "wrong_answer",
      detail: passed ? null : detail,
      checks: [check],
      ...(!passed && quote !== "" && { quote }),
    },
  };
}

function unusable(detail: string, message: string): Judged {
  return { kind: "unusable", detail, message };
}

/** `reward.txt` holds one number, `reward.json` numbers by name, of which `reward`, or else every one, must be 1. */
async function readVerdict(sandbox: Sandbox, signal: AbortSignal): Promise<Verdict> {
  const text = await readText(sandbox, "/logs/verifier/reward.txt", signal);
  if (text !== undefined) return numberIn(text);
  const json = await readText(sandbox, "/logs/verifier/reward.json", signal);
  return json === undefined ? { kind: "reward", reward: undefined } : rewardIn(json);
}

async function readText(sandbox: Sandbox, path: string, signal: AbortSignal): Promise<string | undefined> {
  const found = await sandbox.read(path, signal);
  return found.kind === "file" ? (decodeUtf8(found.bytes) ?? "") : undefined;
}

function numberIn(text: string): Verdict {
  const reward = Number(text.trim());
  if (text.trim() !== "" && Number.isFinite(reward)) return { kind: "reward", reward };
  return { kind: "unreadable", message: "reward.txt holds no number." };
}

const Rewards = z.record(z.string(), z.number());

function rewardIn(json: string): Verdict {
  const parsed = Rewards.safeParse(parsedJson(json));
  const rewards = Object.values(parsed.data ?? {});
  if (!parsed.success || rewards.length === 0)
    return { kind: "unreadable", message: "reward.json is no table of numbers." };
  return { kind: "reward", reward: parsed.data["reward"] ?? Math.min(...rewards) };
}

function parsedJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    // The schema says what is wrong with it.
    return undefined;
  }
}
