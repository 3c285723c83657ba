/** How the sqlite3 shell prints rows, mode by mode. Values arrive as the text SQLite would print, or `null`. */

export interface SqlOutput {
  mode: SqlMode;
  headers: boolean;
  separator: string;
  rowSeparator: string;
  nullValue: string;
  table: string;
}

export const SQL_MODES = [
  "list",
  "csv",
  "column",
  "json",
  "line",
  "markdown",
  "table",
  "box",
  "tabs",
  "quote",
  "insert",
  "html",
] as const;

export type SqlMode = (typeof SQL_MODES)[number];

/** One value: numbers keep their kind because `json` and `quote` print them bare. */
export type SqlCell = { readonly kind: "text" | "number" | "blob"; readonly text: string } | null;

/** Where the shell starts: `a|b`, no headers. */
export function freshOutput(): SqlOutput {
  return { mode: "list", headers: false, separator: "|", rowSeparator: "\n", nullValue: "", table: "table" };
}

/** The text of one result set; nothing for no rows, as the shell does. */
export function formatRows(
  columns: readonly string[],
  rows: readonly (readonly SqlCell[])[],
  how: SqlOutput,
): string {
  if (rows.length === 0) return how.mode === "csv" && how.headers ? "" : "";
  const shown = (cell: SqlCell): string => (cell === null ? how.nullValue : cell.text);
  switch (how.mode) {
    case "json":
      return `[${rows.map((row) => jsonRow(columns, row)).join(",\n")}]\n`;
    case "line":
      return rows.map((row) => lineRow(columns, row.map(shown))).join("\n");
    case "column":
      return columnRows(
        columns,
        rows.map((row) => row.map(shown)),
        how.headers,
      );
    case "markdown":
    case "table":
    case "box":
      return ruledRows(
        columns,
        rows.map((row) => row.map(shown)),
        how.mode,
      );
    case "insert":
      return rows
        .map((row) => `INSERT INTO ${how.table} VALUES(${row.map(sqlLiteral).join(",")});\n`)
        .join("");
    case "html":
      return htmlRows(
        columns,
        rows.map((row) => row.map(shown)),
        how.headers,
      );
    default:
      return separatedRows(columns, rows, how);
  }
}

function separatedRows(
  columns: readonly string[],
  rows: readonly (readonly SqlCell[])[],
  how: SqlOutput,
): string {
  const [separator, end] = { csv: [",", "\r\n"], tabs: ["\t", "\n"], quote: [",", "\n"] }[
    how.mode as "csv"
  ] ?? [how.separator, how.rowSeparator];
  const cellOf = (cell: SqlCell): string => {
    if (how.mode === "quote") return sqlLiteral(cell);
    const text = cell === null ? how.nullValue : cell.text;
    return how.mode === "csv" ? csvField(text) : text;
  };
  const head = how.headers ? [columns.map((name) => cellOf({ kind: "text", text: name }))] : [];
  return [...head, ...rows.map((row) => row.map(cellOf))]
    .map((row) => `${row.join(separator)}${end}`)
    .join("");
}

function csvField(text: string): string {
  return /[",\r\n\s']/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function jsonRow(columns: readonly string[], row: readonly SqlCell[]): string {
  const value = (cell: SqlCell): string => {
    if (cell === null) return "null";
    return cell.kind === "number" ? cell.text : JSON.stringify(cell.text);
  };
  return `{${row.map((cell, index) => `${JSON.stringify(columns[index])}:${value(cell)}`).join(",")}}`;
}

function lineRow(columns: readonly string[], row: readonly string[]): string {
  const width = Math.max(5, ...columns.map((name) => name.length));
  return row.map((text, index) => `${(columns[index] ?? "").padStart(width)} = ${text}\n`).join("");
}

function widths(columns: readonly string[], rows: readonly (readonly string[])[]): number[] {
  return columns.map((name, index) =>
    Math.max(name.length, ...rows.map((row) => [...(row[index] ?? "")].length)),
  );
}

function columnRows(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  headers: boolean,
): string {
  const width = widths(headers ? columns : columns.map(() => ""), rows);
  const line = (cells: readonly string[]): string =>
    `${cells.map((cell, index) => (index === cells.length - 1 ? cell : cell.padEnd(width[index] ?? 0))).join("  ")}\n`;
  const head = headers ? line(columns) + line(width.map((size) => "-".repeat(size))) : "";
  return head + rows.map(line).join("");
}

const RULES = {
  markdown: { bar: "|", top: undefined, middle: ["|", "-", "|", "|"], bottom: undefined },
  table: { bar: "|", top: ["+", "-", "+", "+"], middle: ["+", "-", "+", "+"], bottom: ["+", "-", "+", "+"] },
  box: { bar: "│", top: ["┌", "─", "┬", "┐"], middle: ["├", "─", "┼", "┤"], bottom: ["└", "─", "┴", "┘"] },
} as const;

function ruledRows(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  mode: "markdown" | "table" | "box",
): string {
  const width = widths(columns, rows);
  const rule = RULES[mode];
  const ruleLine = (parts: readonly [string, string, string, string] | undefined): string =>
    parts === undefined
      ? ""
      : `${parts[0]}${width.map((size) => parts[1].repeat(size + 2)).join(parts[2])}${parts[3]}\n`;
  const line = (cells: readonly string[]): string =>
    `${rule.bar} ${cells.map((cell, index) => cell.padEnd(width[index] ?? 0)).join(` ${rule.bar} `)} ${rule.bar}\n`;
  const centred = columns.map((name, index) => {
    const room = (width[index] ?? 0) - name.length;
    return " ".repeat(Math.floor(room / 2)) + name;
  });
  return (
    ruleLine(rule.top) +
    line(centred) +
    ruleLine(rule.middle) +
    rows.map(line).join("") +
    ruleLine(rule.bottom)
  );
}

function htmlRows(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  headers: boolean,
): string {
  const escaped = (text: string): string =>
    text.replace(
      /[&<>"']/g,
      (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" })[sign] ?? sign,
    );
  const row = (cells: readonly string[], tag: string): string =>
    `<TR>${cells.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join("\n")}\n</TR>\n`;
  return (headers ? row(columns, "TH") : "") + rows.map((cells) => row(cells, "TD")).join("");
}

/** A value as SQL would write it. */
export function sqlLiteral(cell: SqlCell): string {
  if (cell === null) return "NULL";
  if (cell.kind === "number") return cell.text;
  if (cell.kind === "blob") return `X'${Buffer.from(cell.text, "latin1").toString("hex").toUpperCase()}'`;
  return `'${cell.text.replaceAll("'", "''")}'`;
}
