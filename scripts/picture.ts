/**
 * Draws into docs/images/, in light and dark: the comment of `pawl demo` as GitHub shows it, views of its report page,
 * the terminal's table, and the leaderboard of the published campaigns as SVG. So README and docs cannot show what
 * is no longer so. Needs Debian's chromium.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "puppeteer-core";
import { findChromium, openChromium } from "../test/support/chromium.ts";
import { commentPage, terminalPage } from "./picture-pages.ts";

const IMAGES = "docs/images";
const THEMES = ["light", "dark"] as const;

/** One picture: what of which address, how wide, and no more than so much of its height. */
interface Shot {
  readonly name: string;
  readonly address: string;
  readonly width: number;
  readonly element: string;
  readonly heightMax: number;
}

const chromium = findChromium();
if (chromium === undefined) throw new Error("chromium is not installed: apt-get install chromium");
const folder = mkdtempSync(join(tmpdir(), "pawl-picture-"));
const browser = await openChromium(chromium);
try {
  for (const shot of prepared()) for (const theme of THEMES) await shoot(browser, shot, theme);
  drawLeaderboard();
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}

/** Runs the demo and lays out what is to be photographed. */
function prepared(): Shot[] {
  const table = pawl("demo", "--out", folder);
  const file = (name: string, html: string): string => {
    writeFileSync(join(folder, name), html);
    return pathToFileURL(join(folder, name)).href;
  };
  const report = pathToFileURL(join(folder, "report.html")).href;
  const comment = file("comment.html", commentPage(readFileSync(join(folder, "comment.md"), "utf8")));
  const terminal = file("terminal.html", terminalPage("pawl demo", table.replaceAll(folder, "pawl-demo")));
  const page = { width: 1280, element: "body" };
  return [
    { name: "comment", address: comment, width: 940, element: "main", heightMax: 1800 },
    { name: "terminal", address: terminal, width: 1000, element: "main", heightMax: 900 },
    { ...page, name: "report", address: `${report}#/`, heightMax: 900 },
    { ...page, name: "divergence", address: `${report}#/task_03/diverge/2`, heightMax: 820 },
    { ...page, name: "run", address: `${report}#/task_03/candidate/2`, heightMax: 900 },
  ];
}

async function shoot(own: Browser, shot: Shot, theme: (typeof THEMES)[number]): Promise<void> {
  const page = await own.newPage();
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: theme }]);
  await page.setViewport({ width: shot.width, height: shot.heightMax, deviceScaleFactor: 1.5 });
  await page.goto(shot.address);
  await settled(page);
  const box = await (await page.$(shot.element))?.boundingBox();
  if (box == null) throw new Error(`${shot.name} shows no ${shot.element}`);
  const { x, y, width, height } = box;
  const path = `${IMAGES}/${shot.name}${theme === "dark" ? "-dark" : ""}.png` as const;
  await page.screenshot({ path, clip: { x, y, width, height: Math.min(height, shot.heightMax) } });
  await page.close();
  console.log(path);
}

/** The report page draws itself; a picture of it waits until it has, and scrolls to its top. */
async function settled(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      document.querySelector("main:not(.wait)") !== null &&
      !/Reading …/.test(document.querySelector("main")?.textContent ?? ""),
  );
  await page.evaluate(() => scrollTo(0, 0));
}

function drawLeaderboard(): void {
  const db = join(folder, "intel.db");
  pawl("intel", "import", "fixtures/published/published-results.json", "--db", db);
  pawl("leaderboard", "--db", db, "--suite", "agentic-core-v1", "--svg", `${IMAGES}/leaderboard.svg`);
  console.log(`${IMAGES}/leaderboard.svg`);
}

function pawl(...args: readonly string[]): string {
  return execFileSync(process.execPath, ["src/cli.ts", ...args], { stdio: "pipe", encoding: "utf8" });
}
