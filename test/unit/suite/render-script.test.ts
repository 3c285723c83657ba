import { expect, it } from "vitest";
import { Script } from "../../../src/record/script.ts";
import { renderScript } from "../../../src/suite/render-script.ts";

const script = Script.parse({
  about: "for {{name}}",
  expect: { outcome: "failed", mode: "wrong_answer", detail: "content:{{file}}" },
  turns: [
    {
      text: "Hi {{name}}",
      reasoning: "{{ name }}!",
      calls: [
        { tool: "fs_write", input: { path: "{{file}}", deep: [{ a: "{{name}}{{name}}" }, 3, null, true] } },
        { tool: "bash", raw: "{bad {{file}}" },
      ],
      repeat: 3,
    },
  ],
});

it("fills in every string and nothing else", () => {
  const values = new Map([
    ["name", "Ada"],
    ["file", "a.txt"],
  ]);
  expect(renderScript(script, values)).toEqual({
    about: "for Ada",
    expect: { outcome: "failed", mode: "wrong_answer", detail: "content:a.txt", flags: [] },
    turns: [
      {
        text: "Hi Ada",
        reasoning: "Ada!",
        calls: [
          { tool: "fs_write", input: { path: "a.txt", deep: [{ a: "AdaAda" }, 3, null, true] } },
          { tool: "bash", raw: "{bad a.txt" },
        ],
        repeat: 3,
      },
    ],
  });
});

it("leaves braces that name nothing alone", () => {
  const braces = Script.parse({
    about: "x",
    expect: { outcome: "passed" },
    turns: [{ text: "{{}} {{1}} {x} {{a.b}} {{{" }],
  });
  expect(renderScript(braces, new Map())).toEqual(braces);
});

it("refuses a name without a value", () => {
  expect(() => renderScript(script, new Map([["name", "Ada"]]), "task_01: oracle.json")).toThrow(
    "task_01: oracle.json: {{file}} has no value; environment/generate.js gives values for name",
  );
});
