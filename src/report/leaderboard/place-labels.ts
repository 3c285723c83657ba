/** A rectangle in pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface PlacedLabel {
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "end";
}

const [LINE, GAP, CHARACTER] = [14, 9, 6.7];

/** Pixels a label takes at 12 px, near enough for every common font. */
function labelWidth(text: string): number {
  return text.length * CHARACTER;
}

/**
 * Where each point's label goes: beside it, a little higher or lower, on the other side, wherever it first meets
 * neither another label nor a point nor an obstacle nor the edge; the points come in the order they matter.
 */
export function placeLabels(
  points: readonly { readonly x: number; readonly y: number; readonly text: string }[],
  within: Box,
  obstacles: readonly Box[] = [],
): PlacedLabel[] {
  const taken: Box[] = [
    ...obstacles,
    ...points.map(({ x, y }) => ({ x: x - 6, y: y - 6, width: 12, height: 12 })),
  ];
  return points.map((point) => {
    const candidates = candidatesOf(point);
    const free = candidates.find(
      ({ box }) => isInside(box, within) && !taken.some((other) => meets(box, other)),
    );
    const chosen = free ?? candidates[0];
    if (chosen === undefined) throw new Error("invariant broken: a point has places for its label");
    taken.push(chosen.box);
    return chosen.label;
  });
}

function candidatesOf({
  x,
  y,
  text,
}: {
  x: number;
  y: number;
  text: string;
}): { label: PlacedLabel; box: Box }[] {
  const width = labelWidth(text);
  const shifts = [0, -LINE, LINE, -2 * LINE, 2 * LINE, -3 * LINE, 3 * LINE];
  return shifts.flatMap((shift) =>
    (["start", "end"] as const).map((anchor) => {
      const at = anchor === "start" ? x + GAP : x - GAP;
      const left = anchor === "start" ? at : at - width;
      const middle = y + shift;
      return {
        label: { x: at, y: middle + 4, anchor },
        box: { x: left, y: middle - LINE / 2, width, height: LINE },
      };
    }),
  );
}

function meets(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function isInside(box: Box, within: Box): boolean {
  return (
    box.x >= within.x &&
    box.x + box.width <= within.x + within.width &&
    box.y >= within.y &&
    box.y + box.height <= within.y + within.height
  );
}
