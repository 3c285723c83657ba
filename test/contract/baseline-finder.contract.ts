import { describe, expect, it } from "vitest";
import type { BaselineFinder } from "../../src/ports.ts";
import { parsePack } from "../../src/record/parse-pack.ts";
import { packText } from "../support/packs.ts";

/** A finder's world. */
export interface FinderBench {
  readonly finder: BaselineFinder;
  /** A line of commits, the latest first, with nothing kept at any of them. */
  readonly line: readonly string[];
  /** A commit after the line's first: not before it, so never its baseline. */
  readonly later: string;
  keep(key: string, commit: string, text: string): Promise<void>;
}

const signal = new AbortController().signal;
const KEY = "a1".repeat(32);
const OTHER = "b2".repeat(32);

/** What every finder of baselines owes. */
export function baselineFinderContract(name: string, open: () => Promise<FinderBench>): void {
  describe(`${name} finds what a change is held against`, () => {
    const ask = ({ finder, line }: FinderBench, key = KEY) =>
      finder.nearest({ key, commit: line[0] ?? "" }, signal);

    it("says that there is nothing yet", async () => {
      expect(await ask(await open())).toEqual({
        kind: "missing",
        reason: expect.stringMatching(/^\S.*\.$/),
        passedOver: [],
      });
    });

    it.each([
      { at: [0, 2], nearest: 0, words: "the base commit itself" },
      { at: [3, 1], nearest: 1, words: "1 commit behind the base" },
      { at: [3, 2], nearest: 2, words: "2 commits behind the base" },
    ])("gives the nearest of $at, byte for byte", async ({ at, nearest, words }) => {
      const bench = await open();
      for (const step of at) await bench.keep(KEY, bench.line[step] ?? "", packText(`at-${step}`));
      const text = packText(`at-${nearest}`);
      expect(await ask(bench)).toMatchObject({
        kind: "found",
        baseline: {
          text,
          pack: parsePack(text, "the pack"),
          commit: bench.line[nearest],
          behind: nearest,
          provenance: expect.stringMatching(new RegExp(`^\\S.*${words}$`)),
        },
        passedOver: [],
      });
    });

    it("never gives another key's, nor a later commit's", async () => {
      const bench = await open();
      await bench.keep(OTHER, bench.line[0] ?? "", packText("other"));
      await bench.keep(KEY, bench.later, packText("later"));
      expect(await ask(bench)).toMatchObject({ kind: "missing", passedOver: [] });
    });

    it.each([
      ["from a later Pawl", JSON.stringify({ format_version: 99 }), /newer than this Pawl reads/],
      ["half written", packText("half").slice(0, 500), /is not JSON/],
      ["changed afterwards", embellished(packText("x")), /contradicts its own runs/],
    ])("passes over one that is %s, and says so", async (_name, broken, words) => {
      const bench = await open();
      await bench.keep(KEY, bench.line[0] ?? "", broken);
      await bench.keep(KEY, bench.line[2] ?? "", packText("whole"));
      expect(await ask(bench)).toMatchObject({
        kind: "found",
        baseline: { behind: 2 },
        passedOver: [expect.stringMatching(words)],
      });
    });

    it("answers where the commit is not known", async () => {
      const { finder } = await open();
      const found = await finder.nearest({ key: KEY, commit: "0".repeat(40) }, signal);
      expect(found).toEqual({
        kind: "missing",
        reason: expect.stringMatching(/^\S.*\.$/),
        passedOver: [],
      });
    });

    it("rejects when told to stop, with the reason given", async () => {
      const { finder, line } = await open();
      const stopped = AbortSignal.abort(new Error("enough"));
      await expect(finder.nearest({ key: KEY, commit: line[0] ?? "" }, stopped)).rejects.toThrow("enough");
    });
  });
}

/** The same pack with a better summary than its runs earned. */
function embellished(text: string): string {
  const pack = JSON.parse(text) as { run_summary: { passed: number } };
  return JSON.stringify({ ...pack, run_summary: { ...pack.run_summary, passed: 3 } });
}
