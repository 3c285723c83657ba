import type { Judged } from "../app/judge.ts";
import { renderOutcome } from "../app/render-outcome.ts";
import type { DataPack } from "../record/data-pack.ts";
import type { BaselineSearch } from "../report/baseline-search.ts";
import { headline } from "../report/say-word.ts";
import type { Measuring } from "./measuring.ts";
import { partingsIn, writeReportPage } from "./report-page.ts";
import type { Annotation, Said } from "./said.ts";
import { shippedProof } from "./shipped-proof.ts";

/** What was measured and judged. */
export interface Measured {
  readonly pack: DataPack;
  readonly baseline: DataPack | undefined;
  readonly judged: Judged;
  /** What came of looking for the baseline; undefined where nobody looked. */
  readonly search: BaselineSearch | undefined;
}

/** Says it in every form; the page, which is not sent anywhere, is written beside the pack. */
export async function sayMeasured(
  { pack, baseline, judged, search }: Measured,
  { key, writer, moreUrl, reportUrl, out, baseline: place }: Measuring,
  signal: AbortSignal,
): Promise<Said> {
  const packs = [out, `${out}/baseline`, `${out}/baseline-found`, place === "none" ? undefined : place];
  const places = { cwd: process.cwd(), out, packs };
  const proof = await shippedProof(pack);
  const partings = await partingsIn({ candidate: pack, baseline }, places, signal);
  const context = {
    key,
    writer,
    partings,
    ...proof,
    ...(moreUrl !== undefined && { moreUrl }),
    ...(reportUrl !== undefined && { reportUrl }),
    ...(search !== undefined && { search }),
  };
  await writeReportPage({ candidate: pack, baseline, ...judged, ...context }, places, signal);
  return {
    ...renderOutcome(pack, baseline, judged, context),
    outputs: outputsOf(pack, judged),
    annotations: annotationsOf(judged),
    exitCode: judged.verdict.exitCode,
  };
}

function outputsOf(pack: DataPack, { verdict }: Judged): Said["outputs"] {
  const { passed, runs, errored, pass_rate, cost_usd } = pack.run_summary;
  return {
    verdict: verdict.word,
    passed,
    runs,
    errored,
    "pass-rate": pass_rate ?? "",
    "cost-usd": cost_usd ?? "",
  };
}

/** Sentences of ours with counts; task ids are the only foreign text, and they are letters and digits. */
function annotationsOf({ verdict }: Judged): Annotation[] {
  const { sentence, word, blocks } = verdict;
  const isQuiet = word === "no_regression_found" || word === "identical";
  return [
    { level: blocks ? "error" : isQuiet ? "notice" : "warning", title: headline(verdict), sentence },
    ...verdict.breaches.map((breach) => ({
      level: "error" as const,
      title: "Policy",
      sentence: breach.sentence,
    })),
  ];
}
