import { expect, it } from "vitest";
import { recordWork } from "../../../src/campaign/record-work.ts";
import type { PriceBook } from "../../../src/ports.ts";
import { Trajectory } from "../../../src/record/trajectory.ts";
import { picoUsd } from "../../../src/std/money.ts";
import { trajectory, turns } from "../../support/trajectories.ts";

const text = (words: string): Uint8Array => new TextEncoder().encode(words);
const tree = (files: Readonly<Record<string, Uint8Array>>) => new Map(Object.entries(files));
const prices = (price: number | undefined): PriceBook => ({
  identity: { source: "test", version: "1" },
  price: () => (price === undefined ? undefined : picoUsd(price)),
});
const pricing = (price: number | undefined) => ({ prices: prices(price), model: "m/x", at: 0 });

it("names every file that was created, modified or deleted, with both texts where they can be read", () => {
  const big = new Uint8Array(64 * 1024 + 1).fill(97);
  const given = tree({ "a.txt": text("one\n"), "b.bin": Uint8Array.of(255, 0), gone: text("x"), same: big });
  const left = tree({ "a.txt": text("two\n"), "b.bin": Uint8Array.of(255, 1), "new/big": big, same: big });
  const kept = recordWork({ trajectory: trajectory(), files: left }, given, pricing(undefined));
  expect(Trajectory.parse(kept).file_changes).toEqual([
    { path: "a.txt", how: "modified", bytes_before: 4, bytes_after: 4, before: "one\n", after: "two\n" },
    { path: "b.bin", how: "modified", bytes_before: 2, bytes_after: 2 },
    { path: "gone", how: "deleted", bytes_before: 1, bytes_after: null, before: "x" },
    { path: "new/big", how: "created", bytes_before: null, bytes_after: 65537 },
  ]);
});

it.each([
  [0.25, [0.25, 0.25]],
  [undefined, [undefined, undefined]],
])("prices each turn by itself: %s", (price, expected) => {
  const solved = { trajectory: trajectory({ turns: turns({}, {}) }), files: tree({}) };
  const kept = recordWork(solved, tree({}), pricing(price));
  expect(kept.turns.map(({ cost_usd }) => cost_usd)).toEqual(expected);
});
