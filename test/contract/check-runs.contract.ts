import { describe, expect, it } from "vitest";
import type { CheckEnd, CheckRuns, OpenCheck } from "../../src/ports.ts";
import type { CheckAnnotation } from "../../src/record/check-annotation.ts";

/** A check run as anybody sees it. */
export interface SeenCheck {
  readonly name: string;
  readonly headSha: string;
  readonly status: string;
  readonly conclusion: string | null;
  readonly title: string;
  readonly summary: string;
  readonly annotations: readonly CheckAnnotation[];
}

export interface ChecksBench {
  /** A fresh client each time, as each process has one. */
  readonly checks: () => CheckRuns;
  readonly headSha: string;
  see(id: number): Promise<SeenCheck>;
  /** All of the head that have this name. */
  named(name: string): Promise<readonly SeenCheck[]>;
  /** The next so many writes are refused. */
  refuse(times: number): void;
}

const signal = new AbortController().signal;
const START = { title: "Measuring", summary: "0 of 10 tasks." };
const END: CheckEnd = {
  conclusion: "failure",
  title: "Worse: task_02 9/9 → 2/9",
  summary: "| task | runs |\n|---|---|\n| task_02 | 2/9 |\n",
  annotations: [],
};

function remarks(count: number): CheckAnnotation[] {
  return Array.from({ length: count }, (_, index) => ({
    path: "prompts/agent.md",
    startLine: index + 1,
    endLine: index + 2,
    level: "warning" as const,
    title: "Changed here",
    message: `Place ${index + 1}.`,
  }));
}

/** What everything that writes check runs owes. */
export function checkRunsContract(name: string, open: () => Promise<ChecksBench>): void {
  describe(`${name} keeps the check run contract`, () => {
    const begin = async ({ checks, headSha }: ChecksBench): Promise<OpenCheck> => {
      const begun = await checks().begin({ name: "pawl", headSha, said: START }, signal);
      if (begun.kind === "refused") throw new Error(begun.reason);
      return begun.check;
    };

    it("begins, goes on and ends one check run on the head", async () => {
      const bench = await open();
      const check = await begin(bench);
      const common = { name: "pawl", headSha: bench.headSha, annotations: [] };
      const going = { ...common, status: "in_progress", conclusion: null };
      expect(await bench.see(check.id)).toEqual({ ...going, ...START });
      const half = { title: "Measuring", summary: "5 of 10 tasks." };
      expect((await check.update(half, signal)).kind).toBe("written");
      expect(await bench.see(check.id)).toEqual({ ...going, ...half });
      expect((await check.complete(END, signal)).kind).toBe("written");
      expect(await bench.see(check.id)).toEqual({ ...common, ...END, status: "completed" });
    }, 20_000);

    it.each(["success", "failure", "neutral"] as const)("ends as %s", async (conclusion) => {
      const bench = await open();
      const check = await begin(bench);
      await check.complete({ ...END, conclusion }, signal);
      expect(await bench.see(check.id)).toMatchObject({ status: "completed", conclusion });
    });

    it("lets the first end stand", async () => {
      const bench = await open();
      const check = await begin(bench);
      await check.complete(END, signal);
      const again = await check.complete({ ...END, conclusion: "success" }, signal);
      const late = await check.update(START, signal);
      await check[Symbol.asyncDispose]();
      expect([again.kind, late.kind]).toEqual(["refused", "refused"]);
      expect(await bench.see(check.id)).toMatchObject({ conclusion: "failure", title: END.title });
    });

    it.each([1, 50, 51, 120])(
      "shows each of %i annotations once",
      async (count) => {
        const bench = await open();
        const check = await begin(bench);
        await check.complete({ ...END, annotations: remarks(count) }, signal);
        expect((await bench.see(check.id)).annotations).toEqual(remarks(count));
      },
      20_000,
    );

    it("ends what nothing else ended, and never as a success", async () => {
      const bench = await open();
      const check = await begin(bench);
      await check[Symbol.asyncDispose]();
      expect(await bench.see(check.id)).toMatchObject({ status: "completed", conclusion: "failure" });
    });

    it("ends with the verdict that was refused at first, annotations once", async () => {
      const bench = await open();
      const check = await begin(bench);
      bench.refuse(1);
      const end = { ...END, conclusion: "success" as const, annotations: remarks(60) };
      expect((await check.complete(end, signal)).kind).toBe("refused");
      await check[Symbol.asyncDispose]();
      expect(await bench.see(check.id)).toMatchObject({
        conclusion: "success",
        annotations: remarks(60),
      });
    }, 20_000);

    it("ends with the verdict that was being written when the job was told to stop", async () => {
      const bench = await open();
      const check = await begin(bench);
      const stopped = AbortSignal.abort(new Error("enough"));
      await expect(check.complete({ ...END, conclusion: "neutral" }, stopped)).rejects.toThrow("enough");
      await check[Symbol.asyncDispose]();
      expect(await bench.see(check.id)).toMatchObject({ status: "completed", conclusion: "neutral" });
    });

    it("ends, in another process, what was not ended", async () => {
      const bench = await open();
      const { id } = await begin(bench);
      await bench.checks().resume(id)[Symbol.asyncDispose]();
      expect(await bench.see(id)).toMatchObject({ status: "completed", conclusion: "failure" });
    });

    it("finds, in another process, what its workflow run began and did not end", async () => {
      const bench = await open();
      const place = { name: "pawl found", headSha: bench.headSha, detailsUrl: "https://example.test/runs/7" };
      const find = () => bench.checks().find(place, signal);
      expect(await find()).toEqual({ kind: "found", value: undefined });
      const other = { ...place, detailsUrl: "https://example.test/runs/8", said: START };
      await bench.checks().begin(other, signal);
      const begun = await bench.checks().begin({ ...place, said: START }, signal);
      if (begun.kind === "refused") throw new Error(begun.reason);
      expect(await find()).toEqual({ kind: "found", value: begun.check.id });
      await begun.check.complete(END, signal);
      expect(await find()).toEqual({ kind: "found", value: undefined });
    });

    it("leaves alone, in another process, what was ended", async () => {
      const bench = await open();
      const check = await begin(bench);
      await check.complete({ ...END, conclusion: "success" }, signal);
      await bench.checks().resume(check.id)[Symbol.asyncDispose]();
      expect(await bench.see(check.id)).toMatchObject({ conclusion: "success", title: END.title });
    });

    it("ends, in another process, with the verdict that process was told of", async () => {
      const bench = await open();
      const { id } = await begin(bench);
      const end = { ...END, conclusion: "neutral" as const };
      await bench.checks().resume(id, end)[Symbol.asyncDispose]();
      expect(await bench.see(id)).toMatchObject({
        status: "completed",
        conclusion: "neutral",
        title: END.title,
      });
    });

    it.each([0, 50, 51])("concludes at once, with %i annotations", async (count) => {
      const bench = await open();
      const { checks, headSha } = bench;
      const end = { ...END, annotations: remarks(count) };
      const done = await checks().conclude({ name: "pawl at once", headSha }, end, signal);
      expect(done.kind).toBe("written");
      expect(await bench.named("pawl at once")).toEqual([
        { name: "pawl at once", headSha, status: "completed", ...end },
      ]);
    });

    it("says why it may not", async () => {
      const { checks, headSha, refuse } = await open();
      refuse(100);
      expect(await checks().begin({ name: "pawl", headSha, said: START }, signal)).toEqual({
        kind: "refused",
        reason: expect.stringMatching(/^\S.*\.$/),
      });
      expect(await checks().conclude({ name: "pawl", headSha }, END, signal)).toEqual({
        kind: "refused",
        reason: expect.stringMatching(/^\S.*\.$/),
      });
    });

    it("rejects when told to stop, with the reason given", async () => {
      const { checks, headSha } = await open();
      const stopped = AbortSignal.abort(new Error("enough"));
      await expect(checks().begin({ name: "pawl", headSha, said: START }, stopped)).rejects.toThrow("enough");
    });
  });
}
