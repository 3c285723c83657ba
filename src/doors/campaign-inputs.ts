import { existsSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { digestFolder } from "../adapters/local/digest-folder.ts";
import { guestVersion } from "../adapters/sandbox/guest-version.ts";
import { PAWL_HARNESS } from "../harness/version.ts";
import type { CampaignInputs } from "../record/campaign-inputs.ts";
import { PAWL_VERSION } from "../record/version.ts";
import { sha256 } from "../std/hash.ts";
import type { Settings } from "../suite/resolve-config.ts";
import { EMBEDDED_SUITE } from "./embedded-suite.ts";
import { projectRoot } from "./project-root.ts";

/** How a campaign was asked for: the overrides as typed, and the `pawl.yml` that was looked for. */
export interface Asked {
  readonly config: string;
  readonly overrides: Readonly<Record<string, string | undefined>>;
}

/** The inputs as they are now; undefined where the suite cannot be read. */
export function campaignInputs(
  cwd: string,
  asked: Asked,
  { suite, subject }: Settings,
): CampaignInputs | undefined {
  const files = [asked.config, ...subject.systemPrompts].map((path) => relative(cwd, resolve(cwd, path)));
  return inputsOf(cwd, asked, { suite, files });
}

/** True where everything `before` was made from is still the same, byte for byte, and the same is asked for. */
export function sameInputs(before: CampaignInputs, cwd: string, asked: Asked): boolean {
  const config = relative(cwd, resolve(cwd, asked.config));
  if (!Object.hasOwn(before.files, config)) return false;
  const now = inputsOf(cwd, asked, { suite: before.suite.name, files: Object.keys(before.files) });
  return now !== undefined && sorted(now) === sorted(before);
}

function inputsOf(
  cwd: string,
  asked: Asked,
  { suite, files }: { readonly suite: string; readonly files: readonly string[] },
): CampaignInputs | undefined {
  const digest = digestFolder(suite === EMBEDDED_SUITE ? join(projectRoot(), "tasks") : resolve(cwd, suite));
  if (digest === undefined) return undefined;
  return {
    overrides: given(asked.overrides),
    files: Object.fromEntries(files.map((path) => [path, digestFile(resolve(cwd, path))])),
    suite: { name: suite, sha256: digest },
    versions: { pawl: PAWL_VERSION, harness: PAWL_HARNESS, sandbox: guestVersion },
  };
}

function given(overrides: Asked["overrides"]): Record<string, string> {
  const texts = Object.entries(overrides).map(([name, value]) => [name, value?.trim() ?? ""] as const);
  return Object.fromEntries(texts.filter(([, text]) => text !== ""));
}

function digestFile(path: string): string | null {
  return existsSync(path) ? sha256(readFileSync(path)) : null;
}

/** Text that is equal exactly where the inputs are, in whatever order they were recorded. */
function sorted({ overrides, files, suite, versions }: CampaignInputs): string {
  return JSON.stringify([overrides, files, suite, versions].map((part) => Object.entries(part).sort()));
}
