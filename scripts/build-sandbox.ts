/**
 * Builds the sandbox's own bundle, `sandbox/`: the guest in one file, the child's program that imports it, the program
 * of the child that graders run in, and the two WebAssembly engines beside them, so that one folder is all a child may
 * read. esbuild, because just-bash's lazily loaded parts survive it whole.
 */
import { copyFileSync, mkdirSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { type BuildOptions, build, type Plugin } from "esbuild";

const SOURCE = fileURLToPath(new URL("../src/adapters/sandbox/", import.meta.url));

/** just-bash would load these on demand, for commands the guest does not register. */
const UNUSED =
  /just-bash\/dist\/bundle\/chunks\/(undici|curl|html-to-markdown|python3|js-exec|sqlite3)-\w+\.js$/;

const BANNER = `import { createRequire as __createRequire } from "node:module";
import { fileURLToPath as __fileURLToPath } from "node:url";
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL(".", import.meta.url));`;

const withoutUnused: Plugin = {
  name: "without-unused-commands",
  setup({ onLoad }) {
    onLoad({ filter: UNUSED }, () => ({
      contents: 'module.exports = new Proxy({}, { get() { throw new Error("not part of the guest"); } });',
      loader: "js",
    }));
  },
};

const guestStaysOutside: Plugin = {
  name: "guest-stays-outside",
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/guest\.ts$/ }, () => ({ path: "./guest.js", external: true }));
  },
};

const COMMON: BuildOptions = {
  bundle: true,
  format: "esm",
  platform: "node",
  target: "node24",
  minify: true,
  keepNames: true,
  legalComments: "linked",
  external: ["@mongodb-js/zstd", "node-liblzma"],
  banner: { js: BANNER },
  logLevel: "warning",
};

/** Writes `<outDir>/sandbox/`: `guest.js`, `host.js`, `isolate-host.js` and both `.wasm` files. The same sources give the same bytes. */
export async function buildSandbox(outDir: string): Promise<void> {
  const folder = resolve(outDir, "sandbox");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const bundle = (name: string, plugins: Plugin[]) =>
    build({
      ...COMMON,
      entryPoints: [join(SOURCE, `${name}.ts`)],
      outfile: join(folder, `${name}.js`),
      plugins,
    });
  await bundle("guest", [withoutUnused]);
  await bundle("host", [guestStaysOutside]);
  await bundle("isolate-host", []);
  const require = createRequire(import.meta.url);
  copyFileSync(require.resolve("sql.js/dist/sql-wasm.wasm"), join(folder, "sql-wasm.wasm"));
  const quickjs = dirname(require.resolve("@jitl/quickjs-wasmfile-release-sync"));
  copyFileSync(join(quickjs, "emscripten-module.wasm"), join(folder, "emscripten-module.wasm"));
}
