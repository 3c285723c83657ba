import { describe, expect, it } from "vitest";
import type { StandingReports } from "../../src/ports.ts";
import { stampWatch } from "../../src/record/watch-state.ts";

export interface ReportsBench {
  /** A fresh client each time, as each night has one. */
  readonly reports: () => StandingReports;
  /** Bodies of what is open and closed, oldest first. */
  seen(): Promise<{ readonly open: readonly string[]; readonly closed: readonly string[] }>;
  /** Somebody else opens one that looks like ours. */
  impostor?(body: string): Promise<void>;
  /** Somebody closes ours. */
  closeByHand(key: string): Promise<void>;
  forbid(): Promise<void>;
}

const signal = new AbortController().signal;
const report = (text: string, key = "default") => ({
  key,
  title: "The base branch passes less",
  body: stampWatch(`${text}\n`, key, undefined),
});

/** What every keeper of standing reports does. */
export function standingReportsContract(name: string, open: () => Promise<ReportsBench>): void {
  describe(`${name} as standing reports`, () => {
    it("none is found before one is written; then it is that one, rewritten and never doubled", async () => {
      const bench = await open();
      expect(await bench.reports().find("default", signal)).toEqual({ kind: "found", value: undefined });
      expect(await bench.reports().write(report("first"), signal)).toMatchObject({
        kind: "found",
        value: { kind: "opened" },
      });
      const written = await bench.reports().write(report("second"), signal);
      expect(written).toMatchObject({ kind: "found", value: { kind: "rewritten" } });
      expect(await bench.reports().write(report("second"), signal)).toEqual(written);
      expect(await bench.reports().find("default", signal)).toEqual({
        kind: "found",
        value: { url: expect.stringMatching(/^(https?|file):/), body: report("second").body },
      });
      expect(await bench.seen()).toEqual({ open: [report("second").body], closed: [] });
    });

    it("closing says a last word; the next report is a new one", async () => {
      const bench = await open();
      await bench.reports().write(report("fell"), signal);
      expect(await bench.reports().close(report("over"), signal)).toMatchObject({ kind: "found" });
      expect(await bench.reports().find("default", signal)).toEqual({ kind: "found", value: undefined });
      expect(await bench.reports().close(report("over again"), signal)).toEqual({
        kind: "found",
        value: undefined,
      });
      await bench.reports().write(report("fell again"), signal);
      expect(await bench.seen()).toEqual({
        open: [report("fell again").body],
        closed: [report("over").body],
      });
    });

    it("one that somebody closed stays closed, and is the last that was", async () => {
      const bench = await open();
      expect(await bench.reports().lastClosed("default", signal)).toEqual({
        kind: "found",
        value: undefined,
      });
      await bench.reports().write(report("fell"), signal);
      await bench.closeByHand("default");
      expect(await bench.reports().lastClosed("default", signal)).toMatchObject({
        kind: "found",
        value: { body: report("fell").body },
      });
      expect(await bench.reports().lastClosed("other", signal)).toEqual({ kind: "found", value: undefined });
      expect(await bench.reports().find("default", signal)).toEqual({ kind: "found", value: undefined });
      await bench.reports().write(report("fell still"), signal);
      expect(await bench.seen()).toEqual({
        open: [report("fell still").body],
        closed: [report("fell").body],
      });
    });

    it("keys are apart", async () => {
      const bench = await open();
      const other = "job / två";
      await bench.reports().write(report("one"), signal);
      await bench.reports().write(report("two", other), signal);
      await bench.reports().close(report("over"), signal);
      expect(await bench.reports().find(other, signal)).toMatchObject({
        value: { body: report("two", other).body },
      });
    });

    it("what somebody else wrote is not ours", async () => {
      const bench = await open();
      if (bench.impostor === undefined) return expect(await bench.seen()).toEqual({ open: [], closed: [] });
      await bench.impostor(report("believe me").body);
      expect(await bench.reports().find("default", signal)).toEqual({ kind: "found", value: undefined });
      await bench.reports().write(report("ours"), signal);
      expect((await bench.seen()).open).toEqual([report("believe me").body, report("ours").body]);
    });

    it("a refusal is one sentence; an abort rejects", async () => {
      const bench = await open();
      await bench.forbid();
      expect(await bench.reports().write(report("fell"), signal)).toEqual({
        kind: "refused",
        reason: expect.stringMatching(/^[^.]+\.$/),
      });
      const aborted = AbortSignal.abort(new Error("stop"));
      await expect(bench.reports().find("default", aborted)).rejects.toThrow("stop");
    });
  });
}
