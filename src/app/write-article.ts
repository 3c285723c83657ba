import { type Board, rankBoards } from "../leaderboard/rank-board.ts";
import type { Folder } from "../ports.ts";
import type { BoardRow } from "../record/board-row.ts";
import type { DataPack } from "../record/data-pack.ts";
import { packText } from "../record/seal-pack.ts";
import { renderArticle } from "../report/article/article.ts";
import { experimentFile, renderExperimentSvg } from "../report/article/experiment-svg.ts";
import { decodeUtf8 } from "../std/decode-utf8.ts";
import { UsageError } from "../std/usage-error.ts";
import { writeOrRefuse } from "./write-or-refuse.ts";

/** The article's file, beside the packs its links lead into. */
export const ARTICLE_FILE = "article.md";

/** What an article is written from. */
export interface ArticleSubject {
  readonly candidate: DataPack;
  readonly baseline: DataPack | undefined;
  readonly board: readonly BoardRow[];
}

/** Writes `article.md` with the packs it cites into a folder; a person's words in an earlier one are kept. */
export async function writeArticle(
  folder: Folder,
  subject: ArticleSubject,
  signal: AbortSignal,
): Promise<void> {
  const earlier = await folder.read(ARTICLE_FILE, signal);
  if (earlier.kind === "refused" && earlier.why !== "missing") throw new UsageError(earlier.reason);
  const before = earlier.kind === "file" ? decodeUtf8(earlier.bytes) : undefined;
  if (earlier.kind === "file" && before === undefined)
    throw new UsageError(
      `${ARTICLE_FILE} is not UTF-8 text, so what was written in it cannot be kept; move it away.`,
    );
  const { candidate, baseline } = subject;
  await writeOrRefuse(folder, "data-pack.json", packText(candidate), signal);
  if (baseline !== undefined) await writeOrRefuse(folder, "baseline-pack.json", packText(baseline), signal);
  for (const [taskId, points] of Object.entries(candidate.experiments ?? {}))
    for (const theme of ["light", "dark"] as const) {
      const svg = renderExperimentSvg(taskId, points, theme);
      await writeOrRefuse(folder, experimentFile(taskId, theme), svg, signal);
    }
  await writeOrRefuse(folder, ARTICLE_FILE, articleText(subject, before), signal);
}

/** The article's text. */
export function articleText({ candidate, baseline, board }: ArticleSubject, earlier?: string): string {
  return renderArticle({ candidate, baseline, board: boardOfSuite(board, candidate) }, earlier);
}

/** The leaderboard of a campaign's suite; undefined where there are no rows. */
function boardOfSuite(rows: readonly BoardRow[], { campaign }: DataPack): Board | undefined {
  return rankBoards(rows).find(({ suite }) => suite === campaign.suite.name);
}
