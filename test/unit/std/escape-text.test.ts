import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { oneLine, terminalSafe, truncate } from "../../../src/std/escape-invisible.ts";
import { escapeHtml, escapeMarkdown, fencedCode, inlineCode } from "../../../src/std/escape-markdown.ts";

describe("Markdown", () => {
  it.each([
    ["plain words, and (a sentence).", "plain words, and (a sentence)."],
    ["task_03 scored 1/3: low", "task_03 scored 1/3: low"],
    ["@bob", "&#64;&#8203;bob"],
    ["#1", "&#35;&#8203;1"],
    ["GH-12", "GH&#45;&#8203;12"],
    ["https://a.b", "https&#58;&#8203;&#47;&#47;a&#46;b"],
    ["www.a.b", "www&#8203;&#46;a&#46;b"],
    ["a|b`c`", "a&#124;b&#96;c&#96;"],
    ["1. first", "1&#46; first"],
    ["2) second", "2&#41; second"],
    ["__init__", "&#95;&#95;init&#95;&#95;"],
    ["two\r\nlines", "two lines"],
    ["é 日本 🎉", "é 日本 🎉"],
  ])("%j becomes %j", (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });

  it.each([
    ["model-1:0", "`model-1:0`"],
    ["pawl@0.1.0", "`pawl@0.1.0`"],
    ["@scope/x", "<code>&#64;&#8203;scope/x</code>"],
    ["a`b", "<code>a&#96;b</code>"],
    ["", "(empty)"],
  ])("%j in code type is %j", (text, code) => {
    expect(inlineCode(text)).toBe(code);
  });

  it.each([
    ["a", "```\na\n```"],
    ["a\n```\nb", "````\na\n```\nb\n````"],
    ["`````", "``````\n`````\n``````"],
  ])("%j fenced", (text, fenced) => {
    expect(fencedCode(text)).toBe(fenced);
  });
});

describe("what nobody sees", () => {
  it.each([
    ["\u001b[31mred", "␦[31mred"],
    ["a\u202eb", "a␦b"],
    ["a\u{E0041}b", "a␦b"],
    ["tab\tand\r\nline", "tab\tand\nline"],
    ["\ud800", "\ufffd"],
    ["❤\ufe0f", "❤\ufe0f"],
  ])("%j is shown as %j", (text, shown) => {
    expect(terminalSafe(text)).toBe(shown);
  });

  it("one line is one line, whatever ends lines", () => {
    expect(oneLine(" a\u2028b\u0085c\vd\fe\rf ")).toBe("a b c d e f");
  });

  it("an attribute cannot be left", () => {
    expect(escapeHtml("\"><b a='&'>")).toBe("&#34;&#62;&#60;b a=&#39;&#38;&#39;&#62;");
  });
});

describe("cutting", () => {
  it.each([
    ["short", 5, "short"],
    ["longer", 5, "long…"],
    ["🎉🎉🎉", 2, "🎉…"],
    ["🎉🎉", 2, "🎉🎉"],
  ])("%j to %d is %j", (text, max, cut) => {
    expect(truncate(text, max)).toBe(cut);
  });

  it("never makes half a character or exceeds its length", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 1, max: 20 }), (text, max) => {
        const cut = truncate(text, max);
        expect(cut.isWellFormed()).toBe(true);
        expect(Array.from(cut).length).toBeLessThanOrEqual(max);
      }),
    );
  });
});
