const PLAIN = ["runs", "changes", "leaderboard", "predictions", "provenance"] as const;
type Plain = (typeof PLAIN)[number];

/**
 * Addresses inside the page. They are promises: a link in a comment of last month opens the same thing.
 * `#/` overview · `#/task_03` a task · `#/task_03/candidate/2` a run · `#/task_03/candidate/2/step/5` a step of it ·
 * `#/task_03/diverge/2` the run beside its baseline, at the parting · `…/step/5` at that row · `#/search/words` ·
 * `#/changes` · `#/leaderboard` · `#/predictions` · `#/provenance` · `#/runs`.
 */
export type Route =
  | { readonly kind: "overview" | Plain }
  | { readonly kind: "search"; readonly words: string }
  | { readonly kind: "task"; readonly task: string }
  | { readonly kind: "run"; readonly run: string; readonly step: number | null }
  | { readonly kind: "diverge"; readonly run: string; readonly step: number | null };

/** What a hash asks for; whatever it does not understand is the overview. */
export function parseRoute(hash: string): Route {
  const parts = hash
    .replace(/^#?\/?/, "")
    .split("/")
    .map(decoded);
  const [first = "", second, third, fourth, fifth] = parts;
  const plain = PLAIN.find((kind) => kind === first);
  if (plain !== undefined) return { kind: plain };
  if (first === "search") return { kind: "search", words: parts.slice(1).join("/") };
  if (first === "") return { kind: "overview" };
  if (second === undefined || second === "" || third === undefined) return { kind: "task", task: first };
  const step = fourth === "step" && /^\d{1,6}$/.test(fifth ?? "") ? Number(fifth) : null;
  if (second === "diverge") return { kind: "diverge", run: `${first}/candidate/${third}`, step };
  return { kind: "run", run: `${first}/${second}/${third}`, step };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    // A stray % in a link somebody mangled; what is left of it still finds the task.
    return part;
  }
}
