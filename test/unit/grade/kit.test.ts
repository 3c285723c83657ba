import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { KIT_SOURCE } from "../../../src/grade/kit.generated.ts";

// The kit is guest code: plain JavaScript that no source file of the product imports.
const kit = await import(new URL("../../../src/guest/kit.js", import.meta.url).href);

const file = (text: string | null, sha256 = `sha of ${text}`) => ({ text, sha256, bytes: 0, base64: null });
const run = (fields: object) => ({
  initial: {},
  files: {},
  changed: { created: [], modified: [], deleted: [] },
  calls: [],
  final_text: "bye",
  ...fields,
});
const brief = (finding: { check: { passed: boolean }; mode: string; detail: string }) =>
  finding.check.passed ? "held" : `${finding.mode}/${finding.detail}`;

it("is embedded as it stands", () => {
  expect(KIT_SOURCE).toBe(readFileSync("src/guest/kit.js", "utf8"));
});

describe("seeded", () => {
  it("gives the same draws for the same seed and others for another", () => {
    const draw = (seed: string) =>
      Array.from({ length: 5 }, () => kit.seeded(seed).hex(8)).concat(kit.seeded(seed).hex(64));
    expect(draw("a")).toEqual(draw("a"));
    expect(draw("a")).not.toEqual(draw("b"));
  });

  it("stays within its bounds and loses nothing in a shuffle", () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: -50, max: 50 }), fc.nat(100), (seed, low, width) => {
        const random = kit.seeded(seed);
        const drawn = random.int(low, low + width);
        const list = Array.from({ length: 10 }, (_, index) => index);
        expect(drawn >= low && drawn <= low + width).toBe(true);
        expect([...random.shuffle(list)].sort()).toEqual(list);
      }),
    );
  });

  it("reaches every value about as often", () => {
    const random = kit.seeded("even");
    const counts = Array.from({ length: 6 }, () => 0);
    for (let i = 0; i < 6000; i++) counts[random.int(0, 5)]!++;
    expect(counts.every((count) => count > 850 && count < 1150)).toBe(true);
  });
});

describe("findings", () => {
  it("stops at the first step that does not hold", () => {
    const held = () => kit.finding("a", true, { detail: "x" });
    const broken = () => kit.finding("b", false, { detail: "y", quote: "said" });
    const never = () => {
      throw new Error("a later step was taken");
    };
    expect(kit.decide([held, broken, never])).toEqual({
      passed: false,
      mode: "wrong_answer",
      detail: "y",
      checks: [
        { name: "a", passed: true },
        { name: "b", passed: false },
      ],
      quote: "said",
    });
    expect(kit.decide([held])).toEqual({
      passed: true,
      mode: null,
      detail: null,
      checks: [{ name: "a", passed: true }],
    });
  });

  it.each([
    ["present", kit.artifactPresent(run({ files: { a: file("") } }), "a"), "held"],
    ["absent", kit.artifactPresent(run({}), "a"), "wrong_answer/missing_artifact"],
    [
      "called like a property of every object",
      kit.artifactPresent(run({}), "constructor"),
      "wrong_answer/missing_artifact",
    ],
    ["blank", kit.artifactNotEmpty(run({ files: { a: file(" \n") } }), "a"), "wrong_answer/empty_artifact"],
    ["not text", kit.artifactNotEmpty(run({ files: { a: file(null) } }), "a"), "wrong_answer/not_text"],
    ["unchanged", kit.unchanged(run({ initial: { a: file("1") }, files: { a: file("1") } }), "a"), "held"],
    [
      "changed",
      kit.unchanged(run({ initial: { a: file("1") }, files: { a: file("2") } }), "a"),
      "wrong_answer/input_modified",
    ],
    ["deleted", kit.unchanged(run({ initial: { a: file("1") } }), "a"), "wrong_answer/input_modified"],
    [
      "only allowed",
      kit.onlyChanged(run({ changed: { created: ["a"], modified: [], deleted: [] } }), ["a"]),
      "held",
    ],
    [
      "one more",
      kit.onlyChanged(run({ changed: { created: ["b"], modified: [], deleted: [] } }), ["a"]),
      "wrong_answer/unexpected_artifact",
    ],
    [
      "one gone",
      kit.onlyChanged(run({ changed: { created: ["b"], modified: [], deleted: ["c"] } }), ["a"]),
      "wrong_answer/collateral",
    ],
    ["exact", kit.exactText(run({ files: { a: file("x y\n") } }), "a", "x y\n"), "held"],
    [
      "drifted",
      kit.exactText(run({ files: { a: file("x  y") } }), "a", "x y\n"),
      "wrong_answer/content:a:whitespace",
    ],
    [
      "different",
      kit.exactText(run({ files: { a: file("x z\n") } }), "a", "x y\n"),
      "wrong_answer/content:a",
    ],
  ])("a file that is %s", (_what, finding, expected) => {
    expect(brief(finding)).toBe(expected);
  });

  it("shows where a text drifted, white space made visible", () => {
    const { check } = kit.exactText(run({ files: { a: file("one\ntwo\tx \r\n") } }), "a", "one\ntwo x\n");
    expect(check).toMatchObject({ expected: "line 2: two·x¶", found: "line 2: two→x·␍¶" });
  });

  it("lists successful writes in order, twice where written twice", () => {
    const call = (path: string, ok = true, tool = "fs_write") => ({ tool, ok, input: { path } });
    const calls = [
      call("/work/a"),
      call("./b/../a"),
      call("c", false),
      call("d", true, "fs_read"),
      call("e//f"),
    ];
    expect(kit.writes(run({ calls }))).toEqual(["a", "a", "e/f"]);
  });
});

it.each([
  ["a: 1\nb: 2\n", { a: "1", b: "2" }, []],
  ["a: 1\n  more of it\n\nb: 2\r\n", { a: "1 more of it", b: "2" }, []],
  ["b: 2\nmore\n", { b: "2" }, ["more"]],
  ["a: 1\nb: 2\nb: 3\n", { a: "1", b: "2" }, ["b: 3"]],
  ["nothing", {}, ["nothing"]],
  ["a: with: colons", { a: "with: colons" }, []],
])("reads %j as key: value lines", (text, values, extra) => {
  const found = kit.keyValues(text, ["a", "b"], ["a"]);
  expect({ values: Object.fromEntries(found.values), extra: found.extra }).toEqual({ values, extra });
});

it.each([
  ["9 of 10 rows on 2026-05-04", [9, 10]],
  ["1,043.20 and -3", [1043.2, -3]],
  ["May 4, 2026 to 5 June 2026: 10-day", [10]],
  ["05/04/2026 v1.2 a10", []],
  ["from 2026-05-04T10:00:00Z", []],
  ["100.5, 100.6", [100.5, 100.6]],
])("finds the numbers of %j", (text, numbers) => {
  expect(kit.numbersIn(text)).toEqual(numbers);
});

it.each([
  ["the pool ran dry", "ends", "asserted"],
  ["nothing to see", "ends", "absent"],
  ["it was not the pool", "ends", "denied"],
  ["it wasn’t the *pool*", "ends", "denied"],
  ["not payments, the pool", "ends", "asserted"],
  ["not payments, nor the pool", "continues", "denied"],
  ["not payments but the pool", "continues", "asserted"],
  ["not, as it seems, the pool", "ends", "denied"],
  ["the pool was ruled out", "ends", "denied"],
  ["the pool is not the cause. the pool is", "ends", "asserted"],
  ["it did not end because the pool ran dry", "ends", "asserted"],
  ["not because the pool ran dry", "ends", "denied"],
  ["neither a nor b is to blame: the pool is", "continues", "asserted"],
])("%j, where a comma %s: %s", (text, comma, expected) => {
  expect(kit.concept(kit.plain(text), [/\bpool\b/], { comma })).toBe(expected);
});
