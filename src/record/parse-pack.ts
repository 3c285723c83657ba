/**
 * Opens a data pack somebody hands us: size, JSON, version, schema, its seal, then every projection against the facts.
 * A pack is hostile until this returns; what is wrong is one sentence that names the place.
 */
import { z } from "zod";
import { canonicalJson } from "../std/json.ts";
import { UsageError } from "../std/usage-error.ts";
import { DataPack, FORMAT_VERSION } from "./data-pack.ts";
import { brokenSeals, PackFile, type PackSeal, runName } from "./pack-seal.ts";
import { projectRuns } from "./projections.ts";
import { isReadable, isSealedFormat, upgradePack } from "./upgrade-pack.ts";

/** Larger than 10,000 runs need. */
export const PACK_BYTES_MAX = 256 * 1024 * 1024;

/** Parses `text` as the data pack called `name`; throws `UsageError`. */
export function parsePack(text: string, name: string): DataPack {
  return parseSealedPack(text, name).pack;
}

/** The same with its seal, which packs of older formats do not have. */
export function parseSealedPack(
  text: string,
  name: string,
): { readonly pack: DataPack; readonly seal: PackSeal | undefined } {
  if (text.length > PACK_BYTES_MAX)
    throw new UsageError(`${name} is larger than a data pack can be (256 MiB).`);
  const value = parseJson(text, name);
  const version = versionOf(value, name);
  const upgraded = upgradePack(value as object, version);
  const parsed = (isSealedFormat(version) ? PackFile : UNSEALED).safeParse(upgraded);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const place = issue === undefined || issue.path.length === 0 ? "its top level" : issue.path.join(".");
    throw new UsageError(`${name} is not a whole data pack: ${place}: ${issue?.message ?? "unreadable"}.`);
  }
  const { seal, ...pack } = parsed.data;
  refuseTwins(pack, name);
  if (seal !== undefined) refuseTouched(pack, seal, name);
  refuseContradictions(pack, name);
  return { pack, seal };
}

const UNSEALED = DataPack.extend({ seal: z.undefined().optional() });

function parseJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UsageError(`${name} is not JSON; a data pack is the data-pack.json that a run wrote.`);
  }
}

function versionOf(value: unknown, name: string): number {
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
  if (!isReadable(version, FORMAT_VERSION))
    throw new UsageError(`${name} has an unknown format version ${version}.`);
  return version;
}

function refuseTwins(pack: DataPack, name: string): void {
  const seen = new Set<string>();
  for (const run of pack.runs) {
    const key = runName(run);
    if (seen.has(key)) throw new UsageError(`${name} holds the run ${key} twice.`);
    seen.add(key);
  }
}

const PLACES_MAX = 5;

function refuseTouched(pack: DataPack, seal: PackSeal, name: string): void {
  const touched = brokenSeals(pack, seal);
  if (touched.length === 0) return;
  const more = touched.length > PLACES_MAX ? ` and ${touched.length - PLACES_MAX} more` : "";
  throw new UsageError(
    `${name} was changed after it was sealed: ${touched.slice(0, PLACES_MAX).join(", ")}${more}.`,
  );
}

function refuseContradictions(pack: DataPack, name: string): void {
  // What the runs do not give must not be there either.
  const absent = { side_by_side: undefined, experiments: undefined, noise: undefined };
  const projected = { ...absent, ...projectRuns(pack.campaign, pack.runs) };
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
