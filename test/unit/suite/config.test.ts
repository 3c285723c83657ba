import { describe, expect, it } from "vitest";
import { configJsonSchema, EMPTY_CONFIG, parseConfig } from "../../../src/suite/config.ts";
import { OVERRIDE_NAMES } from "../../../src/suite/override-names.ts";
import { resolveConfig } from "../../../src/suite/resolve-config.ts";

const FULL = `suite: tasks/mine
tasks: ["*", "!task_10*"]
runs: 5
concurrency: 8
max-cost-usd: 2.5
max-campaign-tokens: 9000000
max-month-cost-usd: 40
max-month-tokens: 90000000
month-ledger: spending.jsonl
subject:
  model: bedrock/openai.gpt-oss-20b-1:0
  region: us-east-1
  base-url: http://127.0.0.1:11434/v1
  price-as: bedrock/openai.gpt-oss-120b-1:0
  system-prompt: [prompts/agent.md, prompts/style.md]
  harness: openclaw@2026.4.22
  inference: {max-tokens: 8192, temperature: 0.2, top-p: 0.9, stop-sequences: ["END"], service-tier: flex, prompt-cache: 5m, guardrail: {id: gr-1, version: "2"}, additional: {reasoning_effort: medium}}
gate: {plan: thorough, first-look: 2, recheck: 3, fail-on: never, mode: deep, pairs: 15, margin: 5, burn-in: {checks: 64, blocked: 1}, accept-label: we-know, deep-label: look-closely, tasks: {"tag:sql": {block: false}, task_10: {block: true}}}
limits: {max-turns: 12, wall-seconds: 90.5, max-tokens: 1000, max-cost-usd: 0.25}
policies: {min-pass-rate: 0.8, max-cost-usd: 3, max-cost-per-pass-usd: 0.1, max-latency-seconds-p50: 4, max-latency-seconds-p95: 20.5, on-unmeasured: neutral}
prices:
  openai/local: {input: 0, output: 0.5}
`;

describe("settings", () => {
  it("have defaults for everything but the model", () => {
    expect(resolveConfig(EMPTY_CONFIG)).toEqual({
      suite: "agentic-core-v1",
      tasks: ["*"],
      runs: 3,
      concurrency: undefined,
      maxCostUsd: undefined,
      maxTokens: undefined,
      month: { maxCostUsd: undefined, maxTokens: undefined, ledger: undefined },
      subject: {
        model: undefined,
        region: undefined,
        baseUrl: undefined,
        priceAs: undefined,
        systemPrompts: [],
        harness: { kind: "named", name: "pawl", version: undefined },
        inference: { max_tokens: 4096 },
      },
      limits: { max_turns: 30, wall_seconds: 180, max_tokens: 400_000, max_cost_usd: 1 },
      gate: {
        plan: "standard",
        firstLook: 3,
        recheck: 5,
        failOn: "regression",
        mode: "screen",
        deep: { pairs: 10, margin: 0.1 },
        burnIn: undefined,
        acceptLabel: "pawl:accept-regression",
        deepLabel: "pawl:deep",
        tasks: [],
      },
      policies: {
        minPassRate: undefined,
        maxCostUsd: undefined,
        maxCostPerPassUsd: undefined,
        maxLatencySecondsP50: undefined,
        maxLatencySecondsP95: undefined,
        onUnmeasured: "fail",
      },
      prices: {},
    });
  });

  it("are what the file says", () => {
    expect(resolveConfig(parseConfig(FULL, "pawl.yml"))).toEqual({
      suite: "tasks/mine",
      tasks: ["*", "!task_10*"],
      runs: 5,
      concurrency: 8,
      maxCostUsd: 2.5,
      maxTokens: 9_000_000,
      month: { maxCostUsd: 40, maxTokens: 90_000_000, ledger: "spending.jsonl" },
      subject: {
        model: "bedrock/openai.gpt-oss-20b-1:0",
        region: "us-east-1",
        baseUrl: "http://127.0.0.1:11434/v1",
        priceAs: "bedrock/openai.gpt-oss-120b-1:0",
        systemPrompts: ["prompts/agent.md", "prompts/style.md"],
        harness: { kind: "named", name: "openclaw", version: "2026.4.22" },
        inference: {
          max_tokens: 8192,
          temperature: 0.2,
          top_p: 0.9,
          stop_sequences: ["END"],
          service_tier: "flex",
          prompt_cache: "5m",
          guardrail: { id: "gr-1", version: "2" },
          additional: { reasoning_effort: "medium" },
        },
      },
      limits: { max_turns: 12, wall_seconds: 90.5, max_tokens: 1000, max_cost_usd: 0.25 },
      gate: {
        plan: "thorough",
        firstLook: 2,
        recheck: 3,
        failOn: "never",
        mode: "deep",
        deep: { pairs: 15, margin: 0.05 },
        burnIn: { checks: 64, blocked: 1 },
        acceptLabel: "we-know",
        deepLabel: "look-closely",
        tasks: [
          { pattern: "tag:sql", block: false },
          { pattern: "task_10", block: true },
        ],
      },
      policies: {
        minPassRate: 0.8,
        maxCostUsd: 3,
        maxCostPerPassUsd: 0.1,
        maxLatencySecondsP50: 4,
        maxLatencySecondsP95: 20.5,
        onUnmeasured: "neutral",
      },
      prices: { "openai/local": { input: 0, output: 0.5 } },
    });
  });

  it("are beaten by what was typed", () => {
    const typed = {
      suite: "other",
      tasks: "task_03, !task_09\ntag:sql",
      model: "openai/local",
      region: "eu-west-1",
      "base-url": "https://example.test/v1",
      "service-tier": "priority",
      "price-as": "openai/gpt-5.5",
      harness: "pawl",
      "system-prompt": "a.md",
      runs: " 7 ",
      concurrency: "2",
      "max-cost-usd": "0.5",
      "max-campaign-tokens": "1000",
      "max-month-cost-usd": "20",
      "max-month-tokens": "2000",
      "month-ledger": "other.jsonl",
    };
    expect(Object.keys(typed)).toEqual(OVERRIDE_NAMES);
    const base = resolveConfig(parseConfig(FULL, "pawl.yml"));
    expect(resolveConfig(parseConfig(FULL, "pawl.yml"), typed)).toEqual({
      ...base,
      suite: "other",
      tasks: ["task_03", "!task_09", "tag:sql"],
      runs: 7,
      concurrency: 2,
      maxCostUsd: 0.5,
      maxTokens: 1000,
      month: { maxCostUsd: 20, maxTokens: 2000, ledger: "other.jsonl" },
      subject: {
        ...base.subject,
        model: "openai/local",
        region: "eu-west-1",
        baseUrl: "https://example.test/v1",
        priceAs: "openai/gpt-5.5",
        inference: { ...base.subject.inference, service_tier: "priority" },
        harness: { kind: "named", name: "pawl", version: undefined },
        systemPrompts: ["a.md"],
      },
    });
  });

  it("are untouched by empty inputs, as an Action has them", () => {
    const nothing = Object.fromEntries(
      OVERRIDE_NAMES.map((name) => [name, name === "runs" ? undefined : " "]),
    );
    expect(resolveConfig(parseConfig(FULL, "pawl.yml"), nothing)).toEqual(
      resolveConfig(parseConfig(FULL, "pawl.yml")),
    );
  });

  it("take a command for a harness", () => {
    const config = parseConfig('subject: {harness: {command: "my-agent run", version: "2.1"}}', "pawl.yml");
    expect(resolveConfig(config).subject.harness).toEqual({
      kind: "command",
      name: "command",
      version: "2.1",
      command: ["my-agent run"],
    });
  });

  it.each([
    ["runs", "-1"],
    ["runs", "three"],
    ["runs", "1.5"],
    ["runs", "0"],
    ["runs", "101"],
    ["runs", "1e99"],
    ["concurrency", "65"],
    ["max-cost-usd", "0"],
    ["max-cost-usd", "NaN"],
    ["max-cost-usd", "Infinity"],
    ["model", "gpt-4"],
    ["model", "Bedrock/x"],
    ["harness", "a b"],
    ["run", "3"],
    ["zebra", "3"],
  ])("refuse %s %s", (name, value) => {
    expect(() => resolveConfig(EMPTY_CONFIG, { [name]: value })).toThrowErrorMatchingSnapshot();
  });
});

describe("pawl.yml", () => {
  it.each([
    ["an empty file", ""],
    ["only comments", "# nothing\n"],
    ["null", "~"],
    ["one task as text", "tasks: task_03"],
  ])("may be %s", (_, text) => {
    expect(resolveConfig(parseConfig(text, "pawl.yml")).runs).toBe(3);
  });

  it.each([
    ["a typo", "suite: x\nsubjct: {}"],
    ["snake case", "gate:\n  fail_on: never"],
    ["more blocked than checks", "gate:\n  burn-in: {checks: 3, blocked: 4}"],
    ["a task that blocks perhaps", "gate:\n  tasks: {task_01: {block: maybe}}"],
    ["a label of no characters", 'gate:\n  accept-label: ""'],
    ["a margin of all points", "gate:\n  margin: 100"],
    ["a key far from any", "gate:\n  zebra: 1"],
    ["a key of the wrong place", "subject:\n  runs: 3"],
    ["text for a number", "runs: three"],
    ["a negative number", "runs: -1"],
    ["a wrong word", "gate: {plan: standrad}"],
    ["a model without a provider", "subject:\n  model: gpt-4"],
    ["a number for a model", "subject: {model: 4}"],
    ["a harness with a typo", "subject: {harness: {comand: x}}"],
    ["a command without a version", "subject: {harness: {command: x}}"],
    ["an unquoted version", "subject: {harness: {command: x, version: 1.0}}"],
    ["an unquoted negation", "tasks: [!task_10*]"],
    ["an unquoted star", "tasks: [*]"],
    ["an unquoted glob", "tasks: [*sql]"],
    ["a number in a list of patterns", "tasks: [a, 3]"],
    ["a rate in percent", "policies:\n  min-pass-rate: 80"],
    ["a price that is missing", "prices:\n  openai/x: {input: 1}"],
    ["a price of no model", "prices:\n  gpt: {input: 1, output: 1}"],
    ["too many rechecks", "gate: {recheck: 8}"],
    ["a list", "- a"],
    ["text", "hello"],
    ["a key twice", "runs: 1\nruns: 2"],
    ["broken YAML", "runs: [1"],
    ["two documents", "runs: 1\n---\nruns: 2"],
    ["a tab", "gate:\n\tplan: quick"],
    [
      "an alias bomb",
      `a: &a [x,x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c,*c,*c,*c]`,
    ],
    ["proto", "__proto__: {runs: 3}"],
  ])("may not have %s", (_, text) => {
    expect(() => parseConfig(text, "pawl.yml")).toThrowErrorMatchingSnapshot();
  });

  it("has a schema for editors that knows every key and refuses others", () => {
    const schema = configJsonSchema();
    expect(Object.keys(schema["properties"] as object)).toEqual([
      "suite",
      "tasks",
      "runs",
      "concurrency",
      "max-cost-usd",
      "max-campaign-tokens",
      "max-month-cost-usd",
      "max-month-tokens",
      "month-ledger",
      "subject",
      "gate",
      "limits",
      "policies",
      "prices",
    ]);
    expect(schema["additionalProperties"]).toBe(false);
    expect(schema["required"]).toBeUndefined();
  });
});
