import { resolve } from "node:path";
import { localBaselines } from "../../adapters/local/local-baselines.ts";
import { localFolder } from "../../adapters/local/local-folder.ts";
import { packFolder } from "../../adapters/local/pack-folder.ts";
import { EXPORT_FORMATS, type ExportFormat, NOT_CARRIED } from "../../app/export-formats.ts";
import { judge } from "../../app/judge.ts";
import { openPack } from "../../app/open-pack.ts";
import { formatCount } from "../../std/format-number.ts";
import { nearest } from "../../std/nearest.ts";
import { UsageError } from "../../std/usage-error.ts";
import { BASELINE_FLAG, CAMPAIGN_FLAGS, OUT_FLAG } from "../common-flags.ts";
import { loadSettings } from "../load-settings.ts";
import { policyOf } from "../policy.ts";
import { flagValue, type Verb } from "../verb.ts";

/** Writes a data pack in a format that other tools open. */
export const exportVerb: Verb = {
  name: "export",
  about: "Write a data pack as Inspect logs, ATIF trajectories, Every Eval Ever records, JUnit XML or CSV.",
  positionals: ["PACK"],
  flags: {
    format: { placeholder: EXPORT_FORMATS.join("|"), about: "What to write." },
    out: { ...OUT_FLAG, about: "Where the files go (pawl-export)." },
    baseline: { ...BASELINE_FLAG, about: "For junit: the pack that tells suspects from regressions." },
    config: CAMPAIGN_FLAGS["config"] as never,
  },
  example: "pawl export --format inspect pawl-out --out logs && inspect view --log-dir logs",
  run: async (args, world, signal) => {
    const format = readFormat(flagValue(args, "format"));
    const place = args.positionals[0] ?? "";
    const store = localBaselines(world.cwd);
    const pack = await openPack(store, place, signal);
    const baselinePath = flagValue(args, "baseline");
    const baseline = baselinePath === undefined ? undefined : await openPack(store, baselinePath, signal);
    const settings = await loadSettings(world.cwd, flagValue(args, "config"), {}, signal);
    const judged =
      baseline === undefined && pack.gate === undefined
        ? undefined
        : judge(pack, baseline, policyOf(settings));
    const out = resolve(world.cwd, flagValue(args, "out") ?? "pawl-export");
    const { exportPack } = await import("../../app/export-pack.ts");
    const source = { pack, folder: await packFolder(world.cwd, place), verdict: judged?.verdict };
    const { paths, missing } = await exportPack(source, format, localFolder(out), signal);
    const without = missing === 0 ? "" : `; ${formatCount(missing, "run")} had no trajectory beside the pack`;
    const lacking = NOT_CARRIED[format].map((what) => `  - ${what}\n`).join("");
    world.out(
      `${formatCount(paths.length, "file")} in ${out}${without}\nNot carried by ${format}:\n${lacking}`,
    );
    return 0;
  },
};

function readFormat(text: string | undefined): ExportFormat {
  const format = EXPORT_FORMATS.find((name) => name === text);
  if (format !== undefined) return format;
  const close = text === undefined ? undefined : nearest(text, EXPORT_FORMATS);
  const hint = close === undefined ? "" : ` Did you mean ${close}?`;
  throw new UsageError(`give --format ${EXPORT_FORMATS.join("|")}.${hint}`);
}
