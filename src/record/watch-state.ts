/**
 * What the base branch passed before it fell: kept in the report that is open, so that every later night is held against
 * the same days and a fall does not become the norm by lasting.
 */
import { z } from "zod";
import { Fingerprint, TaskId } from "./ids.ts";

/** The days that nights are held against. */
export const WatchReference = z.strictObject({
  /** When its first and last campaign ended, ISO 8601. */
  from: z.string().max(40),
  to: z.string().max(40),
  campaigns: z.int().positive(),
  tasks: z
    .array(
      z.strictObject({
        task_id: TaskId,
        variant: z.string().nullable(),
        bundle_sha256: Fingerprint,
        passed: z.int().nonnegative(),
        runs: z.int().positive(),
      }),
    )
    .max(2000),
});
export type WatchReference = z.infer<typeof WatchReference>;

/** What an open report remembers. */
export const WatchState = z.strictObject({
  /** The content whose nights fell; a report about another content goes on with the tasks that are the same. */
  subject_fingerprint: Fingerprint,
  /** When the first night that alarmed ended, ISO 8601. */
  since: z.string().max(40),
  reference: WatchReference,
});
export type WatchState = z.infer<typeof WatchState>;

const HEAD = /^<!-- pawl:watch key=([^\s]*) -->\n/;
const STATE = /^<!-- pawl:watch-state ([\w-]*) -->\n/;

/** An issue holds 65,536 characters; a state that leaves no room for the words is left out. */
const STATE_MAX = 50_000;

/** The report's text under a head that no reader sees; without a state it says only whose it is. */
export function stampWatch(body: string, key: string, state: WatchState | undefined): string {
  const head = `<!-- pawl:watch key=${encodeURIComponent(key.toWellFormed())} -->\n`;
  const encoded = state === undefined ? "" : encode(state);
  const isKept = encoded !== "" && encoded.length <= STATE_MAX;
  return `${head}${isKept ? `<!-- pawl:watch-state ${encoded} -->\n` : ""}${body}`;
}

function encode(state: WatchState): string {
  return btoa(JSON.stringify(state)).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** True for a report under this key. */
export function hasWatchMark(body: string, key: string): boolean {
  return HEAD.exec(unix(body))?.[1] === encodeURIComponent(key.toWellFormed());
}

/** What a report remembers; undefined where somebody edited it away. */
export function readWatchState(body: string): WatchState | undefined {
  const encoded = STATE.exec(unix(body).replace(HEAD, ""))?.[1];
  if (encoded === undefined) return undefined;
  try {
    const json: unknown = JSON.parse(atob(encoded.replaceAll("-", "+").replaceAll("_", "/")));
    return WatchState.safeParse(json).data;
  } catch {
    return undefined;
  }
}

function unix(body: string): string {
  return body.replaceAll("\r\n", "\n");
}
