/**
 * Guest code runs inside QuickJS, so the host carries it as text: files under `src/guest/` named here become
 * generated TypeScript constants in the room that hands them to the guest: one text, or a record of texts by file
 * name. `--check` fails when one is stale.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename } from "node:path";

const NODE_PARTS = existsSync("src/guest/node")
  ? readdirSync("src/guest/node")
      .filter((file) => file.endsWith(".js"))
      .sort()
      .map((file) => `src/guest/node/${file}`)
  : [];

const EMBEDDED: readonly {
  readonly from: string | readonly string[];
  readonly to: string;
  readonly name: string;
}[] = [
  { from: "src/guest/kit.js", to: "src/grade/kit.generated.ts", name: "KIT_SOURCE" },
  {
    from: "src/guest/isolate-prelude.js",
    to: "src/adapters/sandbox/quickjs/isolate-prelude.generated.ts",
    name: "ISOLATE_PRELUDE",
  },
  {
    from: "src/guest/node-world.js",
    to: "src/adapters/sandbox/quickjs/node-world.generated.ts",
    name: "NODE_WORLD",
  },
  { from: "src/guest/probe.js", to: "src/grade/probe.generated.ts", name: "PROBE_SOURCE" },
  {
    from: NODE_PARTS,
    to: "src/adapters/sandbox/quickjs/node-parts.generated.ts",
    name: "NODE_PARTS",
  },
];

let stale = 0;
for (const { from, to, name } of EMBEDDED) {
  const text = generated(from, name);
  if (existsSync(to) && readFileSync(to, "utf8") === text) continue;
  if (process.argv.includes("--check")) {
    console.error(`${to} is stale: run \`npm run embed\``);
    stale++;
  } else writeFileSync(to, text);
}
process.exitCode = stale > 0 ? 1 : 0;

function generated(from: string | readonly string[], name: string): string {
  const source = typeof from === "string" ? from : "src/guest/node/";
  const head = `// Generated from ${source} by scripts/embed-guest.ts; edit there, then \`npm run embed\`.\n`;
  if (typeof from === "string") return `${head}export const ${name} = ${literal(from)};\n`;
  const members = from.map((file) => `  ${JSON.stringify(basename(file))}: ${literal(file)},\n`).join("");
  return `${head}export const ${name}: { readonly [file: string]: string } = {\n${members}};\n`;
}

function literal(file: string): string {
  return JSON.stringify(readFileSync(file, "utf8"));
}
