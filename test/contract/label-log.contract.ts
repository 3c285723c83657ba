import { describe, expect, it } from "vitest";
import type { LabelLog } from "../../src/ports.ts";

/** Somebody who sets labels. */
export interface Labeller {
  readonly login: string;
  readonly isBot: boolean;
  readonly permission: "admin" | "write" | "read" | "none" | undefined;
}

export interface LabelBench {
  readonly log: () => LabelLog;
  readonly pullRequest: number;
  /** Times are ISO 8601. */
  act(event: {
    readonly does: "set" | "unset";
    readonly name: string;
    readonly who: Labeller;
    readonly at: string;
  }): void;
  /** The token may not read the log from now on. */
  forbid(): void;
}

const signal = new AbortController().signal;
const NAME = "pawl:accept-regression";
const AT = "2026-11-20T10:00:00Z";

const who = (login: string, permission: Labeller["permission"], isBot = false): Labeller => ({
  login,
  permission,
  isBot,
});

/** What every log of labels does. */
export function labelLogContract(name: string, open: () => Promise<LabelBench>): void {
  describe(`${name} as a log of labels`, () => {
    it.each([
      [who("anna", "admin"), { by: "anna", at: AT, isBot: false, mayWrite: true }],
      [who("ben", "write"), { by: "ben", at: AT, isBot: false, mayWrite: true }],
      [who("tom-triages", "read"), { by: "tom-triages", at: AT, isBot: false, mayWrite: false }],
      [who("nobody", "none"), { by: "nobody", at: AT, isBot: false, mayWrite: false }],
      [who("gone", undefined), { by: "gone", at: AT, isBot: false, mayWrite: false }],
      [who("labeler[bot]", "write", true), { by: "labeler[bot]", at: AT, isBot: true, mayWrite: false }],
    ])("says who set it and what they may: %o", async (labeller, setting) => {
      const bench = await open();
      bench.act({ does: "set", name: NAME, who: labeller, at: AT });
      const label = { pullRequest: bench.pullRequest, name: NAME };
      expect(await bench.log().lastSetting(label, signal)).toEqual({ kind: "found", value: setting });
    });

    it("a label nobody set, another label, and one that was taken back are none", async () => {
      const bench = await open();
      const label = { pullRequest: bench.pullRequest, name: NAME };
      const asked = async () => bench.log().lastSetting(label, signal);
      const ben = who("ben", "write");
      expect(await asked()).toEqual({ kind: "found", value: undefined });
      bench.act({ does: "set", name: "bug", who: ben, at: AT });
      expect(await asked()).toEqual({ kind: "found", value: undefined });
      bench.act({ does: "set", name: NAME, who: ben, at: AT });
      bench.act({ does: "unset", name: NAME, who: who("anna", "admin"), at: "2026-11-20T11:00:00Z" });
      expect(await asked()).toEqual({ kind: "found", value: undefined });
    });

    it("set again, on the third page and in other case, it is the last one's", async () => {
      const bench = await open();
      const ben = who("ben", "write");
      for (let times = 0; times < 60; times++) {
        bench.act({ does: "set", name: NAME, who: ben, at: AT });
        bench.act({ does: "unset", name: NAME, who: ben, at: AT });
      }
      const later = "2026-11-21T09:30:00Z";
      bench.act({ does: "set", name: "Pawl:Accept-Regression", who: who("anna", "admin"), at: later });
      const label = { pullRequest: bench.pullRequest, name: NAME };
      expect(await bench.log().lastSetting(label, signal)).toEqual({
        kind: "found",
        value: { by: "anna", at: later, isBot: false, mayWrite: true },
      });
    });

    it("what it may not read is a refusal, never a throw; an abort rejects", async () => {
      const bench = await open();
      bench.forbid();
      const label = { pullRequest: bench.pullRequest, name: NAME };
      expect(await bench.log().lastSetting(label, signal)).toEqual({
        kind: "refused",
        reason: expect.stringMatching(/issues: read/),
      });
      await expect(bench.log().lastSetting(label, AbortSignal.abort(new Error("stop")))).rejects.toThrow(
        "stop",
      );
    });
  });
}
