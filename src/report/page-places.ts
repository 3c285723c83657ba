import type { RunRecord } from "../record/run-record.ts";
import { codeName } from "./code-name.ts";
import { divergeHash, runHash } from "./page-address.ts";
import { listRuns, pairRuns } from "./page-runs.ts";
import type { ReportInput } from "./report-input.ts";

/** Where a run is shown in report.html. */
export interface PagePlace {
  /** `#/task_03/candidate/2`. */
  readonly run: string;
  /** `#/task_03/diverge/2`, the run beside a baseline's run of the same form; undefined where there is none. */
  readonly beside: string | undefined;
  /** That baseline's run passed. */
  readonly isLost: boolean;
}

/** Every run of the report, and where report.html shows it. */
export type PagePlaces = ReadonlyMap<RunRecord, PagePlace>;

/** Finds all runs' places. */
export function pagePlaces(input: Pick<ReportInput, "candidate" | "baseline">): PagePlaces {
  const runs = listRuns(input);
  const twins = new Map(pairRuns(runs).map(({ candidate, baseline }) => [candidate.id, baseline]));
  return new Map(
    runs.map(({ id, record }) => {
      const twin = twins.get(id);
      const beside = twin === undefined ? undefined : divergeHash(id);
      return [record, { run: runHash(id), beside, isLost: twin?.record.outcome === "passed" }];
    }),
  );
}

/**
 * A place in report.html for Markdown: a link where a team publishes the page. Without one it is an address in code type, for a
 * file inside an artifact cannot be linked.
 */
export function pageLink(hash: string, words: string, { reportUrl }: Pick<ReportInput, "reportUrl">): string {
  return reportUrl === undefined ? codeAddress(hash) : `[${words}](${markdownUrl(reportUrl + hash)})`;
}

function codeAddress(hash: string): string {
  // Names of our own making are plain; a task's that is not shows as it is percent-encoded, and still is one word.
  return /^#[\w./@~%-]+$/.test(hash) ? `\`report.html${hash}\`` : codeName(`report.html${hash}`);
}

/** What is left by URL encoding and would still end or style a Markdown link. */
function markdownUrl(url: string): string {
  return url.replace(/[()*!'<>\\`[\]]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** Where the reader finds the page when it is not published. */
export const PAGE_ELSEWHERE =
  "Addresses like `report.html#/…` open in the report page, which is beside the data pack (in this job's artifact, where the workflow uploads it).";
