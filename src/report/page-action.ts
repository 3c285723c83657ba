import type { ToolCall, Turn } from "../record/trajectory.ts";
import { oneLine, truncate } from "../std/escape-invisible.ts";

const TARGET_MAX = 160;

/** What a turn did, on one line: `bash cat access.log`, `fs_read a.txt, fs_write b.txt`, `ends: “Done.”`. */
export function sayAction(turn: Turn): string {
  if (turn.tool_calls.length === 0) return truncate(`ends: “${oneLine(turn.text)}”`, TARGET_MAX);
  return truncate(turn.tool_calls.map(sayCall).join(", "), TARGET_MAX);
}

/** One call by its tool and what it was aimed at. */
function sayCall(call: ToolCall): string {
  return `${oneLine(call.name)} ${truncate(oneLine(targetOf(call)), TARGET_MAX)}`.trim();
}

/** The argument a reader knows a call by; the tools' own names first, any other text after. */
export function targetOf({ input }: ToolCall): string {
  if (typeof input === "string") return input;
  if (typeof input !== "object" || input === null) return "";
  const named = ["command", "path", "query", "sql"].map((name): unknown => Reflect.get(input, name));
  const texts = [...named, ...Object.values(input)].filter((value) => typeof value === "string");
  return texts[0] ?? JSON.stringify(input);
}
