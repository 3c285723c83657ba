/** The report page without a browser: the same file in jsdom, so that this much is tested on every machine. */
import { JSDOM, VirtualConsole } from "jsdom";
import { beforeAll, describe, expect, it } from "vitest";
import type { ReportInput } from "../../src/report/report-input.ts";
import { terminalSafe } from "../../src/std/escape-invisible.ts";
import { pack, records } from "../support/records.ts";
import { HOSTILE_TEXT, hostilePage, pageOf, readsOrGuesses } from "../support/report-page.ts";
import { report } from "../support/reports.ts";

const TASK = "task_03_investigate_log";
let page = "";
let richer = "";
let hostile = "";

beforeAll(async () => {
  const input = report({
    tasks: [
      { id: TASK, candidate: "1/3", baseline: "3/3", mode: "wrong_answer", detail: "decoy_cause" },
      { id: "task_07_multi_step_plan", candidate: "3/3", baseline: "3/3" },
    ],
    baseline: { subject: { model: "bedrock/other" } },
  });
  page = await pageOf(input, readsOrGuesses);
  richer = await pageOf(withMore(input), readsOrGuesses);
  hostile = await hostilePage();
});

/** With predictions, and with a task in two variants. */
function withMore(input: ReportInput): ReportInput {
  const variants = ["short", "long"].flatMap((variant, index) =>
    records("task_10_log", index === 0 ? "2/2" : "0/2", {
      variant,
      metrics: { input_tokens: 10 ** (3 + index) },
    }),
  );
  const { campaign, per_task_results } = pack({ runs: variants });
  const { candidate } = input;
  const { suite } = candidate.campaign;
  return {
    ...input,
    candidate: {
      ...candidate,
      runs: [...candidate.runs, ...variants],
      campaign: {
        ...candidate.campaign,
        suite: { ...suite, tasks: [...suite.tasks, ...campaign.suite.tasks] },
      },
      per_task_results: { ...candidate.per_task_results, ...per_task_results },
      predictions_scoring: [
        {
          id: "headline",
          prediction: "3 to 5 of 6",
          actual: "4/6",
          hit: true,
          registered: true,
          error: 0,
          interval_score: 2,
          coverage: 0.8,
        },
        {
          id: "P1",
          prediction: "passes(task_03) >= 2",
          actual: "passes(task_03) = 1",
          hit: false,
          registered: false,
          probability: 0.7,
          brier: 0.49,
        },
      ],
    },
  };
}

/** A page open at a hash, once it has drawn itself; `said` is all it wrote to the console. */
async function open(html: string, hash: string) {
  const said: string[] = [];
  const virtualConsole = new VirtualConsole();
  const hear = (text: unknown): void => void said.push(String(text));
  for (const kind of ["log", "warn", "error", "info"] as const) virtualConsole.on(kind, hear);
  virtualConsole.on("jsdomError", hear);
  const dom = new JSDOM(html, {
    url: `https://report.test/report.html${hash}`,
    runScripts: "dangerously",
    pretendToBeVisual: true,
    virtualConsole,
    beforeParse: (window) => {
      Object.assign(window, {
        DecompressionStream,
        Response,
        Blob,
        scrollTo: () => {},
        matchMedia: () => ({}),
      });
      window.Element.prototype.scrollIntoView = () => {};
      window.Uint8Array = Uint8Array as typeof window.Uint8Array;
    },
  });
  const { document } = dom.window;
  await settled(
    dom,
    () =>
      document.querySelector("main:not(.wait) h1") !== null && !/Reading …/.test(document.body.textContent),
  );
  return { dom, document, said, go: async (to: string) => follow(dom, to) };
}

async function follow(dom: JSDOM, hash: string): Promise<void> {
  const before = dom.window.document.querySelector("main")?.innerHTML;
  dom.window.location.hash = hash;
  const { document } = dom.window;
  await settled(
    dom,
    () =>
      document.querySelector("main")?.innerHTML !== before &&
      !/Reading …|looked through/.test(document.querySelector("main")?.textContent ?? ""),
  );
}

/** Resolves at the first change of the page after which the condition holds. */
function settled(dom: JSDOM, holds: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    if (holds()) return resolve();
    const observer = new dom.window.MutationObserver(() => {
      if (!holds()) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(dom.window.document, {
      childList: true,
      subtree: true,
      characterData: true,
      attributes: true,
    });
  });
}

/** The id of what has the focus, once something has. */
function focused(document: Document): Promise<string> {
  return new Promise((resolve) => {
    const id = (): string => document.activeElement?.id ?? "";
    if (id() !== "") return resolve(id());
    document.addEventListener("focusin", () => resolve(id()), { once: true });
  });
}

const words = (element: Element | null): string => (element?.textContent ?? "").replace(/\s+/g, " ").trim();

describe("the overview", () => {
  it("says the verdict, the tasks and where failed runs part from the baseline's", async () => {
    const { document, said } = await open(page, "");
    expect(words(document.querySelector("h1"))).toMatch(/^Looks worse, not proven/);
    expect(
      [...document.querySelectorAll(".tasks tbody tr")].map((row) => words(row.querySelector("th"))),
    ).toEqual([TASK, "task_07_multi_step_plan"]);
    expect(
      [...document.querySelectorAll(".partings a")].map((a) => [a.getAttribute("href"), words(a)]),
    ).toEqual([
      [
        "#/task_03/diverge/2",
        "task_03 2 runs ▲ failed wrong_answer/decoy_causeBaseline, step 1: fs_read access.logThis change, step 1: went straight to fs_write finding.txt",
      ],
    ]);
    expect(said).toEqual([]);
  });

  it("sorts and filters its tasks", async () => {
    const { dom, document } = await open(page, "");
    const keys = () => [...document.querySelectorAll(".tasks tbody th")].map(words);
    const sort = [...document.querySelectorAll<HTMLElement>(".tasks thead button")].find((button) =>
      /This change/.test(words(button)),
    );
    const changed = settled(dom, () => keys()[0] === "task_07_multi_step_plan");
    sort?.click();
    await changed;
    expect(keys()).toEqual(["task_07_multi_step_plan", TASK]);
    const filtered = settled(dom, () => keys().length === 1);
    const input = document.querySelector<HTMLInputElement>("input[aria-label='Filter tasks']");
    if (input === null) throw new Error("no filter");
    input.value = "decoy";
    input.dispatchEvent(new dom.window.Event("input", { bubbles: true }));
    await filtered;
    expect(keys()).toEqual([TASK]);
  });
});

describe("deep links", () => {
  it("a run: checks, files, reading, steps; a step has the focus", async () => {
    const { document } = await open(page, "#/task_03/candidate/2/step/2");
    expect(words(document.querySelector("h1"))).toBe("task_03 run 2");
    expect([...document.querySelectorAll(".step > header")].map(words)).toEqual([
      "Step 10 in · 0 out · 0 ms",
      "Step 20 in · 0 out · 0 ms",
    ]);
    expect(await focused(document)).toBe("step-2");
    expect(words(document.querySelector(".diff"))).toBe("+ candidate");
  });

  it("a divergence: both sides aligned, the parting marked", async () => {
    const { document } = await open(page, "#/task_03/diverge/2");
    expect(
      [...document.querySelectorAll(".line")].map((row) => [
        row.className.trim(),
        ...[...row.querySelectorAll(".lane")].map((lane) =>
          words(lane.querySelector(".call-head b, .said, .nothing")),
        ),
      ]),
    ).toEqual([
      ["line different parting", "fs_read", "nothing like it"],
      ["line similar", "fs_write", "fs_write"],
      ["line same", "Done.", "Done."],
    ]);
    expect(await focused(document)).toBe("row-1");
  });

  it.each([
    ["#/task_99", "Not in this report"],
    ["#/task_03/candidate/99", "Not in this report"],
    ["#/task_03/diverge/99", "Not in this report"],
    ["#/task_03", TASK],
    ["#/runs", "Runs"],
    ["#/changes", "What changed"],
    ["#/leaderboard", "Leaderboard: agentic-core-v1"],
    ["#/predictions", "Not in this report"],
    ["#/provenance", "Provenance"],
    ["#/%E0%A4%A", "Not in this report"],
  ])("%s opens %s", async (hash, title) => {
    const { document, said } = await open(page, hash);
    expect([words(document.querySelector("h1")), said]).toEqual([title, []]);
  });

  it("search finds steps of every run and leads to them", async () => {
    const { document, go } = await open(page, "");
    await go("#/search/500%20pool");
    expect([...document.querySelectorAll(".hits a")].map((a) => a.getAttribute("href"))).toEqual(
      ["task_03", "task_07"].flatMap((task) => [1, 2, 3].map((n) => `#/${task}/baseline/${n}/step/1`)),
    );
  });
});

describe("what only some reports have", () => {
  it("a leaderboard with the ranks its ranges allow, and a plot of it", async () => {
    const { document } = await open(page, "#/leaderboard");
    expect(
      [...document.querySelectorAll(".board tbody tr")].map((row) =>
        [...row.children].map(words).filter((text) => text !== ""),
      ),
    ).toEqual([
      ["1–2", "bedrock/other baseline◆", "6/6", "100% (61–100)", "$0.00012", "1.8 s", "7,200 / 600"],
      [
        "1–2",
        "bedrock/openai.gpt-oss-20b-1:0 this change",
        "4/6",
        "66.7% (30–90)",
        "$0.00015",
        "1.5 s",
        "6,000 / 600",
      ],
    ]);
    expect(document.querySelectorAll(".chart .now circle").length).toBe(1);
  });

  it("predictions, hit or missed, with their scores", async () => {
    const { document } = await open(richer, "#/predictions");
    expect(
      [...document.querySelectorAll(".predictions tbody tr")].map((row) => [...row.children].map(words)),
    ).toEqual([
      ["headline 3 to 5 of 6", "4/6", "● came true", "80%", "0 passes, interval score 2.0", "yes"],
      [
        "P1 passes(task_03) >= 2",
        "passes(task_03) = 1",
        "◆ did not",
        "70%",
        "Brier 0.49",
        "no: changed or written down later",
      ],
    ]);
  });

  it("a curve over variants, with what it shows in words", async () => {
    const { document } = await open(richer, "");
    expect(document.querySelector(".charts svg")?.getAttribute("aria-label")).toBe(
      "this change: short 2/2 (100%), 1,000 tokens read a run; long 0/2 (0%), 10,000 tokens read a run",
    );
  });
});

describe("hostile content", () => {
  const VIEWS = [
    "",
    "#/runs",
    "#/changes",
    "#/leaderboard",
    "#/predictions",
    "#/provenance",
    "#/search/owned",
    "#/task_03",
    "#/task_03/candidate/2",
    "#/task_03/diverge/2",
  ];

  it.each(VIEWS)("stays text at %j", async (hash) => {
    const { dom, document, said } = await open(hostile, hash);
    const root = document.querySelector("#app");
    expect(Reflect.get(dom.window, "owned")).toBeUndefined();
    expect([
      ...(root?.querySelectorAll("script, img, iframe, object, embed, style, link, base, meta") ?? []),
    ]).toEqual([]);
    const links = [...(root?.querySelectorAll("a") ?? [])].map((a) => a.getAttribute("href") ?? "");
    expect(links.filter((href) => !href.startsWith("#/"))).toEqual([]);
    expect(
      [...(root?.querySelectorAll("*") ?? [])].flatMap((element) =>
        element.getAttributeNames().filter((name) => name.startsWith("on")),
      ),
    ).toEqual([]);
    expect(terminalSafe(root?.textContent ?? "")).toBe(root?.textContent);
    expect(said).toEqual([]);
  });

  it("is there to be read", async () => {
    const { document } = await open(hostile, "#/task_03/candidate/2");
    const shown = document.querySelector("main")?.textContent ?? "";
    for (const part of ["<script>alert(1)</script>", "[click](https://evil.example)", "detrever"])
      expect(shown).toContain(part);
    expect(HOSTILE_TEXT.length).toBeGreaterThan(20_000);
  });
});
