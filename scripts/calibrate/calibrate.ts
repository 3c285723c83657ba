/**
 * Plays whole pull requests through the product, from simulated models through the sandbox and the graders to the
 * verdict, and prints how often each kind is blocked, beside naive rules on the same runs.
 * `npm run calibrate -- --prs 400 [--jobs 2] [--out FOLDER]`
 */
import { type ChildProcess, fork } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { characteristicsOf } from "./characteristics.ts";
import type { Outcome } from "./outcome-of.ts";
import { renderCharacteristics } from "./render.ts";
import { SCENARIOS } from "./scenarios.ts";

/** Each baseline's own first look: three runs of ten tasks. */
const BASELINE_RUNS = 30;

const { values } = parseArgs({
  options: {
    prs: { type: "string", default: "400" },
    jobs: { type: "string", default: String(Math.min(4, availableParallelism())) },
    out: { type: "string" },
  },
});
const [harmless, jobs] = [Number(values.prs), Number(values.jobs)];
if (!Number.isInteger(harmless) || harmless < 2 || !Number.isInteger(jobs) || jobs < 1) {
  console.error("--prs must be a whole number of pull requests, 2 or more, and --jobs one of processes.");
  process.exit(2);
}

const started = performance.now();
const outcomes = await playAll(jobs);
const all = SCENARIOS.map(({ name }) => characteristicsOf(name, outcomes));
const seconds = Math.round((performance.now() - started) / 1000);
const made = outcomes.reduce((sum, { runs }) => sum + runs, BASELINE_RUNS * harmless);
console.log(renderCharacteristics(all));
console.log(
  `\n${outcomes.length} pull requests, ${made.toLocaleString("en-US")} runs in ${seconds} s on ${jobs} processes: ${((1000 * seconds * jobs) / made).toFixed(1)} ms of one process per run.`,
);
if (values.out !== undefined) {
  mkdirSync(values.out, { recursive: true });
  writeFileSync(
    join(values.out, "calibration.json"),
    `${JSON.stringify({ characteristics: all, outcomes }, null, 1)}\n`,
  );
}

/** Every other baseline meets the harmful kinds too: a rate of catches needs fewer than a rate of mistakes. */
function scenariosOf(number: number): string[] {
  return SCENARIOS.filter(({ isHarmless }) => isHarmless || number % 2 === 0).map(({ name }) => name);
}

async function playAll(workers: number): Promise<Outcome[]> {
  const todo = Array.from({ length: harmless }, (_, number) => ({ number, names: scenariosOf(number) }));
  const total = todo.length;
  const done: Outcome[] = [];
  const work = (child: ChildProcess): Promise<void> =>
    new Promise((resolve, reject) => {
      const next = (): void => {
        const asked = todo.shift();
        if (asked === undefined) child.disconnect();
        else child.send(asked);
      };
      child.on("message", (outcomes) => {
        done.push(...(outcomes as Outcome[]));
        console.error(`${done.length} pull requests, ${todo.length} of ${total} baselines to go`);
        next();
      });
      child.on("exit", (code) => (code === 0 ? resolve() : reject(new Error(`a worker ended with ${code}`))));
      next();
    });
  const children = Array.from({ length: workers }, () => fork(join(import.meta.dirname, "worker.ts")));
  await Promise.all(children.map(work));
  // Whoever finished first leaves no trace.
  return done.sort((a, b) =>
    a.scenario === b.scenario ? a.number - b.number : a.scenario < b.scenario ? -1 : 1,
  );
}
