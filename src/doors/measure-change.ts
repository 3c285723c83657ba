import * as core from "@actions/core";
import { localFolder } from "../adapters/local/local-folder.ts";
import { writePack } from "../app/write-pack.ts";
import { baselineInput } from "./baseline-input.ts";
import { baselinePack } from "./baseline-pack.ts";
import { DEFAULT_CONFIG } from "./default-config.ts";
import { holdAgainst } from "./hold-against.ts";
import { isUnchanged } from "./is-unchanged.ts";
import { loadSettings } from "./load-settings.ts";
import { measureAgainst } from "./measure-against.ts";
import { measureBase } from "./measure-base.ts";
import type { Measuring } from "./measuring.ts";
import { placeOfPart, recordingPlace } from "./record-baseline.ts";
import type { Said } from "./said.ts";
import { sayUnchanged } from "./say-unchanged.ts";
import { identicalFacts } from "./unchanged-baseline.ts";

/** Runs the gate, or a campaign where there is nothing to hold it against, and judges it; the pack is left in `out`. */
export async function measureChange(measuring: Measuring, signal: AbortSignal): Promise<Said> {
  const { asked, out, key, writer } = measuring;
  const cwd = process.cwd();
  const config = asked.config === DEFAULT_CONFIG ? undefined : asked.config;
  const settings = await loadSettings(cwd, config, asked.overrides, signal);
  const input = baselineInput(measuring, cwd);
  const base = await recordingPlace(measuring.context, asked, process.env);
  const place = placeOfPart(base, measuring.part);
  if (input.choice.kind === "auto" && base !== "nowhere" && measuring.context.event.kind !== "merge_group")
    return measureBase({ measuring, settings, input, place }, signal);
  const given = input.choice.kind === "path" ? await baselinePack(input.choice.path, cwd, signal) : undefined;
  if (given !== undefined && (await isUnchanged(given, settings, cwd, signal))) {
    core.info("Inputs identical to the baseline: nothing was run.");
    await writePack(localFolder(out), given, signal);
    return sayUnchanged(identicalFacts(given), key, writer);
  }
  await using opponent = await holdAgainst({ measuring, settings, input, given }, signal);
  return await measureAgainst(opponent, { measuring, settings, input, place }, signal);
}
