import { expect, it } from "vitest";
import { startTicker } from "../../../src/doors/progress-ticker.ts";
import { eventClock } from "../../support/event-clock.ts";

const never = new AbortController().signal;

it("tells what has changed, at first every 20 seconds and of a long job every tenth of its time", async () => {
  const clock = eventClock();
  const told: number[] = [];
  let state = 0;
  const ticker = startTicker(
    {
      clock,
      now: () => state,
      tell: async () => {
        told.push(clock.monotonicMs() / 1000);
        state++;
      },
    },
    never,
  );
  state = 1;
  await clock.play(clock.sleep(400_000, never));
  await ticker.stop();
  expect(told).toEqual(
    [20, 40, 60, 80, 100, 120, 140, 160, 180, 200, 220, 242, 266.2, 292.82, 322.102, 354.312, 389.743].map(
      (each) => expect.closeTo(each, 2),
    ),
  );
});

it("ends where the job is cancelled", async () => {
  const clock = eventClock();
  const cancelled = new AbortController();
  let told = 0;
  const ticker = startTicker(
    { clock, now: () => clock.monotonicMs(), tell: async () => void told++ },
    cancelled.signal,
  );
  await clock.play(clock.sleep(25_000, never));
  cancelled.abort();
  await clock.play(clock.sleep(100_000, never));
  await ticker.stop();
  expect(told).toBe(1);
});

it("says nothing twice", async () => {
  const clock = eventClock();
  const told: string[] = [];
  const state = { word: "same" };
  const ticker = startTicker(
    {
      clock,
      now: () => ({ ...state }),
      tell: async ({ word }) => void told.push(word),
    },
    never,
  );
  await clock.play(clock.sleep(50_000, never));
  state.word = "new";
  await clock.play(clock.sleep(100_000, never));
  await ticker.stop();
  expect(told).toEqual(["new"]);
});

it("has said all it will say once it has stopped", async () => {
  const clock = eventClock();
  const told: string[] = [];
  const edit = Promise.withResolvers<void>();
  const begun = Promise.withResolvers<void>();
  const ticker = startTicker(
    {
      clock,
      now: () => clock.monotonicMs(),
      tell: async () => {
        begun.resolve();
        await edit.promise;
        told.push("edit");
      },
    },
    never,
  );
  await clock.play(begun.promise);
  const stopped = ticker.stop().then(() => told.push("stopped"));
  edit.resolve();
  await stopped;
  expect(told).toEqual(["edit", "stopped"]);
});
