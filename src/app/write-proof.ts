import type { Folder } from "../ports.ts";
import type { ProofReport } from "../record/proof.ts";
import { proofMarkdown } from "./proof-markdown.ts";
import { writeOrRefuse } from "./write-or-refuse.ts";

/** Writes `proof.json` and `proof.md`. */
export async function writeProof(folder: Folder, report: ProofReport, signal: AbortSignal): Promise<void> {
  await writeOrRefuse(folder, "proof.json", `${JSON.stringify(report, null, 2)}\n`, signal);
  await writeOrRefuse(folder, "proof.md", proofMarkdown(report), signal);
}
