import { UsageError } from "../std/usage-error.ts";

const PLACEHOLDER = /\{\{\s*([A-Za-z_]\w*)\s*\}\}/g;

/**
 * The text with every `{{name}}` replaced by its value, once: values are not looked into again. An unknown name
 * throws a UsageError that says where (`where`, e.g. "task_03: instruction.md").
 */
export function fillIn(text: string, values: ReadonlyMap<string, string>, where: string): string {
  return text.replace(PLACEHOLDER, (_, name: string) => {
    const value = values.get(name);
    if (value === undefined)
      throw new UsageError(`${where}: {{${name}}} has no value; ${knownNames(values)}`);
    return value;
  });
}

function knownNames(values: ReadonlyMap<string, string>): string {
  if (values.size === 0) return "return it in `values` of environment/generate.js";
  return `environment/generate.js gives values for ${[...values.keys()].join(", ")}`;
}
