import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseShare, shareOf } from "../../../src/plan/share.ts";

describe("shares", () => {
  it.each([
    ["1/1", { index: 1, of: 1 }],
    [" 2/4 ", { index: 2, of: 4 }],
    ["256/256", { index: 256, of: 256 }],
  ])("%s is a share", (text, share) => {
    expect(parseShare(text)).toEqual(share);
  });

  it.each(["", "0/4", "5/4", "1/257", "1", "a/b", "1/4/2", "-1/4", "01/4", "1.0/4"])("%j is none", (text) => {
    expect(() => parseShare(text)).toThrow(/^a shard is written i\/n .* such as 2\/4, not /);
  });

  it("of any plan every part is in exactly one share, in order, and shares differ by one at most", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer(), { maxLength: 60 }),
        fc.integer({ min: 1, max: 25 }),
        (values, of) => {
          const plan = values.map((value, place) => ({ value, place }));
          const shares = Array.from({ length: of }, (_, at) => shareOf(plan, { index: at + 1, of }));
          expect(shares.flat().toSorted((a, b) => a.place - b.place)).toEqual(plan);
          for (const share of shares) expect(share).toEqual(share.toSorted((a, b) => a.place - b.place));
          const sizes = shares.map(({ length }) => length);
          expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
        },
      ),
    );
  });
});
