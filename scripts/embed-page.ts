/**
 * The report page's browser code (`src/page/`) becomes one script and one style, carried by the `report` room as text
 * constants with the hashes its Content-Security-Policy names, so that sources and build write the same page.
 * `--check` fails when they are stale.
 */
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { type BuildOptions, build } from "esbuild";

const TARGET = "src/report/page.generated.ts";

const COMMON: BuildOptions = {
  bundle: true,
  minify: true,
  write: false,
  target: ["chrome123", "firefox121", "safari17.5"],
  charset: "ascii",
  legalComments: "none",
  logLevel: "warning",
};

/** Writes the constants where they differ; with `isCheck` says whether they did. Returns true when they were fresh. */
export async function embedPage(isCheck: boolean): Promise<boolean> {
  const text = await generated();
  if (existsSync(TARGET) && readFileSync(TARGET, "utf8") === text) return true;
  if (!isCheck) writeFileSync(TARGET, text);
  return false;
}

async function generated(): Promise<string> {
  const script = await bundle({
    entryPoints: ["src/page/main.tsx"],
    format: "iife",
    jsx: "automatic",
    jsxImportSource: "preact",
  });
  const style = await bundle({ entryPoints: ["src/page/page.css"] });
  if (/<\/script|<!--/i.test(script) || /<\/style/i.test(style))
    throw new Error("the page's own text would end its element");
  return [
    "// Generated from src/page/ by scripts/embed-page.ts; edit there, then `npm run embed`.",
    `export const PAGE_SCRIPT = ${JSON.stringify(script)};`,
    `export const PAGE_SCRIPT_SHA256 = ${JSON.stringify(hash(script))};`,
    `export const PAGE_STYLE = ${JSON.stringify(style)};`,
    `export const PAGE_STYLE_SHA256 = ${JSON.stringify(hash(style))};`,
    "",
  ].join("\n");
}

async function bundle(options: BuildOptions): Promise<string> {
  const { outputFiles } = await build({ ...COMMON, ...options });
  return outputFiles?.[0]?.text.trimEnd() ?? "";
}

function hash(text: string): string {
  return createHash("sha256").update(text).digest("base64");
}

if (import.meta.main) {
  const isCheck = process.argv.includes("--check");
  const wasFresh = await embedPage(isCheck);
  if (isCheck && !wasFresh) {
    console.error(`${TARGET} is stale: run \`npm run embed\``);
    process.exitCode = 1;
  }
}
