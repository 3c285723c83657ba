import type { PriceBook } from "../../src/ports.ts";
import { picoUsd } from "../../src/std/money.ts";

/** Every token of every model costs the same number of dollars; `null` for prices nobody knows. */
export function flatPrices(usdPerToken: number | null = 1e-6): PriceBook {
  return {
    identity: { source: "flat", version: "1" },
    price: (_model, usage) => {
      if (usdPerToken === null) return undefined;
      return picoUsd(Object.values(usage).reduce((sum, count) => sum + count, 0) * usdPerToken);
    },
  };
}
