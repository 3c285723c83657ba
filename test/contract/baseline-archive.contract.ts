import { describe, expect, it } from "vitest";
import type { BaselineArchive, BaselineFinder } from "../../src/ports.ts";
import { packText } from "../support/packs.ts";

/** An archive that nobody has kept anything in. */
export interface ArchiveBench {
  /** A fresh client each time, as each job has one. */
  readonly archive: () => BaselineArchive;
  readonly finder: BaselineFinder;
  /** Two commits that a pack can be kept for; the second is no ancestor of the first. */
  readonly commits: readonly [string, string];
  /** From now on nobody may write. */
  forbid(): void;
}

const signal = new AbortController().signal;
const KEY = "c3".repeat(32);

/** What everything that keeps packs for good owes. */
export function baselineArchiveContract(name: string, open: () => Promise<ArchiveBench>): void {
  describe(`${name} keeps packs for good`, () => {
    const found = async ({ finder }: ArchiveBench, commit: string) => {
      const answer = await finder.nearest({ key: KEY, commit }, signal);
      return answer.kind === "found" ? answer.baseline.text : answer;
    };

    it("gives back what was kept, and never replaces it", async () => {
      const bench = await open();
      const [commit] = bench.commits;
      const first = await bench.archive().keep({ key: KEY, commit, text: packText("first") }, signal);
      const second = await bench.archive().keep({ key: KEY, commit, text: packText("second") }, signal);
      expect([first.kind, second.kind]).toEqual(["kept", "present"]);
      expect(await found(bench, commit)).toBe(packText("first"));
    }, 30_000);

    it("loses nothing where two write at once", async () => {
      const bench = await open();
      const kept = await Promise.all(
        bench.commits.map((commit) =>
          bench.archive().keep({ key: KEY, commit, text: packText(commit) }, signal),
        ),
      );
      expect(kept.map(({ kind }) => kind)).toEqual(["kept", "kept"]);
      for (const commit of bench.commits) expect(await found(bench, commit)).toBe(packText(commit));
    }, 60_000);

    it("says why it may not", async () => {
      const bench = await open();
      bench.forbid();
      const [commit] = bench.commits;
      expect(await bench.archive().keep({ key: KEY, commit, text: packText("x") }, signal)).toEqual({
        kind: "refused",
        reason: expect.stringMatching(/^\S.*\.$/),
      });
    });

    it("rejects when told to stop, with the reason given", async () => {
      const bench = await open();
      const entry = { key: KEY, commit: bench.commits[0], text: packText("x") };
      const stopped = AbortSignal.abort(new Error("enough"));
      await expect(bench.archive().keep(entry, stopped)).rejects.toThrow("enough");
    });
  });
}
