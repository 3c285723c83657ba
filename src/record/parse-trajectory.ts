import { Trajectory } from "./trajectory.ts";

/** The trajectory a text holds; undefined where it is not one this version reads. */
export function parseTrajectory(text: string): Trajectory | undefined {
  try {
    return Trajectory.safeParse(JSON.parse(text)).data;
  } catch {
    // JSON.parse has no other way to say "not JSON".
    return undefined;
  }
}
