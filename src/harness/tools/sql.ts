import { z } from "zod";
import type { QueryResult, Sandbox } from "../../ports.ts";
import type { Json } from "../../std/json.ts";
import { defineTool, type ToolOutput } from "./tool.ts";
import { workspacePath } from "./workspace-path.ts";

const Input = z.strictObject({
  db: z.string().min(1).describe("SQLite file, absolute or relative to /work."),
  query: z.string().min(1).describe("One SQL statement that only reads."),
});

/** Asks a SQLite file a question; rows come as sqlite3 prints them in list mode, with a header. */
export const sql = defineTool({
  name: "sql",
  description:
    "Run one read-only SQL query on a SQLite database file under /work. " +
    "The answer is a header line and one line per row, columns separated by |, NULL for null values. " +
    "Dot-commands such as .tables are not SQL: query sqlite_master instead.",
  advice: "add a LIMIT or aggregate in SQL",
  schema: Input,
  act: runQuery,
});

async function runQuery(
  { db, query }: z.infer<typeof Input>,
  sandbox: Sandbox,
  signal: AbortSignal,
): Promise<ToolOutput> {
  const place = workspacePath(db);
  if (place.kind === "refused") return { status: "error", text: place.message };
  return table(await sandbox.query(place.path, query, signal));
}

function table(result: QueryResult): ToolOutput {
  if (result.kind === "refused") return { status: "error", text: result.message || "the query was refused" };
  const lines = [result.columns, ...result.rows.map((row) => row.map(cell))].map((row) => row.join("|"));
  if (result.rows.length === 0) lines.push("(no rows)");
  if (result.truncated) lines.push(`[cut: only the first ${result.rows.length} rows are shown]`);
  return { status: "ok", text: lines.join("\n") };
}

function cell(value: Json): string {
  if (value === null) return "NULL";
  return typeof value === "string" ? value : JSON.stringify(value);
}
