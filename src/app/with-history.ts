import type { DataPack } from "../record/data-pack.ts";
import type { HistoryEntry } from "../record/history.ts";
import { freshBaselineEntry, growHistory, ownEntry } from "../verdict/history.ts";

/**
 * A campaign's pack with what earlier ones came to: all that `earlier` measured or remembers of this very subject, its
 * fresh baseline runs too, latest first. Another subject's runs say nothing of this one and are left out.
 */
export function withHistory(pack: DataPack, earlier: DataPack | undefined): DataPack {
  if (earlier === undefined) return pack;
  const { subject_fingerprint: subject } = pack.campaign;
  const told = [ownEntry(earlier), freshBaselineEntry(earlier), ...(earlier.history ?? [])];
  const history = told
    .filter((entry) => entry?.subject_fingerprint === subject)
    .reduceRight<HistoryEntry[]>(
      (kept, entry) => (entry === undefined ? kept : growHistory(kept, entry)),
      [],
    );
  return history.length === 0 ? pack : { ...pack, history };
}
