import type { Script } from "../record/script.ts";
import { fillIn } from "./fill-in.ts";

/** The script for one form: `{{name}}` filled in, in every string but keys; an unknown name throws a UsageError. */
export function renderScript(
  script: Script,
  values: ReadonlyMap<string, string>,
  where = `script "${script.about}"`,
): Script {
  return fillInDeep(script, values, where) as Script;
}

function fillInDeep(value: unknown, values: ReadonlyMap<string, string>, where: string): unknown {
  if (typeof value === "string") return fillIn(value, values, where);
  if (Array.isArray(value)) return value.map((item) => fillInDeep(item, values, where));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [key, fillInDeep(member, values, where)]),
  );
}
