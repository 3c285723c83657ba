import { taskKey } from "../record/ids.ts";
import { selectTasks } from "./select.ts";
import type { Suite } from "./task.ts";

/**
 * Keys of the tasks whose regressions fail nothing, sorted; of patterns that name the same task the last
 * one holds. Throws `UsageError` for a pattern that names nothing.
 */
export function nonBlockingKeys(
  suite: Suite,
  rules: readonly { readonly pattern: string; readonly block: boolean }[],
): string[] {
  const exempt = new Set<string>();
  for (const { pattern, block } of rules)
    for (const { task, variant } of selectTasks(suite, [pattern])) {
      const key = taskKey(task.id, variant?.name ?? null);
      if (block) exempt.delete(key);
      else exempt.add(key);
    }
  return [...exempt].sort();
}
