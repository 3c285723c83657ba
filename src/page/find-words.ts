import type { RunDetail } from "../report/page-shape.ts";
import { oneLine } from "../std/escape-invisible.ts";

/** One place where the words stand; `step` is null outside of the steps. */
export interface Hit {
  readonly run: string;
  readonly step: number | null;
  readonly where: string;
  readonly before: string;
  readonly match: string;
  readonly after: string;
}

const AROUND = 60;
const HITS_PER_RUN = 20;

/** Every place of one run where the words stand, letters' case aside. */
export function findWords(run: string, detail: RunDetail, words: string): Hit[] {
  const wanted = words.toLowerCase();
  return textsOf(detail)
    .flatMap(({ step, where, text }) => {
      const at = text.toLowerCase().indexOf(wanted);
      if (at < 0) return [];
      return [
        {
          run,
          step,
          where,
          before: oneLine(text.slice(Math.max(0, at - AROUND), at)),
          match: oneLine(text.slice(at, at + words.length)),
          after: oneLine(text.slice(at + words.length, at + words.length + AROUND)),
        },
      ];
    })
    .slice(0, HITS_PER_RUN);
}

interface Place {
  readonly step: number | null;
  readonly where: string;
  readonly text: string;
}

function textsOf({ record, transcript }: RunDetail): Place[] {
  const checks = record.checks.map((check) => ({
    step: null,
    where: "a check",
    text: [check.name, check.expected ?? "", check.found ?? ""].join(" "),
  }));
  const steps = (transcript?.turns ?? []).flatMap((turn) => [
    { step: turn.turn, where: "reasoning", text: turn.reasoning ?? "" },
    { step: turn.turn, where: "what it said", text: turn.text },
    ...turn.tool_calls.flatMap((call) => [
      { step: turn.turn, where: `${call.name}, asked`, text: flat(call.input) },
      { step: turn.turn, where: `${call.name}, told`, text: call.result.text },
    ]),
  ]);
  return [...checks, ...steps];
}

function flat(input: unknown): string {
  if (typeof input === "string") return input;
  if (typeof input !== "object" || input === null) return JSON.stringify(input) ?? "";
  return Object.values(input)
    .map((value: unknown) => (typeof value === "string" ? value : JSON.stringify(value)))
    .join("\n");
}
