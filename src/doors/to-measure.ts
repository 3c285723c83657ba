import type { DataPack } from "../record/data-pack.ts";
import type { Settings } from "../suite/resolve-config.ts";
import type { GateSide } from "./open-gate-shops.ts";

/** What is about to be measured. */
export interface ToMeasure {
  readonly settings: Settings;
  /** The base's content, where a gate is about to be run. */
  readonly base: GateSide | undefined;
  readonly known: DataPack | undefined;
}
