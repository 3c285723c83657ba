/**
 * The part of bc that command lines use: decimal arithmetic of any length with `scale`, comparisons, variables, `sqrt`
 * and `length`. Statements with `if`, `while`, `for` and `define` are not there and say so.
 */
import { type Decimal, type DecimalOperator, decimal, operate, root, textOf } from "./bc-decimal.ts";

/** What a program prints; complaints go to standard error and end nothing but their line. */
export interface Printed {
  readonly out: string;
  readonly err: string;
}

interface Machine {
  readonly variables: Map<string, Decimal>;
  tokens: readonly string[];
  at: number;
}

const ZERO = decimal("0");
const LIBRARY_SCALE = decimal("20");
const KEYWORDS = /\b(?:if|while|for|define|return|break|print|auto|ibase|obase)\b/;
const TOKEN = /\s*(\d+(?:\.\d*)?|\.\d+|[a-z_]\w*|[<>=!]=|&&|\|\||[-+*/%^]=|[-+*/%^()=<>!])/y;

/** Runs a program as `bc` (`-l` where `library`) would. */
export function calculate(program: string, library: boolean): Printed {
  const machine: Machine = {
    variables: new Map([["scale", library ? LIBRARY_SCALE : ZERO]]),
    tokens: [],
    at: 0,
  };
  let [out, err] = ["", ""];
  const lines = program
    .replace(/\\\n/g, "")
    .replace(/\/\*.*?\*\/|#[^\n]*/gs, " ")
    .split("\n");
  for (const [index, line] of lines.entries()) {
    for (const text of line.split(";").map((part) => part.trim())) {
      if (text === "quit" || text === "halt") return { out, err };
      if (text === "") continue;
      const said = statement(machine, text);
      if (said.kind === "value") out += `${said.text}\n`;
      if (said.kind === "error") err += said.text.replace("%d", String(index + 1));
    }
  }
  return { out, err };
}

type Said = { readonly kind: "value" | "error"; readonly text: string } | { readonly kind: "nothing" };

function statement(machine: Machine, text: string): Said {
  const keyword = KEYWORDS.exec(text)?.[0];
  if (keyword !== undefined) return { kind: "error", text: `bc: unsupported here: ${keyword}\n` };
  const tokens = tokensOf(text);
  if (tokens === undefined) return { kind: "error", text: "(standard_in) %d: syntax error\n" };
  machine.tokens = tokens;
  machine.at = 0;
  try {
    const value = expression(machine);
    if (machine.at < tokens.length) throw new SyntaxError();
    return tokens[1] === "=" ? { kind: "nothing" } : { kind: "value", text: textOf(value) };
  } catch (error) {
    const message =
      error instanceof RangeError ? `Runtime error (func=(main), adr=0): ${error.message}\n` : undefined;
    return { kind: "error", text: message ?? "(standard_in) %d: syntax error\n" };
  }
}

function tokensOf(text: string): string[] | undefined {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const found = TOKEN.exec(text)?.[1];
    if (found === undefined) return undefined;
    tokens.push(found);
  }
  return tokens;
}

const LEVELS: readonly (readonly string[])[] = [
  ["<", ">", "<=", ">=", "==", "!="],
  ["+", "-"],
  ["*", "/", "%"],
];

function expression(machine: Machine): Decimal {
  const [name = "", sign] = machine.tokens.slice(machine.at);
  if (!/^[a-z_]/.test(name) || sign !== "=") return binary(machine, 0);
  machine.at += 2;
  const value = expression(machine);
  machine.variables.set(name, value);
  return value;
}

function binary(machine: Machine, level: number): Decimal {
  const operators = LEVELS[level];
  if (operators === undefined) return power(machine);
  let left = binary(machine, level + 1);
  for (let sign = peek(machine); sign !== undefined && operators.includes(sign); sign = peek(machine)) {
    machine.at++;
    left = operate(sign as DecimalOperator, left, binary(machine, level + 1), scaleOf(machine));
  }
  return left;
}

/** Binds to the right, and a sign before it binds closer: `-2^2` is 4. */
function power(machine: Machine): Decimal {
  const base = operand(machine);
  if (peek(machine) !== "^") return base;
  machine.at++;
  return operate("^", base, power(machine), scaleOf(machine));
}

function operand(machine: Machine): Decimal {
  const token = machine.tokens[machine.at++] ?? "";
  if (token === "-") return operate("-", ZERO, operand(machine), scaleOf(machine));
  if (token === "(") return closed(machine);
  if (/^[\d.]/.test(token)) return decimal(token);
  if (!/^[a-z_]/.test(token)) throw new SyntaxError();
  if (peek(machine) !== "(") return machine.variables.get(token) ?? ZERO;
  machine.at++;
  return called(token, closed(machine), scaleOf(machine));
}

function closed(machine: Machine): Decimal {
  const value = expression(machine);
  if (machine.tokens[machine.at++] !== ")") throw new SyntaxError();
  return value;
}

function called(name: string, value: Decimal, scale: number): Decimal {
  if (name === "sqrt") return root(value, scale);
  if (name === "scale") return decimal(String(value.scale));
  if (name === "length") return decimal(String(value.digits.toString().replace("-", "").length));
  throw new RangeError(`Function ${name} not defined.`);
}

function peek(machine: Machine): string | undefined {
  return machine.tokens[machine.at];
}

function scaleOf({ variables }: Machine): number {
  return Number(textOf(variables.get("scale") ?? ZERO));
}
