/**
 * Builds the sandbox's own bundle: the child's program and the guest for the inline adapter share chunks under
 * `sandbox/`, with the two WebAssembly engines beside them, so that one folder is all a child may read. esbuild,
 * because just-bash's lazily loaded chunks survive it whole.
 */
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type Plugin } from "esbuild";

const SOURCE = fileURLToPath(new URL("../src/adapters/sandbox/", import.meta.url));

/** just-bash loads these on demand for commands the guest does not register. */
const UNUSED = /\/(undici|curl|html-to-markdown|python3|js-exec|sqlite3|turndown)[\w-]*\.js$/;

const BANNER = `import { createRequire as __createRequire } from "node:module";
import { fileURLToPath as __fileURLToPath } from "node:url";
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL(".", import.meta.url));`;

/** Commands that are never registered are replaced by a module that says so, should one ever be reached. */
const withoutUnused: Plugin = {
  name: "without-unused-commands",
  setup({ onLoad }) {
    onLoad({ filter: UNUSED }, ({ path }) =>
      path.includes("/just-bash/")
        ? { contents: 'throw new Error("this command is not part of the guest");', loader: "js" }
        : undefined,
    );
  },
};

/** Writes `<outDir>/sandbox/`: `host.js`, `guest.js`, shared chunks and both `.wasm` files. Same input, same bytes. */
export async function buildSandbox(outDir: string): Promise<void> {
  const folder = resolve(outDir, "sandbox");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const { outputFiles } = await build({
    entryPoints: { host: join(SOURCE, "host.ts"), guest: join(SOURCE, "guest.ts") },
    outdir: folder,
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node24",
    minify: true,
    keepNames: true,
    legalComments: "linked",
    chunkNames: "chunk-[hash]",
    external: ["@mongodb-js/zstd", "node-liblzma"],
    banner: { js: BANNER },
    plugins: [withoutUnused],
    logLevel: "warning",
    write: false,
  });
  for (const [path, text] of withPlainNames(outputFiles)) writeFileSync(join(folder, path), text);
  copyEngines(folder);
}

/** esbuild cannot name chunks without a hash; numbering them in order of first mention keeps diffs of `dist` readable. */
function withPlainNames(
  files: readonly { readonly path: string; readonly text: string }[],
): Map<string, string> {
  const texts = new Map(files.map(({ path, text }) => [path.slice(path.lastIndexOf("/") + 1), text]));
  const names = new Map<string, string>();
  const visit = (name: string): void => {
    for (const [chunk] of (texts.get(name) ?? "").matchAll(/\b[\w-]+-[A-Z0-9]{8}(?=\.js\b)/g)) {
      if (names.has(chunk) || !texts.has(`${chunk}.js`)) continue;
      names.set(chunk, `chunk-${String(names.size + 1).padStart(3, "0")}`);
      visit(`${chunk}.js`);
    }
  };
  visit("host.js");
  visit("guest.js");
  const renamed = (text: string): string =>
    text.replace(/\b[\w-]+-[A-Z0-9]{8}(?=\.js\b)/g, (chunk) => names.get(chunk) ?? chunk);
  return new Map([...texts].map(([name, text]) => [renamed(name), renamed(text)]));
}

function copyEngines(folder: string): void {
  const require = createRequire(import.meta.url);
  copyFileSync(require.resolve("sql.js/dist/sql-wasm.wasm"), join(folder, "sql-wasm.wasm"));
  const quickjs = dirname(require.resolve("@jitl/quickjs-wasmfile-release-sync/package.json"));
  copyFileSync(join(quickjs, "dist/emscripten-module.wasm"), join(folder, "emscripten-module.wasm"));
}
