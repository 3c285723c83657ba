import type { ClaimTree, Quantity } from "./claim-tree.ts";

/** The tasks a claim speaks of, as it names them; `total` is among them where it does. */
export function claimTasks(tree: ClaimTree): string[] {
  switch (tree.kind) {
    case "not":
      return claimTasks(tree.of);
    case "compare":
      return [...quantityTasks(tree.left), ...quantityTasks(tree.right)];
    default:
      return [...claimTasks(tree.left), ...claimTasks(tree.right)];
  }
}

function quantityTasks(quantity: Quantity): string[] {
  switch (quantity.kind) {
    case "task":
      return [quantity.task];
    case "count":
      return quantity.filters.filter(({ field }) => field === "task").map(({ value }) => value);
    case "arithmetic":
      return [...quantityTasks(quantity.left), ...quantityTasks(quantity.right)];
    default:
      return [];
  }
}
