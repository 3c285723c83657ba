/** What is said in a check run, as GitHub's API takes it: within its limits, on one line where it is one. */
import type { CheckSaid } from "../../ports.ts";
import type { CheckAnnotation } from "../../record/check-annotation.ts";
import { oneLine, terminalSafe, truncate } from "../../std/escape-invisible.ts";

/** GitHub's schema says characters; bytes are never fewer, so this holds for either reading. */
const SUMMARY_BYTES_MAX = 65_535;
/** GitHub's limit on an annotation's title; a check's own is not known to have one. */
const TITLE_MAX = 255;
/** Code points of an annotation's message; GitHub takes 64 KB. */
const MESSAGE_MAX = 10_000;

const CUT = "\n\n… The rest did not fit here; the whole report is in the job summary.\n";

export interface CheckOutput {
  readonly title: string;
  readonly summary: string;
}

export function checkOutput({ title, summary }: CheckSaid): CheckOutput {
  return { title: truncate(oneLine(title), TITLE_MAX), summary: cutAtLine(summary.toWellFormed()) };
}

/** An annotation in the API's words. */
export interface ApiAnnotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly annotation_level: CheckAnnotation["level"];
  readonly title: string;
  readonly message: string;
}

export function apiAnnotation({
  path,
  startLine,
  endLine,
  level,
  title,
  message,
}: CheckAnnotation): ApiAnnotation {
  return {
    path,
    start_line: startLine,
    end_line: endLine,
    annotation_level: level,
    title: truncate(oneLine(title), TITLE_MAX),
    message: truncate(terminalSafe(message), MESSAGE_MAX),
  };
}

/** The text, or as many of its first lines as fit with a word on the rest. */
function cutAtLine(text: string): string {
  const bytes = Buffer.from(text, "utf8");
  if (bytes.length <= SUMMARY_BYTES_MAX) return text;
  const room = SUMMARY_BYTES_MAX - Buffer.byteLength(CUT);
  const line = bytes.subarray(0, room).lastIndexOf("\n");
  const end = line > 0 ? line : startOfCharacter(bytes, room);
  return bytes.subarray(0, end).toString("utf8") + CUT;
}

/** The last place at or before `at` where a UTF-8 character begins. */
function startOfCharacter(bytes: Uint8Array, at: number): number {
  let start = at;
  while (start > 0 && ((bytes[start] ?? 0) & 0xc0) === 0x80) start--;
  return start;
}
