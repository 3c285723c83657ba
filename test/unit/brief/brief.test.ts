import { describe, expect, it } from "vitest";
import { parseBriefs } from "../../../src/brief/parse-brief.ts";
import { holdToSeal, parseRegistration, register, registrationText } from "../../../src/brief/register.ts";
import { UsageError } from "../../../src/std/usage-error.ts";

const YAML = `
id: 2026-05-20-openai-gpt-oss-20b-agentic-core-v1
question: Does six times smaller mean six times worse?
context: The 120B scored 23/30.
author: Rigg
comparison: ../120b/data-pack.json
runs: 3
subject:
  model: bedrock/openai.gpt-oss-20b-1:0
predictions:
  headline: {low: 18, high: 22, point: 20}
  claims:
    - {id: P1, claim: passes(task_09) <= 0, probability: 0.8}
    - id: P2
      claim: count(failure_mode = tool_call_malformed) >= 1 and passes(task_07) <= 1
    - {id: P3, claim: passes(total) < 20}
`;

const parseBrief = (...args: Parameters<typeof parseBriefs>) => parseBriefs(...args)[0];

const TASKS = Array.from(
  { length: 10 },
  (_, index) => `task_${String(index + 1).padStart(2, "0")}_some_name`,
);
const SUITE = { scored: TASKS, tasks: [...TASKS, "task_09_some_name@control"], runsPerTask: 3 };
const AT = "2026-05-20T08:00:00.000Z";

describe("a brief", () => {
  it("is read whole", () => {
    const brief = parseBrief(YAML, "campaign.yml");
    expect({ ...brief, config: brief.config.subject }).toEqual({
      name: undefined,
      label: undefined,
      isRepeated: false,
      id: "2026-05-20-openai-gpt-oss-20b-agentic-core-v1",
      facts: {
        title: null,
        question: "Does six times smaller mean six times worse?",
        context: "The 120B scored 23/30.",
        author: "Rigg",
      },
      comparison: "../120b/data-pack.json",
      predictions: {
        headline: { low: 18, high: 22, point: 20, coverage: 0.8 },
        claims: [
          { id: "P1", claim: "passes(task_09) <= 0", probability: 0.8 },
          { id: "P2", claim: "count(failure_mode = tool_call_malformed) >= 1 and passes(task_07) <= 1" },
          { id: "P3", claim: "passes(total) < 20" },
        ],
      },
      config: { model: "bedrock/openai.gpt-oss-20b-1:0", inference: {} },
    });
  });

  it.each([
    [YAML.replace("question: Does six times smaller mean six times worse?", ""), '"question" is missing'],
    [YAML.replace("author", "autor"), 'campaign.yml:5:1: "autor" is not a known key; did you mean "author"?'],
    [YAML.replace("low: 18", "low: 21"), '"predictions.headline" must have low <= point <= high'],
    [YAML.replace("point: 20", "point: 20.5"), "must be a whole number of passes"],
    [YAML.replace("passes(task_09) <= 0", "passes(task_09 <= 0"), "campaign.yml: prediction P1: the claim"],
    [YAML.replace("id: P3", "id: P1"), "the prediction id P1 is taken"],
    [YAML.replace("id: P3", "id: headline"), "the prediction id headline is taken"],
    [YAML.replace("0.8}", "80}"), "must be 0 to 1"],
    [YAML.replace("runs: 3", "gate: {plan: quick}"), '"gate" is not a known key'],
  ])("with a mistake is refused with a sentence", (yaml, words) => {
    expect(() => parseBrief(yaml, "campaign.yml")).toThrow(UsageError);
    expect(() => parseBrief(yaml, "campaign.yml")).toThrow(words);
  });
});

const SEVERAL = `
question: Which of the three?
author: Rigg
tasks: ["!task_10*"]
subjects:
  - {model: bedrock/openai.gpt-oss-20b-1:0, predictions: {headline: {low: 18, high: 22, point: 20}}}
  - {model: bedrock/openai.gpt-oss-120b-1:0, region: us-east-1}
  - {name: brief, model: bedrock/openai.gpt-oss-20b-1:0, system-prompt: brief.md}
experiments:
  - {task: task_03, variants: [short, canonical, long], runs: 10, about: Is it the length?}
a-a: true
`;

describe("a brief of several subjects", () => {
  it("is a campaign of each, with its own predictions and the variants beside the suite", () => {
    const briefs = parseBriefs(SEVERAL, "campaign.yml");
    expect(
      briefs.map(({ name, label, predictions, config: { subject } }) => ({
        name,
        label,
        model: subject.model,
        point: predictions.headline?.point,
      })),
    ).toEqual([
      {
        name: "bedrock-openai.gpt-oss-20b-1-0",
        label: undefined,
        model: "bedrock/openai.gpt-oss-20b-1:0",
        point: 20,
      },
      {
        name: "bedrock-openai.gpt-oss-120b-1-0",
        label: undefined,
        model: "bedrock/openai.gpt-oss-120b-1:0",
        point: undefined,
      },
      { name: "brief", label: "brief", model: "bedrock/openai.gpt-oss-20b-1:0", point: undefined },
    ]);
    expect(new Set(briefs.map(({ isRepeated }) => isRepeated))).toEqual(new Set([true]));
    expect(briefs[0].config.tasks).toEqual([
      "*",
      "!task_10*",
      "task_03@short",
      "task_03@canonical",
      "task_03@long",
    ]);
    expect(briefs[0].facts.experiments).toEqual([
      { task: "task_03", variants: ["short", "canonical", "long"], runs: 10, about: "Is it the length?" },
    ]);
  });

  it.each([
    [
      SEVERAL.replace("name: brief, ", ""),
      'share the folder "bedrock-openai.gpt-oss-20b-1-0"; give each a name',
    ],
    [`${SEVERAL}subject: {model: openai/x}\n`, "subject speaks of one subject"],
    [`${SEVERAL}predictions: {claims: [{id: P1, claim: passes(total) < 20}]}\n`, "predictions speaks of one"],
    [`${SEVERAL}id: one\n`, "one id cannot name several campaigns"],
    [SEVERAL.replace("[short, canonical, long]", "[short]"), "must be two variants or more"],
    [SEVERAL.replace("a-a: true", "a-a: twice"), "must be true or false"],
  ])("is refused where it is not clear", (yaml, words) => {
    expect(() => parseBriefs(yaml, "campaign.yml")).toThrow(words);
  });
});

describe("registering", () => {
  const brief = parseBrief(YAML, "campaign.yml");
  const sealed = register(brief, SUITE, AT);
  const changed = register(parseBrief(YAML.replace("low: 18", "low: 17"), "campaign.yml"), SUITE, "later");

  it("gives predictions a hash and a time", () => {
    expect(sealed).toMatchObject({
      author: "Rigg",
      registered_at: AT,
      headline: { low: 18, high: 22, point: 20, of: 30, coverage: 0.8 },
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(changed?.sha256).not.toBe(sealed?.sha256);
    expect(parseRegistration(registrationText(sealed!), "registration.json")).toEqual(sealed);
  });

  it("does not mind prose", () => {
    const other = parseBrief(YAML.replace("six times worse?", "a little worse?"), "campaign.yml");
    expect(register(other, SUITE, AT)?.sha256).toBe(sealed?.sha256);
  });

  it("needs no predictions", () => {
    const none = parseBrief(YAML.slice(0, YAML.indexOf("predictions:")), "campaign.yml");
    expect(register(none, SUITE, AT)).toBeUndefined();
  });

  it.each([
    [
      "passes(task_09) <= 0",
      "passes(task_19) <= 0",
      "prediction P1 speaks of task_19, which this campaign does not run",
    ],
    ["passes(task_07) <= 1", "count(task = task_7) <= 1", "did you mean task_07?"],
    ["high: 22", "high: 31", "ends at 31, but this campaign has 30 runs that count"],
  ])("refuses what could never be scored: %s → %s", (from, to, words) => {
    expect(() => register(parseBrief(YAML.replace(from, to), "campaign.yml"), SUITE, AT)).toThrow(words);
  });

  it("holds a campaign to what was sealed first", () => {
    expect(holdToSeal(undefined, sealed, { mayDiffer: false })).toBe(sealed);
    const again = register(brief, SUITE, "later");
    expect(holdToSeal(sealed, again, { mayDiffer: false })).toBe(sealed);
    expect(() => holdToSeal(sealed, changed, { mayDiffer: false })).toThrow("not those that were sealed at");
    expect(() => holdToSeal(sealed, undefined, { mayDiffer: false })).toThrow(
      "not those that were sealed at",
    );
    expect(() => holdToSeal({ ...sealed!, headline: null }, again, { mayDiffer: false })).toThrow(UsageError);
    expect(holdToSeal(sealed, changed, { mayDiffer: true })).toEqual({
      ...changed,
      sha256: sealed?.sha256,
      registered_at: AT,
    });
  });

  it.each(["", "{}", '{"format_version": 1}', "[]"])("refuses a damaged seal: %j", (text) => {
    expect(() => parseRegistration(text, "registration.json")).toThrow(
      "is not a registration that Pawl wrote",
    );
  });
});
