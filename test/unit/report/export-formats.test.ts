import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { EXPORT_FORMATS, NOT_CARRIED } from "../../../src/app/export-formats.ts";

it.each(EXPORT_FORMATS)("docs/report.md says of %s what the command says", (format) => {
  const row = readFileSync("docs/report.md", "utf8")
    .split("\n")
    .find((line) => line.startsWith(`| \`${format}\` |`));
  expect(row?.split(" | ").at(-1)).toBe(`${NOT_CARRIED[format].join("; ")} |`);
});
