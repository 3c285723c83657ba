import { describe, expect, it } from "vitest";
import { measuredPaths } from "../../../src/doors/commit-folder.ts";
import { openRequest, sealRequest } from "../../../src/doors/sealed-request.ts";
import {
  refuseNoBudget,
  refuseOldRules,
  refuseStrangersSettings,
} from "../../../src/doors/stranger-settings.ts";
import { parseConfig } from "../../../src/suite/config.ts";
import { resolveConfig } from "../../../src/suite/resolve-config.ts";

const of = (text: string) => resolveConfig(parseConfig(text, "pawl.yml"));
const BASE = "subject: {model: bedrock/a.b-1:0, region: us-east-1}\nmax-cost-usd: 5\n";

describe("what a stranger's pawl.yml may set", () => {
  it.each([
    ["nothing else", BASE],
    ["prompts", BASE.replace("region", "system-prompt: prompts/x.md, region")],
    ["inference", BASE.replace("region", "inference: {max-tokens: 100}, region")],
    ["another model of the provider", BASE.replace("a.b-1:0", "c.d-2:0")],
    ["tasks", `${BASE}tasks: task_01*\n`],
    ["a suite", `${BASE}suite: evals\n`],
  ])("%s", (_, text) => {
    expect(() => refuseStrangersSettings(of(BASE), of(text))).not.toThrow();
  });

  it.each([
    ["region", BASE.replace("us-east-1", "eu-west-1"), "sets region otherwise than its base"],
    ["base-url", BASE.replace("region", "base-url: 'https://evil.example/v1', region"), "sets base-url"],
    ["harness", BASE.replace("region", "harness: pi@0.73.1, region"), "sets harness"],
    ["budget", BASE.replace("5", "500"), "sets max-cost-usd"],
    ["no budget", BASE.replace("max-cost-usd: 5\n", ""), "sets max-cost-usd"],
    ["tokens", `${BASE}max-campaign-tokens: 9\n`, "sets max-campaign-tokens"],
    ["price-as", BASE.replace("region", "price-as: bedrock/cheap, region"), "sets price-as"],
    [
      "what is passed on untouched",
      BASE.replace("region", "inference: {additional: {model: dear}}, region"),
      "sets additional",
    ],
    [
      "a guardrail",
      BASE.replace("region", "inference: {guardrail: {id: mine, version: '1'}}, region"),
      "sets guardrail",
    ],
    ["a tier", BASE.replace("region", "inference: {service-tier: priority}, region"), "sets service-tier"],
    [
      "an account",
      BASE.replace("a.b-1:0", "arn:aws:bedrock:us-east-1:111122223333:inference-profile/x"),
      "names an ARN as its model",
    ],
    ["runs", `${BASE}runs: 50\n`, "sets runs"],
    ["concurrency", `${BASE}concurrency: 64\n`, "sets concurrency"],
    ["limits", `${BASE}limits: {max-turns: 999}\n`, "sets limits"],
    ["gate", `${BASE}gate: {fail-on: never}\n`, "sets gate"],
    ["policies", `${BASE}policies: {on-unmeasured: neutral}\n`, "sets policies"],
    ["ledger", `${BASE}month-ledger: ../../x\n`, "sets a month's budget"],
    ["provider", BASE.replace("bedrock/a.b-1:0", "openai/gpt"), "chooses a model of another provider"],
  ])("not %s", (_, text, words) => {
    expect(() => refuseStrangersSettings(of(BASE), of(text))).toThrow(
      new RegExp(`^the change ${words}.*, which a pull request from a fork may not do`),
    );
  });

  it("an old place to leave from brings no old rules", () => {
    const now = of(BASE.replace("5", "2").replace("a.b-1:0", "c.d-2:0"));
    expect(() => refuseOldRules(now, of(BASE))).toThrow(
      /^the branch this pull request is for sets max-cost-usd otherwise by now; update the pull request's branch\.$/,
    );
    expect(() => refuseOldRules(now, of(BASE.replace("5", "2")))).not.toThrow();
  });

  it("not a model that would be priced as another", () => {
    const priced = BASE.replace("region", "price-as: bedrock/cheap, region");
    const dear = priced.replace("a.b-1:0", "c.d-2:0");
    expect(() => refuseStrangersSettings(of(priced), of(priced))).not.toThrow();
    expect(() => refuseStrangersSettings(of(priced), of(dear))).toThrow(
      /^the change chooses another model than the one price-as was set for/,
    );
  });

  it.each(["simulated/../../etc/passwd.json", "simulated/mix.json"])("not the file %s", (model) => {
    const base = of("subject: {model: simulated/steady}\n");
    expect(() => refuseStrangersSettings(base, of(`subject: {model: ${model}}\n`))).toThrow(
      /^the change names a file as its model/,
    );
  });

  it("is measured within a budget only", () => {
    expect(() => refuseNoBudget(of(BASE))).not.toThrow();
    expect(() => refuseNoBudget(of("subject: {model: simulated/steady}\n"))).not.toThrow();
    expect(() => refuseNoBudget(of("subject: {model: bedrock/a.b-1:0}\n"))).toThrow(
      "changes of strangers are measured only within a budget; set max-cost-usd or max-campaign-tokens.",
    );
  });

  it.each([
    ["../x.md", "leads out of its folder"],
    ["/proc/self/environ", "is absolute; it must be relative to its folder"],
    ["a/../../x.md", "leads out of its folder"],
  ])("reads no prompt at %s", (path, defect) => {
    const settings = of(`subject: {model: simulated/steady, system-prompt: ${path}}\n`);
    expect(() => measuredPaths(settings)).toThrow(`the path "${path}" ${defect}.`);
  });

  it("reads prompts and the suite as they are written", () => {
    const text = "suite: ./evals/\nsubject: {model: simulated/steady, system-prompt: [./a.md, b/c.md]}\n";
    expect(measuredPaths(of(text))).toEqual(["a.md", "b/c.md", "evals"]);
  });
});

describe("a sealed request", () => {
  const request = sealRequest({
    pull_request: 12,
    head_sha: "a".repeat(40),
    files: { "pawl.yml": "b".repeat(40) },
  });

  it("opens as it was sealed", () => {
    expect(openRequest(JSON.stringify(request))).toEqual(request);
  });

  it.each([
    ["text", "x"],
    ["another format", JSON.stringify({ ...request, format_version: 2 })],
    ["a key too many", JSON.stringify({ ...request, token: "x" })],
    ["a path that leads out", JSON.stringify({ ...request, files: { "../x": "b".repeat(40) } })],
    ["a ref for a commit", JSON.stringify({ ...request, head_sha: "main" })],
  ])("%s is none", (_, text) => {
    expect(() => openRequest(text)).toThrow("the request is none of Pawl's; nothing was measured.");
  });

  it("changed on the way does not", () => {
    expect(() => openRequest(JSON.stringify({ ...request, pull_request: 13 }))).toThrow(
      "the request was changed after it was sealed; nothing was measured.",
    );
  });
});
