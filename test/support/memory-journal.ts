import type { Journal } from "../../src/ports.ts";

/** A journal in memory that shows what it holds. */
export interface MemoryJournal extends Journal {
  readonly entries: readonly { readonly kind: string; readonly record: unknown }[];
  readonly trajectories: ReadonlyMap<string, string>;
}

/** Begins with `entries`, as a journal that is opened again does. */
export function memoryJournal(entries: MemoryJournal["entries"] = []): MemoryJournal {
  const kept = [...entries];
  const trajectories = new Map<string, string>();
  return {
    entries: kept,
    trajectories,
    append: async (kind, record) => {
      kept.push({ kind, record: JSON.parse(JSON.stringify(record)) });
    },
    storeTrajectory: async (sha256, text) => {
      trajectories.set(sha256, text);
    },
    read: async () => [...kept],
    [Symbol.asyncDispose]: async () => {},
  };
}
