import { z } from "zod";
import { parseClaim } from "../forecast/parse-claim.ts";
import type { CampaignBrief } from "../record/campaign-brief.ts";
import { UsageError } from "../std/usage-error.ts";
import { type Config, EMPTY_CONFIG, parseYaml } from "../suite/config.ts";
import { BriefFile } from "./brief-schema.ts";
import { subjectName } from "./subject-name.ts";

/** A brief as it was written, and the campaign it asks for as `pawl.yml` would; one of several, where it has several subjects. */
export interface Brief {
  /** The subject's folder; undefined where the brief has one subject. */
  readonly name: string | undefined;
  readonly id: string | undefined;
  /** The name the brief gave the subject, to tell it from others of its model. */
  readonly label: string | undefined;
  readonly facts: CampaignBrief;
  /** Path of a data pack, relative to the brief. */
  readonly comparison: string | undefined;
  readonly predictions: BriefFile["predictions"];
  /** Every form is done twice, to measure chance. */
  readonly isRepeated: boolean;
  readonly config: Config;
}

/** Parses `campaign.yml` into a brief for each of its subjects; the first defect, of a claim too, is a `UsageError` of one sentence with the fix. */
export function parseBriefs(yamlText: string, fileName: string): readonly [Brief, ...Brief[]] {
  const file = parseYaml(yamlText, fileName, BriefFile);
  const [first, ...rest] = membersOf(file, fileName);
  for (const { predictions } of [first, ...rest]) refuseBadClaims(predictions.claims, fileName);
  return [briefOf(file, first), ...rest.map((member) => briefOf(file, member))];
}

/** The schema editors complete `campaign.yml` from. */
export function briefJsonSchema(): Readonly<Record<string, unknown>> {
  return { title: "campaign.yml", ...z.toJSONSchema(BriefFile, { io: "input" }) };
}

/** What is a subject's own in a brief. */
interface Member {
  readonly name: string | undefined;
  readonly label: string | undefined;
  readonly subject: Config["subject"];
  readonly predictions: BriefFile["predictions"];
}

function membersOf(file: BriefFile, fileName: string): readonly [Member, ...Member[]] {
  const { subjects, subject, predictions, id } = file;
  const [first, ...rest] = (subjects ?? []).map(({ name, predictions: own, ...settings }) => ({
    name: name ?? subjectName(settings.model ?? ""),
    label: name,
    subject: settings,
    predictions: own ?? { claims: [] },
  }));
  if (first === undefined) return [{ name: undefined, label: undefined, subject, predictions }];
  const mixed = mixture(file);
  if (mixed !== undefined)
    throw new UsageError(`${fileName}: ${mixed} speaks of one subject; put it under the one it is about.`);
  if (id !== undefined)
    throw new UsageError(`${fileName}: one id cannot name several campaigns; remove it, ids are derived.`);
  const names = [first, ...rest].map(({ name }) => name);
  const twin = names.find((name, index) => name === "" || names.indexOf(name) !== index);
  if (twin !== undefined)
    throw new UsageError(`${fileName}: two subjects would share the folder "${twin}"; give each a name.`);
  return [first, ...rest];
}

function mixture({ subject, predictions: { headline, claims } }: BriefFile): string | undefined {
  if (subject.model !== undefined) return "subject";
  return headline !== undefined || claims.length > 0 ? "predictions" : undefined;
}

function briefOf(file: BriefFile, { name, label, subject, predictions }: Member): Brief {
  const { id, title, question, context, author, comparison, experiments, ...rest } = file;
  const { subjects: _, predictions: __, "a-a": isRepeated, ...campaign } = rest;
  const recorded = experiments.map(({ task, variants, runs, about }) => ({
    task,
    variants,
    runs: runs ?? null,
    about: about ?? null,
  }));
  return {
    name,
    id,
    label,
    facts: {
      title: title ?? null,
      question,
      context: context ?? null,
      author,
      ...(recorded.length > 0 && { experiments: recorded }),
    },
    comparison,
    predictions,
    isRepeated,
    config: { ...EMPTY_CONFIG, ...campaign, subject, tasks: withVariants(campaign.tasks, experiments) },
  };
}

/** Variants are run beside what was asked for, not instead of it. */
function withVariants(tasks: BriefFile["tasks"], experiments: BriefFile["experiments"]): Config["tasks"] {
  if (experiments.length === 0) return tasks;
  const asked = [tasks ?? []].flat();
  const isPositive = asked.some((pattern) => !pattern.trim().startsWith("!"));
  const variants = experiments.flatMap(({ task, variants }) => variants.map((name) => `${task}@${name}`));
  return [...(isPositive ? [] : ["*"]), ...asked, ...variants];
}

function refuseBadClaims(claims: BriefFile["predictions"]["claims"], fileName: string): void {
  const ids = claims.map(({ id }) => id);
  const twin = ids.find((id, index) => id === "headline" || ids.indexOf(id) !== index);
  if (twin !== undefined)
    throw new UsageError(`${fileName}: the prediction id ${twin} is taken; give each claim one of its own.`);
  for (const { id, claim } of claims) explained(fileName, id, () => parseClaim(claim));
}

function explained(fileName: string, claimId: string, act: () => unknown): void {
  try {
    act();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    throw new UsageError(`${fileName}: prediction ${claimId}: ${error.message}`);
  }
}
