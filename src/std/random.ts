import { sha256 } from "./hash.ts";

/** A reproducible source of chance: the same seed gives the same draws on every machine. */
export interface Random {
  /** Uniform in [0, 1), 32 bits of resolution. */
  next(): number;
  /** Uniform integer in [0, bound). */
  below(bound: number): number;
  /** One of the items, by weight; weights need not sum to one. */
  weighted<T>(items: readonly { readonly weight: number; readonly item: T }[]): T;
  /** A shuffled copy (Fisher and Yates). */
  shuffle<T>(items: readonly T[]): T[];
}

/** Seeds by hashing the text, then draws with sfc32 (Chris Doty-Humphrey's PractRand generator, public domain). */
export function seededRandom(seed: string): Random {
  const digest = sha256(seed);
  const word = (index: number): number => Number.parseInt(digest.slice(index * 8, index * 8 + 8), 16) | 0;
  const next = sfc32([word(0), word(1), word(2), word(3)]);
  const below = (bound: number): number => Math.floor(next() * bound);
  return {
    next,
    below,
    weighted: (items) => pickWeighted(items, next()),
    shuffle: (items) => shuffled(items, below),
  };
}

function sfc32(state: readonly [number, number, number, number]): () => number {
  let [a, b, c, counter] = state;
  const next = (): number => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + sum) | 0;
    return (sum >>> 0) / 4_294_967_296;
  };
  for (let warmUp = 0; warmUp < 12; warmUp++) next();
  return next;
}

function pickWeighted<T>(items: readonly { readonly weight: number; readonly item: T }[], draw: number): T {
  const total = items.reduce((sum, { weight }) => sum + weight, 0);
  let left = draw * total;
  for (const { weight, item } of items) {
    left -= weight;
    if (left < 0) return item;
  }
  const last = items.at(-1);
  if (last === undefined) throw new RangeError("nothing to pick from");
  return last.item;
}

function shuffled<T>(items: readonly T[], below: (bound: number) => number): T[] {
  const copy = [...items];
  for (let i = copy.length - 1; i > 0; i--) {
    const j = below(i + 1);
    [copy[i], copy[j]] = [copy[j] as T, copy[i] as T];
  }
  return copy;
}
