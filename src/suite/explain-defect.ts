import { z } from "zod";
import { nearest } from "../std/nearest.ts";

type Path = readonly PropertyKey[];
type Issue = z.core.$ZodIssue;

/** What is wrong with a parsed file: where, and a clause naming the key and the fix. */
export interface Defect {
  readonly path: Path;
  readonly words: string;
}

/**
 * The first defect zod found in `value`, as a person would put it. Messages in schemas that begin with "must" are
 * used as they are, so a schema can teach; unknown keys are answered with the nearest known one.
 */
export function explainDefect(error: z.ZodError, schema: z.ZodType, value: unknown): Defect {
  // A typo often shows up twice, as an unknown key and as a missing one: the unknown one tells more.
  const first = error.issues.find(({ code }) => code === "unrecognized_keys") ?? error.issues[0];
  if (first === undefined) return { path: [], words: "is not valid" };
  const { issue, path } = deepest(first, first.path);
  return { path: offendingPath(issue, path), words: describe(issue, path, schema, value) };
}

/** Of a union's branches, the one that got furthest is the one the author meant. */
function deepest(issue: Issue, path: Path): { readonly issue: Issue; readonly path: Path } {
  if (issue.code !== "invalid_union") return { issue, path };
  const branches = issue.errors
    .flatMap((branch) => [branch.find(({ code }) => code === "unrecognized_keys") ?? branch[0]])
    .filter((candidate) => candidate !== undefined);
  const ranked = branches.sort((a, b) => depth(b) - depth(a));
  const best = ranked[0];
  if (best === undefined || depth(best) === 0) return { issue, path };
  return deepest(best, [...path, ...best.path]);
}

function depth(issue: Issue): number {
  return issue.path.length + (issue.code === "unrecognized_keys" ? 1 : 0);
}

function offendingPath(issue: Issue, path: Path): Path {
  return issue.code === "unrecognized_keys" ? [...path, ...issue.keys.slice(0, 1)] : path;
}

function describe(issue: Issue, path: Path, schema: z.ZodType, value: unknown): string {
  const name = path.length === 0 ? "the whole file" : `"${dotted(path)}"`;
  if (issue.code === "unrecognized_keys") return unknownKey(issue.keys[0] ?? "", path, schema);
  const found = valueAt(value, path);
  if (found === undefined) return `${name} is missing${hint(issue.message)}`;
  if (issue.message.startsWith("must ")) return `${name} ${issue.message}, not ${shown(found)}`;
  if (issue.code === "invalid_value") return `${name} must be ${oneOf(issue.values.map(String), found)}`;
  if (issue.code === "invalid_type") return `${name} must be ${article(issue.expected)}, not ${shown(found)}`;
  if (issue.code === "invalid_key") return `the key ${name} ${issue.issues[0]?.message ?? "cannot be used"}`;
  if (issue.code === "invalid_union") return `${name} is ${shown(found)}, which cannot be used here`;
  return `${name} is ${shown(found)}: ${lowerFirst(issue.message)}`;
}

function unknownKey(key: string, path: Path, schema: z.ZodType): string {
  const known = knownKeys(z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }), path);
  const meant = nearest(key, known);
  const fix = meant === undefined ? `the keys here are ${known.join(", ")}` : `did you mean "${meant}"?`;
  return `"${dotted([...path, key])}" is not a known key; ${fix}`;
}

/** A JSON Schema as far as it is walked here. */
interface SchemaNode {
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly additionalProperties?: unknown;
  readonly items?: unknown;
  readonly anyOf?: readonly unknown[];
}

function knownKeys(root: object, path: Path): readonly string[] {
  let nodes = alternatives(root);
  for (const part of path) nodes = nodes.flatMap((node) => alternatives(child(node, String(part))));
  return [...new Set(nodes.flatMap((node) => Object.keys(node.properties ?? {})))];
}

function child(node: SchemaNode, part: string): unknown {
  return node.properties?.[part] ?? node.items ?? node.additionalProperties;
}

function alternatives(node: unknown): readonly SchemaNode[] {
  if (typeof node !== "object" || node === null) return [];
  const { anyOf } = node as SchemaNode;
  return anyOf === undefined ? [node] : anyOf.flatMap(alternatives);
}

/** `metadata.pawl.variants[2].name`. */
function dotted(path: Path): string {
  return path.reduce<string>((text, part) => {
    if (typeof part === "number") return `${text}[${part}]`;
    return text === "" ? String(part) : `${text}.${String(part)}`;
  }, "");
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, part) =>
      typeof inner === "object" && inner !== null ? Reflect.get(inner, part as string) : undefined,
    value,
  );
}

function hint(message: string): string {
  return message.startsWith("must ") ? `; it ${message}` : "";
}

function oneOf(options: readonly string[], found: unknown): string {
  const meant = typeof found === "string" ? nearest(found, options) : undefined;
  const list = options.length === 1 ? JSON.stringify(options[0]) : `one of ${options.join(", ")}`;
  return `${list}, not ${shown(found)}${meant === undefined ? "" : `; did you mean "${meant}"?`}`;
}

function article(expected: string): string {
  if (expected === "int") return "a whole number";
  if (expected === "record" || expected === "object") return "a table of keys";
  if (expected === "array") return "a list";
  if (expected === "boolean") return "true or false";
  return `a ${expected}`;
}

/** The value as JSON, cut short: it comes from outside. */
function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
