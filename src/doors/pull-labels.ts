import { readFile } from "node:fs/promises";
import { z } from "zod";
import { jsonOrUndefined } from "../std/json-or-undefined.ts";

/** What the event says of its pull request's labels. */
export interface PullLabels {
  /** The pull request that the event is of; in a merge queue the one whose turn it is; undefined where there is none. */
  readonly pullRequest: number | undefined;
  /** Names, as they were when the event happened. */
  readonly names: readonly string[];
  /** The label whose setting is the event. */
  readonly justSet: string | undefined;
  /** A merge queue tests what a pull request's check let into it. */
  readonly isQueued: boolean;
}

const Label = z.object({ name: z.string() });
const Payload = z.object({
  action: z.string().optional(),
  label: Label.optional().catch(undefined),
  pull_request: z
    .object({ number: z.int().positive(), labels: z.array(Label).optional().catch([]) })
    .optional()
    .catch(undefined),
  merge_group: z.object({ head_ref: z.string() }).optional().catch(undefined),
});

const NONE: PullLabels = { pullRequest: undefined, names: [], justSet: undefined, isQueued: false };

/** Reads them from the runner's event file; what is no such event has none. */
export async function pullLabels(env: NodeJS.ProcessEnv): Promise<PullLabels> {
  const text = await readFile(env["GITHUB_EVENT_PATH"] ?? "", "utf8").catch(() => "{}");
  return labelsOf(text);
}

/** The same from the event's text. */
export function labelsOf(payload: string): PullLabels {
  const parsed = Payload.safeParse(jsonOrUndefined(payload));
  if (!parsed.success) return NONE;
  const { action, label, pull_request: pull, merge_group: group } = parsed.data;
  const queued = /\/pr-(\d+)-[0-9a-f]+$/.exec(group?.head_ref ?? "")?.[1];
  if (queued !== undefined) return { ...NONE, pullRequest: Number(queued), isQueued: true };
  if (pull === undefined) return NONE;
  return {
    pullRequest: pull.number,
    names: (pull.labels ?? []).map(({ name }) => name),
    justSet: action === "labeled" ? label?.name : undefined,
    isQueued: false,
  };
}
