import { canonicalJson, type Json } from "../std/json.ts";
import { UsageError } from "../std/usage-error.ts";
import type { Settings } from "../suite/resolve-config.ts";

/** Providers whose ids can name files of the machine. */
const FILE_PROVIDERS = ["simulated", "replay"];

/** What of inference can send a request elsewhere, ask for more than is priced, or take a guard away. */
const OWNERS_INFERENCE = ["additional", "guardrail", "service_tier"] as const;

/** Settings whose name in `pawl.yml` is not that of the property. */
const WRITTEN: Readonly<Record<string, string>> = {
  maxTokens: "max-campaign-tokens",
  month: "a month's budget",
};

/**
 * Throws `UsageError` naming what a stranger's change must not change where it is measured with our credentials:
 * prompts, tasks, how the model is sampled and which model of the same provider it is are theirs to propose; where
 * requests go, what runs on the machine, what may be spent and by which rules it is judged are not.
 */
export function refuseStrangersSettings(before: Settings, after: Settings): void {
  const changed = otherwise(before, after);
  if (changed !== undefined) throw new UsageError(refusal(`sets ${changed} otherwise than its base`));
  if (after.subject.model !== before.subject.model) refuseModel(before.subject, after.subject);
}

/**
 * Throws `UsageError` where the branch a change is for has other rules by now than where the change left it: whoever
 * chooses an old place to leave from must not choose old rules with it.
 */
export function refuseOldRules(now: Settings, then: Settings): void {
  const changed = otherwise(now, then);
  if (changed === undefined) return;
  throw new UsageError(
    `the branch this pull request is for sets ${changed} otherwise by now; update the pull request's branch.`,
  );
}

/** The first of the owner's settings that two contents disagree on. */
function otherwise(before: Settings, after: Settings): string | undefined {
  const now = new Map(ownersKeys(after));
  const isOther = ([name, value]: [string, Json]): boolean =>
    canonicalJson(value) !== canonicalJson(now.get(name) ?? null);
  return ownersKeys(before).find(isOther)?.[0];
}

function refuseModel(before: Settings["subject"], after: Settings["subject"]): void {
  const model = after.model ?? "";
  const [provider = ""] = model.split("/");
  if (provider !== before.model?.split("/")[0])
    throw new UsageError(refusal("chooses a model of another provider than its base"));
  if (FILE_PROVIDERS.includes(provider) && !/^\w+\/[\w-]+$/.test(model))
    throw new UsageError(refusal("names a file as its model"));
  // An ARN names an account, and what answers there is priced by nobody.
  if (/\barn:/i.test(model)) throw new UsageError(refusal("names an ARN as its model"));
  if (before.priceAs !== undefined)
    throw new UsageError(refusal("chooses another model than the one price-as was set for"));
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
  const { model: ___, systemPrompts: ____, inference, ...served } = subject;
  const owned = Object.fromEntries(OWNERS_INFERENCE.map((name) => [name, inference[name]]));
  return Object.entries({ ...rest, ...served, ...owned }).map(([name, value]) => [
    written(name),
    plain(value),
  ]);
}

function written(name: string): string {
  return WRITTEN[name] ?? name.replaceAll(/_|(?=[A-Z])/g, "-").toLowerCase();
}

function plain(value: unknown): Json {
  return value === undefined ? null : (JSON.parse(JSON.stringify(value)) as Json);
}
