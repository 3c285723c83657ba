import { fc, it as law } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import type { Subject } from "../../../src/record/subject.ts";
import {
  subjectFingerprint,
  suiteFingerprint,
  type TrialFacts,
  trialFingerprint,
} from "../../../src/suite/fingerprint.ts";
import { aSuite } from "../../support/tasks.ts";

const limits = { max_turns: 30, wall_seconds: 180, max_tokens: 1000, max_cost_usd: 1 };
const inference = {
  max_tokens: 4096,
  temperature: 0.5,
  top_p: 0.9,
  stop_sequences: ["x"],
  additional: { effort: "low" },
};

const TRIAL: TrialFacts = {
  bundleSha256: "a".repeat(64),
  variant: "long",
  formSeed: "5eed",
  system: "You are",
  instruction: "Do it",
  tools: [
    { name: "bash", description: "runs", input_schema: { type: "object", properties: { command: {} } } },
  ],
  model: "bedrock/x",
  region: "us-east-1",
  inference,
  limits,
  harness: "pawl@1",
  versions: { sandbox: "just-bash@3.4.2" },
};

const SUBJECT: Subject = {
  model: "bedrock/x",
  region: "us-east-1",
  harness: "pawl@1",
  prompts: [{ path: "a.md", sha256: "b".repeat(64), text: "be good" }],
  inference,
  limits,
  versions: { sandbox: "just-bash@3.4.2" },
  simulated: false,
};

type Path = readonly (string | number)[];

/** The path of every leaf. */
function leaves(value: unknown, path: Path = []): Path[] {
  if (typeof value !== "object" || value === null) return [path];
  const members = Object.entries(value).flatMap(([key, member]) => leaves(member, [...path, key]));
  return members.length === 0 ? [path] : members;
}

/** A copy with one leaf replaced, or removed where `leaf` is undefined. */
function replaced(value: unknown, [key, ...rest]: Path, leaf: unknown): unknown {
  if (key === undefined) return leaf;
  if (Array.isArray(value) && rest.length === 0 && leaf === undefined) return value.toSpliced(Number(key), 1);
  const copy = Array.isArray(value) ? [...value] : { ...(value as object) };
  const inner = replaced(Reflect.get(copy, key), rest, leaf);
  Reflect.set(copy, key, inner);
  return copy;
}

/** The same value with its keys put in reverse. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, member]) => [key, reversed(member)])
      .reverse(),
  );
}

describe.each([
  ["trial", TRIAL, trialFingerprint as (value: unknown) => string],
  ["subject", SUBJECT, subjectFingerprint as (value: unknown) => string],
] as const)("the fingerprint of a %s", (_, value, print) => {
  it.each(leaves(value).map((path) => path.join(".")))("changes with %s", (path) => {
    expect(print(replaced(value, path.split("."), "changed"))).not.toBe(print(value));
    expect(print(replaced(value, path.split("."), undefined))).not.toBe(print(value));
  });

  it("does not change with the order of keys", () => {
    expect(print(reversed(value))).toBe(print(value));
  });

  law.prop([fc.constantFrom(...leaves(value)), fc.jsonValue()])(
    "tells any two values of a field apart",
    (path, leaf) => {
      const before = path.reduce<unknown>((inner, key) => Reflect.get(inner as object, key), value);
      const isSame = JSON.stringify(before) === JSON.stringify(leaf);
      expect(print(replaced(value, path, leaf)) === print(value)).toBe(isSame);
    },
  );
});

describe("the fingerprint of a suite", () => {
  const [a, b] = [
    { id: "a", bundleSha256: "a".repeat(64) },
    { id: "b", bundleSha256: "b".repeat(64) },
  ];
  const base = suiteFingerprint(aSuite(a, b));

  it("does not depend on the order of tasks", () => {
    expect(suiteFingerprint(aSuite(b, a))).toBe(base);
  });

  it.each([
    ["name", { ...aSuite(a, b), name: "other" }],
    ["content", aSuite(a, { ...b, bundleSha256: "c".repeat(64) })],
    ["id", aSuite(a, { ...b, id: "c" })],
    ["tasks", aSuite(a)],
  ])("changes with the %s", (_, suite) => {
    expect(suiteFingerprint(suite)).not.toBe(base);
  });
});
