/**
 * Draws docs/images/blocked.svg and blocked-dark.svg: how often a pull request is blocked, by how far one task that
 * always passed truly fell, for Pawl's rule and two naive ones on the same kind of suite. Lines are the rules played
 * many times; points are the calibration table of docs/verdicts.md, which is played through the whole product.
 * `node scripts/draw-blocked.ts [--check]`; `--check` fails where the pictures are not what would be drawn.
 */
import { readFileSync, writeFileSync } from "node:fs";
import type { Pair } from "../src/stats/passes.ts";
import { chanceOf, drawPasses, playCheck } from "../src/stats/simulate-check.ts";
import { DEFAULT_CHECK } from "../src/verdict/pack-power.ts";
import { NAIVE_RULES } from "./calibrate/naive-rules.ts";

const PLAYS = 1500;
const RUNS = 3;
/** Ten tasks such as a published campaign's; the first is the one that falls. */
const RATES = [1, 1, 1, 1, 0.97, 0.9, 0.9, 0.67, 0.33, 0];
const DROPS = Array.from({ length: 21 }, (_, index) => index / 20);
/** Columns of the calibration table in which one task that always passed fell so far. */
const TOLD: Readonly<Record<number, number>> = { 1: 0, 2: 0.67, 3: 1 };

const RULES = [
  { name: "any task's pass rate dropped", row: "any task's pass rate dropped", colour: 0 },
  { name: "any task dropped 60 points or more", row: "any task dropped 60 points or more", colour: 1 },
  { name: "Pawl", row: "**Pawl: first look, then side by side**", colour: 2 },
] as const;

type Point = readonly [drop: number, blocked: number];

/** GitHub's own colours; every text has a contrast of 4.5 or more. */
const THEMES = {
  light: {
    back: "#ffffff",
    text: "#1f2328",
    dim: "#59636e",
    grid: "#d1d9e0",
    lines: ["#cf222e", "#9a6700", "#1a7f37"],
  },
  dark: {
    back: "#0d1117",
    text: "#f0f6fc",
    dim: "#9198a1",
    grid: "#3d444d",
    lines: ["#ff7b72", "#d29922", "#3fb950"],
  },
} as const;
type Colours = (typeof THEMES)[keyof typeof THEMES];

const [WIDTH, HEIGHT] = [820, 440];
const PLOT = { left: 64, right: 790, top: 66, bottom: 376 } as const;
const FONT = "-apple-system, 'Segoe UI', 'Noto Sans', Helvetica, Arial, sans-serif";

const TITLE = 'font-size="15" font-weight="600"';

const curves = RULES.map((rule) => ({
  ...rule,
  line: DROPS.map((drop): Point => [drop, shareBlocked(rule.name, drop)]),
  points: toldPoints(rule.row),
}));
for (const [suffix, colours] of [
  ["", THEMES.light],
  ["-dark", THEMES.dark],
] as const) {
  const [path, svg] = [`docs/images/blocked${suffix}.svg`, draw(colours)];
  if (!process.argv.includes("--check")) writeFileSync(path, svg);
  else if (readFileSync(path, "utf8") !== svg) {
    console.error(`${path} is stale: run node scripts/draw-blocked.ts`);
    process.exitCode = 1;
  }
}

function shareBlocked(rule: string, drop: number): number {
  let blocked = 0;
  for (let play = 0; play < PLAYS; play++) if (isBlocked(rule, drop, play)) blocked++;
  return blocked / PLAYS;
}

function isBlocked(rule: string, drop: number, play: number): boolean {
  const random = chanceOf(`blocked/${drop}`, play);
  const tasks = RATES.map((baseline, index) => {
    const candidate = index === 0 ? 1 - drop : baseline;
    return { baseline, candidate, history: { passed: drawPasses(RUNS, baseline, random), runs: RUNS } };
  });
  const naive = NAIVE_RULES[rule];
  if (naive === undefined) return playCheck(tasks, DEFAULT_CHECK, random).isBlocked;
  return naive(
    tasks.map(
      ({ history, candidate }): Pair => ({
        baseline: history,
        candidate: { passed: drawPasses(RUNS, candidate, random), runs: RUNS },
      }),
    ),
  );
}

/** What the calibration table says of a rule. */
function toldPoints(row: string): Point[] {
  const line = readFileSync("docs/verdicts.md", "utf8")
    .split("\n")
    .find((each) => each.startsWith(`| ${row} `));
  if (line === undefined) throw new Error(`docs/verdicts.md has no row "${row}"`);
  const cells = line.split("|").slice(1);
  return Object.entries(TOLD).map(([column, drop]): Point => {
    const share = /([\d.]+) %/.exec(cells[Number(column)] ?? "")?.[1];
    if (share === undefined) throw new Error(`no share in column ${column} of "${row}"`);
    return [drop, Number(share) / 100];
  });
}

function draw(colours: Colours): string {
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img" font-family="${FONT}" font-size="12">`,
    "<title>How often a pull request is blocked, by how far one task truly fell</title>",
    `<desc>${curves.map(describe).join(" ")}</desc>`,
    `<rect width="${WIDTH}" height="${HEIGHT}" rx="6" fill="${colours.back}"/>`,
    text([PLOT.left, 28], "Blocked pull requests, by how far one task truly fell", colours.text, TITLE),
    text(
      [PLOT.left, 46],
      "ten tasks, three runs each; lines: the rules played; points: pull requests played through the whole product",
      colours.dim,
    ),
    ...axes(colours),
    ...curves.flatMap((curve) => drawCurve(curve, colours)),
    ...legend(colours),
    "</svg>",
  ];
  return `${parts.join("\n")}\n`;
}

function describe({ name, points }: (typeof curves)[number]): string {
  const said = points.map(
    ([drop, blocked]) => `${percent(blocked)} at a drop of ${Math.round(100 * drop)} points`,
  );
  return `${name}: ${said.join(", ")}.`;
}

function axes(colours: Colours): string[] {
  const rows = [0, 0.25, 0.5, 0.75, 1].flatMap((share) => [
    rule([PLOT.left, y(share)], [PLOT.right, y(share)], colours.grid),
    text([PLOT.left - 8, y(share) + 4], percent(share), colours.dim, 'text-anchor="end"'),
  ]);
  const columns = [0, 0.2, 0.4, 0.6, 0.8, 1].map((drop) =>
    text([x(drop), PLOT.bottom + 18], `${Math.round(100 * drop)}`, colours.dim, 'text-anchor="middle"'),
  );
  const middle = (PLOT.left + PLOT.right) / 2;
  return [
    ...rows,
    ...columns,
    text(
      [middle, PLOT.bottom + 38],
      "points by which the true pass rate of one task that always passed fell; 0 is a harmless change",
      colours.dim,
      'text-anchor="middle"',
    ),
    rule([PLOT.left, y(0.05)], [PLOT.right, y(0.05)], colours.dim, 'stroke-dasharray="4 4"'),
    text([PLOT.right, y(0.05) - 5], "1 in 20", colours.dim, 'text-anchor="end"'),
  ];
}

function drawCurve({ line, points, colour }: (typeof curves)[number], colours: Colours): string[] {
  const stroke = colours.lines[colour];
  const path = line.map(([drop, blocked]) => `${x(drop)},${y(blocked)}`).join(" ");
  return [
    `<polyline points="${path}" fill="none" stroke="${stroke}" stroke-width="2.5" stroke-linejoin="round"/>`,
    ...points.map(
      ([drop, blocked]) =>
        `<circle cx="${x(drop)}" cy="${y(blocked)}" r="5" fill="${colours.back}" stroke="${stroke}" stroke-width="2.5"/>`,
    ),
  ];
}

function legend(colours: Colours): string[] {
  const left = x(0.48);
  return curves.flatMap(({ name, colour, points }, index) => {
    const row = y(0.44) + 22 * index;
    const harmless = percent(points[0]?.[1] ?? 0);
    return [
      rule([left, row], [left + 24, row], colours.lines[colour], 'stroke-width="2.5"'),
      text([left + 32, row + 4], `${name}: ${harmless} of harmless changes`, colours.text),
    ];
  });
}

function x(drop: number): number {
  return Math.round(10 * (PLOT.left + drop * (PLOT.right - PLOT.left))) / 10;
}

function y(share: number): number {
  return Math.round(10 * (PLOT.bottom - share * (PLOT.bottom - PLOT.top))) / 10;
}

function percent(share: number): string {
  return `${Number((100 * share).toFixed(1))}%`;
}

function text(at: readonly [number, number], words: string, colour: string, more = ""): string {
  return `<text x="${at[0]}" y="${at[1]}" fill="${colour}"${more === "" ? "" : ` ${more}`}>${words}</text>`;
}

function rule(
  from: readonly [number, number],
  to: readonly [number, number],
  colour: string,
  more = "",
): string {
  return `<line x1="${from[0]}" y1="${from[1]}" x2="${to[0]}" y2="${to[1]}" stroke="${colour}"${more === "" ? "" : ` ${more}`}/>`;
}
