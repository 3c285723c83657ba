/**
 * Opens a data pack somebody hands us: size, JSON, version, schema, then every projection against the facts.
 * A pack is hostile until this returns; what is wrong is one sentence that names the place.
 */
import { canonicalJson } from "../std/json.ts";
import { UsageError } from "../std/usage-error.ts";
import { DataPack, FORMAT_VERSION } from "./data-pack.ts";
import { keyOf, projectRuns } from "./projections.ts";

/** Larger than 10,000 runs need. */
export const PACK_BYTES_MAX = 256 * 1024 * 1024;

/** Parses `text` as the data pack called `name`; throws `UsageError`. */
export function parsePack(text: string, name: string): DataPack {
  if (text.length > PACK_BYTES_MAX)
    throw new UsageError(`${name} is larger than a data pack can be (256 MiB).`);
  const value = parseJson(text, name);
  refuseOtherFormats(value, name);
  const parsed = DataPack.safeParse(value);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const place = issue === undefined || issue.path.length === 0 ? "its top level" : issue.path.join(".");
    throw new UsageError(`${name} is not a whole data pack: ${place}: ${issue?.message ?? "unreadable"}.`);
  }
  refuseContradictions(parsed.data, name);
  return parsed.data;
}

function parseJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UsageError(`${name} is not JSON; a data pack is the data-pack.json that a run wrote.`);
  }
}

function refuseOtherFormats(value: unknown, name: string): void {
  const version =
    typeof value === "object" && value !== null ? Reflect.get(value, "format_version") : undefined;
  if (typeof version !== "number")
    throw new UsageError(
      `${name} is not a data pack: it has no format_version; give the data-pack.json that a run wrote.`,
    );
  if (version > FORMAT_VERSION)
    throw new UsageError(
      `${name} has format version ${version}, newer than this Pawl reads (${FORMAT_VERSION}); update Pawl.`,
    );
  if (version !== FORMAT_VERSION) throw new UsageError(`${name} has an unknown format version ${version}.`);
}

function refuseContradictions(pack: DataPack, name: string): void {
  const seen = new Set<string>();
  for (const run of pack.runs) {
    const key = `${run.arm} ${run.stage} ${keyOf(run)}`;
    if (seen.has(key)) throw new UsageError(`${name} holds the run ${key} twice.`);
    seen.add(key);
  }
  // What the runs do not give must not be there either.
  const projected = { side_by_side: undefined, ...projectRuns(pack.campaign, pack.runs) };
  for (const [section, rebuilt] of Object.entries(projected)) {
    const place = firstDifference(pack[section as keyof DataPack], rebuilt, section);
    if (place !== undefined)
      throw new UsageError(
        `${name} contradicts its own runs at ${place}; it was changed after it was written.`,
      );
  }
}

/** The path of the first place where two JSON values differ, or undefined. */
export function firstDifference(a: unknown, b: unknown, path: string): string | undefined {
  if (canonicalJson(a ?? null) === canonicalJson(b ?? null)) return undefined;
  if (!isObject(a) || !isObject(b)) return path;
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])].sort();
  for (const key of keys) {
    const deeper = firstDifference(a[key], b[key], `${path}.${key}`);
    if (deeper !== undefined) return deeper;
  }
  return path;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
