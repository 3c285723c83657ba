import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { parsePack } from "../../src/record/parse-pack.ts";
import type { Script } from "../../src/record/script.ts";
import { renderScript } from "../../src/suite/render-script.ts";
import { ENTRIES, runPawl, scratchFolder } from "../support/command-line.ts";
import { answerByScript } from "../support/converse-double/answer-by-script.ts";
import type { ConverseRequest } from "../support/converse-double/converse-wire.ts";
import {
  type ConverseDouble,
  startConverseDouble,
} from "../support/converse-double/start-converse-double.ts";
import { embeddedSuite, formOf } from "../support/task-chain.ts";

const suite = embeddedSuite();
const open: ConverseDouble[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((double) => double.close()));
});

const ENV = { AWS_ACCESS_KEY_ID: "AKIDEXAMPLE", AWS_SECRET_ACCESS_KEY: "secret", AWS_REGION: "us-east-1" };
const MODEL = "bedrock/openai.gpt-oss-20b-1:0";

/** What each run plays; the rest play their oracle. */
const CAST: Readonly<Record<string, string>> = {
  task_03_run2: "blames-the-victims",
  task_07_run3: "tabs-to-spaces",
  task_09_run1: "nine-day-average",
  task_09_run2: "malformed-calls",
};

async function scriptsOfAllRuns(): Promise<Map<string, Script>> {
  const scripts = new Map<string, Script>();
  for (const task of suite.tasks)
    for (const epoch of [1, 2, 3]) {
      const form = await formOf(suite, task, null, epoch);
      const key = `${/^task_\d+/.exec(task.id)?.[0]}_run${epoch}`;
      const script = CAST[key] === undefined ? task.oracle : task.trajectories.get(CAST[key]);
      if (script === undefined) throw new Error(`no script ${CAST[key]}`);
      scripts.set(key, renderScript(script, form.values));
    }
  return scripts;
}

function pickFrom(scripts: ReadonlyMap<string, Script>): (request: ConverseRequest) => Script {
  return (request) => {
    const script = scripts.get(request.body.requestMetadata?.["run"] ?? "");
    if (script === undefined)
      throw new Error(`a run nobody scripted: ${JSON.stringify(request.body.requestMetadata)}`);
    return script;
  };
}

describe.each(ENTRIES)("%s against a Converse endpoint", (entry) => {
  it("grades, fails by name, counts tokens and dollars; a throttled call is retried and never a failed run", async () => {
    const play = answerByScript(pickFrom(await scriptsOfAllRuns()));
    const double = await startConverseDouble({
      answer: (request, index) =>
        index % 7 === 3
          ? { kind: "error", type: "ThrottlingException", status: 429, named: "header" }
          : play(request),
    });
    open.push(double);
    const cwd = scratchFolder();
    const args = ["run", "--model", MODEL, "--tasks", "task_0[379]*", "--runs", "3", "--out", "out"];
    const ran = await runPawl(entry, args, {
      cwd,
      env: { ...ENV, AWS_ENDPOINT_URL_BEDROCK_RUNTIME: double.url },
    });
    expect({ code: ran.code, stderr: ran.stderr }).toEqual({ code: 0, stderr: "" });
    const pack = parsePack(readFileSync(join(cwd, "out/data-pack.json"), "utf8"), "out");
    const found = Object.fromEntries(
      pack.runs
        .filter(({ outcome }) => outcome !== "passed")
        .map((run) => [
          `${run.task_id.slice(0, 7)}_run${run.epoch}`,
          `${run.outcome} ${run.failure_mode}/${run.failure_detail}`,
        ]),
    );
    const declared = Object.fromEntries(
      Object.entries(CAST).map(([key, name]) => {
        const task = suite.tasks.find(({ id }) => id.startsWith(key.slice(0, 7)));
        const of = task?.trajectories.get(name)?.expect;
        return [key, `${of?.outcome} ${of?.mode}/${of?.detail ?? null}`];
      }),
    );
    expect(found).toEqual(declared);
    const { run_summary: summary } = pack;
    expect({ runs: summary.runs, passed: summary.passed, errored: summary.errored }).toEqual({
      runs: 9,
      passed: 5,
      errored: 0,
    });
    expect(summary.cost_usd).toBeCloseTo(
      (summary.input_tokens * 0.07 + summary.output_tokens * 0.3) / 1e6,
      12,
    );
    expect(pack.runs.reduce((sum, run) => sum + run.metrics.request_retries, 0)).toBeGreaterThan(3);
    expect(pack.campaign.subject).toMatchObject({ model: MODEL, simulated: false });
  });

  it("bad credentials: exit 2 with one sentence, after one request", async () => {
    const double = await startConverseDouble({
      answer: () => ({
        kind: "error",
        type: "UnrecognizedClientException",
        status: 403,
        message: "The security token included in the request is invalid.",
      }),
    });
    open.push(double);
    const args = ["run", "--model", MODEL, "--tasks", "task_07", "--runs", "1", "--out", "out"];
    const ran = await runPawl(entry, args, { env: { ...ENV, AWS_ENDPOINT_URL_BEDROCK_RUNTIME: double.url } });
    expect({
      code: ran.code,
      lines: ran.stderr.trim().split("\n").length,
      requests: double.requests.length,
    }).toEqual({ code: 2, lines: 1, requests: 1 });
    expect(ran.stderr).toMatch(/credentials/);
  });

  it("no credentials at all: exit 2 with one sentence, nothing sent", async () => {
    const double = await startConverseDouble({ answer: () => ({ kind: "hang" }) });
    open.push(double);
    const args = ["run", "--model", MODEL, "--tasks", "task_07", "--runs", "1", "--out", "out"];
    const env = {
      AWS_REGION: "us-east-1",
      HOME: scratchFolder(),
      AWS_ENDPOINT_URL_BEDROCK_RUNTIME: double.url,
    };
    const ran = await runPawl(entry, args, { env });
    expect({
      code: ran.code,
      lines: ran.stderr.trim().split("\n").length,
      requests: double.requests.length,
    }).toEqual({ code: 2, lines: 1, requests: 0 });
    expect(ran.stderr).toMatch(/credentials/);
  });
});
