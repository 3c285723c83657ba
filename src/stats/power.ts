/** What a check would have caught: the whole rule played many times on tasks like the user's, nothing looked up. */
import type { Random } from "../std/random.ts";
import { believeRates, drawRate } from "./beta-prior.ts";
import type { Passes } from "./passes.ts";
import {
  type CheckDesign,
  chanceOf,
  drawPasses,
  type PlayedCheck,
  type PlayedTask,
  playCheck,
} from "./simulate-check.ts";

/** What happened to the subject in a scenario. */
const SCENARIOS = [
  "harmless",
  "always_to_third",
  "always_to_never",
  "nine_to_five",
  "suite_minus_20",
  "suite_minus_10",
] as const;
export type Scenario = (typeof SCENARIOS)[number];

/** How often a scenario ended how, as shares of 1, and what it took. */
export interface Caught {
  readonly scenario: Scenario;
  readonly blocked: number;
  readonly suspected: number;
  readonly runsMean: number;
  readonly runsP95: number;
}

export interface Power {
  readonly tasks: number;
  /** History runs of all tasks together. */
  readonly historyRuns: number;
  readonly simulations: number;
  readonly seed: string;
  readonly design: CheckDesign;
  readonly caught: readonly Caught[];
}

/** What is known of the tasks: their history (true rates are then drawn from what it allows), or their true rates and how long a history is. */
export type KnownTasks =
  | { readonly kind: "history"; readonly tasks: readonly Passes[] }
  | { readonly kind: "rates"; readonly rates: readonly number[]; readonly historyRuns: number };

export interface PowerRequest {
  readonly known: KnownTasks;
  readonly design: CheckDesign;
  readonly simulations: number;
  readonly seed: string;
}

/** Plays every scenario `simulations` times; the same seed gives the same shares. Needs a task. */
export function simulatePower({ known, design, simulations, seed }: PowerRequest): Power {
  const draw = taskDraws(known);
  const caught = SCENARIOS.map((scenario) => {
    const played = Array.from({ length: simulations }, (_, simulation) => {
      const random = chanceOf(`${seed}/${scenario}`, simulation);
      return playCheck(happen(scenario, draw(random), random), design, random);
    });
    return summarize(scenario, played);
  });
  const history =
    known.kind === "history" ? known.tasks.map(({ runs }) => runs) : known.rates.map(() => known.historyRuns);
  return {
    tasks: history.length,
    historyRuns: history.reduce((sum, runs) => sum + runs, 0),
    simulations,
    seed,
    design,
    caught,
  };
}

/** Harmless tasks like the known ones. */
function taskDraws(known: KnownTasks): (random: Random) => PlayedTask[] {
  if (known.kind === "rates")
    return (random) => known.rates.map((rate) => harmless(rate, pastOf(known.historyRuns, rate, random)));
  const beliefs = believeRates(known.tasks);
  return (random) =>
    known.tasks.map((history, index) => {
      const belief = beliefs[index] ?? { a: 0.5, b: 0.5 };
      return harmless(drawRate(belief, random), history);
    });
}

function harmless(rate: number, history: Passes): PlayedTask {
  return { baseline: rate, candidate: rate, history };
}

function pastOf(runs: number, rate: number, random: Random): Passes {
  return { passed: drawPasses(runs, rate, random), runs };
}

/** What the change does: to one task, whose past is then that of a task which always, or nine times in ten, passed; or to all. */
function happen(scenario: Scenario, tasks: readonly PlayedTask[], random: Random): readonly PlayedTask[] {
  switch (scenario) {
    case "harmless":
      return tasks;
    case "always_to_third":
      return hitOne(tasks, { from: 1, to: 1 / 3 }, random);
    case "always_to_never":
      return hitOne(tasks, { from: 1, to: 0 }, random);
    case "nine_to_five":
      return hitOne(tasks, { from: 0.9, to: 0.5 }, random);
    case "suite_minus_20":
      return tasks.map((task) => ({ ...task, candidate: Math.max(0, task.candidate - 0.2) }));
    case "suite_minus_10":
      return tasks.map((task) => ({ ...task, candidate: Math.max(0, task.candidate - 0.1) }));
  }
}

/** The task nearest to where the change begins is hit, one of them where there are several. */
function hitOne(
  tasks: readonly PlayedTask[],
  { from, to }: { readonly from: number; readonly to: number },
  random: Random,
): readonly PlayedTask[] {
  const distance = ({ history, baseline }: PlayedTask): number =>
    Math.abs((history.runs === 0 ? baseline : history.passed / history.runs) - from);
  const nearest = Math.min(...tasks.map(distance));
  const candidates = tasks.flatMap((task, index) => (distance(task) === nearest ? [index] : []));
  const hit = candidates[random.below(candidates.length)] ?? 0;
  return tasks.map((task, index) =>
    index === hit
      ? { baseline: from, candidate: to, history: pastOf(task.history.runs, from, random) }
      : task,
  );
}

/** Share of simulations that needed no more runs. */
const P95 = 0.95;

function summarize(scenario: Scenario, played: readonly PlayedCheck[]): Caught {
  const share = (of: (check: PlayedCheck) => boolean): number => played.filter(of).length / played.length;
  const runs = played.map((check) => check.runs).sort((a, b) => a - b);
  return {
    scenario,
    blocked: share(({ isBlocked }) => isBlocked),
    suspected: share(({ isSuspected }) => isSuspected),
    runsMean: runs.reduce((sum, each) => sum + each, 0) / runs.length,
    runsP95: runs[Math.ceil(P95 * runs.length) - 1] ?? 0,
  };
}
