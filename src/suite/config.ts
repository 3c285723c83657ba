import { LineCounter, parseDocument, type YAMLError } from "yaml";
import { z } from "zod";
import { UsageError } from "../std/usage-error.ts";
import { ConfigFile } from "./config-schema.ts";
import { explainDefect } from "./explain-defect.ts";
import { placeInYaml } from "./place-in-yaml.ts";

/** A `pawl.yml` that fits its schema; what it leaves out is filled in by `resolveConfig`. */
export type Config = ConfigFile;

/** What stands where there is no file. */
export const EMPTY_CONFIG: Config = ConfigFile.parse({});

/** Parses `pawl.yml`; the first defect is a UsageError of one sentence with file, line, column and fix. */
export function parseConfig(yamlText: string, fileName: string): Config {
  return parseYaml(yamlText, fileName, ConfigFile);
}

/** Parses a YAML file that a person wrote for Pawl; the first defect is a UsageError with file, line, column and fix. */
export function parseYaml<Schema extends z.ZodType>(
  yamlText: string,
  fileName: string,
  schema: Schema,
): z.infer<Schema> {
  const lines = new LineCounter();
  const document = parseDocument(yamlText, { lineCounter: lines, prettyErrors: false, strict: true });
  const broken = document.errors[0] ?? document.warnings[0];
  if (broken !== undefined) {
    const { line, col } = lines.linePos(broken.pos[0]);
    throw new UsageError(`${fileName}:${line}:${col}: ${explainYaml(broken)}`);
  }
  const value: unknown = plainValue(document, fileName) ?? {};
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const { path, words } = explainDefect(parsed.error, schema, value);
  const { line, col } = lines.linePos(placeInYaml(document, path));
  throw new UsageError(`${fileName}:${line}:${col}: ${words}`);
}

/** The schema editors complete `pawl.yml` from. */
export function configJsonSchema(): Readonly<Record<string, unknown>> {
  return { title: "pawl.yml", ...z.toJSONSchema(ConfigFile, { io: "input" }) };
}

/** An alias without its anchor, or aliases that expand without bound: the file's mistake, not ours. */
function plainValue(document: ReturnType<typeof parseDocument>, fileName: string): unknown {
  try {
    return document.toJS();
  } catch (error) {
    const isUnresolved = error instanceof Error && error.message.startsWith("Unresolved alias");
    throw new UsageError(
      `${fileName}: ${isUnresolved ? QUOTE_THE_STAR : "its aliases expand too far; write it without them"}`,
    );
  }
}

const QUOTE_THE_STAR = "put text that begins with * in quotes, because YAML takes it for an alias";

/** Two of YAML's traps are ours: patterns may begin with `!` or `*`, which YAML takes for tags and aliases. */
function explainYaml({ code, message }: YAMLError): string {
  if (code === "TAG_RESOLVE_FAILED")
    return "put text that begins with ! in quotes, because YAML takes it for a tag";
  if (/alias/i.test(code) || /alias/i.test(message)) return QUOTE_THE_STAR;
  return `is not valid YAML: ${message.charAt(0).toLowerCase()}${message.slice(1).replace(/\s+/g, " ")}`;
}
