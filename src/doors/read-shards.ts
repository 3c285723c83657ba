import { readdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { localBaselines } from "../adapters/local/local-baselines.ts";
import { localFolder } from "../adapters/local/local-folder.ts";
import type { Shard } from "../app/merge-shards.ts";
import { openPack } from "../app/open-pack.ts";
import { writeOrRefuse } from "../app/write-or-refuse.ts";
import { ShardManifest } from "../record/shard-manifest.ts";
import { decodeUtf8 } from "../std/decode-utf8.ts";
import { sha256 } from "../std/hash.ts";
import { jsonOrUndefined } from "../std/json-or-undefined.ts";
import { UsageError } from "../std/usage-error.ts";
import { SHARD_FILE } from "./execute-shard.ts";

/** A shard, and the folder it is in. */
export interface FoundShard extends Shard {
  readonly folder: string;
}

/**
 * The shards in the folders given, or in the folders inside one that holds several, as they are downloaded; those of
 * jobs that had nothing left to run are not among them. Throws `UsageError` naming a folder that holds no whole shard.
 */
export async function readShards(
  cwd: string,
  given: readonly string[],
  signal: AbortSignal,
): Promise<FoundShard[]> {
  const folders = (await Promise.all(given.map((name) => shardFolders(cwd, name)))).flat();
  if (folders.length === 0)
    throw new UsageError(`there is no shard in ${given.join(", ")}; nothing is decided without them.`);
  const found = await Promise.all(folders.map((name) => readShard(cwd, name, signal)));
  return found.filter((shard) => shard !== undefined);
}

/** The baseline's own first look, which shards take too where nobody has one; empty where none did. */
export async function readBaselineShards(
  shards: readonly FoundShard[],
  signal: AbortSignal,
): Promise<FoundShard[]> {
  const found = await Promise.all(
    shards.map(({ folder }) => readShard(folder, "baseline", signal, "absent")),
  );
  return found.flatMap((shard, at) =>
    shard === undefined ? [] : [{ ...shard, name: `${shards[at]?.name}/baseline` }],
  );
}

/** Puts the trajectories of the shards' runs into `out`; throws `UsageError` where one is missing or was changed. */
export async function gatherTrajectories(
  shards: readonly FoundShard[],
  out: string,
  signal: AbortSignal,
): Promise<void> {
  const target = localFolder(out);
  for (const { folder, name, pack } of shards)
    for (const hash of new Set(pack.runs.map(({ trajectory_sha256 }) => trajectory_sha256))) {
      const path = `trajectories/${hash}.json`;
      const read = await localFolder(folder).read(path, signal);
      const text = read.kind === "file" ? decodeUtf8(read.bytes) : undefined;
      if (text === undefined || sha256(text) !== hash)
        throw new UsageError(
          `the shard in ${name} is not whole: ${path} is missing or was changed; upload the job's whole output folder.`,
        );
      await writeOrRefuse(target, path, text, signal);
    }
}

async function shardFolders(cwd: string, name: string): Promise<string[]> {
  const entries = await readdir(resolve(cwd, name), { withFileTypes: true }).catch(() => undefined);
  if (entries === undefined) throw new UsageError(`${name} cannot be read; give a folder of shards.`);
  if (entries.some((entry) => entry.name === SHARD_FILE)) return [name];
  const inside = entries.filter((entry) => entry.isDirectory()).map((entry) => join(name, entry.name));
  return inside.sort();
}

async function readShard(
  cwd: string,
  name: string,
  signal: AbortSignal,
  absent?: "absent",
): Promise<FoundShard | undefined> {
  const folder = resolve(cwd, name);
  const read = await localFolder(folder).read(SHARD_FILE, signal);
  if (read.kind === "refused" && absent !== undefined) return undefined;
  const manifest = read.kind === "file" ? parseManifest(read.bytes) : undefined;
  if (manifest === undefined)
    throw new UsageError(`${name} holds no whole shard: ${SHARD_FILE} is missing or cannot be read.`);
  if (manifest.part === "nothing") return undefined;
  return { name, folder, manifest, pack: await openPack(localBaselines(folder), "data-pack.json", signal) };
}

function parseManifest(bytes: Uint8Array): ShardManifest | undefined {
  return ShardManifest.safeParse(jsonOrUndefined(decodeUtf8(bytes) ?? "")).data;
}
