export interface DiffLine {
  readonly kind: "same" | "added" | "removed";
  readonly text: string;
}

/** Cells of the table of longest common subsequences; larger texts are shown as all removed and all added. */
const CELLS_MAX = 4_000_000;

/** The lines of two texts as a reader compares them: removed ones before added ones, a shortest such list where the texts are not huge. */
export function diffLines(before: string, after: string): DiffLine[] {
  const [a, b] = [linesOf(before), linesOf(after)];
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  return [
    ...a.slice(0, head).map(same),
    ...middle(a.slice(head, a.length - tail), b.slice(head, b.length - tail)),
    ...a.slice(a.length - tail).map(same),
  ];
}

function same(text: string): DiffLine {
  return { kind: "same", text };
}

/** A text without a final newline says so, as `diff` does: the last line is then another one. */
function linesOf(text: string): string[] {
  if (text === "") return [];
  const lines = text.split("\n");
  if (lines.at(-1) === "") return lines.slice(0, -1);
  return [...lines.slice(0, -1), `${lines.at(-1) ?? ""}\n\\ No newline at end of file`];
}

function middle(a: readonly string[], b: readonly string[]): DiffLine[] {
  const removed = (text: string): DiffLine => ({ kind: "removed", text });
  const added = (text: string): DiffLine => ({ kind: "added", text });
  if ((a.length + 1) * (b.length + 1) > CELLS_MAX) return [...a.map(removed), ...b.map(added)];
  const width = b.length + 1;
  const table = lengths(a, b, width);
  const lines: DiffLine[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [was, is] = [a[i], b[j]];
    if (was !== undefined && was === is) {
      lines.push(same(was));
      i++;
      j++;
    } else if (
      was !== undefined &&
      (is === undefined || at(table, (i + 1) * width + j) >= at(table, i * width + j + 1))
    ) {
      lines.push(removed(was));
      i++;
    } else if (is !== undefined) {
      lines.push(added(is));
      j++;
    }
  }
  return lines;
}

/** The length of a longest common subsequence of what follows line i of a and line j of b, row by row. */
function lengths(a: readonly string[], b: readonly string[], width: number): Uint32Array {
  const table = new Uint32Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      table[i * width + j] =
        a[i] === b[j]
          ? at(table, (i + 1) * width + j + 1) + 1
          : Math.max(at(table, (i + 1) * width + j), at(table, i * width + j + 1));
  return table;
}

function at(table: Uint32Array, index: number): number {
  return table[index] ?? 0;
}
