import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { rolldown } from "rolldown";
import { buildSandbox } from "../../scripts/build-sandbox.ts";
import type { ChildSandboxOptions } from "../../src/adapters/sandbox/child.ts";
import type { SandboxHost } from "../../src/ports.ts";
import type { FileTree } from "../../src/record/file-tree.ts";

/** A signal nobody aborts. */
export const NEVER: AbortSignal = new AbortController().signal;

/** A workspace written as an object. */
export function tree(files: Record<string, string | Uint8Array>): FileTree {
  const bytes = (content: string | Uint8Array) =>
    typeof content === "string" ? new TextEncoder().encode(content) : content;
  return new Map(Object.entries(files).map(([path, content]) => [path, bytes(content)]));
}

/** Bytes as text; absent bytes as `(absent)`. */
export const textOf = (bytes: Uint8Array | undefined): string =>
  bytes === undefined ? "(absent)" : new TextDecoder().decode(bytes);

/** Both adapters as a user's `dist/` holds them. */
export interface BuiltSandboxes {
  readonly folder: string;
  inlineSandboxes(): SandboxHost;
  childSandboxes(options?: ChildSandboxOptions): SandboxHost;
}

/** Builds both adapters as the product does, into a fresh folder with no `node_modules`, and loads them from there. */
export async function builtSandboxes(): Promise<BuiltSandboxes> {
  const folder = mkdtempSync(join(tmpdir(), "pawl-sandbox-"));
  writeFileSync(join(folder, "package.json"), '{"type":"module"}');
  const source = (name: string) =>
    JSON.stringify(join(import.meta.dirname, `../../src/adapters/sandbox/${name}.ts`));
  writeFileSync(
    join(folder, "door.ts"),
    `export const inline = () => import(${source("inline")});\nexport const child = () => import(${source("child")});\n`,
  );
  const dist = join(folder, "dist");
  await buildSandbox(dist);
  const bundle = await rolldown({
    input: { cli: join(folder, "door.ts") },
    platform: "node",
    logLevel: "warn",
  });
  await bundle.write({
    dir: dist,
    format: "esm",
    entryFileNames: "[name].js",
    chunkFileNames: "chunks/[name].js",
  });
  await bundle.close();
  const door = await import(/* @vite-ignore */ pathToFileURL(join(dist, "cli.js")).href);
  return { folder, ...(await door.inline()), ...(await door.child()) };
}
