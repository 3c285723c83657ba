import * as core from "@actions/core";
import { localFolder } from "../adapters/local/local-folder.ts";
import { writeOrRefuse } from "../app/write-or-refuse.ts";
import type { DataPack } from "../record/data-pack.ts";
import type { Settings } from "../suite/resolve-config.ts";
import { baselineInput } from "./baseline-input.ts";
import { DEFAULT_CONFIG } from "./default-config.ts";
import { holdAgainst } from "./hold-against.ts";
import { loadSettings } from "./load-settings.ts";
import type { Measuring } from "./measuring.ts";
import { placeOfPart, recordingPlace } from "./record-baseline.ts";
import type { Said } from "./said.ts";
import { sayUnchanged } from "./say-unchanged.ts";
import { identicalFacts } from "./unchanged-baseline.ts";
import { unmeasuredFacts } from "./unmeasured-facts.ts";

/**
 * Runs the gate, or a campaign where there is nothing to hold it against, and judges it; the pack is left in `out`. What
 * measuring needs is loaded only where there is something to measure.
 */
export async function measureChange(measuring: Measuring, signal: AbortSignal): Promise<Said> {
  const { asked, out, key, writer } = measuring;
  const cwd = process.cwd();
  const config = asked.config === DEFAULT_CONFIG ? undefined : asked.config;
  const settings = await loadSettings(cwd, config, asked.overrides, signal);
  const input = baselineInput(measuring, cwd);
  const base = await recordingPlace(measuring.context, asked, process.env);
  const place = placeOfPart(base, measuring.part);
  if (input.choice.kind === "auto" && base !== "nowhere" && measuring.context.event.kind !== "merge_group")
    return (await import("./measure-base.ts")).measureBase({ measuring, settings, input, place }, signal);
  const given =
    input.choice.kind === "path" ? await givenPack(input.choice.path, settings, signal) : undefined;
  if (given?.isUnchanged === true) {
    core.info("Inputs identical to the baseline: nothing was run.");
    const { packText } = await import("../record/seal-pack.ts");
    await writeOrRefuse(localFolder(out), "data-pack.json", packText(given.pack), signal);
    return sayUnchanged(identicalFacts(given.pack), key, writer);
  }
  await using opponent = await holdAgainst({ measuring, settings, input, given: given?.pack }, signal);
  if (opponent.base?.kind === "same") {
    core.info("Nothing that matters differs from the base: nothing was run.");
    return sayUnchanged(unmeasuredFacts(settings), key, writer);
  }
  const { measureAgainst } = await import("./measure-against.ts");
  return await measureAgainst(opponent, { measuring, settings, input, place }, signal);
}

/** The pack at a path, and whether a campaign now would be the same. */
async function givenPack(
  path: string,
  settings: Settings,
  signal: AbortSignal,
): Promise<{ readonly pack: DataPack; readonly isUnchanged: boolean } | undefined> {
  const [{ baselinePack }, { isUnchanged }] = await Promise.all([
    import("./baseline-pack.ts"),
    import("./is-unchanged.ts"),
  ]);
  const pack = await baselinePack(path, process.cwd(), signal);
  if (pack === undefined) return undefined;
  return { pack, isUnchanged: await isUnchanged(pack, settings, process.cwd(), signal) };
}
