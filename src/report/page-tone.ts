import type { TaskWord, Verdict } from "../verdict/verdict.ts";
import type { Tone } from "./page-shape.ts";

/** How loud a task's word is. */
export function taskTone(word: TaskWord): Tone {
  switch (word) {
    case "regression":
      return "bad";
    case "suspected":
    case "not_rechecked":
    case "environment_drift":
      return "warn";
    case "looks_better":
      return "better";
    case "unmeasured":
    case "inconclusive":
    case "no_baseline":
      return "note";
    default:
      return "good";
  }
}

/** How loud the whole is: what blocks is bad whatever it is called, and nothing measured is never good. */
export function overallTone({ word, blocks, breaches }: Verdict): Tone {
  if (blocks || breaches.length > 0 || word === "suite_regression") return "bad";
  if (word === "unmeasured" || word === "inconclusive") return "warn";
  if (word === "within_margin") return "good";
  return taskTone(word);
}
