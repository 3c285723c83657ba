/** One of several processes that play pull requests: asked by message, answers by message. */
import { outcomeOf } from "./outcome-of.ts";
import { SCENARIOS } from "./scenarios.ts";
import { changeSimulator } from "./simulated-change.ts";

const simulator = changeSimulator();

process.on(
  "message",
  async ({ number, names }: { readonly number: number; readonly names: readonly string[] }) => {
    const outcomes = [];
    for (const scenario of SCENARIOS.filter(({ name }) => names.includes(name)))
      outcomes.push(outcomeOf(scenario.name, number, await simulator.run(scenario, number)));
    process.send?.(outcomes);
  },
);
