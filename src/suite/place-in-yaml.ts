import { type Document, isMap, isNode, isScalar, type Node } from "yaml";

/** Where in the text the key or value at `path` begins, or the nearest thing around it that is there; an offset. */
export function placeInYaml(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const parent: unknown =
      length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    const place = placeIn(parent, path[length - 1]);
    if (place !== undefined) return place;
  }
  return document.contents?.range?.[0] ?? 0;
}

function placeIn(parent: unknown, part: PropertyKey | undefined): number | undefined {
  if (isMap(parent)) {
    const pair = parent.items.find(({ key }) => isScalar(key) && String(key.value) === part);
    return startOf(pair?.key);
  }
  const items = isNode(parent) && "items" in parent ? (parent.items as readonly unknown[]) : [];
  return startOf(items[Number(part)]);
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? (node as Node).range?.[0] : undefined;
}
