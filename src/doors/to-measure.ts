import type { DataPack } from "../record/data-pack.ts";
import type { Settings } from "../suite/resolve-config.ts";
import type { GateSide } from "./open-gate-shops.ts";
import type { Recall } from "./recall-decision.ts";

/** What is about to be measured. */
export interface ToMeasure {
  readonly settings: Settings;
  /** The base's content, where a gate is about to be run. */
  readonly base: GateSide | undefined;
  readonly known: DataPack | undefined;
  /** Where else the decision may have been made. */
  readonly recall?: Recall | undefined;
}
