/**
 * The report page at both ends of its scale: a pull request's 30 runs, and 3,000 runs with transcripts of 200 KB.
 * Written by the real code into a file, opened from disk in Chromium (where it is installed): time to the first
 * paint of the verdict, time to an opened transcript, memory of the tab.
 */
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { buildPage } from "../src/app/write-page.ts";
import type { Folder } from "../src/ports.ts";
import type { RunRecord } from "../src/record/run-record.ts";
import type { Trajectory } from "../src/record/trajectory.ts";
import { sha256 } from "../src/std/hash.ts";
import { canonicalJson } from "../src/std/json.ts";
import { findChromium, openChromium } from "../test/support/chromium.ts";
import { report } from "../test/support/reports.ts";
import { toolCall, trajectory, turns } from "../test/support/trajectories.ts";

export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
}

/** Sizes and times of both pages. */
export async function benchReportPage(): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), "pawl-page-bench-"));
  try {
    return [
      ...(await measurePage(folder, { runs: 30, characters: 20_000 })),
      ...(await measurePage(folder, { runs: 3000, characters: 200_000 })),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measurePage(
  folder: string,
  { runs, characters }: { readonly runs: number; readonly characters: number },
): Promise<Figure[]> {
  const what = `report page, ${runs.toLocaleString("en")} runs of ${characters / 1000} KB`;
  const started = performance.now();
  const html = await pageWith(runs, characters);
  const wrote = performance.now() - started;
  const file = join(folder, `${runs}.html`);
  writeFileSync(file, html);
  const size = statSync(file).size;
  const figures = [
    { name: `${what}: written in`, value: wrote, unit: "ms" },
    { name: "  size", value: size / 1e6, unit: "MB" },
  ];
  const chromium = findChromium();
  if (chromium === undefined)
    return [...figures, { name: "  chromium is not installed: not opened", value: 0, unit: "" }];
  return [...figures, ...(await openInChromium(chromium, pathToFileURL(file).href, perTaskOf(runs)))];
}

async function openInChromium(chromium: string, url: string, run: number): Promise<Figure[]> {
  const browser = await openChromium(chromium);
  try {
    // The first page of a browser pays for the browser; the second is what a reader has.
    const warm = await browser.newPage();
    await warm.goto("about:blank");
    const page = await browser.newPage();
    await page.bringToFront();
    await page.evaluateOnNewDocument(() => {
      const look = new MutationObserver(() => {
        if (document.querySelector("main:not(.wait) h1") === null) return;
        look.disconnect();
        requestAnimationFrame(() =>
          setTimeout(() => Object.assign(globalThis, { drawnAt: performance.now() })),
        );
      });
      look.observe(document, { childList: true, subtree: true });
    });
    const loaded = page.goto(url, { waitUntil: "load", timeout: 120_000 });
    await page.waitForFunction(() => "drawnAt" in globalThis, { timeout: 120_000 });
    const drawn = Number(await page.evaluate(() => Reflect.get(globalThis, "drawnAt")));
    await loaded;
    const whole = Number(
      await page.evaluate(() => performance.timing.loadEventEnd - performance.timing.navigationStart),
    );
    const opened = await page.evaluate(async (hash) => {
      const from = performance.now();
      location.hash = hash;
      await new Promise<void>((resolve) => {
        const look = new MutationObserver(() => {
          if (document.querySelector(".step") === null) return;
          look.disconnect();
          resolve();
        });
        look.observe(document, { childList: true, subtree: true });
      });
      return performance.now() - from;
    }, `#/task_01/candidate/${run}`);
    const { JSHeapUsedSize = 0 } = await page.metrics();
    return [
      { name: "  verdict on screen after", value: drawn, unit: "ms" },
      { name: "  whole file read after", value: whole, unit: "ms" },
      { name: "  a transcript opened in", value: opened, unit: "ms" },
      { name: "  JavaScript heap of the tab", value: JSHeapUsedSize / 1e6, unit: "MB" },
    ];
  } finally {
    await browser.close();
  }
}

/** Runs of each of ten tasks on each side; the last one failed, so its transcript is in the page at any size. */
function perTaskOf(count: number): number {
  return Math.round(count / 20);
}

/** A page of ten tasks, half of the runs the candidate's; every trajectory is another, made as it is asked for. */
async function pageWith(count: number, characters: number): Promise<string> {
  const perTask = perTaskOf(count);
  const texts = new Map<string, () => string>();
  const tell = (run: RunRecord, side: string): RunRecord => {
    const make = (): string => canonicalJson(story(`${side} ${run.task_id} ${run.epoch}`, characters));
    const sha = sha256(make());
    texts.set(sha, make);
    return { ...run, trajectory_sha256: sha };
  };
  const input = report({
    tasks: Array.from({ length: 10 }, (_, index) => ({
      id: `task_${String(index + 1).padStart(2, "0")}_bench`,
      candidate: `${Math.floor(perTask / 2)}/${perTask}`,
      baseline: `${perTask}/${perTask}`,
    })),
    baseline: { subject: { model: "bedrock/other" } },
  });
  const { candidate, baseline } = input;
  const folder: Folder = {
    list: async () => ({ kind: "entries", entries: [] }),
    read: async (path) => {
      const text = texts.get(path.slice("trajectories/".length, -".json".length))?.();
      return text === undefined
        ? { kind: "refused", why: "missing", reason: path }
        : { kind: "file", bytes: new TextEncoder().encode(text) };
    },
    write: async () => ({ kind: "written" }),
  };
  return buildPage(
    {
      ...input,
      candidate: { ...candidate, runs: candidate.runs.map((run) => tell(run, "candidate")) },
      baseline: baseline && { ...baseline, runs: baseline.runs.map((run) => tell(run, "baseline")) },
    },
    [folder],
    new AbortController().signal,
  );
}

/** A log read piece by piece: lines as servers write them, no two runs alike, about as compressible as the real ones. */
function story(seed: string, characters: number): Trajectory {
  const random = generator(seed);
  const lines: string[] = [];
  for (let size = 0; size < characters; ) {
    const line = `13:${pad(random(60))}:${pad(random(60))}.${random(1000)} 10.0.${random(9)}.${random(99)} ${["GET", "POST", "PUT"][random(3)]} /api/${["users", "search", "orders", "login"][random(4)]}/${random(900)} ${[200, 200, 404, 500][random(4)]} ${random(900)}ms pool=${random(20)}/20 req=${random(1 << 24).toString(16)}`;
    lines.push(line);
    size += line.length + 1;
  }
  const step = Math.ceil(lines.length / 20);
  return trajectory({
    system: "You are an agent.",
    instruction: "Find the cause.",
    turns: turns(
      ...Array.from({ length: 20 }, (_, index) => ({
        text: `Reading part ${index + 1}.`,
        tool_calls: [
          toolCall(
            "bash",
            { command: `sed -n '${index * step + 1},${(index + 1) * step}p' access.log` },
            {
              result: { text: lines.slice(index * step, (index + 1) * step).join("\n") },
            },
          ),
        ],
      })),
      { text: "Done.", stop_reason: "end_turn" },
    ),
  });
}

function pad(value: number): string {
  return String(value).padStart(2, "0");
}

/** Mulberry32 from a text. */
function generator(seed: string): (below: number) => number {
  let state = Number.parseInt(sha256(seed).slice(0, 8), 16);
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
}

if (import.meta.main)
  for (const { name, value, unit } of await benchReportPage())
    console.log(`${name.padEnd(58)} ${value.toFixed(1)} ${unit}`);
