import { posix } from "node:path";
import { z } from "zod";
import type { GuestFiles } from "./guest-files.ts";

/** Where a specifier leads: an absolute guest path or `node:name`, or Node's error for it. */
export type Resolution = { readonly path: string } | { readonly code: string; readonly error: string };

export type ImportKind = "import" | "require";

const BUILTINS = new Set(
  `assert assert/strict buffer child_process cluster console crypto dgram dns events fs fs/promises http http2 https
  module net os path path/posix perf_hooks process readline readline/promises timers timers/promises tls url util
  util/types worker_threads`.split(/\s+/),
);
const PREFIX_ONLY = new Set(["node:test", "node:test/reporters"]);

const Manifest = z.object({
  type: z.string().optional().catch(undefined),
  main: z.string().optional().catch(undefined),
  name: z.string().optional().catch(undefined),
  exports: z.unknown().optional(),
  imports: z.unknown().optional(),
});
type Manifest = z.infer<typeof Manifest>;

/** Node's resolution over the guest's files: relative, absolute, `file:` and `#imports`, self and node_modules. */
export function resolveModule(
  files: GuestFiles,
  specifier: string,
  base: string,
  kind: ImportKind,
): Resolution {
  const builtin = resolveBuiltin(specifier);
  if (builtin !== undefined) return builtin;
  if (specifier.startsWith("file:"))
    return fileOrError(files, decodeURIComponent(new URL(specifier).pathname), specifier, base, kind);
  if (/^\.{0,2}\//.test(specifier) || specifier === "." || specifier === "..") {
    return fileOrError(files, posix.resolve(posix.dirname(base), specifier), specifier, base, kind);
  }
  if (specifier.startsWith("#")) return fromImports(files, specifier, base, kind);
  return bare(files, specifier, base, kind);
}

/** Where the name of a built-in module leads; `undefined` for any other specifier. */
export function resolveBuiltin(specifier: string): Resolution | undefined {
  if (BUILTINS.has(specifier)) return { path: `node:${specifier}` };
  if (!specifier.startsWith("node:")) return undefined;
  if (BUILTINS.has(specifier.slice(5)) || PREFIX_ONLY.has(specifier)) return { path: specifier };
  return { code: "ERR_UNKNOWN_BUILTIN_MODULE", error: `No such built-in module: ${specifier}` };
}

function fileOrError(
  files: GuestFiles,
  path: string,
  specifier: string,
  base: string,
  kind: ImportKind,
): Resolution {
  const found = kind === "require" ? requirable(files, path) : importable(files, path);
  return found === undefined ? notFound(kind === "require" ? specifier : path, base, kind) : { path: found };
}

function notFound(what: string, base: string, kind: ImportKind): Resolution {
  if (kind === "require") return { code: "MODULE_NOT_FOUND", error: `Cannot find module '${what}'` };
  const noun = what.startsWith("/") ? "module" : "package";
  return { code: "ERR_MODULE_NOT_FOUND", error: `Cannot find ${noun} '${what}' imported from ${base}` };
}

function importable(files: GuestFiles, path: string): string | undefined {
  return files.stat(path)?.folder === false ? path : undefined;
}

function requirable(files: GuestFiles, path: string): string | undefined {
  const tries = ["", ".js", ".json", ".cjs", ".mjs", ".ts"].map((ending) => path + ending);
  const file = tries.find((one) => files.stat(one)?.folder === false);
  if (file !== undefined) return file;
  if (files.stat(path)?.folder !== true) return undefined;
  const main = manifestIn(files, path)?.main;
  const inside = main === undefined ? undefined : requirable(files, posix.resolve(path, main));
  return (
    inside ??
    ["index.js", "index.json", "index.cjs"]
      .map((name) => `${path}/${name}`)
      .find((one) => files.stat(one)?.folder === false)
  );
}

function bare(files: GuestFiles, specifier: string, base: string, kind: ImportKind): Resolution {
  const [name, rest] = splitPackage(specifier);
  const own = nearestManifest(files, base);
  if (own?.manifest.name === name && own.manifest.exports !== undefined) {
    return fromExports(files, own, `.${rest}`, specifier, base, kind);
  }
  for (let folder = posix.dirname(base); ; folder = posix.dirname(folder)) {
    const home = posix.join(folder, "node_modules", name);
    if (files.stat(home)?.folder === true) return inPackage(files, home, rest, specifier, base, kind);
    if (folder === "/") return notFound(kind === "require" ? specifier : name, base, kind);
  }
}

function inPackage(
  files: GuestFiles,
  home: string,
  rest: string,
  specifier: string,
  base: string,
  kind: ImportKind,
): Resolution {
  const manifest = manifestIn(files, home);
  if (manifest?.exports !== undefined)
    return fromExports(files, { home, manifest }, `.${rest}`, specifier, base, kind);
  if (rest !== "") return fileOrError(files, home + rest, specifier, base, kind);
  const found = requirable(files, home);
  return found === undefined ? notFound(specifier, base, kind) : { path: found };
}

interface Package {
  readonly home: string;
  readonly manifest: Manifest;
}

function fromExports(
  files: GuestFiles,
  { home, manifest }: Package,
  subpath: string,
  specifier: string,
  base: string,
  kind: ImportKind,
): Resolution {
  const target = pick(table(manifest.exports), subpath, kind);
  if (target === undefined) {
    const what =
      subpath === "."
        ? `No "exports" main defined in ${home}/package.json`
        : `Package subpath '${subpath}' is not defined by "exports" in ${home}/package.json`;
    return { code: "ERR_PACKAGE_PATH_NOT_EXPORTED", error: what };
  }
  return fileOrError(files, posix.resolve(home, target), specifier, base, kind);
}

function fromImports(files: GuestFiles, specifier: string, base: string, kind: ImportKind): Resolution {
  const own = nearestManifest(files, base);
  const target = own === undefined ? undefined : pick(table(own.manifest.imports), specifier, kind);
  if (own === undefined || target === undefined) {
    return {
      code: "ERR_PACKAGE_IMPORT_NOT_DEFINED",
      error: `Package import specifier "${specifier}" is not defined imported from ${base}`,
    };
  }
  if (!target.startsWith("./")) return resolveModule(files, target, base, kind);
  return fileOrError(files, posix.resolve(own.home, target), specifier, base, kind);
}

/** `exports` may be a target itself; then it is the table's `.`. */
function table(field: unknown): ReadonlyMap<string, unknown> {
  if (typeof field === "object" && field !== null && !Array.isArray(field)) {
    const entries = Object.entries(field);
    if (entries.some(([key]) => key.startsWith(".") || key.startsWith("#"))) return new Map(entries);
  }
  return new Map([[".", field]]);
}

function pick(targets: ReadonlyMap<string, unknown>, key: string, kind: ImportKind): string | undefined {
  if (targets.has(key)) return condition(targets.get(key), kind);
  for (const [pattern, target] of targets) {
    const [head, tail] = pattern.split("*");
    if (tail === undefined || head === undefined || !key.startsWith(head) || !key.endsWith(tail)) continue;
    const middle = key.slice(head.length, key.length - tail.length);
    return condition(target, kind)?.replaceAll("*", middle);
  }
  return undefined;
}

function condition(target: unknown, kind: ImportKind): string | undefined {
  if (typeof target === "string") return target;
  if (Array.isArray(target))
    return target.map((one) => condition(one, kind)).find((one) => one !== undefined);
  if (typeof target !== "object" || target === null) return undefined;
  for (const [name, inner] of Object.entries(target)) {
    if (name !== "node" && name !== "default" && name !== kind) continue;
    const found = condition(inner, kind);
    if (found !== undefined) return found;
  }
  return undefined;
}

function splitPackage(specifier: string): [name: string, rest: string] {
  const parts = specifier.split("/");
  const count = specifier.startsWith("@") ? 2 : 1;
  const rest = parts.slice(count).join("/");
  return [parts.slice(0, count).join("/"), rest === "" ? "" : `/${rest}`];
}

function manifestIn(files: GuestFiles, folder: string): Manifest | undefined {
  const text = files.text(posix.join(folder, "package.json"));
  if (text === undefined) return undefined;
  try {
    return Manifest.parse(JSON.parse(text));
  } catch {
    // A package.json that is not JSON settles nothing; npm and Node's own loader complain of it elsewhere.
    return undefined;
  }
}

function nearestManifest(files: GuestFiles, path: string): Package | undefined {
  for (let folder = posix.dirname(path); ; folder = posix.dirname(folder)) {
    const manifest = manifestIn(files, folder);
    if (manifest !== undefined) return { home: folder, manifest };
    if (folder === "/") return undefined;
  }
}

/** How a file is to be run: by its ending, then by its package's `type`, then by what it says (as Node detects). */
export function moduleKind(files: GuestFiles, path: string): "esm" | "cjs" | "json" {
  if (path.endsWith(".json")) return "json";
  if (/\.m[jt]s$/.test(path)) return "esm";
  if (/\.c[jt]s$/.test(path)) return "cjs";
  const type = nearestManifest(files, path)?.manifest.type;
  if (type === "module") return "esm";
  if (type === "commonjs") return "cjs";
  return looksLikeModule(files.text(path) ?? "") ? "esm" : "cjs";
}

/** Whether a text without a declared kind has the syntax of a module. */
export function looksLikeModule(text: string): boolean {
  return (
    /^\s*(import\s*(["'{*]|[\w$]+\s*(,|from))|export\s+(default|const|let|var|function|async|class|\{|\*))/m.test(
      text,
    ) || /\bimport\.meta\b/.test(text)
  );
}
