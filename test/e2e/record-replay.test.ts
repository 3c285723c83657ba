import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import type { DataPack } from "../../src/record/data-pack.ts";
import { parsePack } from "../../src/record/parse-pack.ts";
import { answerRuns } from "../support/answer-runs.ts";
import { runPawl, scratchFolder } from "../support/command-line.ts";
import {
  type ConverseDouble,
  type ConverseDoubleOptions,
  startConverseDouble,
} from "../support/converse-double/start-converse-double.ts";

const open: ConverseDouble[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((double) => double.close()));
});

const PAWL = "src/cli.ts";
const TASKS = ["--tasks", "task_07,task_09", "--runs", "2"];

async function startDouble(answer: ConverseDoubleOptions["answer"]): Promise<ConverseDouble> {
  const double = await startConverseDouble({ answer });
  open.push(double);
  return double;
}

const packIn = (cwd: string, out: string): DataPack =>
  parsePack(readFileSync(join(cwd, out, "data-pack.json"), "utf8"), out);

/** What two campaigns share that did the same at different times; a replay asks nobody, so nothing limits it. */
function timeless(pack: DataPack): unknown {
  const { id, started_at, finished_at, replayed_from, request_limits, inputs, ...campaign } = pack.campaign;
  return { ...pack, campaign };
}

describe("a recorded campaign", () => {
  it.each([
    ["bedrock", ["--model", "bedrock/openai.gpt-oss-20b-1:0", "--region", "us-east-1"]],
    ["openai", ["--model", "openai/gpt-oss:20b", "--price-as", "bedrock/openai.gpt-oss-20b-1:0"]],
  ] as const)("of %s is repeated offline to the same pack", async (provider, model) => {
    const cast = { task_07_run2: "tabs-to-spaces", task_09_run1: "malformed-calls" };
    const play = await answerRuns({ tasks: /task_0[79]/, epochs: 2, cast });
    const double = await startDouble((request, index) =>
      index === 2 ? { kind: "error", type: "ThrottlingException", status: 429 } : play(request),
    );
    const cwd = scratchFolder();
    const env =
      provider === "bedrock"
        ? {
            AWS_ACCESS_KEY_ID: "AKIDEXAMPLE",
            AWS_SECRET_ACCESS_KEY: "secret",
            AWS_ENDPOINT_URL_BEDROCK_RUNTIME: double.url,
          }
        : { OPENAI_BASE_URL: `${double.url}/v1`, OPENAI_API_KEY: "secret" };
    const recorded = await runPawl(PAWL, ["run", ...model, ...TASKS, "--record", "tape", "--out", "live"], {
      cwd,
      env,
    });
    expect({ code: recorded.code, stderr: recorded.stderr }).toEqual({ code: 0, stderr: "" });
    const asked = double.requests.length;
    const replayed = await runPawl(PAWL, ["run", "--model", "replay/tape", ...TASKS, "--out", "again"], {
      cwd,
    });
    expect({ code: replayed.code, stderr: replayed.stderr }).toEqual({ code: 0, stderr: "" });
    expect(double.requests.length).toBe(asked);
    const [live, again] = [packIn(cwd, "live"), packIn(cwd, "again")];
    expect(timeless(again)).toEqual(timeless(live));
    expect(again.campaign.replayed_from).toBe("replay/tape");
    const { runs, passed, cost_usd } = live.run_summary;
    expect({ runs, passed, retries: live.runs.map((run) => run.metrics.request_retries).sort() }).toEqual({
      runs: 4,
      passed: 2,
      retries: [0, 0, 0, 1],
    });
    expect(cost_usd).toBeGreaterThan(0);
    expect(live.campaign.request_limits?.[0]).toEqual({ at_ms: 0, limit: 4, why: "start" });
    expect(live.campaign.prices.priced_as).toBe(
      provider === "openai" ? "bedrock/openai.gpt-oss-20b-1:0" : undefined,
    );
  });

  it("refuses, by the first field that differs, to answer what was never asked", async () => {
    const cwd = scratchFolder();
    const model = ["--model", "simulated/steady"];
    const args = [...TASKS, "--out", "live"];
    expect((await runPawl(PAWL, ["run", ...model, ...args, "--record", "tape"], { cwd })).code).toBe(0);
    writeFileSync(join(cwd, "extra.md"), "Be brief.");
    const ran = await runPawl(
      PAWL,
      ["run", "--model", "replay/tape", ...TASKS, "--system-prompt", "extra.md", "--out", "again"],
      { cwd },
    );
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain("the nearest turn differs at request.system");
    expect(existsSync(join(cwd, "again/data-pack.json"))).toBe(false);
  });
});
