import type { BaselineStore, IntelEntry, IntelRecorded, IntelStore } from "../ports.ts";
import { isPublished, parsePublished } from "../record/parse-published.ts";
import { sha256 } from "../std/hash.ts";
import { UsageError } from "../std/usage-error.ts";
import { openPack } from "./open-pack.ts";

/** What became of one file that was to be imported. */
export interface Imported {
  readonly path: string;
  readonly campaigns: readonly string[];
  readonly kind: IntelEntry["kind"];
  readonly outcomes: Readonly<Record<IntelRecorded["became"], number>>;
}

/**
 * Puts data packs, and files of published results, into intel.db. A pack is opened as warily as anywhere; the first
 * that cannot be stops the import with a `UsageError`, and what came before it stays.
 */
export async function importIntel(
  paths: readonly string[],
  { packs, intel }: { readonly packs: BaselineStore; readonly intel: IntelStore },
  signal: AbortSignal,
): Promise<Imported[]> {
  const imported: Imported[] = [];
  for (const path of paths) {
    const entries = await entriesOf(path, packs, signal);
    const outcomes = { added: 0, replaced: 0, unchanged: 0 };
    const campaigns = entries.map((entry) => {
      const { became, campaignId } = intel.record(entry);
      outcomes[became] += 1;
      return campaignId;
    });
    imported.push({ path, campaigns, kind: entries[0]?.kind ?? "measured", outcomes });
  }
  return imported;
}

async function entriesOf(path: string, packs: BaselineStore, signal: AbortSignal): Promise<IntelEntry[]> {
  const found = await packs.find(path, signal);
  if (found.kind !== "found") throw new UsageError(found.reason);
  const published = publishedIn(found.text);
  if (published !== undefined)
    return parsePublished(published, path).map((row) => ({ kind: "published", row }));
  const once: BaselineStore = { find: async () => found };
  return [{ kind: "measured", pack: await openPack(once, path, signal), packSha256: sha256(found.text) }];
}

/** Only a small file is looked into twice; a pack says what it is by its format version. */
function publishedIn(text: string): unknown {
  if (!text.includes('"leaderboard"')) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return isPublished(value) ? value : undefined;
  } catch {
    // Whatever it is, it is no JSON: the reader of packs says so, with its name.
    return undefined;
  }
}
