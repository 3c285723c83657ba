import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import { runPawl, scratchFolder } from "../support/command-line.ts";

/** The page's fenced blocks in order: commands (`sh`), and files whose path follows the language. */
function blocksOf(page: string): { readonly path: string | undefined; readonly content: string }[] {
  return [...page.matchAll(/^```(\w+)(?: (\S+))?\n([\s\S]*?)^```$/gm)].map(
    ([, language, path, content = ""]) => {
      if (language !== "sh" && path === undefined) throw new Error(`a block of ${language} without a path`);
      return { path, content };
    },
  );
}

async function follow(command: string, cwd: string): Promise<string> {
  const [program, ...args] = command.split(" ");
  if (program === "rm") {
    rmSync(join(cwd, args.at(-1) ?? ""), { recursive: true });
    return command;
  }
  expect(program).toBe("pawl");
  const ran = await runPawl("src/cli.ts", args, { cwd });
  expect({ command, code: ran.code, stderr: ran.stderr }).toEqual({ command, code: 0, stderr: "" });
  return ran.stdout;
}

/** A proof of twenty forms on a busy machine. */
const PATIENCE_MS = 300_000;

it(
  "docs/writing-tasks.md can be followed from top to bottom, every file and every command",
  async () => {
    const cwd = scratchFolder();
    const said: string[] = [];
    for (const { path, content } of blocksOf(readFileSync("docs/writing-tasks.md", "utf8"))) {
      if (path === undefined) {
        for (const command of content.trim().split("\n")) said.push(await follow(command, cwd));
      } else {
        mkdirSync(dirname(join(cwd, path)), { recursive: true });
        writeFileSync(join(cwd, path), content);
      }
    }
    expect(said).toHaveLength(5);
    expect(said[1]).toContain("All 24 lines hold over 5 forms.");
    expect(said[3]).toMatch(/All \d+ lines hold over 20 forms\./);
    expect(readFileSync(join(cwd, "proof/proof.md"), "utf8")).toContain("late_orders");
  },
  PATIENCE_MS,
);
