import { describe, expect, it } from "vitest";
import { inlineSandboxes } from "../../../../src/adapters/sandbox/inline.ts";
import { NEVER, textOf, tree } from "../../../support/sandbox-notation.ts";

/** What is left of a folder `d` with `d/a.txt`, a link `l` to it and a link `f` to the file, after a command. */
async function leftBy(command: string) {
  const files = tree({ "d/a.txt": "a\n" });
  await using sandbox = await inlineSandboxes().open({ files, seed: "s", workdir: "/work" }, NEVER);
  await sandbox.exec("ln -s d l && ln -s d/a.txt f && ln -s /work /app", NEVER);
  const { stdout, exitCode } = await sandbox.exec(command, NEVER);
  const left = await sandbox.snapshot(NEVER);
  const texts = [...left].map(([path, bytes]) => [path, textOf(bytes)]);
  return { stdout, exitCode, left: Object.fromEntries(texts) };
}

describe("what changes files goes through links, as it does on a machine", () => {
  it.each([
    [
      "a new file beneath a link",
      "echo b > l/b.txt && cat d/b.txt",
      "b\n",
      { "d/a.txt": "a\n", "d/b.txt": "b\n", f: "a\n" },
    ],
    ["a file through a link to it", "echo c > f && cat d/a.txt", "c\n", { "d/a.txt": "c\n", f: "c\n" }],
    [
      "an addition through two links",
      "echo c >> /app/l/a.txt && cat f",
      "a\nc\n",
      { "d/a.txt": "a\nc\n", f: "a\nc\n" },
    ],
    [
      "folders beneath a link",
      "mkdir -p l/x/y && touch /app/l/x/y/z && find d -type f | sort",
      "d/a.txt\nd/x/y/z\n",
      { "d/a.txt": "a\n", "d/x/y/z": "", f: "a\n" },
    ],
    ["removal beneath a link", "rm /app/l/a.txt && ls d", "", {}],
    [
      "removal of a link, not of what it leads to",
      "rm f && rm -r l && ls d",
      "a.txt\n",
      { "d/a.txt": "a\n" },
    ],
    [
      "copies and moves",
      "cp l/a.txt l/b.txt && mv /app/l/a.txt l/c.txt && ls d",
      "b.txt\nc.txt\n",
      { "d/b.txt": "a\n", "d/c.txt": "a\n" },
    ],
    [
      "a link that leads nowhere yet",
      "ln -s n m && echo n > m && cat n",
      "n\n",
      { "d/a.txt": "a\n", f: "a\n", m: "n\n", n: "n\n" },
    ],
  ])("%s", async (_, command, stdout, left) => {
    expect(await leftBy(command)).toEqual({ stdout, exitCode: 0, left });
  });

  it("a circle of links is an error of the command, and the machine goes on", async () => {
    const { exitCode, left } = await leftBy("ln -s y x; ln -s x y; echo z > x/z");
    expect([exitCode === 0, Object.keys(left)]).toEqual([false, ["d/a.txt", "f"]]);
  });
});
