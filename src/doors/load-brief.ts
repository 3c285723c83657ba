import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { type Brief, parseBriefs } from "../brief/parse-brief.ts";
import { decodeUtf8 } from "../std/decode-utf8.ts";
import { UsageError } from "../std/usage-error.ts";
import { type Overrides, resolveConfig, type Settings } from "../suite/resolve-config.ts";

/** One subject's campaign: its brief, and what that asks for with the overrides over it. */
export interface LoadedBrief {
  readonly brief: Brief;
  readonly settings: Settings;
}

/** Reads a `campaign.yml`: one campaign, or one for each of its subjects; `name` is what the user called the file. */
export async function loadBriefs(
  path: string,
  name: string,
  overrides: Overrides,
): Promise<readonly [LoadedBrief, ...LoadedBrief[]]> {
  const bytes = await readFile(path).catch(() => undefined);
  if (bytes === undefined)
    throw new UsageError(`the brief ${name} cannot be read; give the path of a campaign.yml.`);
  const text = decodeUtf8(bytes);
  if (text === undefined) throw new UsageError(`the brief ${name} is not UTF-8 text; save it as UTF-8.`);
  const [first, ...rest] = parseBriefs(text, basename(path));
  if (rest.length > 0 && overrides["model"] !== undefined)
    throw new UsageError(`${name} names its subjects itself; leave --model away.`);
  const loaded = (brief: Brief): LoadedBrief => ({ brief, settings: resolveConfig(brief.config, overrides) });
  return [loaded(first), ...rest.map(loaded)];
}
