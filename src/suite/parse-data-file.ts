import { parse, TomlError } from "smol-toml";
import type { z } from "zod";
import { decodeUtf8 } from "../std/decode-utf8.ts";
import { UsageError } from "../std/usage-error.ts";
import { explainDefect } from "./explain-defect.ts";

/** The text of a file of a task; throws a UsageError naming the file where it is not UTF-8. */
export function readText(bytes: Uint8Array, file: string): string {
  const text = decodeUtf8(bytes);
  if (text === undefined) throw new UsageError(`${file}: is not UTF-8 text; save it as UTF-8`);
  return text;
}

/** A TOML file that fits the schema; every defect is one sentence with the file and, for syntax, the line. */
export function parseToml<Schema extends z.ZodType>(
  text: string,
  file: string,
  schema: Schema,
): z.infer<Schema> {
  return conform(tomlValue(text, file), file, schema);
}

/** A JSON file that fits the schema; every defect is one sentence with the file and, for syntax, the line. */
export function parseJson<Schema extends z.ZodType>(
  text: string,
  file: string,
  schema: Schema,
): z.infer<Schema> {
  return conform(jsonValue(text, file), file, schema);
}

function conform<Schema extends z.ZodType>(value: unknown, file: string, schema: Schema): z.infer<Schema> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new UsageError(`${file}: ${explainDefect(parsed.error, schema, value).words}`);
}

function tomlValue(text: string, file: string): unknown {
  try {
    return parse(text);
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const [what = ""] = error.message.replace(/^Invalid TOML document: /, "").split("\n");
    throw new UsageError(`${file}: line ${error.line}, column ${error.column} is not valid TOML: ${what}`);
  }
}

function jsonValue(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new UsageError(`${file}: ${whereInJson(message, text)} is not valid JSON: ${whatIsWrong(message)}`);
  }
}

/** V8 ends its message with `(line 2 column 5)`, except where the text just stops. */
function whereInJson(message: string, text: string): string {
  const place = /\(line (\d+) column (\d+)\)/.exec(message);
  return place ? `line ${place[1]}, column ${place[2]}` : `line ${text.trimEnd().split("\n").length}`;
}

function whatIsWrong(message: string): string {
  const what = message.split(/ in JSON at position| \(line|, "/)[0] ?? message;
  return what.charAt(0).toLowerCase() + what.slice(1);
}
