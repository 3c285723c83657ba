/** Nights of a base branch played from true pass rates, judged one after another as the watch does. */
import type { DataPack } from "../../../src/record/data-pack.ts";
import type { HistoryEntry } from "../../../src/record/history.ts";
import type { WatchState } from "../../../src/record/watch-state.ts";
import { seededRandom } from "../../../src/std/random.ts";
import { growHistory, historyOf } from "../../../src/verdict/history.ts";
import { judgeNights, type NightWord } from "../../../src/verdict/judge-nights.ts";
import { pack, record } from "../records.ts";

/** Pass rates such as a published campaign's ten tasks have. */
export const TEN_RATES = [1, 1, 1, 1, 0.97, 0.9, 0.9, 0.67, 0.33, 0];

const ids = TEN_RATES.map((_, index) => `task_${String(index + 1).padStart(2, "0")}_x`);
const BLANK = pack({ tasks: ids, runs: ids.map((id) => record(id, 1, "passed")) });

const STEADY = 20;

/** Twenty steady nights, then so many with the rates changed; the words of the latter, three runs a task a night. */
export function playNights(
  seed: string,
  nights: number,
  change: (rate: number) => number = (rate) => rate,
): NightWord[] {
  const random = seededRandom(seed);
  let history: HistoryEntry[] = [];
  let open: WatchState | undefined;
  const words: NightWord[] = [];
  for (let night = 0; night < STEADY + nights; night++) {
    const told = {
      ...nightOf(night, (rate) => random.next() < (night < STEADY ? rate : change(rate))),
      history,
    };
    if (night >= STEADY) {
      const judged = judgeNights(told, open);
      words.push(judged.word);
      open = judged.state;
    }
    const [own] = historyOf(told);
    if (own !== undefined) history = growHistory(history, own);
  }
  return words;
}

function nightOf(night: number, passes: (rate: number) => boolean): DataPack {
  const runs = ids.flatMap((id, index) =>
    [1, 2, 3].map((epoch) => record(id, epoch, passes(TEN_RATES[index] ?? 0) ? "passed" : "failed")),
  );
  const finished_at = new Date(Date.UTC(2026, 0, 1 + night)).toISOString();
  return { ...BLANK, runs, campaign: { ...BLANK.campaign, id: `night-${night}`, finished_at } };
}
