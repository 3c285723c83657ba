/** A thousand campaigns of thirty runs each into intel.db, and the questions people ask of it. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { intelStore } from "../src/adapters/sqlite/intel-store.ts";
import { importIntel } from "../src/app/import-intel.ts";
import { packText } from "../src/record/seal-pack.ts";
import { smallCampaigns } from "../test/support/small-campaigns.ts";
import { median } from "./measured-process.ts";

const CAMPAIGNS = 1000;
const ROUNDS = 15;

const QUESTIONS = {
  "failure modes of all runs": "SELECT failure_mode, count(*) FROM task_outcomes GROUP BY 1",
  "one task's history": "SELECT * FROM task_history WHERE task_id = 'task_03_example'",
  "the leaderboard": "SELECT * FROM leaderboard LIMIT 50",
  "one campaign's outcomes":
    "SELECT * FROM task_outcomes WHERE campaign_id = '2026-05-20-model-500-agentic-core-v1'",
} as const;

export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
}

/** Import from the packs' text on (each is parsed and held against its runs), then the median of each question. */
export async function benchIntel(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), "pawl-bench-intel-"));
  const path = join(folder, "intel.db");
  const texts = new Map([...smallCampaigns(CAMPAIGNS)].map((pack) => [pack.campaign.id, packText(pack)]));
  const packs = {
    find: async (key: string) => ({ kind: "found" as const, text: texts.get(key) ?? "", provenance: key }),
  };
  const importAll = async (): Promise<number> => {
    using intel = intelStore(path, "write");
    const from = performance.now();
    await importIntel([...texts.keys()], { packs, intel }, new AbortController().signal);
    return performance.now() - from;
  };
  const [first, again] = [await importAll(), await importAll()];
  using intel = intelStore(path, "read");
  const asked = Object.entries(QUESTIONS).map(([name, sql]) => ({
    name: `  ${name}, median`,
    value: medianMs(() => intel.query(sql, 100_000)),
    unit: "ms",
  }));
  rmSync(folder, { recursive: true, force: true });
  return [
    { name: "intel.db: import 1,000 campaigns (30,000 runs)", value: first, unit: "ms" },
    { name: "  the same again, nothing to do", value: again, unit: "ms" },
    ...asked,
  ];
}

function medianMs(act: () => void): number {
  return median(
    Array.from({ length: ROUNDS }, () => {
      const from = performance.now();
      act();
      return performance.now() - from;
    }),
  );
}
