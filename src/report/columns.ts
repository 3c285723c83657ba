import { displayWidth } from "../std/format-column.ts";

export interface Column {
  readonly title: string;
  readonly side?: "left" | "right";
  /** A column that may be cut to make the table fit, the lowest number first; columns without it are shown whole. */
  readonly shrinks?: number;
}

const GAP = "  ";
/** A column cut below this says nothing. */
const NARROWEST = 8;

/**
 * Lines of a table no wider than `width` as long as its shrinking columns allow; cells must be safe for a terminal.
 * `dress` paints the text of a cell, and is told the row it is in (-1 for the titles).
 */
export function layColumns(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width: number,
  dress: (cell: string, row: number, column: number) => string,
): string[] {
  const widths = fittedWidths(columns, rows, width);
  const line = (cells: readonly string[], row: number): string =>
    columns
      .map(({ side = "left" }, index) => {
        const text = cut(cells[index] ?? "", widths[index] ?? 0);
        const gap = " ".repeat(Math.max(0, (widths[index] ?? 0) - displayWidth(text)));
        const dressed = text === "" ? "" : dress(text, row, index);
        return side === "right" ? gap + dressed : dressed + gap;
      })
      .join(GAP)
      .trimEnd();
  return [
    line(
      columns.map(({ title }) => title),
      -1,
    ),
    ...rows.map(line),
  ];
}

function fittedWidths(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width: number,
): number[] {
  const widths = columns.map(({ title }, index) =>
    Math.max(displayWidth(title), ...rows.map((row) => displayWidth(row[index] ?? ""))),
  );
  let excess = widths.reduce((sum, each) => sum + each, 0) + GAP.length * (columns.length - 1) - width;
  while (excess > 0) {
    const next = nextToShrink(columns, widths);
    if (next === undefined) break;
    widths[next] = (widths[next] ?? 0) - 1;
    excess -= 1;
  }
  return widths;
}

function nextToShrink(columns: readonly Column[], widths: readonly number[]): number | undefined {
  const candidates = columns
    .map(({ shrinks }, index) => ({ shrinks: shrinks ?? 0, index, width: widths[index] ?? 0 }))
    .filter(({ shrinks, width }) => shrinks > 0 && width > NARROWEST)
    .sort((a, b) => a.shrinks - b.shrinks);
  return candidates[0]?.index;
}

/** Cuts to so many columns, ending in `…` where something is gone. */
function cut(text: string, columns: number): string {
  if (displayWidth(text) <= columns) return text;
  let kept = "";
  for (const character of text) {
    if (displayWidth(kept + character) > columns - 1) break;
    kept += character;
  }
  return `${kept}…`;
}
