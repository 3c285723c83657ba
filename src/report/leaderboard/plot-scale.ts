import type { Range } from "../../stats/range.ts";

/** Maps values onto pixels. */
export interface Scale {
  readonly at: (value: number) => number;
  readonly ticks: readonly number[];
}

/** A logarithmic scale over a range of positive values, with ticks at 1, 2 and 5 of each power of ten. */
export function logScale(values: Range, pixels: Range): Scale {
  const [low, high] = [Math.log10(values.low) - 0.12, Math.log10(values.high) + 0.12];
  const at = (value: number): number => place((Math.log10(value) - low) / (high - low), pixels);
  const powers = Array.from({ length: Math.ceil(high) - Math.floor(low) + 1 }, (_, i) => Math.floor(low) + i);
  const all = powers.flatMap((power) => [1, 2, 5].map((digit) => Number(`${digit}e${power}`)));
  const ticks = all.filter((tick) => Math.log10(tick) >= low && Math.log10(tick) <= high);
  return {
    at,
    ticks: ticks.length > 8 ? ticks.filter((tick) => /^1e|^10*$|^0\.0*1$/.test(`${tick}`)) : ticks,
  };
}

/** A linear scale with ticks at whole steps. */
export function linearScale(values: Range, pixels: Range, step: number): Scale {
  const at = (value: number): number => place((value - values.low) / (values.high - values.low), pixels);
  const count = Math.round((values.high - values.low) / step);
  return { at, ticks: Array.from({ length: count + 1 }, (_, index) => values.low + index * step) };
}

function place(share: number, { low, high }: Range): number {
  return Number((low + share * (high - low)).toFixed(1));
}
