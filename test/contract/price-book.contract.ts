import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PriceBook } from "../../src/ports.ts";
import { NO_USAGE, type Usage } from "../../src/record/usage.ts";

const AT = Date.UTC(2026, 4, 20);
const tokens = fc.nat({ max: 2_000_000 });
const usages = fc
  .record({ input_tokens: tokens, output_tokens: tokens })
  .map((usage): Usage => ({ ...NO_USAGE, ...usage }));

/** What every `PriceBook` promises, given one model it knows at a flat price. */
export function priceBookContract(name: string, open: () => Promise<PriceBook>, known: string): void {
  describe(`PriceBook: ${name}`, () => {
    it("says where its prices come from", async () => {
      const { identity } = await open();
      expect(identity).toEqual({
        source: expect.stringMatching(/\S/),
        version: expect.stringMatching(/^\d+\.\d+\.\d+/),
      });
    });

    it.each(["bedrock/nobody.made-this-v1:0", "nowhere/gpt", "simulated/steady", "plain", ""])(
      "does not know the price of %j",
      async (model) => {
        expect((await open()).price(model, { ...NO_USAGE, input_tokens: 10 }, AT)).toBeUndefined();
      },
    );

    it("charges nothing for nothing", async () => {
      expect((await open()).price(known, NO_USAGE, AT)).toBe(0);
    });

    it("charges a whole number of pico-dollars that adds up however it is split", async () => {
      const book = await open();
      fc.assert(
        fc.property(usages, usages, (a, b) => {
          const both = {
            ...NO_USAGE,
            input_tokens: a.input_tokens + b.input_tokens,
            output_tokens: a.output_tokens + b.output_tokens,
          };
          const [costA, costB, costBoth] = [a, b, both].map((usage) => Number(book.price(known, usage, AT)));
          expect(costBoth).toBe(costA! + costB!);
          expect(Number.isSafeInteger(costBoth)).toBe(true);
        }),
      );
    });
  });
}
