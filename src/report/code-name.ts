import { truncate } from "../std/escape-invisible.ts";
import { inlineCode } from "../std/escape-markdown.ts";

/** Longer names are cut, in code points: one of them must not fill a comment. */
const NAME_MAX = 100;

/** A name from outside (a task, model, file, version) in code type, bounded and escaped. */
export function codeName(text: string): string {
  return inlineCode(truncate(text, NAME_MAX));
}
