import type { BoardRow } from "../record/board-row.ts";
import type { DataPack } from "../record/data-pack.ts";
import { modelName } from "../record/model-name.ts";

/** What a text is held against. `board` are the rows of intel.db's leaderboard, or none. */
export interface Ledger {
  readonly candidate: DataPack;
  readonly baseline?: DataPack;
  readonly board: readonly BoardRow[];
}

/** Something a text can be about: a campaign we have the pack of, or one that is only listed. */
export interface Entity {
  readonly role: "candidate" | "baseline" | "listed";
  readonly label: string;
  /** What it is called, longest first; matched without regard to case, hyphens and spaces. */
  readonly names: readonly string[];
  readonly pack: DataPack | undefined;
  readonly figures: Figures;
}

/** The whole-campaign figures of an entity; null where they were not measured or published. */
export interface Figures {
  readonly passed: number;
  readonly runs: number;
  readonly costPerPassUsd: number | null;
  readonly costUsd: number | null;
  readonly latencyMsP50: number | null;
}

/** Everything the text may be about; the candidate first. Names two entities share belong to neither. */
export function entitiesOf({ candidate, baseline, board }: Ledger): Entity[] {
  const packed = [
    packEntity("candidate", candidate, board),
    ...(baseline === undefined ? [] : [packEntity("baseline", baseline, board)]),
  ];
  const ours = [candidate, ...(baseline === undefined ? [] : [baseline])].flatMap((pack) =>
    rowsOf(pack, board),
  );
  const listed = board.filter((row) => !ours.includes(row)).map(rowEntity);
  const all = [...packed, ...listed];
  const uses = (name: string): number =>
    all.filter((entity) => entity.names.some((other) => same(other, name))).length;
  return all.map((entity) => ({ ...entity, names: entity.names.filter((name) => uses(name) === 1) }));
}

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function packEntity(role: "candidate" | "baseline", pack: DataPack, board: readonly BoardRow[]): Entity {
  const { subject, id } = pack.campaign;
  const bare = modelName(subject.model);
  const size = /(?<![\d.])\d+(?:\.\d+)?b\b/i.exec(bare)?.[0];
  const rows = rowsOf(pack, board).map(({ name }) => name);
  const spoken = role === "candidate" ? ["this PR", "this campaign"] : [];
  const names = [subject.model, id, bare, role, ...spoken, ...rows];
  const { passed, runs, cost_per_pass_usd, cost_usd, latency_ms_p50 } = pack.run_summary;
  return {
    role,
    label: rows.at(-1) ?? bare,
    names: longestFirst([...names, ...(size === undefined ? [] : [size])]),
    pack,
    figures: {
      passed,
      runs,
      costPerPassUsd: cost_per_pass_usd,
      costUsd: cost_usd,
      latencyMsP50: latency_ms_p50,
    },
  };
}

/** The rows of a leaderboard that are about a pack's campaign. */
function rowsOf({ campaign }: DataPack, board: readonly BoardRow[]): BoardRow[] {
  const bare = slug(modelName(campaign.subject.model));
  return board.filter(
    ({ campaign_id, name, source }) =>
      campaign_id === campaign.id || (source === "published" && bare.endsWith(slug(name))),
  );
}

function rowEntity(row: BoardRow): Entity {
  const { name, model, passed, runs, cost_per_pass_usd, latency_ms_p50 } = row;
  return {
    role: "listed",
    label: name,
    names: longestFirst([name, row.campaign_id, ...(model === null ? [] : [model])]),
    pack: undefined,
    figures: { passed, runs, costPerPassUsd: cost_per_pass_usd, costUsd: null, latencyMsP50: latency_ms_p50 },
  };
}

function longestFirst(names: readonly string[]): string[] {
  return [...new Set(names)].sort((a, b) => b.length - a.length);
}

function slug(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9.]+/g, "-");
}

/** Where a figure of an entity is: `run_summary.passed`, `baseline run_summary.passed`, `intel.db leaderboard …`. */
export function placeOf(entity: Entity, path: string, column = path): string {
  if (entity.role === "candidate") return path;
  if (entity.role === "baseline") return `baseline ${path}`;
  return `intel.db leaderboard "${entity.label}" ${column}`;
}
