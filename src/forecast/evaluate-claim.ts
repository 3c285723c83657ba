import type { DataPack, TaskResult } from "../record/data-pack.ts";
import { shortId, taskKey } from "../record/ids.ts";
import type { RunRecord } from "../record/run-record.ts";
import { ownRuns } from "../record/side-by-side.ts";
import type { ClaimTree, CompareOp, Filter, Quantity } from "./claim-tree.ts";

/** What came of a claim. `holds` is null where the pack cannot tell; `found` says each quantity's value. */
export interface ClaimOutcome {
  readonly holds: boolean | null;
  readonly found: readonly { readonly text: string; readonly value: number | null }[];
}

/** Evaluates a parsed claim over a pack, in three-valued logic: what was not measured is neither true nor false. */
export function evaluateClaim(tree: ClaimTree, pack: DataPack): ClaimOutcome {
  const found = new Map<string, number | null>();
  const holds = truth(tree, pack, found);
  return { holds, found: [...found].map(([text, value]) => ({ text, value })) };
}

type Found = Map<string, number | null>;

function truth(tree: ClaimTree, pack: DataPack, found: Found): boolean | null {
  switch (tree.kind) {
    case "not": {
      const inner = truth(tree.of, pack, found);
      return inner === null ? null : !inner;
    }
    case "compare": {
      const [left, right] = [amount(tree.left, pack, found), amount(tree.right, pack, found)];
      return left === null || right === null ? null : COMPARE[tree.op](left, right);
    }
    default: {
      const decisive = tree.kind === "or";
      const sides = [truth(tree.left, pack, found), truth(tree.right, pack, found)];
      if (sides.includes(decisive)) return decisive;
      return sides.includes(null) ? null : !decisive;
    }
  }
}

const COMPARE: Readonly<Record<CompareOp, (a: number, b: number) => boolean>> = {
  "<=": (a, b) => a <= b,
  "<": (a, b) => a < b,
  ">=": (a, b) => a >= b,
  ">": (a, b) => a > b,
  "=": (a, b) => a === b,
  "!=": (a, b) => a !== b,
};

function amount(quantity: Quantity, pack: DataPack, found: Found): number | null {
  switch (quantity.kind) {
    case "number":
      return quantity.value;
    case "arithmetic":
      return calculated(quantity.op, amount(quantity.left, pack, found), amount(quantity.right, pack, found));
    case "task":
      return noted(quantity.text, taskMeasure(quantity.measure, quantity.task, pack), found);
    case "count":
      return noted(
        quantity.text,
        ownRuns(pack.runs).filter((run) => meetsAll(run, quantity.filters)).length,
        found,
      );
    case "path":
      return noted(quantity.text, numberAt(pack, quantity.path), found);
  }
}

function noted(text: string, value: number | null, found: Found): number | null {
  found.set(text, value);
  return value;
}

function calculated(op: "+" | "-" | "*" | "/", a: number | null, b: number | null): number | null {
  if (a === null || b === null) return null;
  if (op === "+") return a + b;
  if (op === "-") return a - b;
  if (op === "*") return a * b;
  return b === 0 ? null : a / b;
}

type Measured = Pick<TaskResult, "passed" | "runs" | "pass_rate">;

/** Nothing that was not run has passes: the answer is unknown, not zero. */
function taskMeasure(measure: string, task: string, pack: DataPack): number | null {
  const result = resultOf(task, pack);
  if (result === undefined || result.runs === 0) return measure === "runs" && result !== undefined ? 0 : null;
  if (measure === "passes") return result.passed;
  if (measure === "failures") return result.runs - result.passed;
  return measure === "runs" ? result.runs : result.pass_rate;
}

function resultOf(task: string, pack: DataPack): Measured | undefined {
  if (task === "total") return pack.run_summary;
  const key = pack.campaign.suite.tasks
    .map(({ task_id, variant }) => taskKey(task_id, variant))
    .find((one) => one === task || shortKey(one) === task);
  return key === undefined ? undefined : pack.per_task_results[key];
}

function shortKey(key: string): string {
  const [id = key, variant] = key.split("@");
  return taskKey(shortId(id), variant ?? null);
}

function meetsAll(run: RunRecord, filters: readonly Filter[]): boolean {
  return filters.every(({ field, isEqual, value }) => fieldValues(run, field).includes(value) === isEqual);
}

function fieldValues(run: RunRecord, field: Filter["field"]): string[] {
  const key = taskKey(run.task_id, run.variant);
  switch (field) {
    case "task":
      return [key, shortKey(key)];
    case "run":
      return [`${run.epoch}`];
    case "flag":
      return [...run.flags];
    case "failure_mode":
    case "failure_detail":
    case "outcome":
      return [run[field] ?? "none"];
  }
}

function numberAt(pack: DataPack, path: readonly string[]): number | null {
  const value = path.reduce<unknown>(
    (inner, key) =>
      typeof inner === "object" && inner !== null && Object.hasOwn(inner, key)
        ? Reflect.get(inner, key)
        : undefined,
    pack,
  );
  return typeof value === "number" ? value : null;
}
