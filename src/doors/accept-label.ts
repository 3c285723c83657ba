import * as core from "@actions/core";
import { localFolder } from "../adapters/local/local-folder.ts";
import { writePack } from "../app/write-pack.ts";
import type { LabelSetting } from "../ports.ts";
import type { DataPack } from "../record/data-pack.ts";
import type { Override } from "../record/gate-facts.ts";
import { oneLine } from "../std/escape-invisible.ts";
import type { Settings } from "../suite/resolve-config.ts";
import { isAcceptable, withOverride } from "../verdict/accept.ts";
import type { Measuring } from "./measuring.ts";
import { type PullLabels, pullLabels } from "./pull-labels.ts";
import type { GateEnd } from "./run-gate-into.ts";

/**
 * The gate's end with the acceptance that the pull request's label is, if it is one: also of a decision that was made
 * before, so that the label alone is enough and nothing is run again. GitHub is asked only where something is proven.
 */
export async function acceptInAction(
  end: GateEnd,
  { measuring, settings }: { readonly measuring: Measuring; readonly settings: Settings },
  signal: AbortSignal,
): Promise<GateEnd> {
  if (end.kind === "identical" || !isAcceptable(end.pack)) return end;
  const labels = await pullLabels(process.env);
  const name = settings.gate.acceptLabel;
  const setting = await lastSetting(measuring, labels, name, signal);
  const override = setting === undefined ? null : acceptance({ setting, name, labels, pack: end.pack });
  if (typeof override === "string") core.notice(override, { title: "Pawl" });
  const pack = withOverride(end.pack, typeof override === "string" ? null : override);
  await writePack(localFolder(measuring.out), pack, signal);
  return { ...end, pack };
}

async function lastSetting(
  { context, token }: Measuring,
  labels: PullLabels,
  name: string,
  signal: AbortSignal,
): Promise<LabelSetting | undefined> {
  const pullRequest = context.event.pullRequest ?? labels.pullRequest;
  if (pullRequest === undefined || token === "") return undefined;
  const { githubLabels } = await import("../adapters/github/label-events.ts");
  const { apiUrl, owner, repo } = context;
  const found = await githubLabels({ token, apiUrl, owner, repo }).lastSetting({ pullRequest, name }, signal);
  if (found.kind === "found") return found.value;
  core.notice(`Whether somebody accepted the regression is not known: ${oneLine(found.reason)}`, {
    title: "Pawl",
  });
  return undefined;
}

/**
 * What the label says of this result, or why it says nothing: a person who may merge answers for what they could see,
 * never for what was pushed afterwards.
 */
export function acceptance({
  setting: { by, at, isBot, mayWrite },
  name,
  labels,
  pack,
}: {
  readonly setting: LabelSetting;
  readonly name: string;
  readonly labels: PullLabels;
  readonly pack: DataPack;
}): Override | string {
  const label = `The label ${oneLine(name)} of ${oneLine(by)} accepts nothing`;
  if (isBot) return `${label}: a bot cannot take responsibility.`;
  if (!mayWrite) return `${label}: whoever accepts a regression must be allowed to push to the repository.`;
  const isOfThisEvent = labels.justSet?.toLowerCase() === name.toLowerCase();
  const isAfterResult = Date.parse(at) >= Date.parse(pack.campaign.finished_at);
  if (isOfThisEvent || labels.isQueued || isAfterResult)
    return { by: by.slice(0, 200), at: at.slice(0, 40), through: `label ${name}` };
  return `${label}: it was set before this result was known. Take it off and set it again to accept this one.`;
}
