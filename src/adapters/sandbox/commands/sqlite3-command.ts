/** `sqlite3 [OPTIONS] [FILE [SQL…]]` over the guest's files. */
import { type Command, decodeBytesToUtf8, type ResolvedCommandContext } from "just-bash";
import { databaseImage, openDatabase } from "../sqlite-engine.ts";
import { dotWords, runDotCommand } from "./sql-dot-command.ts";
import { SQL_MODES } from "./sql-format.ts";
import { importRequest, importRows } from "./sql-import.ts";
import { firstColumn, runSql, type SqlSession, startSession } from "./sql-session.ts";

const VERSION = "3.49.1 2025-02-18 13:38:58 (32-bit)";

/** Nested `.read` ends here. */
const READ_DEPTH_MAX = 10;

type Result = { stdout: string; stderr: string; exitCode: number };

/** Our sqlite3: SQL from arguments or input, dot-commands, files written back when SQL changed them. */
export function sqlite3Command(): Command {
  return { name: "sqlite3", execute: (args, ctx) => runSqlite3(args, ctx) };
}

interface Invocation {
  readonly file: string | undefined;
  readonly sql: readonly string[];
  readonly settings: readonly ((session: SqlSession) => void)[];
  readonly first: readonly string[];
  readonly readonly: boolean;
}

async function runSqlite3(args: readonly string[], ctx: ResolvedCommandContext): Promise<Result> {
  if (args.includes("-version") || args.includes("--version"))
    return { stdout: `${VERSION}\n`, stderr: "", exitCode: 0 };
  const invocation = parseArguments(args);
  if (typeof invocation === "string") {
    return {
      stdout: "",
      stderr: `sqlite3: Error: unknown option: ${invocation}\nUse -help for a list of options.\n`,
      exitCode: 1,
    };
  }
  const path =
    invocation.file === undefined || invocation.file === ":memory:"
      ? undefined
      : ctx.fs.resolvePath(ctx.cwd, invocation.file);
  const original =
    path !== undefined && (await ctx.fs.exists(path)) ? await ctx.fs.readFileBuffer(path) : new Uint8Array();
  try {
    const session = startSession(await openDatabase(original));
    for (const set of invocation.settings) set(session);
    await runInput(session, invocation, ctx);
    return await finish(session, path, original, invocation.readonly, ctx);
  } catch (error) {
    return {
      stdout: "",
      stderr: `Error: ${error instanceof Error ? error.message : String(error)}\n`,
      exitCode: 1,
    };
  }
}

function parseArguments(args: readonly string[]): Invocation | string {
  const settings: ((session: SqlSession) => void)[] = [];
  const first: string[] = [];
  const words: string[] = [];
  let isReadonly = false;
  for (let index = 0; index < args.length; index++) {
    const word = args[index] ?? "";
    const isOption = words.length === 0 ? word.startsWith("-") : /^--?[a-z]+$/.test(word);
    const option = isOption ? word.replace(/^--?/, "") : undefined;
    if (option === undefined) words.push(word);
    else if (option === "header" || option === "noheader")
      settings.push(({ output }) => {
        output.headers = option === "header";
      });
    else if (option === "separator" || option === "nullvalue" || option === "newline")
      settings.push(valueSetting(option, args[++index] ?? ""));
    else if (option === "cmd") first.push(args[++index] ?? "");
    else if (option === "readonly") isReadonly = true;
    else if (option === "echo" || option === "bail")
      settings.push((session) => {
        session[option] = true;
      });
    else if (SQL_MODES.some((mode) => mode === option))
      settings.push((session) => runDotCommand(session, `.mode ${option}`));
    else if (!["batch", "interactive", "safe", "nofollow"].includes(option)) return word;
  }
  const [file, ...sql] = words;
  return { file, sql, settings, first, readonly: isReadonly };
}

function valueSetting(
  option: "separator" | "nullvalue" | "newline",
  value: string,
): (session: SqlSession) => void {
  const field = ({ separator: "separator", nullvalue: "nullValue", newline: "rowSeparator" } as const)[
    option
  ];
  return ({ output }) => {
    output[field] = value.replaceAll("\\t", "\t").replaceAll("\\n", "\n");
  };
}

async function runInput(
  session: SqlSession,
  invocation: Invocation,
  ctx: ResolvedCommandContext,
): Promise<void> {
  const fromArgument = (message: string): string => `Error: in prepare, ${message}\n`;
  if (invocation.readonly) session.db.exec("PRAGMA query_only = 1");
  for (const text of [...invocation.first, ...invocation.sql]) {
    if (session.done || (session.failed && invocation.sql.includes(text))) return;
    if (text.startsWith(".")) await runLine(session, text, ctx, 0);
    else runSql(session, text, fromArgument);
  }
  if (invocation.sql.length === 0) await runScript(session, decodeBytesToUtf8(ctx.stdin), ctx, 0);
}

/** A script: dot-commands end with their line, SQL with a line that ends a statement. */
async function runScript(
  session: SqlSession,
  script: string,
  ctx: ResolvedCommandContext,
  depth: number,
): Promise<void> {
  let pending: string[] = [];
  let startLine = 1;
  const flush = (): void => {
    const line = startLine;
    if (pending.join("").trim() !== "")
      runSql(session, pending.join("\n"), (message) => `Parse error near line ${line}: ${message}\n`);
    pending = [];
  };
  for (const [index, line] of script.split("\n").entries()) {
    if (session.done || (session.bail && session.failed)) return;
    if (pending.length === 0) startLine = index + 1;
    if (pending.length === 0 && line.startsWith(".")) await runLine(session, line.trim(), ctx, depth);
    else if (pending.length > 0 || line.trim() !== "") pending.push(line);
    if (isComplete(pending.join("\n"))) flush();
  }
  flush();
}

/** Whether a text ends after a statement's `;`, outside strings, comments and trigger bodies. */
function isComplete(text: string): boolean {
  const bare = text.replace(/'(?:[^']|'')*'|"(?:[^"]|"")*"|--[^\n]*|\/\*[\s\S]*?\*\//g, " ").trimEnd();
  if (!bare.endsWith(";") || /['"]|\/\*/.test(bare)) return false;
  return !/\bcreate\s+(temp\w*\s+)?trigger\b/i.test(bare) || /\bend\s*;$/i.test(bare);
}

async function runLine(
  session: SqlSession,
  line: string,
  ctx: ResolvedCommandContext,
  depth: number,
): Promise<void> {
  const [name, ...words] = dotWords(line.slice(1));
  if (name === "import") return runImport(session, words, ctx);
  if (name !== "read") return runDotCommand(session, line);
  const [file] = words;
  const path = ctx.fs.resolvePath(ctx.cwd, file ?? "");
  if (depth < READ_DEPTH_MAX && file !== undefined && (await ctx.fs.exists(path))) {
    return runScript(session, await ctx.fs.readFile(path), ctx, depth + 1);
  }
  session.failed = true;
  session.err.push(`Error: cannot open "${file ?? ""}"\n`);
}

async function runImport(
  session: SqlSession,
  words: readonly string[],
  ctx: ResolvedCommandContext,
): Promise<void> {
  const request = importRequest(words, session);
  const path = ctx.fs.resolvePath(ctx.cwd, typeof request === "string" ? "" : request.file);
  const isThere =
    typeof request !== "string" && (await ctx.fs.exists(path)) && (await ctx.fs.stat(path)).isFile;
  if (isThere) return importRows(session, request, await ctx.fs.readFile(path));
  session.failed = true;
  session.err.push(typeof request === "string" ? request : `Error: cannot open "${request.file}"\n`);
}

async function finish(
  session: SqlSession,
  path: string | undefined,
  original: Uint8Array,
  isReadonly: boolean,
  ctx: ResolvedCommandContext,
): Promise<Result> {
  const isUntouched =
    original.length === 0 && firstColumn(session.db, "SELECT 1 FROM sqlite_schema").length === 0;
  const image = isUntouched ? original : databaseImage(session.db, original);
  session.db.close();
  if (path !== undefined && !isReadonly && !(await isImageOf(image, original)))
    await ctx.fs.writeFile(path, image);
  return { stdout: session.out.join(""), stderr: session.err.join(""), exitCode: session.failed ? 1 : 0 };
}

/** Whether an image says nothing that the original did not: writing out a database may lay it out anew by itself. */
async function isImageOf(image: Uint8Array, original: Uint8Array): Promise<boolean> {
  if (Buffer.compare(image, original) === 0) return true;
  if (original.length === 0) return false;
  const untouched = await openDatabase(original);
  const asOpened = databaseImage(untouched, original);
  untouched.close();
  return Buffer.compare(image, asOpened) === 0;
}
