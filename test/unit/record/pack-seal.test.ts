import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openPack } from "../../../src/app/open-pack.ts";
import type { DataPack } from "../../../src/record/data-pack.ts";
import { parsePack, parseSealedPack } from "../../../src/record/parse-pack.ts";
import { packText } from "../../../src/record/seal-pack.ts";
import { pack, records } from "../../support/records.ts";
import { seedPacks } from "../../support/seed-campaign.ts";

const HEX = "0".repeat(64);
const whole = (): DataPack => pack({ runs: records("task_03_investigate_log", "1/3") });

/** What opening says of a pack whose facts were changed under a seal that was not. */
function refusal(edit: (tree: DataPack) => void): string {
  const tree = JSON.parse(packText(whole()));
  edit(tree);
  try {
    parsePack(JSON.stringify(tree), "p");
    return "opened";
  } catch (error) {
    return (error as Error).message;
  }
}

describe("what was touched after the sealing is named", () => {
  it.each<[string, (tree: DataPack) => void]>([
    ["campaign.subject", ({ campaign }) => (campaign.subject.model = "bedrock/another")],
    ["campaign.started_at", ({ campaign }) => (campaign.started_at = "2020-01-01T00:00:00.000Z")],
    ["campaign.about (added)", ({ campaign }) => (campaign.about = "a real model")],
    ["created_by", ({ created_by }) => (created_by.version = "9.9.9")],
    ["history (added)", (tree) => (tree.history = [])],
    ["the run candidate first_look task_03_run2", ({ runs }) => (at(runs, 1).checks = [])],
    ["the run candidate first_look task_03_run3", ({ runs }) => (at(runs, 2).trajectory_sha256 = HEX)],
    ["the run candidate first_look task_03_run3 (removed)", ({ runs }) => runs.pop()],
    ["the order of the runs", ({ runs }) => runs.reverse()],
    ["the seal itself", (tree) => (sealIn(tree).sha256 = HEX)],
    ["the seal itself", (tree) => (sealIn(tree).trajectories = HEX)],
  ])("%s", (place, edit) => {
    expect(refusal(edit)).toBe(`p was changed after it was sealed: ${place}.`);
  });

  it("five places at most, and how many more", () => {
    const edit = (tree: DataPack): void => {
      for (const name of ["a", "b", "c", "d", "e", "f", "g"]) sealIn(tree).facts[name] = HEX;
    };
    expect(refusal(edit)).toBe(
      "p was changed after it was sealed: a (removed), b (removed), c (removed), d (removed), e (removed) and 2 more.",
    );
  });
});

const at = (runs: DataPack["runs"], index: number) => runs[index] as DataPack["runs"][number];
const sealIn = (tree: DataPack) =>
  (tree as unknown as { seal: { facts: Record<string, string>; sha256: string; trajectories: string } }).seal;

const opened = (text: string): Promise<DataPack> => {
  const found = { kind: "found", text, provenance: "p" } as const;
  return openPack({ find: async () => found }, "p", new AbortController().signal);
};

it("any letter or digit of a pack changed, it is refused", async () => {
  const { candidate } = seedPacks();
  const text = packText(candidate);
  expect(await opened(text)).toEqual(candidate);
  const places = [...text.matchAll(/[0-9a-z]/g)].map(({ index }) => index);
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...places), fc.integer({ min: 1, max: 9 }), async (place, step) => {
      const [was = "", digits] = [text[place], /\d/.test(text[place] ?? "")];
      const other = digits ? String((Number(was) + step) % 10) : was === "x" ? "y" : "x";
      const changed = text.slice(0, place) + other + text.slice(place + 1);
      await expect(opened(changed)).rejects.toThrow();
    }),
    { numRuns: 300 },
  );
});

describe("packs of older formats keep opening", () => {
  const fixture = (version: number): string => readFileSync(`fixtures/packs/format-${version}.json`, "utf8");

  it("format 1, which had no seal, says the same and gets none", () => {
    const { pack: old, seal } = parseSealedPack(fixture(1), "format-1");
    expect(seal).toBeUndefined();
    expect(old).toEqual(parsePack(fixture(2), "format-2"));
  });

  it("format 2 is what is written today, byte for byte", () => {
    const { pack: now, seal } = parseSealedPack(fixture(2), "format-2");
    expect(packText(now)).toBe(fixture(2));
    expect(seal?.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it("a pack of this format without a seal is none", () => {
    const { seal: _, ...rest } = JSON.parse(fixture(2));
    expect(() => parsePack(JSON.stringify(rest), "p")).toThrow(/^p is not a whole data pack: seal: /);
  });
});
