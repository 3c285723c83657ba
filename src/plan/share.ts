import { UsageError } from "../std/usage-error.ts";

/** One job's part of a plan that several jobs do together; `index` is 1-based. */
export interface Share {
  readonly index: number;
  readonly of: number;
}

/** A workflow's matrix has room for no more jobs. */
const SHARES_MAX = 256;

/** Reads `2/4`; throws `UsageError` on anything that is no part of a whole. */
export function parseShare(text: string): Share {
  const [, index, of] = /^([1-9]\d{0,2})\/([1-9]\d{0,2})$/.exec(text.trim()) ?? [];
  const share = { index: Number(index), of: Number(of) };
  if (share.index <= share.of && share.of <= SHARES_MAX) return share;
  throw new UsageError(
    `a shard is written i/n with i from 1 to n and n at most ${SHARES_MAX}, such as 2/4, not ${JSON.stringify(text)}.`,
  );
}

/** Whether the plan's 0-based `place` is this share's to do: places are dealt out in turn, so that shares differ by one at most. */
export function isInShare(place: number, { index, of }: Share): boolean {
  return place % of === index - 1;
}

/** This share's part of a plan, in its order. */
export function shareOf<T>(plan: readonly T[], share: Share): T[] {
  return plan.filter((_, place) => isInShare(place, share));
}
