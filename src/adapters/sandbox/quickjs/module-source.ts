import { stripTypeScriptTypes } from "node:module";
import { posix } from "node:path";
import type { GuestFiles } from "./guest-files.ts";
import { moduleKind } from "./resolve-module.ts";

/** The text QuickJS evaluates for a resolved module; `namesOf` lists a built-in's named exports. */
export function moduleSource(
  files: GuestFiles,
  name: string,
  namesOf: (builtin: string) => readonly string[],
): string {
  if (name.startsWith("node:")) return builtinSource(name, namesOf(name));
  const kind = moduleKind(files, name);
  if (kind === "json") return `export default JSON.parse(${JSON.stringify(files.text(name) ?? "")});`;
  return withImportMeta(name, scriptText(files, name));
}

/** A script as QuickJS takes it: no types, no `#!`; line numbers stay. */
export function scriptText(files: GuestFiles, path: string): string {
  const text = files.text(path) ?? "";
  const plain = /\.[mc]?ts$/.test(path) ? stripTypeScriptTypes(text) : text;
  return plain.startsWith("#!") ? `//${plain}` : plain;
}

/** A built-in as a module: its object as default, and its members by name. */
export function builtinSource(name: string, names: readonly string[]): string {
  const found = `internal.builtin(${JSON.stringify(name)})`;
  const named = names
    .map((key, index) => `const e${index} = m.${key}; export { e${index} as ${key} };`)
    .join("\n");
  return `import { internal } from "node:internal"; const m = ${found}; export default m;\n${named}`;
}

/** CommonJS imported from a module: `module.exports` as default, and the names its text assigns. */
export function commonJsSource(files: GuestFiles, path: string): string {
  const text = scriptText(files, path);
  const named = exportedNames(text).map(
    (key, index) => `const e${index} = m?.${key}; export { e${index} as ${key} };`,
  );
  return `import { internal } from "node:internal"; const m = internal.load(${JSON.stringify(path)}); export default m;\n${named.join("\n")}`;
}

function exportedNames(text: string): string[] {
  const assigned = [...text.matchAll(/\bexports\.([A-Za-z_$][\w$]*)\s*=/g)].map((match) => match[1] ?? "");
  const listed = [...text.matchAll(/\bmodule\.exports\s*=\s*\{([^}]*)\}/g)].flatMap((match) =>
    (match[1] ?? "")
      .split(",")
      .map((member) => /^\s*([A-Za-z_$][\w$]*)\s*(?:$|[:(])/.exec(member)?.[1] ?? ""),
  );
  return [...new Set([...assigned, ...listed])].filter((name) => name !== "" && name !== "default");
}

/** A module's text with `import.meta` filled in, on its first line. */
export function withImportMeta(path: string, text: string): string {
  if (!text.includes("import.meta")) return text;
  const url = JSON.stringify(`file://${path}`);
  const dirname = JSON.stringify(posix.dirname(path));
  return `import.meta.url=${url};import.meta.filename=${JSON.stringify(path)};import.meta.dirname=${dirname};import.meta.resolve=(to)=>new URL(to,${url}).href;${text}`;
}
