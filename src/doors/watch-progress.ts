import { systemClock } from "../adapters/local/system-clock.ts";
import type { CampaignEvents } from "../campaign/campaign-plan.ts";
import type { Clock } from "../ports.ts";
import { renderRunBoard, sayBoard, sayTaskDone } from "../report/run-board.ts";
import { commandSafe } from "../std/escape-invisible.ts";
import type { World } from "./terminal-world.ts";
import { trackRuns } from "./track-runs.ts";

/** Lines a terminal has where it does not say. */
const ROWS = 24;

/**
 * Progress on standard error: a table that redraws itself for a person, a line for each finished task in CI, nothing
 * but warnings anywhere else.
 */
export function watchProgress(world: World, clock: Clock = systemClock()): CampaignEvents {
  const tracker = trackRuns(clock);
  const table = liveTable(world);
  const isLogged = !world.interactive && world.env["CI"] !== undefined;
  const say = (text: string): void => {
    table.clear();
    world.err(`pawl: ${text}\n`);
  };
  return (event) => {
    const done = tracker.hear(event);
    if (event.kind === "budget_reached") say(event.reason);
    if (event.kind === "notice") say(event.text);
    if (event.kind === "campaign_started" && event.resumed > 0 && event.resumed < event.total)
      say(`going on with ${event.resumed} of ${event.total} runs already done`);
    if (isLogged && done !== undefined)
      world.err(commandSafe(`${sayTaskDone(done)}  (${sayBoard(tracker.board())})\n`));
    if (!world.interactive || (event.kind !== "run_started" && event.kind !== "run_finished")) return;
    const board = tracker.board();
    if (board.finished === board.total) table.clear();
    else table.draw(renderRunBoard(board, { width: world.columns - 1, height: (world.rows ?? ROWS) - 1 }));
  };
}

/** Lines that are overwritten in place; whatever else is said must clear them before. */
function liveTable({ err, interactive }: World): { draw(lines: readonly string[]): void; clear(): void } {
  let drawn = 0;
  const back = (): string => (drawn === 0 ? "" : `\u001b[${drawn}A\r\u001b[0J`);
  return {
    draw: (lines) => {
      err(`${back()}${lines.join("\n")}\n`);
      drawn = lines.length;
    },
    clear: () => {
      if (interactive && drawn > 0) err(back());
      drawn = 0;
    },
  };
}
