import { canonicalJson, type Json } from "../std/json.ts";
import { UsageError } from "../std/usage-error.ts";
import type { Settings } from "../suite/resolve-config.ts";

/** Providers whose ids can name files of the machine. */
const FILE_PROVIDERS = ["simulated", "replay"];

/**
 * Throws `UsageError` naming what a stranger's change must not change where it is measured with our credentials:
 * prompts, tasks, inference and the model at the same provider are theirs to propose; where requests go, what runs on
 * the machine, what may be spent and by which rules it is judged are not.
 */
export function refuseStrangersSettings(before: Settings, after: Settings): void {
  const changed = ownersKeys(before).find(([name, value]) => {
    const now = ownersKeys(after).find(([other]) => other === name)?.[1];
    return canonicalJson(value) !== canonicalJson(now ?? null);
  });
  if (changed !== undefined) throw new UsageError(refusal(`sets ${changed[0]} otherwise than its base`));
  const model = after.subject.model ?? "";
  if (model === before.subject.model) return;
  const [provider = ""] = model.split("/");
  if (provider !== before.subject.model?.split("/")[0])
    throw new UsageError(refusal("chooses a model of another provider than its base"));
  if (FILE_PROVIDERS.includes(provider) && !/^\w+\/[\w-]+$/.test(model))
    throw new UsageError(refusal("names a file as its model"));
}

/** Throws `UsageError` where a stranger's change could be measured without end. */
export function refuseNoBudget({ maxCostUsd, maxTokens, subject }: Settings): void {
  const isFree = subject.model?.startsWith("simulated/") === true;
  if (isFree || maxCostUsd !== undefined || maxTokens !== undefined) return;
  throw new UsageError(
    "changes of strangers are measured only within a budget; set max-cost-usd or max-campaign-tokens.",
  );
}

function refusal(what: string): string {
  return `the change ${what}, which a pull request from a fork may not do with this repository's credentials; a maintainer can open it from a branch.`;
}

/** Everything but what a change may propose, by the name in `pawl.yml`. */
function ownersKeys({ subject, suite: _, tasks: __, ...rest }: Settings): [string, Json][] {
  const { model: ___, systemPrompts: ____, inference: _____, ...served } = subject;
  return Object.entries({ ...rest, ...served }).map(([name, value]) => [name, plain(value)]);
}

function plain(value: unknown): Json {
  return value === undefined ? null : (JSON.parse(JSON.stringify(value)) as Json);
}
