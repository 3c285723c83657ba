/**
 * The report page in a real browser, from disk as people open it: links, keys, theme, accessibility, nothing said to
 * the console and nothing asked of the network. Skipped where there is no Chromium; report-page-dom.test.ts holds
 * the same file in jsdom everywhere.
 */
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findChromium, openChromium } from "../support/chromium.ts";
import { runPawl, scratchFolder } from "../support/command-line.ts";
import { hostilePage } from "../support/report-page.ts";

const chromium = findChromium();
if (chromium === undefined)
  console.warn("chromium is not installed: the report page is only tested in jsdom");

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const THEMES = ["light", "dark"] as const;
const VIEWS = [
  "#/",
  "#/runs",
  "#/changes",
  "#/leaderboard",
  "#/provenance",
  "#/task_03",
  "#/task_03/candidate/1",
  "#/task_03/diverge/1",
  "#/search/access",
];

describe.skipIf(chromium === undefined)("report.html in Chromium", () => {
  let browser: Browser;
  let demo = "";
  let hostile = "";

  beforeAll(async () => {
    browser = await openChromium(chromium ?? "");
    const cwd = scratchFolder();
    await runPawl("src/cli.ts", ["demo", "--out", "out"], { cwd });
    demo = pathToFileURL(join(cwd, "out/report.html")).href;
    const file = join(mkdtempSync(join(tmpdir(), "pawl-page-")), "report.html");
    writeFileSync(file, await hostilePage());
    hostile = pathToFileURL(file).href;
  });
  afterAll(() => browser?.close());

  /** A page open at an address, and everything it said or asked for since. */
  async function open(
    url: string,
    look: { readonly theme?: "light" | "dark"; readonly width?: number } = {},
  ) {
    const page = await browser.newPage();
    const said: string[] = [];
    page.on("console", (message) => said.push(`console: ${message.text()}`));
    page.on("pageerror", (error) => said.push(`error: ${String(error)}`));
    page.on("dialog", (dialog) => said.push(`dialog: ${dialog.message()}`));
    page.on("request", (request) => {
      if (request.url().split("#")[0] !== url.split("#")[0] && !request.url().startsWith("data:"))
        said.push(`request: ${request.url()}`);
    });
    await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: look.theme ?? "light" }]);
    await page.setViewport({ width: look.width ?? 1280, height: 900 });
    await page.goto(url);
    await drawn(page);
    return { page, said };
  }

  const drawn = (page: Page) =>
    page.waitForFunction(
      () =>
        document.querySelector("main:not(.wait) h1") !== null &&
        !/Reading …|looked through/.test(document.querySelector("main")?.textContent ?? ""),
    );
  const title = (page: Page) => page.$eval("h1", (h1) => h1.textContent?.trim());

  it("opens from disk; links lead to a run, a step and a divergence, and back leads back", async () => {
    const { page, said } = await open(demo);
    expect(await title(page)).toMatch(/\S/);
    await page.click(".partings a");
    await page.waitForSelector(".parting-mark");
    expect(new URL(page.url()).hash).toMatch(/^#\/task_\d+\/diverge\/\d+$/);
    expect(await page.$eval(".parting-mark", (mark) => mark.getBoundingClientRect().top < innerHeight)).toBe(
      true,
    );
    await page.goBack();
    await page.waitForSelector(".tasks");
    await page.goto(`${demo}#/task_03/candidate/1/step/2`);
    await page.waitForFunction(() => document.activeElement?.id === "step-2");
    expect(said).toEqual([]);
    await page.close();
  });

  it("keys walk through steps, search, help and theme", async () => {
    const { page, said } = await open(`${demo}#/task_03/baseline/1`);
    await page.keyboard.press("j");
    await page.keyboard.press("j");
    await page.waitForFunction(() => location.hash === "#/task_03/baseline/1/step/2");
    await page.keyboard.press("k");
    await page.waitForFunction(() => location.hash === "#/task_03/baseline/1/step/1");
    await page.keyboard.press("?");
    await page.waitForSelector("dialog[open]");
    await page.keyboard.press("?");
    await page.waitForSelector("dialog:not([open])");
    const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const before = await ground();
    await page.keyboard.press("t");
    await page.waitForFunction(() => document.documentElement.dataset["theme"] === "dark");
    expect(await ground()).not.toBe(before);
    await page.keyboard.press("/");
    await page.keyboard.type("access.log");
    await page.keyboard.press("Enter");
    await drawn(page);
    await page.waitForSelector(".hits li");
    expect(new URL(page.url()).hash).toBe("#/search/access.log");
    await page.keyboard.press("Escape");
    expect(said).toEqual([]);
    await page.close();
  });

  it.each(THEMES)("axe finds nothing in any view, %s", async (theme) => {
    const { page, said } = await open(demo, { theme });
    for (const view of VIEWS) {
      await page.goto(`${demo}${view}`);
      await drawn(page);
      await page.evaluate(AXE);
      const violations = await page.evaluate(async () => {
        const { axe } = globalThis as unknown as {
          axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
        };
        const found = await axe.run();
        return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
      });
      expect({ view, violations }).toEqual({ view, violations: [] });
    }
    expect(said).toEqual([]);
    await page.close();
  });

  it.each([390, 800, 1024, 1280])("nothing is wider than a window of %i", async (width) => {
    const { page } = await open(demo, { width });
    for (const view of VIEWS) {
      await page.goto(`${demo}${view}`);
      await drawn(page);
      const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect({ view, excess: Math.max(0, excess) }).toEqual({ view, excess: 0 });
    }
    await page.close();
  });

  it.each(VIEWS)(
    "hostile content is text at %s: nothing runs, nothing is asked for, nothing is said",
    async (view) => {
      const { page, said } = await open(`${hostile}${view}`);
      expect(await page.evaluate(() => Reflect.get(globalThis, "owned"))).toBeUndefined();
      expect(
        await page.$$eval(
          "#app script, #app img, #app iframe, #app a:not([href^='#/'])",
          (found) => found.length,
        ),
      ).toBe(0);
      expect(await page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth))).toBe(
        0,
      );
      expect(said).toEqual([]);
      await page.close();
    },
  );

  it("text can become neither markup nor script", async () => {
    const { page } = await open(hostile);
    const tries = await page.evaluate(() => {
      const attempt = (act: () => unknown): string => {
        try {
          act();
          return "went through";
        } catch (error) {
          return (error as Error).name;
        }
      };
      return [
        attempt(() => {
          document.body.innerHTML = "<b>x</b>";
        }),
        attempt(() => document.body.insertAdjacentHTML("beforeend", "<b>x</b>")),
        attempt(() => document.write("<b>x</b>")),
      ];
    });
    expect(tries).toEqual(["TypeError", "TypeError", "TypeError"]);
    await page.close();
  });
});
