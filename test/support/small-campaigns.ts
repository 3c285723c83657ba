import { evidencePatterns } from "../../src/grade/evidence-patterns.ts";
import type { DataPack } from "../../src/record/data-pack.ts";
import { pack, records } from "./records.ts";

/** So many campaigns of ten tasks by three runs, each with an id and a score of its own. */
export function* smallCampaigns(count: number): Generator<DataPack> {
  for (let index = 0; index < count; index++) {
    const plain = pack({
      id: `2026-05-20-model-${index}-agentic-core-v1`,
      subject: { model: `bedrock/example.model-${index % 40}-1:0` },
      runs: Array.from({ length: 10 }, (_, task) =>
        records(`task_${String(task + 1).padStart(2, "0")}_example`, `${(index + task) % 4}/3`),
      ).flat(),
    });
    yield { ...plain, evidence_patterns: evidencePatterns(plain.runs) };
  }
}
