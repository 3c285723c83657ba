import { z } from "zod";

/** One test or suite as the guest's runner tells of it. */
export interface TestItem {
  readonly name: string;
  readonly kind: "test" | "suite";
  readonly status: "pass" | "fail" | "skip" | "todo" | "cancelled" | "pending" | "filtered";
  readonly failed: boolean;
  readonly skip: string | boolean;
  readonly todo: string | boolean;
  /** `path:line:column`. */
  readonly location: string;
  readonly error: string;
  readonly isParentError: boolean;
  readonly notes: readonly string[];
  readonly children: readonly TestItem[];
}

export const TestItem: z.ZodType<TestItem> = z.lazy(() =>
  z.object({
    name: z.string(),
    kind: z.enum(["test", "suite"]),
    status: z.enum(["pass", "fail", "skip", "todo", "cancelled", "pending", "filtered"]),
    failed: z.boolean(),
    skip: z.union([z.string(), z.boolean()]),
    todo: z.union([z.string(), z.boolean()]),
    location: z.string(),
    error: z.string(),
    isParentError: z.boolean(),
    notes: z.array(z.string()),
    children: z.array(TestItem),
  }),
);

/** Durations are not measured: virtual time would make them mean nothing, and a transcript must replay. */
const TOOK = "(0ms)";

/** The lines Node's spec reporter prints while tests finish. */
export function specLines(items: readonly TestItem[], indent = ""): string {
  return items
    .filter(({ status }) => status !== "filtered")
    .map((item) => itemLines(item, indent))
    .join("");
}

function itemLines(item: TestItem, indent: string): string {
  const children = specLines(item.children, `${indent}  `);
  const notes = item.notes.map((note) => `${indent}ℹ ${note}\n`).join("");
  const head = children === "" ? "" : `${indent}▶ ${item.name}\n${children}`;
  return `${head}${indent}${symbolOf(item)} ${item.name} ${TOOK}${suffixOf(item)}\n${notes}`;
}

function symbolOf({ status, failed, todo }: TestItem): string {
  if (status === "skip") return "﹣";
  if (failed) return todo === false ? "✖" : "⚠";
  return "✔";
}

function suffixOf({ status, skip, todo }: TestItem): string {
  if (status === "skip") return ` # ${typeof skip === "string" ? skip : "SKIP"}`;
  if (todo !== false) return ` # ${typeof todo === "string" ? todo : "TODO"}`;
  return "";
}

/** The counts and the list of failures Node prints at the end; locations are shown relative to `cwd`. */
export function specSummary(items: readonly TestItem[], cwd: string): string {
  const all = flat(items);
  const tests = all.filter(({ kind }) => kind === "test");
  const count = (status: TestItem["status"]): number => tests.filter((item) => item.status === status).length;
  const lines = [
    ["tests", tests.length],
    ["suites", all.length - tests.length],
    ["pass", count("pass")],
    ["fail", count("fail")],
    ["cancelled", count("cancelled")],
    ["skipped", count("skip")],
    ["todo", count("todo")],
    ["duration_ms", 0],
  ].map(([name, value]) => `ℹ ${name} ${value}\n`);
  return lines.join("") + failures(all, cwd);
}

/** Whether a run with these results exits 1. */
export function hasFailure(items: readonly TestItem[]): boolean {
  return flat(items).some(({ status }) => status === "fail" || status === "cancelled");
}

function flat(items: readonly TestItem[]): TestItem[] {
  const shown = items.filter(({ status }) => status !== "filtered");
  return shown.flatMap((item) => [...flat(item.children), item]);
}

function failures(all: readonly TestItem[], cwd: string): string {
  const failed = all.filter((item) => item.failed && !item.isParentError);
  if (failed.length === 0) return "";
  const entries = failed.map((item) => {
    const place = item.location.startsWith(`${cwd}/`) ? item.location.slice(cwd.length + 1) : item.location;
    const error = item.error
      .split("\n")
      .map((line) => `  ${line}`)
      .join("\n");
    return `\ntest at ${place}\n${symbolOf(item)} ${item.name} ${TOOK}${suffixOf(item)}\n${error}\n`;
  });
  return `\n✖ failing tests:\n${entries.join("")}`;
}
