import type { BoardRow } from "../record/board-row.ts";
import type { Range } from "../stats/range.ts";
import { wilson } from "../stats/wilson.ts";
import { onFrontier } from "./frontier.ts";

/** One campaign's place among those of its suite. */
export interface Standing {
  readonly row: BoardRow;
  /** Share of the runs that passed, and its Wilson range at 95 %: runs of these tasks, not of others like them. */
  readonly passRate: number;
  readonly interval: Range;
  /** Best and worst place the ranges allow: places are shared by all whose ranges overlap. */
  readonly rank: { readonly best: number; readonly worst: number };
  /** Nobody is both as good and cheaper, or better and as cheap. False where the cost is not known. */
  readonly onFrontier: boolean;
}

/** Campaigns that may be ranked against each other. */
export interface Board {
  readonly suite: string;
  /** Null where campaigns of all harnesses stand together. */
  readonly harness: string | null;
  /** Scripts stand among scripts only. */
  readonly simulated: boolean;
  readonly standings: readonly Standing[];
}

/** Ranks campaigns within each suite, and each harness where that is asked; suites in alphabetical order, simulated ones last. */
export function rankBoards(
  rows: readonly BoardRow[],
  { byHarness = false }: { readonly byHarness?: boolean } = {},
): Board[] {
  const groups = new Map<string, BoardRow[]>();
  for (const row of mergePublished(rows)) {
    if (row.runs === 0) continue;
    const key = JSON.stringify([
      row.simulated,
      row.suite,
      byHarness ? (row.harness ?? "unknown harness") : null,
    ]);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, own]) => {
      const [simulated, suite, harness] = JSON.parse(key) as [boolean, string, string | null];
      return { suite, harness, simulated, standings: rank(own) };
    });
}

/** A campaign that was measured and published stands once, with the measured figures under the published name. */
function mergePublished(rows: readonly BoardRow[]): BoardRow[] {
  const published = new Map(
    rows.filter(({ source }) => source === "published").map((row) => [row.campaign_id, row]),
  );
  const measured = rows.filter(({ source }) => source === "measured");
  const known = new Set(measured.map(({ campaign_id }) => campaign_id));
  return [
    ...measured.map((row) => ({ ...row, name: published.get(row.campaign_id)?.name ?? row.name })),
    ...[...published.values()].filter(({ campaign_id }) => !known.has(campaign_id)),
  ];
}

function rank(rows: readonly BoardRow[]): Standing[] {
  const intervals = new Map(rows.map((row) => [row, wilson(row)]));
  const of = (row: BoardRow): Range => intervals.get(row) ?? { low: 0, high: 1 };
  const frontier = onFrontier(rows);
  return rows.toSorted(byMerit).map((row) => {
    const above = rows.filter((other) => of(other).low > of(row).high).length;
    const below = rows.filter((other) => of(other).high < of(row).low).length;
    return {
      row,
      passRate: row.passed / row.runs,
      interval: of(row),
      rank: { best: 1 + above, worst: rows.length - below },
      onFrontier: frontier.has(row),
    };
  });
}

function byMerit(a: BoardRow, b: BoardRow): number {
  const cost = (row: BoardRow): number => row.cost_per_pass_usd ?? Number.POSITIVE_INFINITY;
  return (
    b.passed / b.runs - a.passed / a.runs ||
    (cost(a) === cost(b) ? 0 : cost(a) - cost(b)) ||
    (a.name < b.name ? -1 : 1)
  );
}
