import type { DataPack } from "../record/data-pack.ts";
import { oneLine } from "../std/escape-invisible.ts";

/** Needs no quotes in a shell. */
const PLAIN_WORD = /^[\w./:@%+=,-]+$/;

/** The command that makes the runs of a pack again, each word quoted for a POSIX shell; `keys` narrows it to tasks. */
export function reproduceCommand({ campaign }: DataPack, keys: readonly string[]): string {
  const { subject, suite, runs_per_task } = campaign;
  const tasks =
    keys.length > 0 ? keys : suite.tasks.filter(({ scored }) => scored).map(({ task_id }) => task_id);
  return [
    "pawl run",
    `--suite ${shellWord(suite.name)}`,
    `--tasks ${shellWord(tasks.join(","))}`,
    `--model ${shellWord(subject.model)}`,
    ...(subject.region === undefined ? [] : [`--region ${shellWord(subject.region)}`]),
    `--harness ${shellWord(subject.harness)}`,
    `--runs ${runs_per_task}`,
  ].join(" ");
}

/** One word of a POSIX shell; on one line, so that nothing can hide after a line end. */
export function shellWord(text: string): string {
  const line = oneLine(text);
  return PLAIN_WORD.test(line) && !line.startsWith("-") ? line : `'${line.replaceAll("'", "'\\''")}'`;
}
