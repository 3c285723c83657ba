import type { Passes } from "../../../src/stats/passes.ts";

/** A beta distribution of task difficulty from tasks of equally many runs: mean, and correlation of runs within a task by analysis of variance. */
export function fitBetaPrior(tasks: readonly Passes[]): { mu: number; rho: number; a: number; b: number } {
  const n = tasks[0]!.runs;
  const rates = tasks.map(({ passed, runs }) => passed / runs);
  const mu = rates.reduce((sum, rate) => sum + rate, 0) / rates.length;
  const between = (n * rates.reduce((sum, rate) => sum + (rate - mu) ** 2, 0)) / (rates.length - 1);
  const within = (n * rates.reduce((sum, rate) => sum + rate * (1 - rate), 0)) / (rates.length * (n - 1));
  const rho = (between - within) / (between + (n - 1) * within);
  return { mu, rho, a: mu * (1 / rho - 1), b: (1 - mu) * (1 / rho - 1) };
}
