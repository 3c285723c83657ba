/**
 * The first lines of the sticky comment, which no reader sees: whose comment it is, and which workflow run wrote it.
 * They are load-bearing (the comment is found and ordered by them), so they are written and read in this one place.
 */
import { z } from "zod";

/** Which workflow run wrote a comment; a later one is never overwritten by an earlier one. */
export const CommentState = z.strictObject({
  run_number: z.int().nonnegative(),
  run_attempt: z.int().nonnegative(),
  head_sha: z.string().max(64),
});
export type CommentState = z.infer<typeof CommentState>;

const RUNNING = "<!-- pawl:running -->";
const RUNNING_LINE = /^<!-- pawl:running -->\n/;
const STATE_LINE = /^<!-- pawl:state ([\w-]*) -->\n/;

/** The first line of the comment called `key`. Nothing but a comment of ours begins with it: a quotation begins with `>`. */
export function commentMarker(key: string): string {
  return `<!-- pawl:v1 key=${encodeURIComponent(key.toWellFormed())} -->`;
}

/** The body with the head of `key` and `state`, in the place of any head it had. */
export function stampComment(body: string, key: string, state: CommentState | undefined): string {
  const bare = withoutMarker(body);
  const head = `${commentMarker(key)}\n`;
  return state === undefined ? head + bare : `${head}<!-- pawl:state ${encode(state)} -->\n${bare}`;
}

/** The state in a comment that has our marker; undefined where it is absent or not ours to read. */
export function readCommentState(body: string, key: string): CommentState | undefined {
  const text = unixLines(body);
  const marker = `${commentMarker(key)}\n`;
  if (!text.startsWith(marker)) return undefined;
  const encoded = STATE_LINE.exec(text.slice(marker.length))?.[1];
  return encoded === undefined ? undefined : decode(encoded);
}

/** True when this is the comment called `key`. */
export function hasCommentMarker(body: string, key: string): boolean {
  const text = unixLines(body);
  return text === commentMarker(key) || text.startsWith(`${commentMarker(key)}\n`);
}

/** A text keeps its mark of still running when it gets another head. */
function withoutMarker(body: string): string {
  return body.replace(/^<!-- pawl:v\d+ key=[^\s]* -->\n/, "").replace(STATE_LINE, "");
}

/** Forges may store line ends as CRLF. */
export function unixLines(body: string): string {
  return body.replaceAll("\r\n", "\n");
}

/** The text without the lines that no reader sees. */
export function withoutHead(body: string): string {
  return withoutMarker(unixLines(body)).replace(RUNNING_LINE, "");
}

/** Marks a text as one that a verdict is still to replace. */
export function markRunning(body: string): string {
  return `${RUNNING}\n${body}`;
}

/** True where the comment called `key` waits for a verdict: a job that was killed has left it so. */
export function isRunning(body: string, key: string): boolean {
  const text = unixLines(body);
  const marker = `${commentMarker(key)}\n`;
  return text.startsWith(marker) && RUNNING_LINE.test(text.slice(marker.length).replace(STATE_LINE, ""));
}

function encode(state: CommentState): string {
  return btoa(JSON.stringify(state)).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

function decode(encoded: string): CommentState | undefined {
  try {
    const json: unknown = JSON.parse(atob(encoded.replaceAll("-", "+").replaceAll("_", "/")));
    return CommentState.safeParse(json).data;
  } catch {
    // A state line somebody edited by hand orders nothing; the comment is still ours.
    return undefined;
  }
}
