import type { Random } from "../std/random.ts";
import type { Passes } from "./passes.ts";

/** How pass rates are spread over tasks: a beta distribution, its mean, and the correlation of runs within a task. */
export interface BetaPrior {
  readonly mu: number;
  readonly rho: number;
  readonly a: number;
  readonly b: number;
}

/**
 * The spread of tasks' pass rates by analysis of variance of their runs (unequal numbers of runs allowed). Needs two
 * tasks, and one of two runs. Where runs differ no more within tasks than between them, `rho` is at most 0 and a, b are
 * of no use; where no run differs at all it is NaN.
 */
export function fitBetaPrior(tasks: readonly Passes[]): BetaPrior {
  const rate = ({ passed, runs }: Passes): number => passed / runs;
  const sum = (of: (task: Passes) => number): number => tasks.reduce((total, task) => total + of(task), 0);
  const runs = sum((task) => task.runs);
  const mu = sum((task) => task.passed) / runs;
  const effective = (runs - sum((task) => task.runs ** 2) / runs) / (tasks.length - 1);
  const between = sum((task) => task.runs * (rate(task) - mu) ** 2) / (tasks.length - 1);
  const within = sum((task) => task.runs * rate(task) * (1 - rate(task))) / (runs - tasks.length);
  const rho = (between - within) / (between + (effective - 1) * within);
  return { mu, rho, a: mu * (1 / rho - 1), b: (1 - mu) * (1 / rho - 1) };
}

/** What a task's true rate may be, as a beta distribution. */
export interface RateBelief {
  readonly a: number;
  readonly b: number;
}

/** Strength, in runs, of the belief that tasks are alike where nothing says otherwise. */
const ALIKE = 100;

/** Where hardly any run differs within tasks, a task's own runs are believed, and this many more. */
const OWN = 1;

/** What each task's true rate may be, given its runs and how the rates of all tasks are spread (empirical Bayes). */
export function believeRates(tasks: readonly Passes[]): RateBelief[] {
  const told = tasks.filter(({ runs }) => runs > 0);
  const passed = told.reduce((sum, task) => sum + task.passed, 0);
  const runs = told.reduce((sum, task) => sum + task.runs, 0);
  const mean = (passed + 0.5) / (runs + 1);
  const strength = told.length >= 2 && runs > told.length ? strengthOf(fitBetaPrior(told).rho) : OWN;
  return tasks.map((task) => ({
    a: task.passed + mean * strength,
    b: task.runs - task.passed + (1 - mean) * strength,
  }));
}

function strengthOf(rho: number): number {
  if (!(rho > 0)) return ALIKE;
  return Math.min(ALIKE, Math.max(OWN, 1 / rho - 1));
}

/** A draw from a beta distribution, by two gamma draws. */
export function drawRate({ a, b }: RateBelief, random: Random): number {
  const [x, y] = [drawGamma(a, random), drawGamma(b, random)];
  return x + y === 0 ? a / (a + b) : x / (x + y);
}

/** A gamma draw of shape > 0, scale 1 (Marsaglia and Tsang 2000; below 1 by the boost they give). */
function drawGamma(shape: number, random: Random): number {
  if (shape < 1) return drawGamma(shape + 1, random) * random.next() ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = drawNormal(random);
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(1 - random.next()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
  }
}

/** A standard normal draw (Box and Muller 1958). */
function drawNormal(random: Random): number {
  const radius = Math.sqrt(-2 * Math.log(1 - random.next()));
  return radius * Math.cos(2 * Math.PI * random.next());
}
