/**
 * Money is whole pico-dollars (1e-12 USD) while it is summed, so that totals are exact and do not depend on
 * order or sharding; $0.07 per million tokens is 70,000 of them a token. It becomes a number of dollars only
 * where it is written down. Safe up to about $9,000 per sum.
 */
export type PicoUsd = number & { readonly __unit: "pico-usd" };

const PICO_PER_USD = 1e12;

/** Dollars to the nearest pico-dollar. */
export function picoUsd(dollars: number): PicoUsd {
  const pico = Math.round(dollars * PICO_PER_USD);
  if (!Number.isSafeInteger(pico)) throw new RangeError(`not an amount of money: ${dollars}`);
  return pico as PicoUsd;
}

/** Exact sum. */
export function sumPicoUsd(amounts: readonly PicoUsd[]): PicoUsd {
  return amounts.reduce<number>((total, amount) => total + amount, 0) as PicoUsd;
}

/** The amount in dollars, as it is written into a data pack. */
export function usd(amount: PicoUsd): number {
  return amount / PICO_PER_USD;
}
