/**
 * Looks for the truth where a model could read it without doing the work: in the instruction, and in workspace files
 * that are not named as places where it may be found. Short texts and numbers are left alone: they turn up by chance.
 */
import { decodeUtf8 } from "../std/decode-utf8.ts";
import { globMatches } from "../std/glob.ts";
import type { Json } from "../std/json.ts";
import type { TaskForm } from "../suite/task.ts";

const TEXT_CHARS_MIN = 6;
const DIGITS_MIN = 5;
const SHOWN_CHARS = 60;

interface Secret {
  /** Where in the truth, e.g. `truth.rows[2].id`. */
  readonly place: string;
  readonly text: string;
  readonly isIn: (content: string) => boolean;
}

/** The first leak as a sentence with the fix, or `undefined`. */
export function findLeak(form: TaskForm): string | undefined {
  const secrets = secretsOf(form.truth, "truth");
  for (const [path, content] of whatIsSeen(form)) {
    const secret = secrets.find(({ isIn }) => isIn(content));
    if (secret !== undefined)
      return `${path} shows ${secret.place}, ${JSON.stringify(shortened(secret.text))}; keep it out, or name ${path} in \`sources\` if finding it there is the task`;
  }
  return undefined;
}

function whatIsSeen({ task, instruction, files }: TaskForm): (readonly [string, string])[] {
  const mayShow = (path: string): boolean =>
    task.mustRead.includes(path) || task.sources.some((glob) => globMatches(glob, path));
  return [["instruction.md", instruction] as const, ...texts(files)].filter(([path]) => !mayShow(path));
}

/** Bytes that are no text are searched all the same: a database keeps its texts readable. */
function texts(files: TaskForm["files"]): (readonly [string, string])[] {
  return [...files].map(([path, bytes]) => [
    path,
    decodeUtf8(bytes) ?? new TextDecoder("latin1").decode(bytes),
  ]);
}

function secretsOf(value: Json, place: string): readonly Secret[] {
  if (typeof value === "string")
    return value.trim().length >= TEXT_CHARS_MIN ? [textSecret(value, place)] : [];
  if (typeof value === "number") return numberSecret(value, place);
  if (Array.isArray(value)) return value.flatMap((item, index) => secretsOf(item, `${place}[${index}]`));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => secretsOf(member, `${place}.${key}`));
}

function textSecret(text: string, place: string): Secret {
  return { place, text, isIn: (content) => content.includes(text) };
}

function numberSecret(value: number, place: string): Secret[] {
  const text = String(value);
  if (!/^-?[\d.]+$/.test(text) || text.replace(/\D/g, "").length < DIGITS_MIN) return [];
  const whole = new RegExp(`(?<![\\d.])${text.replace(".", "\\.")}(?![\\d]|\\.\\d)`);
  return [{ place, text, isIn: (content) => whole.test(content) }];
}

function shortened(text: string): string {
  return text.length <= SHOWN_CHARS ? text : `${text.slice(0, SHOWN_CHARS - 1)}…`;
}
