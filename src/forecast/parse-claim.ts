/**
 * The language predictions are written in, so that a machine can score them:
 *
 *     claim    = all { "or" all }          all  = one { "and" one }
 *     one      = "not" one | "(" claim ")" | sum ( "<=" | "<" | ">=" | ">" | "=" | "!=" ) sum
 *     sum      = product { ("+" | "-") product }       product = value { ("*" | "/") value }
 *     value    = number | measure "(" task ")" | "count" "(" filters ")" | path into the pack | "(" sum ")"
 *     measure  = passes | failures | runs | rate       task = an id, its short form, or total
 *     filters  = field ("=" | "!=") word { "and" field ("=" | "!=") word }
 */
import { nearest } from "../std/nearest.ts";
import { type ClaimToken, claimError, claimTokens } from "./claim-tokens.ts";
import {
  type ArithmeticOp,
  type ClaimTree,
  type CompareOp,
  FILTER_FIELDS,
  type Filter,
  MEASURES,
  type Quantity,
} from "./claim-tree.ts";

const COMPARE_OPS: readonly string[] = ["<=", "<", ">=", ">", "=", "!="];

/** Deeper nesting than any claim a person writes; a bound, so that no text overflows the stack. */
const DEPTH_MAX = 40;

interface Reader {
  readonly claim: string;
  readonly tokens: readonly ClaimToken[];
  at: number;
  depth: number;
}

/** Parses one claim; throws `UsageError` naming the column and what was expected. */
export function parseClaim(claim: string): ClaimTree {
  const reader: Reader = { claim, tokens: claimTokens(claim), at: 0, depth: 0 };
  const tree = readOr(reader);
  if (peek(reader).kind !== "end") throw expected(reader, 'the end, "and" or "or"');
  return tree;
}

function readOr(reader: Reader): ClaimTree {
  let left = readAnd(reader);
  while (take(reader, "or")) left = { kind: "or", left, right: readAnd(reader) };
  return left;
}

function readAnd(reader: Reader): ClaimTree {
  let left = readOne(reader);
  while (take(reader, "and")) left = { kind: "and", left, right: readOne(reader) };
  return left;
}

function readOne(reader: Reader): ClaimTree {
  reader.depth += 1;
  if (reader.depth > DEPTH_MAX) throw expected(reader, "fewer parentheses");
  try {
    if (take(reader, "not")) return { kind: "not", of: readOne(reader) };
    return isGroup(reader) ? readGroup(reader) : readComparison(reader);
  } finally {
    reader.depth -= 1;
  }
}

function readGroup(reader: Reader): ClaimTree {
  must(reader, "(");
  const inner = readOr(reader);
  must(reader, ")");
  return inner;
}

/** A parenthesis holds a claim where a comparison stands inside it, outside calls; else it holds a sum. */
function isGroup({ tokens, at }: Reader): boolean {
  if (tokens[at]?.text !== "(") return false;
  const end = closing(tokens, at);
  for (let index = at + 1; index < end; index++) {
    if (isCall(tokens, index)) index = closing(tokens, index + 1);
    else if (COMPARE_OPS.includes(tokens[index]?.text ?? "")) return true;
  }
  return false;
}

function isCall(tokens: readonly ClaimToken[], at: number): boolean {
  const { kind, text = "" } = tokens[at] ?? {};
  return kind === "name" && !["and", "or", "not"].includes(text) && tokens[at + 1]?.text === "(";
}

/** The place of the parenthesis that closes the one at `open`, or the end. */
function closing(tokens: readonly ClaimToken[], open: number): number {
  let level = 0;
  for (let index = open; index < tokens.length; index++) {
    if (tokens[index]?.text === "(") level += 1;
    if (tokens[index]?.text === ")") level -= 1;
    if (level === 0) return index;
  }
  return tokens.length;
}

function readComparison(reader: Reader): ClaimTree {
  const left = readSum(reader);
  const op = next(reader);
  if (!COMPARE_OPS.includes(op.text)) throw expected(reader, "a comparison such as <= or =", op);
  return { kind: "compare", op: op.text as CompareOp, left, right: readSum(reader) };
}

function readSum(reader: Reader): Quantity {
  let left = readProduct(reader);
  for (let op = peek(reader).text; op === "+" || op === "-"; op = peek(reader).text)
    left = arithmetic(reader, left, readProduct);
  return left;
}

function readProduct(reader: Reader): Quantity {
  let left = readValue(reader);
  for (let op = peek(reader).text; op === "*" || op === "/"; op = peek(reader).text)
    left = arithmetic(reader, left, readValue);
  return left;
}

function arithmetic(reader: Reader, left: Quantity, right: (reader: Reader) => Quantity): Quantity {
  const op = next(reader).text as ArithmeticOp;
  return { kind: "arithmetic", op, left, right: right(reader) };
}

function readValue(reader: Reader): Quantity {
  const token = next(reader);
  if (token.kind === "number") return { kind: "number", value: Number(token.text) };
  if (token.text === "(") {
    const inner = readSum(reader);
    must(reader, ")");
    return inner;
  }
  if (token.kind !== "name") throw expected(reader, "a number, a measure or a path", token);
  if (peek(reader).text === "(") return readCall(reader, token);
  const path = token.text.split(".");
  if (path.length > 1) return { kind: "path", path, text: token.text };
  throw expected(reader, `passes(${token.text}) or a path such as run_summary.passed`, token);
}

function readCall(reader: Reader, name: ClaimToken): Quantity {
  must(reader, "(");
  if (name.text === "count") {
    const filters = readFilters(reader);
    must(reader, ")");
    return { kind: "count", filters, text: `count(${filters.map(sayFilter).join(" and ")})` };
  }
  const measure = MEASURES.find((one) => one === name.text);
  if (measure === undefined) throw expected(reader, oneOf([...MEASURES, "count"], name.text), name);
  const task = next(reader);
  if (task.kind !== "name") throw expected(reader, "a task or total", task);
  must(reader, ")");
  return { kind: "task", measure, task: task.text, text: `${measure}(${task.text})` };
}

function readFilters(reader: Reader): Filter[] {
  const filters = [readFilter(reader)];
  while (take(reader, "and")) filters.push(readFilter(reader));
  return filters;
}

function readFilter(reader: Reader): Filter {
  const name = next(reader);
  const field = FILTER_FIELDS.find((one) => one === name.text);
  if (field === undefined) throw expected(reader, oneOf(FILTER_FIELDS, name.text), name);
  const op = next(reader);
  if (op.text !== "=" && op.text !== "!=") throw expected(reader, "= or !=", op);
  const value = next(reader);
  if (value.kind !== "name" && value.kind !== "number") throw expected(reader, "a value", value);
  return { field, isEqual: op.text === "=", value: value.text };
}

function sayFilter({ field, isEqual, value }: Filter): string {
  return `${field} ${isEqual ? "=" : "!="} ${value}`;
}

function oneOf(known: readonly string[], given: string): string {
  const meant = nearest(given, known);
  return `one of ${known.join(", ")}${meant === undefined ? "" : ` (did you mean ${meant}?)`}`;
}

function peek({ tokens, at }: Reader): ClaimToken {
  return tokens[Math.min(at, tokens.length - 1)] as ClaimToken;
}

function next(reader: Reader): ClaimToken {
  const token = peek(reader);
  reader.at += 1;
  return token;
}

function take(reader: Reader, text: string): boolean {
  if (peek(reader).text !== text) return false;
  reader.at += 1;
  return true;
}

function must(reader: Reader, text: string): void {
  const token = next(reader);
  if (token.text !== text) throw expected(reader, `"${text}"`, token);
}

function expected(reader: Reader, what: string, found = peek(reader)): Error {
  return claimError(reader.claim, found.column, `expected ${what}, not ${found.text}`);
}
