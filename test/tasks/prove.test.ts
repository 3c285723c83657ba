import { afterAll, describe, expect, it } from "vitest";
import { systemClock } from "../../src/adapters/local/system-clock.ts";
import { inlineSandboxes } from "../../src/adapters/sandbox/inline.ts";
import { scriptedModel } from "../../src/adapters/simulated/scripted-model.ts";
import { prove } from "../../src/app/prove.ts";
import { EMPTY_CONFIG } from "../../src/suite/config.ts";
import { resolveConfig } from "../../src/suite/resolve-config.ts";
import { embeddedSuite, isolate } from "../support/task-chain.ts";

const suite = embeddedSuite();
const sandboxes = inlineSandboxes();
afterAll(() => sandboxes[Symbol.asyncDispose]());

const { subject, limits } = resolveConfig(EMPTY_CONFIG);
const ground = {
  isolate,
  sandboxes,
  clock: systemClock(),
  scripted: scriptedModel,
  inference: subject.inference,
  limits,
};

describe.each(suite.tasks.map((task) => [task.id, task] as const))("%s", (_id, task) => {
  it("is proven, line by line, with every variant", async () => {
    const selected = [{ task, variant: undefined }];
    const report = await prove({ suite, selected, seeds: 3 }, ground, new AbortController().signal);
    const wrong = report.lines.filter(({ ok }) => !ok);
    expect(wrong.map(({ task: key, script, miss }) => ({ key, script, ...miss }))).toEqual([]);
    const kinds = new Set(report.lines.map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual([
      "adversary",
      "correct",
      "forms",
      "known_bad",
      "leak",
      "mutant",
      "nop",
      "oracle",
    ]);
  });

  it("says of every known-bad how exactly it must fail", () => {
    const vague = [...task.trajectories].filter(
      ([, { expect: declared }]) =>
        declared.outcome === "failed" && (declared.mode === undefined || declared.detail === undefined),
    );
    expect(vague.map(([name]) => name)).toEqual([]);
  });
});
