/** Citations as published campaigns write them: `(verified: data pack run_summary.cost_per_pass_usd)`. */
import type { DataPack } from "../../record/data-pack.ts";
import { type Reading, reading, unchecked } from "../finding.ts";
import { resolveIntel, resolvePath } from "../pack-path.ts";
import type { Reader } from "./reader.ts";

const CITED =
  /(?:\(|\[)\s*(?:verified:|observed\s*[—–:-])\s*(?<sources>[^()[\]]*(?:\[[^\]]*\][^()[\]]*)*)/dgi;
/** A path: words joined by points or brackets. */
const PATH = /task_\d+[\w@]*|[a-z_]+(?:\.[\w@-]+|\[[^\]]+\])*/gi;

/** Resolves every path of every citation. */
export const readCitations: Reader = (scene) =>
  [...scene.text.matchAll(CITED)].flatMap((match) => {
    const place = (match as RegExpExecArray).indices?.groups?.["sources"];
    const sources = match.groups?.["sources"] ?? "";
    return place === undefined ? [] : readSources(sources, place[0], scene.world.ledger.candidate);
  });

function readSources(sources: string, at: number, pack: DataPack): Reading[] {
  const readings: Reading[] = [];
  let root: "pack" | "intel" | undefined;
  let parent = "";
  let offset = 0;
  for (const part of sources.split(/(?<=,)/)) {
    const start = at + offset;
    offset += part.length;
    const named = /^\s*(?:(data pack|intel\.db)\s+)?(.*?),?\s*$/i.exec(part);
    const [, source, rest = ""] = named ?? [];
    if (source !== undefined) root = source.toLowerCase() === "data pack" ? "pack" : "intel";
    const isOther = root === undefined || /§|\bbrief\b|\bspec\b/.test(rest);
    const span = { start: start + part.indexOf(rest), end: start + part.indexOf(rest) + rest.length };
    if (rest === "") continue;
    if (isOther) readings.push(unchecked(span, "is a source of another kind"));
    else
      for (const match of rest.matchAll(PATH)) {
        const [path] = match;
        const from = span.start + match.index;
        const found = root === "intel" ? resolvedIntel(path) : resolvedPack(pack, path, parent);
        const words = found === undefined ? "there is no such place" : "is there";
        const own = { start: from, end: from + path.length };
        readings.push(reading(own, found !== undefined, found ?? path, words));
        if (root === "pack" && !path.startsWith("task_")) parent = path;
      }
  }
  return readings;
}

function resolvedIntel(path: string): string | undefined {
  return resolveIntel(path) ? `intel.db ${path}` : undefined;
}

/** A run or task alone belongs to the section named before it. */
function resolvedPack(pack: DataPack, path: string, parent: string): string | undefined {
  const candidates = [path, `${parent}.${path}`, `evidence_index.${path}`, `per_task_results.${path}`];
  return candidates.find((one) => resolvePath(pack, one) !== undefined);
}
