import { describe, expect, it } from "vitest";
import type { BaselineStore } from "../../src/ports.ts";

/** A store under test: `present` is a key under which `text` is kept, `broken` one whose content is no text. */
export interface BaselineBench {
  readonly store: BaselineStore;
  readonly present: string;
  readonly text: string;
  readonly absent: string;
  readonly broken: string;
}

const signal = new AbortController().signal;

/** What every store of baselines owes: three answers that are never mistaken for one another. */
export function baselineStoreContract(name: string, open: () => Promise<BaselineBench>): void {
  describe(`${name} is a store of baselines`, () => {
    it("gives what is kept, and says where it came from", async () => {
      const { store, present, text } = await open();
      const found = await store.find(present, signal);
      expect(found).toMatchObject({ kind: "found", text });
      expect(found.kind === "found" && found.provenance).not.toBe("");
    });

    it("says that nothing is there", async () => {
      const { store, absent } = await open();
      const found = await store.find(absent, signal);
      expect(found).toMatchObject({ kind: "missing", reason: expect.stringMatching(/^\S.*\.$/) });
    });

    it("says that what is there cannot be used", async () => {
      const { store, broken } = await open();
      const found = await store.find(broken, signal);
      expect(found).toMatchObject({ kind: "unusable", reason: expect.stringMatching(/^\S.*\.$/) });
    });

    it("rejects when told to stop, with the reason given", async () => {
      const { store, present } = await open();
      await expect(store.find(present, AbortSignal.abort(new Error("enough")))).rejects.toThrow("enough");
    });
  });
}
