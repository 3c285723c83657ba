/**
 * Guest code runs inside QuickJS, so the host carries it as text: each file under `src/guest/` named here becomes
 * a generated TypeScript constant in the room that hands it to the guest. `--check` fails when one is stale.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";

const EMBEDDED: readonly { readonly from: string; readonly to: string; readonly name: string }[] = [
  { from: "src/guest/kit.js", to: "src/grade/kit.generated.ts", name: "KIT_SOURCE" },
];

let stale = 0;
for (const { from, to, name } of EMBEDDED) {
  const text = `// Generated from ${from} by scripts/embed-guest.ts; edit that file, then \`npm run embed\`.\nexport const ${name} = ${JSON.stringify(readFileSync(from, "utf8"))};\n`;
  if (existsSync(to) && readFileSync(to, "utf8") === text) continue;
  if (process.argv.includes("--check")) {
    console.error(`${to} is stale: run \`npm run embed\``);
    stale++;
  } else writeFileSync(to, text);
}
process.exitCode = stale > 0 ? 1 : 0;
