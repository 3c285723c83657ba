/** Fails when the committed `dist/` is not what `src/` builds: rebuilds into a temporary folder and compares bytes. */

import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const fresh = mkdtempSync(join(tmpdir(), "pawl-dist-"));
try {
  execFileSync(process.execPath, ["scripts/build.ts", "--out", fresh], { stdio: "inherit" });
  const [want, have] = [filesOf(fresh), filesOf("dist")];
  const wrong = [...new Set([...want.keys(), ...have.keys()])].filter(
    (path) => !want.get(path)?.equals(have.get(path) ?? Buffer.of()),
  );
  for (const path of wrong) console.error(`dist/${path} is not what src/ builds`);
  console.log(
    wrong.length === 0 ? `dist/ is fresh: ${want.size} files` : "run `npm run build` and commit dist/",
  );
  process.exitCode = wrong.length === 0 ? 0 : 1;
} finally {
  rmSync(fresh, { recursive: true, force: true });
}

function filesOf(folder: string): Map<string, Buffer> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(paths.map((path) => [path.slice(folder.length + 1), readFileSync(path)]));
}
