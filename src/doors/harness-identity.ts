import { OPENCLAW_VERSION } from "../adapters/command/openclaw.ts";
import { PI_VERSION } from "../adapters/command/pi.ts";
import { PAWL_HARNESS } from "../harness/version.ts";
import { UsageError } from "../std/usage-error.ts";
import type { HarnessChoice } from "../suite/resolve-config.ts";

/** Harnesses by name, at the one version that is understood. */
const KNOWN: ReadonlyMap<string, string> = new Map([
  ["pawl", PAWL_HARNESS],
  ["pi", `pi@${PI_VERSION}`],
  ["openclaw", `openclaw@${OPENCLAW_VERSION}`],
]);

/** `name@version` of what was chosen; throws `UsageError` where there is no such harness. */
export function harnessIdentity(chosen: HarnessChoice): string {
  if (chosen.kind === "command") return `${chosen.name}@${chosen.version}`;
  const known = KNOWN.get(chosen.name);
  const asked = chosen.version === undefined ? chosen.name : `${chosen.name}@${chosen.version}`;
  if (known !== undefined && (chosen.version === undefined || asked === known)) return known;
  throw new UsageError(
    `there is no harness "${asked}" in this version; write ${[...KNOWN.values()].join(", ")}, or give a command in pawl.yml.`,
  );
}
