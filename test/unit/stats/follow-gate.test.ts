import { test } from "@fast-check/vitest";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stratifiedExact } from "../../../src/stats/exact-test.ts";
import { followGate } from "../../../src/stats/follow-gate.ts";
import {
  type Batch,
  type DeepDesign,
  familyOf,
  type ScreenDesign,
  suitePairs,
} from "../../../src/stats/gate-design.ts";
import { isAtMost } from "../../../src/stats/is-at-most.ts";
import { orderBatch } from "../../../src/stats/order-batch.ts";
import { totalPair } from "../../../src/stats/passes.ts";
import { type Columns, results } from "../../support/paired-results.ts";

const ten = Array.from({ length: 10 }, (_, task) => task);

function screen(over: Partial<ScreenDesign> = {}): ScreenDesign {
  return { mode: "screen", plan: "standard", suspects: [0], blocking: ten, isSuiteFlagged: false, ...over };
}

function states(design: ScreenDesign | DeepDesign, columns: Columns) {
  const { duels, next, suite } = followGate(design, results(columns));
  return {
    duels: duels.map(({ task, state, looks, lost, baseline, candidate }) =>
      [
        task,
        state,
        looks,
        `${baseline.passed}-${candidate.passed} of ${baseline.runs}`,
        ...(lost > 0 ? [lost] : []),
      ].join(" "),
    ),
    next: next === undefined ? undefined : said(next),
    suite: suite?.state,
  };
}

function said({ stage, wave, batch, pairs }: Batch): string {
  return `${stage} ${wave}.${batch}: ${pairs.map(({ task, pair }) => `${task}#${pair}`).join(" ")}`;
}

describe("one suspect", () => {
  it.each<[string, readonly [string, string], ReturnType<typeof states>]>([
    [
      "nothing yet",
      ["", ""],
      { duels: ["0 open 0 0-0 of 0"], next: "head_to_head 1.1: 0#1 0#2 0#3 0#4", suite: undefined },
    ],
    [
      "a wave half done",
      ["11", "00"],
      { duels: ["0 open 0 0-0 of 0"], next: "head_to_head 1.1: 0#1 0#2 0#3 0#4", suite: undefined },
    ],
    ["4 v 0", ["1111", "0000"], { duels: ["0 block 1 4-0 of 4"], next: undefined, suite: undefined }],
    ["no gap", ["1101", "0111"], { duels: ["0 clear 1 3-3 of 4"], next: undefined, suite: undefined }],
    [
      "one behind after four",
      ["1111", "0111"],
      { duels: ["0 open 1 4-3 of 4"], next: "head_to_head 2.1: 0#5 0#6 0#7 0#8", suite: undefined },
    ],
    [
      "one behind after eight",
      ["11111111", "01111111"],
      { duels: ["0 clear 2 8-7 of 8"], next: undefined, suite: undefined },
    ],
    ["8 v 4", ["11111111", "01100011"], { duels: ["0 block 2 8-4 of 8"], next: undefined, suite: undefined }],
    [
      "8 v 5",
      ["11111111", "01110011"],
      { duels: ["0 open 2 8-5 of 8"], next: "head_to_head 3.1: 0#9 0#10 0#11 0#12", suite: undefined },
    ],
    [
      "15 v 12, to the end",
      ["1111111111111110", "0111101101111011"],
      { duels: ["0 suspected 4 15-12 of 16"], next: undefined, suite: undefined },
    ],
    [
      "a pair lost is replaced",
      ["1x11", "0000"],
      { duels: ["0 open 0 0-0 of 0"], next: "head_to_head 1.2: 0#5", suite: undefined },
    ],
    [
      "whichever arm lost it",
      ["1111", "0x00"],
      { duels: ["0 open 0 0-0 of 0"], next: "head_to_head 1.2: 0#5", suite: undefined },
    ],
    [
      "and counts",
      ["1x111", "00000"],
      { duels: ["0 block 1 4-0 of 4 1"], next: undefined, suite: undefined },
    ],
    [
      "two in turn",
      ["1x11x1", "0000x0"],
      { duels: ["0 block 1 4-0 of 4 2"], next: undefined, suite: undefined },
    ],
    [
      "the third is too much",
      ["xxx1", "0000"],
      { duels: ["0 lost 0 1-0 of 1 3"], next: undefined, suite: undefined },
    ],
    [
      "a third, in a replacement",
      ["1x11x1", "00x000"],
      { duels: ["0 lost 0 3-0 of 3 3"], next: undefined, suite: undefined },
    ],
    [
      "losses of an earlier wave are forgiven",
      ["11xx111xx111", "011110000000"],
      { duels: ["0 block 2 8-2 of 8 4"], next: undefined, suite: undefined },
    ],
  ])("%s", (_, columns, expected) => {
    expect(states(screen(), { 0: columns })).toEqual(expected);
  });

  it("no suspect, no question", () => {
    expect(followGate(screen({ suspects: [] }), results({}))).toEqual({
      batches: [],
      next: undefined,
      duels: [],
      suite: undefined,
    });
  });
});

describe("several suspects", () => {
  it("go through the waves together, and those decided stay behind", () => {
    const design = screen({ suspects: [3, 7] });
    expect(states(design, { 3: ["1111", "1111"], 7: ["1111", "0111"] })).toEqual({
      duels: ["3 clear 1 4-4 of 4", "7 open 1 4-3 of 4"],
      next: "head_to_head 2.1: 7#5 7#6 7#7 7#8",
      suite: undefined,
    });
  });

  it("share the promise: what blocks one alone may not block one of three", () => {
    const columns: Columns = { 0: ["11111111", "01100011"], 1: ["1111", "1111"], 2: ["1111", "1111"] };
    expect(states(screen(), columns).duels).toEqual(["0 block 2 8-4 of 8"]);
    expect(states(screen({ suspects: [0, 1, 2] }), columns).duels[0]).toBe("0 open 2 8-4 of 8");
  });

  it("the suite is a question more", () => {
    expect(familyOf(screen({ suspects: [1, 2] }))).toBe(2);
    expect(familyOf(screen({ suspects: [1, 2], isSuiteFlagged: true }))).toBe(3);
  });
});

describe("the suite check", () => {
  const flagged = (over: Partial<ScreenDesign> = {}): ScreenDesign =>
    screen({ suspects: [0, 1], isSuiteFlagged: true, ...over });
  const cleared: Columns = { 0: ["1111", "1111"], 1: ["1111", "1111"] };
  const others = (baseline: string, candidate: string): Columns =>
    Object.fromEntries(ten.slice(2).map((task) => [task, [baseline, candidate] as const]));

  it.each([
    [1, 40],
    [3, 13],
    [10, 4],
    [26, 2],
    [27, 1],
    [100, 1],
  ])("of %d tasks begins with %d pairs each", (tasks, pairs) => {
    expect(suitePairs(tasks)).toBe(pairs);
  });

  it("waits for the suspects", () => {
    expect(states(flagged(), {})).toMatchObject({
      suite: "open",
      next: expect.stringContaining("head_to_head 1.1"),
    });
    expect(followGate(flagged(), results({})).batches).toHaveLength(1);
  });

  it("uses the suspects' first pairs and runs the others'", () => {
    const { next } = followGate(flagged(), results(cleared));
    expect(next).toMatchObject({ stage: "suite_check", wave: 1, batch: 1 });
    expect([...new Set(next?.pairs.map(({ task }) => task))]).toEqual(ten.slice(2));
    expect(next?.pairs).toHaveLength(32);
  });

  it("is not needed once a task blocks", () => {
    const columns: Columns = { 0: ["1111", "0000"], 1: ["1111", "1111"] };
    expect(states(flagged(), columns)).toEqual({
      duels: ["0 block 1 4-0 of 4", "1 clear 1 4-4 of 4"],
      next: undefined,
      suite: "not_needed",
    });
  });

  it("is needed where the task that is proven worse may not block", () => {
    const columns: Columns = { 0: ["1111", "0000"], 1: ["1111", "1111"] };
    const { next } = followGate(flagged({ blocking: ten.slice(1) }), results(columns));
    expect(next?.stage).toBe("suite_check");
    expect(next?.pairs.some(({ task }) => task === 0)).toBe(false);
  });

  it("blocks at the first look where every task lost a little", () => {
    const state = followGate(flagged(), results({ ...cleared, ...others("1111", "0110") }));
    expect(state.suite).toMatchObject({ state: "block", pairsPerTask: 4, bar: 0.05 / 3 / 2 });
    expect(state.suite?.p).toHaveLength(1);
    expect(state.suite?.baseline).toEqual({ passed: 40, runs: 40 });
    expect(state.suite?.candidate).toEqual({ passed: 24, runs: 40 });
  });

  it("is over at the first look where nothing is lost", () => {
    const state = followGate(flagged(), results({ ...cleared, ...others("1111", "1111") }));
    expect(state.suite).toMatchObject({ state: "clear", p: [1] });
    expect(state.next).toBeUndefined();
  });

  it("looks again at twice as many where it cannot tell", () => {
    const half: Columns = { ...cleared, ...others("1111", "1111"), 2: ["1111", "1110"], 3: ["1111", "1110"] };
    const state = followGate(flagged(), results(half));
    expect(state.suite).toMatchObject({ state: "open", p: [expect.closeTo(0.25, 12)] });
    expect(state.next).toMatchObject({ stage: "suite_check", wave: 2, batch: 1 });
    // The suspects had four pairs each: they need four more, like everybody.
    expect(state.next?.pairs).toHaveLength(40);
  });

  it("ends at the second look either way", () => {
    const twice = (extra: string): Columns => ({
      0: ["11111111", `1111${extra}`],
      1: ["11111111", `1111${extra}`],
      ...others("11111111", `1111${extra}`),
      2: ["11111111", `1110${extra}`],
      3: ["11111111", `1110${extra}`],
    });
    expect(followGate(flagged(), results(twice("1111"))).suite).toMatchObject({ state: "clear" });
    expect(followGate(flagged(), results(twice("0011"))).suite).toMatchObject({ state: "block" });
    expect(followGate(flagged(), results(twice("0011"))).suite?.p).toHaveLength(2);
  });

  it("runs nothing for a look that the suspects' own pairs already fill", () => {
    const seven = Array.from({ length: 7 }, (_, task) => task);
    const design = flagged({ suspects: seven, blocking: seven });
    const columns = Object.fromEntries(seven.map((task) => [task, ["11111111", "01111111"] as const]));
    const state = followGate(design, results(columns));
    // Six pairs each are the first look's, eight are there; the second look wants twelve.
    expect(state.suite).toMatchObject({ pairsPerTask: 6, p: [expect.closeTo(1 / 128, 12)] });
    expect(state.suite?.baseline).toEqual({ passed: 42, runs: 42 });
    expect(state.batches.every(({ pairs }) => pairs.length > 0)).toBe(true);
    expect(state.next).toMatchObject({ stage: "suite_check", wave: 2, batch: 1 });
    expect(state.next?.pairs).toHaveLength(28);
  });

  it("stays open where a task loses too many pairs", () => {
    const columns = { ...cleared, ...others("1111", "1111"), 5: ["xxx1", "1111"] } satisfies Columns;
    expect(states(flagged(), columns)).toMatchObject({ suite: "lost", next: undefined });
  });
});

describe("deep", () => {
  const deep: DeepDesign = { mode: "deep", tasks: [0, 1, 2], blocking: [0, 1, 2], pairs: 10 };
  const same: readonly [string, string] = ["1111111111", "1111111111"];

  it("runs five pairs of every task in a wave", () => {
    expect(states(deep, {})).toMatchObject({
      next: "deep 1.1: 0#1 0#2 0#3 0#4 0#5 1#1 1#2 1#3 1#4 1#5 2#1 2#2 2#3 2#4 2#5",
      duels: ["0 open 0 0-0 of 0", "1 open 0 0-0 of 0", "2 open 0 0-0 of 0"],
      suite: "open",
    });
  });

  it("the last wave holds what is left", () => {
    const six: Columns = { 0: ["11111", "11111"], 1: ["11111", "11111"], 2: ["11111", "11111"] };
    expect(states({ ...deep, pairs: 6 }, six).next).toBe("deep 2.1: 0#6 1#6 2#6");
  });

  it.each<[string, readonly [string, string], string, string]>([
    ["alike", same, "0 clear 1 10-10 of 10", "clear"],
    ["a task gone", ["1111111111", "0000000000"], "0 block 1 10-0 of 10", "block"],
    ["a task worse", ["1111111111", "1111110000"], "0 suspected 1 10-6 of 10", "clear"],
    [
      "a task so much worse that the suite is",
      ["1111111111", "1111100000"],
      "0 suspected 1 10-5 of 10",
      "block",
    ],
    ["a task a little worse", ["1111111111", "1111111000"], "0 clear 1 10-7 of 10", "clear"],
    ["too much lost", ["xxx11", "11111"], "0 lost 0 2-2 of 2 3", "lost"],
  ])("%s", (_, columns, duel, suite) => {
    expect(states(deep, { 0: columns, 1: same, 2: same })).toMatchObject({ next: undefined, suite });
    expect(states(deep, { 0: columns, 1: same, 2: same }).duels[0]).toBe(duel);
  });

  it("a task that lost too much asks for no more, the others go on", () => {
    const columns: Columns = { 0: ["xxx11", "11111"], 1: ["11111", "11111"], 2: ["11111", "11111"] };
    expect(states(deep, columns)).toMatchObject({
      next: "deep 2.1: 1#6 1#7 1#8 1#9 1#10 2#6 2#7 2#8 2#9 2#10",
      duels: ["0 lost 0 2-2 of 2 3", "1 open 0 5-5 of 5", "2 open 0 5-5 of 5"],
    });
    expect(followGate(deep, results(columns)).suite?.p).toEqual([]);
    const done = followGate(deep, results({ ...columns, 1: same, 2: same }));
    expect(done.suite).toMatchObject({ state: "lost", p: [1], baseline: { passed: 20, runs: 20 } });
  });
});

describe("the order of a batch", () => {
  const batch = fc.record({
    stage: fc.constantFrom("head_to_head" as const, "suite_check" as const, "deep" as const),
    wave: fc.integer({ min: 1, max: 4 }),
    batch: fc.integer({ min: 1, max: 3 }),
    pairs: fc.uniqueArray(fc.record({ task: fc.nat(9), pair: fc.integer({ min: 1, max: 16 }) }), {
      minLength: 1,
      maxLength: 40,
      selector: ({ task, pair }) => `${task} ${pair}`,
    }),
  });

  test.prop([batch, fc.string({ minLength: 1 })])(
    "has every pair in both arms, at places 1 to n",
    (one, seed) => {
      const { runs } = orderBatch(one, seed);
      expect(runs.map(({ position }) => position)).toEqual(
        Array.from({ length: 2 * one.pairs.length }, (_, i) => i + 1),
      );
      for (const arm of ["baseline", "candidate"] as const) {
        const own = runs.filter((run) => run.arm === arm).map(({ task, pair }) => `${task} ${pair}`);
        expect(own.sort()).toEqual(one.pairs.map(({ task, pair }) => `${task} ${pair}`).sort());
      }
    },
  );

  test.prop([batch, fc.string({ minLength: 1 })])("follows from its seed alone", (one, seed) => {
    expect(orderBatch(one, seed)).toEqual(orderBatch(structuredClone(one), seed));
  });

  it("is another one in another batch, wave and stage", () => {
    const pairs = ten.map((task) => ({ task, pair: 1 }));
    const order = (over: Partial<Batch>): string =>
      JSON.stringify(orderBatch({ stage: "head_to_head", wave: 1, batch: 1, pairs, ...over }, "seed").runs);
    const orders = [order({}), order({ batch: 2 }), order({ wave: 2 }), order({ stage: "deep" })];
    expect(new Set(orders).size).toBe(4);
    expect(orderBatch({ stage: "deep", wave: 2, batch: 3, pairs }, "s").seed).toBe("s/deep/2/3");
  });

  it("lets neither arm be early: over many seeds both stand alike", () => {
    const pairs = [0, 1, 2, 3].map((pair) => ({ task: 0, pair: pair + 1 }));
    let places = 0;
    for (let seed = 0; seed < 2000; seed++)
      for (const run of orderBatch({ stage: "head_to_head", wave: 1, batch: 1, pairs }, `${seed}`).runs)
        if (run.arm === "baseline") places += run.position;
    // Mean 4.5 of eight places, four runs each; the standard error of this mean is 0.013.
    expect(places / 8000).toBeGreaterThan(4.44);
    expect(places / 8000).toBeLessThan(4.56);
  });
});

test.prop([fc.array(fc.boolean(), { minLength: 64, maxLength: 64 })])(
  "any course ends within the plan, and in the same place however often it is asked",
  (bits) => {
    const text = (from: number): string =>
      bits
        .slice(from, from + 32)
        .map((bit) => (bit ? "1" : "0"))
        .join("");
    const columns: Columns = { 0: [text(0), text(32)] };
    const first = followGate(screen(), results(columns));
    expect(first.next).toBeUndefined();
    expect(first.duels[0]?.baseline.runs).toBeLessThanOrEqual(16);
    expect(followGate(screen(), results(columns))).toEqual(first);
  },
);

it.each([
  [0.05, 0.05, true],
  [0.05 + 1e-13, 0.05, true],
  [0.05 + 1e-11, 0.05, false],
  [1e-12, 0, true],
  [2e-12, 0, false],
])("%d is at most %d but for rounding: %s", (p, bar, expected) => {
  expect(isAtMost(p, bar)).toBe(expected);
});

it("adds up strata", () => {
  const pair = { baseline: { passed: 3, runs: 4 }, candidate: { passed: 1, runs: 4 } };
  expect(totalPair([pair, pair])).toEqual({
    baseline: { passed: 6, runs: 8 },
    candidate: { passed: 2, runs: 8 },
  });
  expect(stratifiedExact([]).worse).toBe(1);
});
