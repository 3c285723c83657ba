import type { CampaignEvents } from "../campaign/campaign-plan.ts";
import { keyOf } from "../record/projections.ts";
import { formatMoney } from "../std/format-number.ts";
import { type PicoUsd, picoUsd, sumPicoUsd, usd } from "../std/money.ts";
import type { World } from "./terminal-world.ts";

const CLEAR_LINE = "\r\u001b[2K";

/** Progress on standard error: one line that rewrites itself for a person, nothing but warnings in CI. */
export function watchProgress(world: World): CampaignEvents {
  let passed = 0;
  let cost = picoUsd(0);
  return (event) => {
    if (event.kind === "budget_reached")
      world.err(`${world.interactive ? CLEAR_LINE : ""}pawl: ${event.reason}\n`);
    if (event.kind === "notice") world.err(`pawl: ${event.text}\n`);
    if (event.kind === "campaign_started" && event.resumed > 0 && event.resumed < event.total)
      world.err(`pawl: going on with ${event.resumed} of ${event.total} runs already done\n`);
    if (event.kind !== "run_finished") return;
    const { record, finished, total } = event;
    if (record.outcome === "passed") passed++;
    cost = sumPicoUsd([cost, picoUsd(record.metrics.cost_usd ?? 0)]) as PicoUsd;
    if (!world.interactive) return;
    const line = `${finished}/${total} runs · ${passed} passed · ${formatMoney(usd(cost))} · ${keyOf(record)} ${record.outcome}`;
    world.err(`${CLEAR_LINE}${line.slice(0, world.columns - 1)}${finished === total ? CLEAR_LINE : ""}`);
  };
}
