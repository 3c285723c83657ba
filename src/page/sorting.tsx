import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";

/** How a table is sorted; `by` null is the order it came in. */
export interface Sorting {
  readonly by: string | null;
  readonly isDown: boolean;
}

/** The sorting of one table and how to change it: down, up, as it came. */
export function useSorting(): readonly [Sorting, (by: string) => void] {
  const [sorting, setSorting] = useState<Sorting>({ by: null, isDown: true });
  return [
    sorting,
    (by) =>
      setSorting(
        sorting.by !== by
          ? { by, isDown: true }
          : sorting.isDown
            ? { by, isDown: false }
            : { by: null, isDown: true },
      ),
  ];
}

/** Rows in the wanted order; equal ones keep theirs, unknown values stand last. */
export function sorted<T>(
  rows: readonly T[],
  sorting: Sorting,
  keys: Readonly<Record<string, (row: T) => number | string | null>>,
): readonly T[] {
  const key = sorting.by === null ? undefined : keys[sorting.by];
  if (key === undefined) return rows;
  return [...rows].sort((a, b) => {
    const [one, other] = [key(a), key(b)];
    if (one === other) return 0;
    if (one === null || other === null) return one === null ? 1 : -1;
    return one < other === sorting.isDown ? 1 : -1;
  });
}

/** A column's title that sorts by it. */
export function SortHeader(props: {
  readonly by: string;
  readonly sorting: Sorting;
  readonly onSort: (by: string) => void;
  readonly numeric?: boolean;
  readonly children: ComponentChildren;
}) {
  const { by, sorting, onSort, numeric = false, children } = props;
  const state = sorting.by !== by ? "none" : sorting.isDown ? "descending" : "ascending";
  return (
    <th scope="col" class={numeric ? "num" : ""} aria-sort={state}>
      <button type="button" onClick={() => onSort(by)}>
        {children}
        <span aria-hidden="true">{state === "none" ? "" : state === "descending" ? " ↓" : " ↑"}</span>
      </button>
    </th>
  );
}
