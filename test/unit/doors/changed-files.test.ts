import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import { changedFiles } from "../../../src/doors/changed-files.ts";
import { parseConfig } from "../../../src/suite/config.ts";
import { resolveConfig } from "../../../src/suite/resolve-config.ts";
import { scratchFolder } from "../../support/command-line.ts";

function side(files: Readonly<Record<string, string>>) {
  const folder = scratchFolder();
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return { folder, settings: resolveConfig(parseConfig(files["pawl.yml"] ?? "", "pawl.yml"), {}) };
}

it("gives configuration and prompts of either side, where they differ", async () => {
  const [old, now] = [
    "subject: {model: simulated/steady, system-prompt: [prompts/a.md, prompts/gone.md, prompts/same.md]}\n",
    "subject: {model: simulated/hasty, system-prompt: [prompts/a.md, prompts/new.md, prompts/same.md]}\n",
  ];
  const same = { "prompts/same.md": "same\n", "README.md": "not a prompt\n" };
  const before = side({ "pawl.yml": old, "prompts/a.md": "a\n", "prompts/gone.md": "gone\n", ...same });
  const after = side({ "pawl.yml": now, "prompts/a.md": "A\n", "prompts/new.md": "new\n", ...same });
  expect(await changedFiles({ before, after }, "pawl.yml")).toEqual([
    { path: "pawl.yml", before: old, after: now },
    { path: "prompts/a.md", before: "a\n", after: "A\n" },
    { path: "prompts/new.md", before: "", after: "new\n" },
    { path: "prompts/gone.md", before: "gone\n", after: "" },
  ]);
});
