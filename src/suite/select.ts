import { shortId } from "../record/ids.ts";
import { globMatches, isGlob } from "../std/glob.ts";
import { nearest } from "../std/nearest.ts";
import { UsageError } from "../std/usage-error.ts";
import type { SelectedTask, Suite, Task, Variant } from "./task.ts";

/** What one pattern asks for: which tasks, and which variant of them. */
interface Wanted {
  readonly tasks: readonly Task[];
  readonly variant: string | undefined;
  readonly isNegated: boolean;
}

/**
 * The tasks that the patterns name, in the suite's order and each once: ids, short ids (`task_03`), globs, tags
 * (`tag:sql`, or `sql` where no task is called so), `!negations`, and variants (`task_03@long`), which are never
 * chosen unasked. Only negations means all but those. Throws `UsageError` for a pattern that names nothing and for
 * an empty selection.
 */
export function selectTasks(suite: Suite, patterns: readonly string[]): readonly SelectedTask[] {
  const wanted = patterns.map((pattern) => read(suite, pattern.trim()));
  const positive = wanted.filter(({ isNegated }) => !isNegated);
  const all: Wanted = { tasks: suite.tasks, variant: undefined, isNegated: false };
  const asked = (positive.length > 0 ? positive : [all]).flatMap(selectionOf);
  const refused = wanted.filter(({ isNegated }) => isNegated).flatMap(selectionOf);
  const kept = asked.filter((one) => !refused.some((other) => isSame(one, other)));
  const selected = suite.tasks.flatMap((task) => inOrder(task, kept));
  if (selected.length > 0) return selected;
  throw new UsageError(
    `tasks ${patterns.join(", ")} leaves nothing to run; ${suite.name} has ${ids(suite)}.`,
  );
}

function read(suite: Suite, pattern: string): Wanted {
  const isNegated = pattern.startsWith("!");
  const [name = "", variant] = pattern.slice(isNegated ? 1 : 0).split("@");
  const tasks = matches(suite, name);
  if (tasks.length === 0) throw new UsageError(unknown(suite, name));
  if (variant !== undefined && !tasks.some((task) => task.variants.has(variant)))
    throw new UsageError(noVariant(tasks, name, variant));
  return { tasks, variant, isNegated };
}

function matches({ tasks }: Suite, name: string): readonly Task[] {
  if (name.startsWith("tag:")) return tasks.filter(({ tags }) => tags.includes(name.slice("tag:".length)));
  if (isGlob(name)) return tasks.filter(({ id }) => globMatches(name, id));
  const exact = tasks.filter(({ id }) => id === name || shortId(id) === name);
  return exact.length > 0 ? exact : tasks.filter(({ tags }) => tags.includes(name));
}

function selectionOf({ tasks, variant }: Wanted): SelectedTask[] {
  if (variant === undefined) return tasks.map((task) => ({ task, variant: undefined }));
  return tasks.flatMap((task) => {
    const found: Variant | undefined = task.variants.get(variant);
    return found === undefined ? [] : [{ task, variant: found }];
  });
}

function inOrder(task: Task, kept: readonly SelectedTask[]): SelectedTask[] {
  const variants = [undefined, ...task.variants.values()];
  return variants
    .map((variant) => ({ task, variant }))
    .filter((one) => kept.some((other) => isSame(one, other)));
}

function isSame(one: SelectedTask, other: SelectedTask): boolean {
  return one.task.id === other.task.id && one.variant?.name === other.variant?.name;
}

function unknown(suite: Suite, name: string): string {
  const names = suite.tasks.flatMap(({ id, tags }) => [id, shortId(id) ?? id, ...tags]);
  const close = nearest(name, names);
  const hint = close === undefined ? `it has ${ids(suite)}` : `did you mean ${close}?`;
  return `there is no task "${name}" in ${suite.name}; ${hint}`;
}

function noVariant(tasks: readonly Task[], name: string, variant: string): string {
  const known = [...new Set(tasks.flatMap((task) => [...task.variants.keys()]))];
  const hint = known.length === 0 ? "it has none" : `it has ${known.join(", ")}`;
  return `${name} has no variant "${variant}"; ${hint}.`;
}

function ids({ tasks }: Suite): string {
  return tasks.map(({ id }) => id).join(", ");
}
