import type { CheckEnd, CheckOutcome, Found, OpenCheck } from "../../ports.ts";
import type { Ask } from "./ask.ts";
import { apiAnnotation, type CheckOutput, checkOutput } from "./check-output.ts";

/** GitHub's limit for one request. */
export const BATCH = 50;
/** More places than a reader looks at; the summary says how many there are besides. */
const ANNOTATIONS_MAX = 150;
/** What a job that is being killed may still spend on ending its check run, milliseconds. */
const DISPOSE_MS = 20_000;

const STOPPED: CheckEnd = {
  conclusion: "failure",
  title: "Stopped before there was a verdict",
  summary: "The job was cancelled, ran out of time or broke. Nothing was decided; run it again.",
  annotations: [],
};

/** A check run of a repository. */
export interface CheckRunPlace {
  readonly ask: Ask;
  readonly owner: string;
  readonly repo: string;
  readonly id: number;
}

/** `resumed`: another process began it and may have ended it, or have known how it ends. */
export function openCheck(place: CheckRunPlace, resumed?: { readonly end: CheckEnd | undefined }): OpenCheck {
  const state: { isEnded: boolean; end: CheckEnd | undefined; sent: number } = {
    isEnded: false,
    end: resumed?.end,
    sent: 0,
  };
  const complete: OpenCheck["complete"] = async (end, signal) => {
    if (state.isEnded) return ENDED;
    state.end = end;
    const outcome = await sendEnd(place, end, state, signal);
    state.isEnded = outcome.kind === "written";
    return outcome;
  };
  return {
    id: place.id,
    update: async (said, signal) =>
      state.isEnded ? ENDED : write(place, { status: "in_progress", output: checkOutput(said) }, signal),
    complete,
    [Symbol.asyncDispose]: async () => {
      const signal = AbortSignal.timeout(DISPOSE_MS);
      if (state.isEnded || (resumed !== undefined && (await isEndedThere(place, signal)))) return;
      try {
        await complete(state.end ?? STOPPED, signal);
      } catch {
        // Only the time limit rejects; a job that is being killed has nobody left to tell.
      }
    },
  };
}

const ENDED: CheckOutcome = { kind: "refused", reason: "the check run is completed already." };

export type Change =
  | { readonly status: "in_progress"; readonly output: Output }
  | { readonly status: "completed"; readonly conclusion: CheckEnd["conclusion"]; readonly output: Output };
type Output = CheckOutput & { readonly annotations?: ReturnType<typeof apiAnnotation>[] };

/** Batch by batch; `state.sent` remembers what GitHub took, so that trying again repeats none. */
async function sendEnd(
  place: CheckRunPlace,
  end: CheckEnd,
  state: { sent: number },
  signal: AbortSignal,
): Promise<CheckOutcome> {
  const shown = end.annotations.slice(0, ANNOTATIONS_MAX).map(apiAnnotation);
  const output = checkOutput({ title: end.title, summary: summaryOf(end) });
  for (;;) {
    const annotations = shown.slice(state.sent, state.sent + BATCH);
    const isLast = state.sent + annotations.length >= shown.length;
    const said = { ...output, ...(annotations.length > 0 && { annotations }) };
    const change: Change = isLast
      ? { status: "completed", conclusion: end.conclusion, output: said }
      : { status: "in_progress", output: said };
    const outcome = await write(place, change, signal);
    if (outcome.kind === "refused") return outcome;
    state.sent += annotations.length;
    if (isLast) return outcome;
  }
}

/** What there was no room for comes first, where a cut cannot take it. */
function summaryOf({ annotations, summary }: CheckEnd): string {
  const rest = annotations.length - ANNOTATIONS_MAX;
  return rest > 0 ? `${rest} more changed places are not marked in the files.\n\n${summary}` : summary;
}

async function write(
  { ask, owner, repo, id }: CheckRunPlace,
  change: Change,
  signal: AbortSignal,
): Promise<CheckOutcome> {
  const written: Found<string> = await ask("checks", signal, async (octokit) => {
    const { data } = await octokit.rest.checks.update({
      owner,
      repo,
      check_run_id: id,
      ...change,
      request: { signal },
    });
    return { kind: "found", value: data.html_url ?? "" };
  });
  return written.kind === "refused" ? written : { kind: "written", url: written.value };
}

async function isEndedThere({ ask, owner, repo, id }: CheckRunPlace, signal: AbortSignal): Promise<boolean> {
  const read = await ask("checks", signal, async (octokit) => {
    const { data } = await octokit.rest.checks.get({ owner, repo, check_run_id: id, request: { signal } });
    return { kind: "found", value: data.status === "completed" };
  }).catch(() => undefined);
  return read?.kind === "found" && read.value;
}
