/**
 * Builds `dist/`, a pure function of `src/` and package-lock.json: the doors with rolldown, the sandbox's own
 * bundle with esbuild, and the published schemas. `--out DIR` builds elsewhere.
 */
import { rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { rolldown } from "rolldown";
import { briefJsonSchema } from "../src/brief/parse-brief.ts";
import { packJsonSchema } from "../src/record/pack-json-schema.ts";
import { configJsonSchema } from "../src/suite/config.ts";
import { buildSandbox } from "./build-sandbox.ts";
import { coldChunks } from "./cold-chunk.ts";
import { embedPage } from "./embed-page.ts";

/** What an unchanged pull request loads on top: the base's files, comment and check run are GitHub's. */
const COLD_ON_GITHUB = [
  "doors/measure-change.ts",
  "adapters/github/commit-files.ts",
  "adapters/github/github-forge.ts",
  "adapters/github/check-run.ts",
];

const { values } = parseArgs({ options: { out: { type: "string", default: "dist" } } });
await build(resolve(values.out));

/** Writes a whole `dist` into `out`, replacing what is there. */
export async function build(out: string): Promise<void> {
  rmSync(out, { recursive: true, force: true });
  await embedPage(false);
  const cold = coldChunks({
    cold: [resolve("src/doors/action.ts")],
    "cold-github": COLD_ON_GITHUB.map((path) => resolve("src", path)),
  });
  const bundle = await rolldown({
    input: { index: "src/main.ts", post: "src/post.ts", cli: "src/cli.ts" },
    platform: "node",
    preserveEntrySignatures: "allow-extension",
    plugins: [cold.plugin],
    // What of these is not called is not loaded: half of a cold start was an HTTP client nobody used.
    treeshake: { moduleSideEffects: (id) => !/node_modules\/(@actions|undici|tunnel)\//.test(id) },
    logLevel: "warn",
  });
  await bundle.write({
    dir: out,
    format: "esm",
    entryFileNames: "[name].js",
    chunkFileNames: "chunks/[name].js",
    codeSplitting: { groups: cold.groups },
    comments: { legal: true, annotation: false, jsdoc: false },
  });
  await bundle.close();
  await buildSandbox(out);
  const schemas = { pawl: configJsonSchema(), campaign: briefJsonSchema(), "data-pack": packJsonSchema() };
  for (const [name, schema] of Object.entries(schemas))
    writeFileSync(join(out, `${name}.schema.json`), `${JSON.stringify(schema, null, 2)}\n`);
}
