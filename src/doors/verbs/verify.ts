import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { localBaselines } from "../../adapters/local/local-baselines.ts";
import { localFolder } from "../../adapters/local/local-folder.ts";
import { openPack } from "../../app/open-pack.ts";
import { verify } from "../../app/verify.ts";
import { verifyPack } from "../../app/verify-pack.ts";
import { verifyTable } from "../../app/verify-table.ts";
import { decodeUtf8 } from "../../std/decode-utf8.ts";
import { terminalSafe } from "../../std/escape-invisible.ts";
import { UsageError } from "../../std/usage-error.ts";
import { BASELINE_FLAG, JSON_FLAG } from "../common-flags.ts";
import { intelBoard } from "../intel-board.ts";
import { shippedProof } from "../shipped-proof.ts";
import type { World } from "../terminal-world.ts";
import { flagValue, type Verb, type VerbArguments } from "../verb.ts";

const REPORT_BYTES_MAX = 4 * 1024 * 1024;

/** Holds a report's claims against data packs, or a data pack against itself. */
export const verifyVerb: Verb = {
  name: "verify",
  about:
    "Check a report against data packs, figure by figure, or a data pack and its decision against its own runs.",
  positionals: ["REPORT|PACK"],
  flags: {
    pack: { placeholder: "PACK", about: "Data pack the report is about: a file or its folder." },
    baseline: BASELINE_FLAG,
    db: { placeholder: "FILE", about: "intel.db, for other models' figures." },
    all: { about: "List what holds as well." },
    json: JSON_FLAG,
  },
  example: "pawl verify report.md --pack out --baseline out-120b --db intel.db",
  run: async (args, world, signal) => {
    const [subject = ""] = args.positionals;
    if (isPack(resolve(world.cwd, subject))) {
      const other = ["pack", "baseline", "db"].find((name) => args.flags.has(name));
      if (other !== undefined)
        throw new UsageError(`a data pack is checked against its own runs alone; leave --${other} out.`);
      return verifyOwnPack(subject, args, world, signal);
    }
    const packPath = flagValue(args, "pack");
    if (packPath === undefined)
      throw new UsageError("`pawl verify` needs --pack PACK: the data pack that the report is about.");
    const store = localBaselines(world.cwd);
    const text = await readReport(resolve(world.cwd, subject), subject);
    const candidate = await openPack(store, packPath, signal);
    const baselinePath = flagValue(args, "baseline");
    const baseline = baselinePath === undefined ? undefined : await openPack(store, baselinePath, signal);
    const board = await intelBoard(flagValue(args, "db"), world.cwd);
    const ledger = { candidate, ...(baseline !== undefined && { baseline }), board };
    const verified = verify(text, ledger, (await shippedProof(candidate)).proof);
    world.out(
      args.flags.has("json")
        ? `${JSON.stringify(verified, null, 2)}\n`
        : verifyTable(verified.findings, { showsHolding: args.flags.has("all") }),
    );
    return verified.exitCode;
  },
};

/** A folder that holds a pack, or a file called as packs are. */
function isPack(path: string): boolean {
  return basename(path) === "data-pack.json" || existsSync(join(path, "data-pack.json"));
}

async function verifyOwnPack(
  path: string,
  args: VerbArguments,
  world: World,
  signal: AbortSignal,
): Promise<number> {
  const place = resolve(world.cwd, path);
  const folder = localFolder(basename(place) === "data-pack.json" ? dirname(place) : place);
  const found = await verifyPack({ store: localBaselines(world.cwd), path, folder }, signal);
  if (args.flags.has("json")) world.out(`${JSON.stringify(found, null, 2)}\n`);
  else if (found.defects.length > 0) world.out(`${found.defects.map(terminalSafe).join("\n")}\n`);
  else {
    const decided = found.decision === undefined ? "" : `, the decision ${found.decision}`;
    const sealed = found.seal === undefined ? "It is of a format without seals." : `Sealed as ${found.seal}.`;
    world.out(
      `Everything holds: ${found.runs} runs, every summary of them${decided}, ${found.trajectories} trajectories.\n${sealed}\n`,
    );
  }
  return found.defects.length > 0 ? 1 : 0;
}

async function readReport(path: string, name: string): Promise<string> {
  const bytes = await readFile(path).catch(() => undefined);
  if (bytes === undefined) throw new UsageError(`the report ${name} cannot be read; check the path.`);
  if (bytes.length > REPORT_BYTES_MAX)
    throw new UsageError(`${name} is larger than a report can be (4 MiB).`);
  const text = decodeUtf8(bytes);
  if (text === undefined) throw new UsageError(`${name} is not UTF-8 text, so it is not a report.`);
  return text;
}
