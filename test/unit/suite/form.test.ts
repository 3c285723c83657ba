import { describe, expect, it } from "vitest";
import { formSeed, parseForm } from "../../../src/suite/form.ts";
import { aSelectedTask, aTask } from "../../support/tasks.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

describe("the seed of a form", () => {
  const base = { suite: "demo-v1", taskId: "task_01_greet", variant: null, epoch: 1 };

  it("is the same for ever", () => {
    expect(formSeed(base)).toMatchInlineSnapshot(`"23d32935d6eff4160703143ed1ce20b2"`);
  });

  it.each([{ suite: "demo-v2" }, { taskId: "task_02_wave" }, { variant: "long" }, { epoch: 2 }])(
    "changes with %o",
    (change) => {
      expect(formSeed({ ...base, ...change })).not.toBe(formSeed(base));
    },
  );
});

describe("a form", () => {
  it("has the task's files, the generated ones, and the values in its instruction", () => {
    const selected = aSelectedTask({ files: new Map([["fixed.txt", bytes("fixed")]]) });
    const form = parseForm(selected, "5eed", {
      files: { "made/a.txt": "ä", "b.bin": { base64: "AP8=" } },
      truth: { answer: 4 },
      values: { name: "Ada {{name}}", count: 3 },
    });
    expect(form).toEqual({
      ...selected,
      seed: "5eed",
      instruction: "Write a greeting for Ada {{name}} to greeting.txt.",
      files: new Map([
        ["fixed.txt", bytes("fixed")],
        ["made/a.txt", bytes("ä")],
        ["b.bin", Uint8Array.from([0, 255])],
      ]),
      commands: [],
      truth: { answer: 4 },
      values: new Map([
        ["name", "Ada {{name}}"],
        ["count", "3"],
      ]),
    });
  });

  it("has the task's own commands with what the generator says they know", () => {
    const commands = new Map([
      ["stock", "// s"],
      ["ship", "// p"],
    ]);
    const made = { files: {}, truth: 1, values: { name: "Ada" }, commands: { stock: { items: [1, 2] } } };
    expect(parseForm(aSelectedTask({ commands }), "5eed", made).commands).toEqual([
      { name: "stock", source: "// s", data: { items: [1, 2] } },
      { name: "ship", source: "// p", data: null },
    ]);
    expect(() => parseForm(aSelectedTask(), "5eed", made)).toThrowErrorMatchingInlineSnapshot(
      `[UsageError: task_01_greet: environment/generate.js speaks of a command "stock", which environment/commands/ has not; add it there or leave it out]`,
    );
  });

  it("of a task without a generator is its folder", () => {
    const selected = aSelectedTask({
      generator: undefined,
      instruction: "Say hi",
    });
    expect(parseForm(selected, "5eed", undefined)).toEqual({
      ...selected,
      seed: "5eed",
      instruction: "Say hi",
      files: new Map(),
      commands: [],
      truth: null,
      values: new Map(),
    });
  });
});

describe("what a generator may not return", () => {
  const good = { files: {}, truth: null, values: { name: "Ada" } };
  it.each([
    ["nothing", undefined],
    ["no truth", { files: {} }],
    ["an unknown key", { ...good, file: {} }],
    ["a number for a file", { ...good, files: { a: 1 } }],
    ["bad base64", { ...good, files: { a: { base64: "?" } } }],
    ["a path outside", { ...good, files: { "../a": "" } }],
    ["an absolute path", { ...good, files: { "/etc/passwd": "" } }],
    [
      "a database that cannot be",
      { ...good, databases: { "a.db": [{ name: "t", columns: { a: "BLOB" }, rows: [] }] } },
    ],
    ["a database of no tables", { ...good, databases: { "a.db": { t: [] } } }],
    ["a file and a database of one name", { ...good, files: { a: "" }, databases: { a: [] } }],
    ["a file the folder has", { ...good, files: { "fixed.txt": "" } }],
    ["a file that is a folder", { ...good, files: { "fixed.txt/b": "" } }],
    ["too large a file", { ...good, files: { a: "x".repeat(4 * 1024 * 1024 + 1) } }],
    [
      "too many files",
      { ...good, files: Object.fromEntries(Array.from({ length: 2001 }, (_, i) => [`f${i}`, ""])) },
    ],
    ["no value for a name", { ...good, values: {} }],
    ["values for other names", { ...good, values: { nmae: "Ada", town: "Ulm" } }],
    ["the canary", { ...good, files: { a: "see keep-me-out" } }],
  ])("%s", (_, generated) => {
    const task = aTask({ files: new Map([["fixed.txt", bytes("fixed")]]), canary: "keep-me-out" });
    const variant = { name: "long", scored: false, about: "x", params: {} };
    expect(() => parseForm({ task, variant }, "5eed", generated)).toThrowErrorMatchingSnapshot();
  });
});
