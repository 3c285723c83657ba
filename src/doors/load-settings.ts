import { resolve } from "node:path";
import { localFolder } from "../adapters/local/local-folder.ts";
import { UsageError } from "../std/usage-error.ts";
import { EMPTY_CONFIG, parseConfig } from "../suite/config.ts";
import { OVERRIDE_NAMES } from "../suite/override-names.ts";
import { type Overrides, resolveConfig, type Settings } from "../suite/resolve-config.ts";
import { DEFAULT_CONFIG } from "./default-config.ts";
import type { VerbArguments } from "./verb.ts";

/**
 * `pawl.yml` (or the file named) with the overrides over it. A file that was named must be there; the default one
 * need not be.
 */
export async function loadSettings(
  cwd: string,
  config: string | undefined,
  overrides: Overrides,
  signal: AbortSignal,
): Promise<Settings> {
  const path = config ?? DEFAULT_CONFIG;
  const found = await localFolder(resolve(cwd)).read(path, signal);
  if (found.kind === "file")
    return resolveConfig(parseConfig(new TextDecoder().decode(found.bytes), path), overrides);
  if (config === undefined && found.why === "missing") return resolveConfig(EMPTY_CONFIG, overrides);
  throw new UsageError(`--config ${path} cannot be read (${found.reason}); give the path of a pawl.yml.`);
}

/** The flags that beat the file; one given more than once is a list. */
export function overridesOf(args: VerbArguments): Overrides {
  return Object.fromEntries(OVERRIDE_NAMES.map((name) => [name, args.flags.get(name)?.join("\n")]));
}
