import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Solved } from "../../src/ports.ts";
import { fillIn } from "../../src/suite/fill-in.ts";
import type { TaskForm } from "../../src/suite/task.ts";
import { embeddedSuite, formOf, gradeSolved } from "../support/task-chain.ts";
import { trajectory } from "../support/trajectories.ts";

interface Corpus {
  readonly accepted: readonly string[];
  readonly rejected: readonly { readonly text: string; readonly detail: string }[];
}

const suite = embeddedSuite();

/** How a phrasing becomes the artifact of its task. */
const ARTIFACTS: Readonly<Record<string, (form: TaskForm, text: string) => readonly [string, string]>> = {
  task_03_investigate_log: (form, text) => [
    "finding.txt",
    `root_cause: ${text}\nfirst_500_request: ${form.values.get("first_500")}\ncount_500: ${form.values.get("count_500")}\n`,
  ],
  task_09_know_when_to_stop: (_form, text) => ["answer.txt", `${text}\n`],
};

async function judge(taskId: string, phrasing: string): Promise<string> {
  const task = suite.tasks.find(({ id }) => id === taskId);
  const artifact = ARTIFACTS[taskId];
  if (task === undefined || artifact === undefined) throw new Error(`unknown task ${taskId}`);
  const form = await formOf(suite, task, null, 1);
  const [path, content] = artifact(form, fillIn(phrasing, form.values, "phrasing"));
  const files = new Map([...form.files, [path, new TextEncoder().encode(content)]]);
  const solved: Solved = { trajectory: trajectory(), files };
  const { outcome, failure_detail } = await gradeSolved(form, solved);
  return outcome === "passed" ? "accepted" : `rejected: ${failure_detail}`;
}

describe.each(Object.keys(ARTIFACTS))("%s", (taskId) => {
  const corpus: Corpus = JSON.parse(readFileSync(`fixtures/phrasings/${taskId}.json`, "utf8"));

  it("has at least forty phrasings of either kind, none of them twice", () => {
    const all = [...corpus.accepted, ...corpus.rejected.map(({ text }) => text)];
    expect({
      accepted: corpus.accepted.length >= 40,
      rejected: corpus.rejected.length >= 40,
      different: new Set(all).size,
    }).toEqual({ accepted: true, rejected: true, different: all.length });
  });

  it.each(corpus.accepted)("accepts %s", async (text) => {
    expect(await judge(taskId, text)).toBe("accepted");
  });

  it.each(corpus.rejected)("rejects $text as $detail", async ({ text, detail }) => {
    expect(await judge(taskId, text)).toBe(`rejected: ${detail}`);
  });
});
