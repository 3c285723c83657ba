import type { DataPack } from "../record/data-pack.ts";
import { INTEL_SCHEMA } from "../record/intel-schema.ts";

/** What a citation's path leads to; `undefined` where it leads nowhere. */
export type Resolved = { readonly value: unknown } | undefined;

/**
 * Follows a path into a pack as the published campaigns cite it: `run_summary.cost_per_pass_usd`,
 * `per_task_results[task_07_multi_step_plan]`, `evidence_index.task_03_run1`, `runs[0].metrics`.
 */
export function resolvePath(pack: DataPack, path: string): Resolved {
  let value: unknown = pack;
  for (const key of pathKeys(path)) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    value = Reflect.get(value, key);
  }
  return { value };
}

/** `a.b[c].d` as its keys. */
function pathKeys(path: string): string[] {
  return path
    .replace(/\[([^\]]*)\]/g, ".$1")
    .split(".")
    .filter((key) => key !== "");
}

/** Whether intel.db has such a table, or column of a table: `task_outcomes.failure_mode`. */
export function resolveIntel(path: string): boolean {
  const [table = "", column] = path.split(".");
  const columns = Object.hasOwn(INTEL_SCHEMA, table) ? INTEL_SCHEMA[table] : undefined;
  return columns !== undefined && (column === undefined || columns.includes(column));
}
