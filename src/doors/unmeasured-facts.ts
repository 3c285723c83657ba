import type { IdenticalFacts } from "../report/identical.ts";
import type { Settings } from "../suite/resolve-config.ts";

/** What a report says of a change that is none, where no campaign of the base is at hand. */
export function unmeasuredFacts({ subject, suite }: Settings): IdenticalFacts {
  const model = subject.model ?? "not set";
  return { model, simulated: model.startsWith("simulated/"), suite, measured: undefined };
}
