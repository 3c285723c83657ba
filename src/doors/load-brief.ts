import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { type Brief, parseBrief } from "../brief/parse-brief.ts";
import { decodeUtf8 } from "../std/decode-utf8.ts";
import { UsageError } from "../std/usage-error.ts";
import { type Overrides, resolveConfig, type Settings } from "../suite/resolve-config.ts";

/** Reads a `campaign.yml`, and what it asks for with the overrides over it; `name` is what the user called it. */
export async function loadBrief(
  path: string,
  name: string,
  overrides: Overrides,
): Promise<{ readonly brief: Brief; readonly settings: Settings }> {
  const bytes = await readFile(path).catch(() => undefined);
  if (bytes === undefined)
    throw new UsageError(`the brief ${name} cannot be read; give the path of a campaign.yml.`);
  const text = decodeUtf8(bytes);
  if (text === undefined) throw new UsageError(`the brief ${name} is not UTF-8 text; save it as UTF-8.`);
  const brief = parseBrief(text, basename(path));
  return { brief, settings: resolveConfig(brief.config, overrides) };
}
