import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Journal } from "../../src/ports.ts";
import { UsageError } from "../../src/std/usage-error.ts";

/** Somewhere a journal can be kept: opened again and again, looked into, thrown away. */
export interface JournalPlace {
  open(): Promise<Journal>;
  trajectory(sha256: string): Promise<string | undefined>;
  remove(): Promise<void>;
}

/** What every journal owes: records on disk in order, one writer at a time, trajectories whole. */
export function journalContract(name: string, makePlace: () => Promise<JournalPlace>): void {
  const signal = new AbortController().signal;
  let place: JournalPlace;
  beforeEach(async () => {
    place = await makePlace();
  });
  afterEach(() => place.remove());

  describe(`${name} keeps the journal contract`, () => {
    it("is empty at first", async () => {
      await using journal = await place.open();
      expect(await journal.read(signal)).toEqual([]);
    });

    it("gives back what was appended, in order, at once and after it was closed", async () => {
      const entries = [
        { kind: "run", record: { b: 1, a: 'é\n\u2028"' } },
        { kind: "run", record: null },
        { kind: "other", record: [1, 2.5] },
      ];
      {
        await using journal = await place.open();
        for (const { kind, record } of entries) await journal.append(kind, record, signal);
        expect(await journal.read(signal)).toEqual(entries);
      }
      await using journal = await place.open();
      await journal.append("more", 1, signal);
      expect(await journal.read(signal)).toEqual([...entries, { kind: "more", record: 1 }]);
    });

    it("keeps the order of appends that do not wait for each other", async () => {
      await using journal = await place.open();
      await Promise.all(Array.from({ length: 30 }, (_, index) => journal.append("run", index, signal)));
      expect((await journal.read(signal)).map(({ record }) => record)).toEqual(
        Array.from({ length: 30 }, (_, i) => i),
      );
    });

    it("refuses a second opening, and is free again after the first is closed", async () => {
      {
        await using journal = await place.open();
        await expect(place.open()).rejects.toThrow(UsageError);
        await journal.append("run", 1, signal);
      }
      await using journal = await place.open();
      expect(await journal.read(signal)).toEqual([{ kind: "run", record: 1 }]);
    });

    it("lets one of many that open at once have it", async () => {
      const opened = await Promise.allSettled(Array.from({ length: 8 }, () => place.open()));
      const journals = opened.flatMap((result) => (result.status === "fulfilled" ? [result.value] : []));
      expect(journals.length).toBe(1);
      for (const journal of journals) await journal[Symbol.asyncDispose]();
    });

    it("stores a trajectory once, and again without harm", async () => {
      await using journal = await place.open();
      const sha256 = "a".repeat(64);
      expect(await place.trajectory(sha256)).toBeUndefined();
      await Promise.all([1, 2, 3].map(() => journal.storeTrajectory(sha256, '{"turns":[]}', signal)));
      await journal.storeTrajectory(sha256, '{"turns":[]}', signal);
      expect(await place.trajectory(sha256)).toBe('{"turns":[]}');
    });

    it("does nothing for a signal that is aborted, and goes on for others", async () => {
      await using journal = await place.open();
      const aborted = AbortSignal.abort(new Error("enough"));
      await expect(journal.append("run", 1, aborted)).rejects.toThrow("enough");
      await expect(journal.storeTrajectory("b".repeat(64), "{}", aborted)).rejects.toThrow("enough");
      await journal.append("run", 2, signal);
      expect(await journal.read(signal)).toEqual([{ kind: "run", record: 2 }]);
    });
  });
}
