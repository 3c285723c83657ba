import { describe, expect, it } from "vitest";
import { mutantsOf } from "../../../src/grade/mutants.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const tree = (files: Readonly<Record<string, string>>) =>
  new Map(Object.entries(files).map(([path, text]) => [path, bytes(text)]));
const text = (content: Uint8Array | undefined) =>
  content === undefined ? "(gone)" : new TextDecoder("latin1").decode(content);

/** What each mutant makes of the one file that changed. */
function made(after: string, harmless: readonly string[] = []): Record<string, string> {
  const mutants = mutantsOf({ harmless }, new Map(), tree({ "a.txt": after }));
  return Object.fromEntries(mutants.map(({ name, files }) => [name, text(files.get("a.txt"))]));
}

describe("the mutants of a file", () => {
  it("spoil a text in seven ways", () => {
    expect(made("total: 417\ncount: 105 of 1955\n")).toEqual({
      undone: "(gone)",
      emptied: "",
      truncated: "total: 4",
      "utf-16": expect.stringMatching(/^\xff\xfet\0o\0t\0/),
      "last-line": "total: 417\n",
      digit: "total: 417\ncount: 105 of 1956\n",
      "swapped-digits": "total: 417\ncount: 105 of 1595\n",
    });
  });

  it.each([
    ["no digits", "none\nat all\n", ["undone", "emptied", "truncated", "utf-16", "last-line"]],
    ["one line without an end", "ten", ["undone", "emptied", "truncated", "utf-16", "last-line"]],
    ["digits that are all alike", "77\n", ["undone", "emptied", "truncated", "utf-16", "last-line", "digit"]],
    ["nothing", "", ["undone"]],
  ])("are fewer where there is %s", (_, after, names) => {
    expect(Object.keys(made(after))).toEqual(names);
  });

  it("take bytes that are no text for what they are", () => {
    const mutants = mutantsOf({ harmless: [] }, new Map(), new Map([["a.bin", Uint8Array.of(0xff, 0xfe)]]));
    expect(mutants.map(({ name }) => name)).toEqual(["undone"]);
  });

  it("leave every other file as the oracle left it", () => {
    const before = tree({ "in.txt": "in 1", "same.txt": "same 12" });
    const after = tree({ "in.txt": "out 12", "same.txt": "same 12", "new.txt": "new 34" });
    const mutants = mutantsOf({ harmless: [] }, before, after);
    expect([...new Set(mutants.map(({ path }) => path))]).toEqual(["new.txt", "in.txt"]);
    for (const { path, files } of mutants)
      for (const [other, content] of after) if (other !== path) expect(files.get(other)).toBe(content);
    const undone = mutants
      .filter(({ name }) => name === "undone")
      .map(({ path, files }) => text(files.get(path)));
    expect(undone).toEqual(["(gone)", "in 1"]);
  });

  it.each([
    [["digit"], ["swapped-digits", "truncated"]],
    [["digit:*.md"], ["digit", "swapped-digits", "truncated"]],
    [["*:*.txt"], []],
    [["digit:*.txt", "swapped-digits:a.txt"], ["truncated"]],
  ])("leave out the harmless ones: %j", (harmless, left) => {
    const kept = Object.keys(made("12\n34\n", harmless)).filter((name) => /digit|truncated/.test(name));
    expect(kept.sort()).toEqual(left);
  });
});
