import type { Harness } from "../ports.ts";
import { deliveredBytes } from "./delivered.ts";

/** The same harness, with what was delivered to its model told from the tool results it reports. */
export function withDelivered(inner: Harness): Harness {
  return {
    identity: inner.identity,
    solve: async (assignment, signal) => {
      const solved = await inner.solve(assignment, signal);
      const { turns } = solved.trajectory;
      // A harness that reports no calls says nothing of what it delivered; an empty list says so.
      const isSilent = turns.every(({ tool_calls }) => tool_calls.length === 0);
      const delivered = isSilent ? [] : deliveredBytes(assignment.files, turns);
      return { ...solved, trajectory: { ...solved.trajectory, delivered } };
    },
  };
}
