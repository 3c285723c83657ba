/**
 * Writes the head-to-head decision tables: for every plan and number of suspects the largest threshold whose exact size,
 * over all looks and every true pass rate, is at most its share of 5 %. `--check` fails when the file is stale.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { tablesSource } from "../test/support/statistics/derive-tables.ts";

const FILE = "src/stats/head-to-head-tables.generated.ts";
const text = tablesSource();
const isStale = !existsSync(FILE) || readFileSync(FILE, "utf8") !== text;

if (isStale && process.argv.includes("--check")) {
  console.error(`${FILE} is stale: run \`npm run tables\``);
  process.exitCode = 1;
} else if (isStale) writeFileSync(FILE, text);
