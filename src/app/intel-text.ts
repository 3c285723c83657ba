import type { IntelRows } from "../ports.ts";

/** Rows as JSON: a list of objects by column name, for programs. */
export function intelJson({ columns, rows }: IntelRows): string {
  const objects = rows.map((row) =>
    Object.fromEntries(columns.map((name, index) => [name, row[index] ?? null])),
  );
  return `${JSON.stringify(objects, null, 2)}\n`;
}

/**
 * Rows as CSV (RFC 4180, UTF-8, CRLF). Text that a spreadsheet would take for a formula gets an apostrophe before it:
 * much of it is what models wrote. JSON has every text as it is.
 */
export function intelCsv({ columns, rows }: IntelRows): string {
  return [columns, ...rows].map((row) => `${row.map(csvCell).join(",")}\r\n`).join("");
}

function csvCell(value: string | number | null): string {
  if (value === null) return "";
  if (typeof value === "number") return `${value}`;
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
