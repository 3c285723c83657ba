import type { Ledger } from "../claims/entity.ts";
import type { Finding } from "../claims/finding.ts";
import { verifyReport } from "../claims/verify-report.ts";
import { isArticle } from "../report/article/marks.ts";
import type { GraderProof } from "../report/report-input.ts";
import { verifyArticle } from "./verify-article.ts";
import { isOwnReport, verifyOwnReport } from "./verify-own-report.ts";

/** What verifying a report came to; what was not checked is never mistaken for what holds. */
export interface Verified {
  /** 0 every checked claim holds · 1 a contradiction · 3 nothing could be checked. */
  readonly exitCode: 0 | 1 | 3;
  readonly findings: readonly Finding[];
}

/** Holds a report against packs; `proof` is what reports of these packs say of their graders. */
export function verify(text: string, ledger: Ledger, proof?: GraderProof): Verified {
  const findings = findingsOf(text, ledger, proof);
  const has = (status: Finding["status"]): boolean => findings.some((one) => one.status === status);
  return { exitCode: has("contradicted") ? 1 : has("holds") ? 0 : 3, findings };
}

function findingsOf(text: string, ledger: Ledger, proof: GraderProof | undefined): Finding[] {
  if (isArticle(text)) return verifyArticle(text, ledger);
  return isOwnReport(text) ? verifyOwnReport(text, ledger, proof) : verifyReport(text, ledger);
}
