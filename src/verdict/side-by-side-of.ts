import type { DataPack } from "../record/data-pack.ts";
import { taskKey } from "../record/ids.ts";
import { pairRuns } from "../record/pairs.ts";
import { fisher } from "../stats/exact-test.ts";
import type { Duel } from "../stats/gate-state.ts";
import type { Count, SideBySide } from "./gate-verdict.ts";
import { countOutcomes, freshBaselineRuns } from "./history.ts";

/** What both contents did on a task side by side, all its pairs taken together; undefined where it was not run. */
export function sideBySideOf(pack: DataPack, key: string, duel: Duel | undefined): SideBySide | undefined {
  const pairs = pairRuns(pack.runs).filter((pair) => pair.key === key);
  if (pairs.length === 0 && duel === undefined) return undefined;
  const counting = pairs.filter(({ excluded }) => excluded === undefined);
  const count = (arm: "baseline" | "candidate"): Count => ({
    passed: counting.filter((pair) => pair[arm]?.outcome === "passed").length,
    runs: counting.length,
  });
  const sides = duelSides(duel) ?? { baseline: count("baseline"), candidate: count("candidate") };
  return {
    ...sides,
    lost: pairs.filter(({ excluded }) => excluded !== undefined && excluded !== "unfinished").length,
    looks: duel?.looks ?? 0,
    state: duel?.state,
    p: fisher(sides).worse,
  };
}

/** A decided duel is told by what it was decided on, whatever pairs a later suite check added. */
function duelSides(duel: Duel | undefined): { baseline: Count; candidate: Count } | undefined {
  if (duel === undefined || duel.state === "open" || duel.state === "lost") return undefined;
  return { baseline: duel.baseline, candidate: duel.candidate };
}

/** The baseline's fresh runs of a task that count, of whole pairs or not: the environment's state is theirs alone. */
export function freshCount(pack: DataPack, key: string): Count {
  const letters = freshBaselineRuns(pack)
    .filter((run) => taskKey(run.task_id, run.variant) === key && run.outcome !== "errored")
    .map(({ outcome }) => (outcome === "passed" ? "P" : "F"));
  return countOutcomes(letters.join(""));
}
