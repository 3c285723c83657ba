import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { renderCampaignSummary } from "../../../src/report/campaign-summary.ts";
import { renderComment } from "../../../src/report/comment.ts";
import { renderSummary } from "../../../src/report/summary.ts";
import { renderTerminalTable } from "../../../src/report/terminal-table.ts";
import { escapeMarkdown, fencedCode, inlineCode } from "../../../src/std/escape-markdown.ts";
import { HOSTILE_STRINGS, hostileReport } from "../../support/hostile-report.ts";
import { proseOf, READERS, structureOf } from "../../support/rendered-markdown.ts";

/** What GitHub acts on after Markdown is done: mentions, issues, addresses. */
const ALIVE = /(?<!\w)@\w|#\d|(?<![a-z0-9])gh-\d|:\/\/|www\.\w|\w@\w/i;
/** Longer text would move the report down its ladder, which has a test of its own. */
const LENGTH = 150;
const UNSEEN = /(?!\n|\u{FE0E}|\u{FE0F}|\u{200B})[\p{Cc}\p{Default_Ignorable_Code_Point}]/u;

it("has enough hostile strings", () => {
  expect(new Set(HOSTILE_STRINGS).size).toBeGreaterThanOrEqual(40);
});

describe.each(READERS)("read by $name", ({ render }) => {
  const read = render ?? ((markdown: string) => markdown);
  const surfaces = { comment: renderComment, summary: renderSummary };

  describe.each(Object.entries(surfaces))("the %s", (_name, surface) => {
    const calm = structureOf(read(surface(hostileReport("calm"))));

    it.skipIf(render === undefined).each(HOSTILE_STRINGS.map((text) => [text]))(
      "keeps its structure and calls nobody with %j in every place",
      (text) => {
        const html = read(surface(hostileReport(text.slice(0, LENGTH))));
        expect(structureOf(html)).toEqual(calm);
        const prose = proseOf(html);
        expect(ALIVE.exec(prose)?.[0]).toBeUndefined();
        expect(UNSEEN.exec(html)?.[0]).toBeUndefined();
      },
    );
  });

  const piece = fc.oneof(
    fc.constantFrom(
      "|",
      "`",
      "<",
      ">",
      "&",
      "[",
      "](",
      "@a",
      "#1",
      "www.",
      "://",
      "*",
      "_",
      "~",
      "\n",
      "\\",
      "!",
    ),
    fc.constantFrom(
      "GH-1",
      "<!--",
      "-->",
      "$",
      "\u202e",
      "\u200b",
      "\ud800",
      "1.",
      "- ",
      "    ",
      "a@b.c",
      ";",
      "&#64;",
    ),
    fc.string({ unit: "binary", maxLength: 6 }),
  );
  const text = fc.array(piece, { minLength: 1, maxLength: 25 }).map((pieces) => `x${pieces.join("")}`);

  it.skipIf(render === undefined)("any text in a cell, a paragraph and code stays where it is", () => {
    const page = (of: string): string =>
      `| a | b |\n| - | - |\n| ${escapeMarkdown(of)} | ${inlineCode(of)} |\n\n${escapeMarkdown(of)}\n\n${fencedCode(of)}\n\nend`;
    const calm = structureOf(read(page("calm")));
    fc.assert(
      fc.property(text, (of) => {
        const html = read(page(of));
        expect(structureOf(html)).toEqual(calm);
        expect(ALIVE.exec(proseOf(html))?.[0]).toBeUndefined();
      }),
      { numRuns: 150 },
    );
  });
});

it.each(HOSTILE_STRINGS.map((text) => [text]))("a terminal obeys nothing in %j", (text) => {
  const input = hostileReport(text);
  const look = { width: 80, isColoured: false };
  const shown = renderTerminalTable(input, look) + renderCampaignSummary(input.candidate, look);
  expect(UNSEEN.exec(shown.replaceAll("\u{200B}", "\u0000"))?.[0]).toBeUndefined();
  expect(shown.split("\n").length).toBeLessThan(60);
  expect(shown.split("\n").filter((line) => /^\s*::|##\[/.test(line))).toEqual([]);
});
