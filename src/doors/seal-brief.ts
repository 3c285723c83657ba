import { basename, dirname, extname } from "node:path";
import { localFolder } from "../adapters/local/local-folder.ts";
import { writeOrRefuse } from "../app/write-or-refuse.ts";
import type { Brief } from "../brief/parse-brief.ts";
import { holdToSeal, parseRegistration, register, registrationText } from "../brief/register.ts";
import { taskKey } from "../record/ids.ts";
import type { Registration } from "../record/prediction.ts";
import { decodeUtf8 } from "../std/decode-utf8.ts";
import type { SelectedTask } from "../suite/task.ts";

/**
 * Where a brief's seal lies before its campaign is run: `campaign.registration.json` beside `campaign.yml`, and
 * `campaign.NAME.registration.json` for one of several subjects.
 */
export function sealPath(briefPath: string, subject: string | undefined): string {
  const stem = briefPath.slice(0, briefPath.length - extname(briefPath).length);
  return `${stem}${subject === undefined ? "" : `.${subject}`}.registration.json`;
}

/** Seals a brief's predictions as of now; undefined where it makes none. */
export function sealNow(
  brief: Brief,
  selected: readonly SelectedTask[],
  runsPerTask: number,
  nowMs: number,
): Registration | undefined {
  const keyed = selected.map(({ task, variant }) => ({
    key: taskKey(task.id, variant?.name ?? null),
    isScored: variant?.scored ?? task.scored,
  }));
  const suite = {
    scored: keyed.filter(({ isScored }) => isScored).map(({ key }) => key),
    tasks: keyed.map(({ key }) => key),
    runsPerTask,
  };
  return register(brief, suite, new Date(nowMs).toISOString());
}

/**
 * What the campaign will be held to: the seal beside the brief, else the one in the output folder, else one made now
 * and written there before anything is asked of a model.
 */
export async function settleSeal(
  now: Registration | undefined,
  place: {
    readonly brief: string;
    readonly subject: string | undefined;
    readonly out: string;
    readonly mayDiffer: boolean;
  },
  signal: AbortSignal,
): Promise<Registration | undefined> {
  const sealed =
    (await readSeal(sealPath(place.brief, place.subject), signal)) ??
    (await readSeal(`${place.out}/registration.json`, signal));
  const registration = holdToSeal(sealed, now, place);
  if (registration !== undefined)
    await writeOrRefuse(
      localFolder(place.out),
      "registration.json",
      registrationText(sealed ?? registration),
      signal,
    );
  return registration;
}

/** A seal that was written earlier; undefined where there is none. */
export async function readSeal(path: string, signal: AbortSignal): Promise<Registration | undefined> {
  const found = await localFolder(dirname(path)).read(basename(path), signal);
  if (found.kind === "refused") return undefined;
  return parseRegistration(decodeUtf8(found.bytes) ?? "", path);
}
