/**
 * A number bound to its place: `[25/30](data-pack.json#run_summary)`. The fragment is a path into the pack, or what is
 * computed from it: `delta:PATH` candidate minus baseline, `ratio:PATH` baseline over candidate, `range:PATH` the
 * Wilson range of a score, `pass_at:3` and `pass_hat:3`, and `difference:` with `low`, `high`, `mean`, `tasks`,
 * `fixed_tasks` or `sampled_tasks` of the two campaigns. Links may name `baseline-pack.json` instead.
 */
import type { DataPack } from "../record/data-pack.ts";
import type { BoundLink } from "./blocks.ts";
import { packDifference, packPassK, scoreRange } from "./computed-figures.ts";
import type { Ledger } from "./entity.ts";
import type { Finding } from "./finding.ts";
import { resolvePath } from "./pack-path.ts";
import { isScore, saysTheSame } from "./says-the-same.ts";

/** Holds a bound link's text against the value at its place. */
export function checkBoundLink(link: BoundLink, ledger: Ledger): Finding {
  const base = { line: link.line, claim: link.text, path: `${link.file} ${link.fragment}` };
  const pack = link.file.startsWith("baseline") ? ledger.baseline : ledger.candidate;
  if (pack === undefined) return { ...base, status: "unchecked", found: "no baseline pack was given" };
  const [, kind = "", path = ""] = /^(?:([a-z_]+):)?(.*)$/.exec(link.fragment) ?? [];
  const value = kind === "" ? valueAt(pack, path) : computed(kind, path, pack, ledger);
  if (value === undefined) return { ...base, status: "contradicted", found: "there is no such place" };
  const holds = saysTheSame(link.text, value, path);
  return { ...base, status: holds ? "holds" : "contradicted", found: shownValue(value) };
}

function valueAt(pack: DataPack, path: string): unknown {
  return resolvePath(pack, path)?.value;
}

function computed(kind: string, path: string, pack: DataPack, ledger: Ledger): unknown {
  switch (kind) {
    case "delta":
    case "ratio":
      return derived(kind, path, ledger);
    case "range": {
      const score = valueAt(pack, path);
      return isScore(score) ? scoreRange(score) : undefined;
    }
    case "pass_at":
      return packPassK(pack, Number(path))?.at;
    case "pass_hat":
      return packPassK(pack, Number(path))?.hat;
    case "difference":
      return differenceFigure(path, ledger);
    default:
      return undefined;
  }
}

function derived(kind: "delta" | "ratio", path: string, { candidate, baseline }: Ledger): number | undefined {
  const [here, there] = [
    valueAt(candidate, path),
    baseline === undefined ? undefined : valueAt(baseline, path),
  ];
  if (typeof here !== "number" || typeof there !== "number") return undefined;
  if (kind === "delta") return here - there;
  return here === 0 ? undefined : there / here;
}

function differenceFigure(name: string, { candidate, baseline }: Ledger): number | undefined {
  const found = baseline === undefined ? undefined : packDifference(candidate, baseline);
  if (found === undefined) return undefined;
  const figures: Readonly<Record<string, number | undefined>> = {
    low: found.range.low,
    high: found.range.high,
    mean: found.difference,
    tasks: found.tasks,
    fixed_tasks: found.fixedTasks,
    sampled_tasks: found.sampledTasks,
  };
  return Object.hasOwn(figures, name) ? figures[name] : undefined;
}

function shownValue(value: unknown): string {
  if (isScore(value)) return `${value.passed}/${value.runs}`;
  return typeof value === "object" && value !== null ? "a section of the pack" : String(value);
}
