/**
 * Three things bash does and just-bash 3.4.2 does not: `for x; do` goes over `"$@"`; a command's name is split into
 * words when it is an unquoted variable or `"$@"` (`retry() { "$@" || "$@"; }`); and what a command prints inside
 * `$((…))` is an expression (`$(( $(… | paste -sd+ -) ))`), not a number. All are put right in the parsed script: the
 * second by handing the words, quoted, to `eval`; the third by way of a variable, which is evaluated as an expression.
 */
import type { ScriptNode, TransformPlugin } from "just-bash";

/** The plugin; it sees every script a shell runs, nested ones too. */
export const expandedCommands: TransformPlugin = {
  name: "expanded-commands",
  transform: ({ ast }) => ({ ast: rewritten(ast) as ScriptNode }),
};

type Node = { readonly [key: string]: unknown };

const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null;

function rewritten(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(rewritten);
  if (!isNode(value)) return value;
  const copy: Node = Object.fromEntries(
    Object.entries(value).map(([key, member]) => [key, rewritten(member)]),
  );
  if (copy["type"] === "SimpleCommand" && isSplitName(copy["name"])) return viaEval(copy);
  if (copy["type"] === "For" && copy["words"] === null) return { ...copy, words: [quoted(ALL_WORDS)] };
  return copy["type"] === "ArithmeticExpression" ? evaluatedOutput(copy) : copy;
}

/** Whether bash would make words of it: an unquoted parameter anywhere, or all the elements of a list in quotes. */
function isSplitName(name: unknown): boolean {
  return partsOf(name).some((part) => {
    if (part["type"] === "ParameterExpansion") return true;
    return part["type"] === "DoubleQuoted" && partsOf(part).some(isList);
  });
}

function isList(part: Node): boolean {
  return part["type"] === "ParameterExpansion" && /^(@|\w+\[@\])$/.test(String(part["parameter"]));
}

function partsOf(word: unknown): readonly Node[] {
  const parts = isNode(word) ? word["parts"] : undefined;
  return Array.isArray(parts) ? parts.filter(isNode) : [];
}

/** `NAME ARGS` becomes `eval "$(for word in NAME ARGS; do printf '%q ' "$word"; done)"`, with its redirections. */
function viaEval(command: Node): Node {
  const words = [command["name"], ...(Array.isArray(command["args"]) ? command["args"] : [])];
  const quote = simple("printf", [
    literal("%q "),
    quoted({ type: "ParameterExpansion", parameter: "word", operation: null }),
  ]);
  const loop = { type: "For", variable: "word", words, body: [statement(quote)], redirections: [] };
  const body = { type: "Script", statements: [statement(loop)] };
  return {
    ...command,
    name: literal("eval"),
    args: [quoted({ type: "CommandSubstitution", body, legacy: false })],
  };
}

/** `$(( $(COMMAND) ))` becomes `$(( $(word=$(COMMAND); echo $((word))) ))`. */
function evaluatedOutput(arithmetic: Node): Node {
  const inner = arithmetic["expression"];
  if (!isNode(inner) || inner["type"] !== "ArithCommandSubst") return arithmetic;
  const command = `word=$(${String(inner["command"])}\n); echo $((word))`;
  const { originalText: _text, ...rest } = arithmetic;
  return { ...rest, expression: { ...inner, command } };
}

const ALL_WORDS: Node = { type: "ParameterExpansion", parameter: "@", operation: null };
const literal = (value: string): Node => ({ type: "Word", parts: [{ type: "Literal", value }] });
const quoted = (part: Node): Node => ({ type: "Word", parts: [{ type: "DoubleQuoted", parts: [part] }] });

function simple(name: string, args: readonly Node[]): Node {
  return { type: "SimpleCommand", name: literal(name), args, assignments: [], redirections: [] };
}

function statement(command: Node): Node {
  const pipeline = { type: "Pipeline", commands: [command], negated: false, timed: false, timePosix: false };
  return { type: "Statement", pipelines: [pipeline], operators: [], background: false };
}
