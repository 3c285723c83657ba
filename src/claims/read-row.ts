import type { RunRecord } from "../record/run-record.ts";
import type { Block } from "./blocks.ts";
import { placeOf } from "./entity.ts";
import { type Finding, type Reading, reading, unchecked } from "./finding.ts";
import { findMentions } from "./mentions.ts";
import { findingOf, readScene, sceneOf } from "./read-sentence.ts";
import type { Context, Scene } from "./scene.ts";
import { agrees, shownNumber } from "./shown-number.ts";
import { runOf, taskResult, type World } from "./world.ts";

type Row = Extract<Block, { kind: "row" }>;

const SCORE_COLUMN = /\b(?:score|passed|outcome|actual|baseline|candidate|result)\b/i;

/** What a row is about, from its cells: a task, a model, a prediction. */
interface Topic {
  readonly context: Context;
  /** The run a row of a table of runs is about. */
  readonly run: { readonly run: RunRecord; readonly path: string } | undefined;
  /** `headline` or a claim's id, in a table of predictions. */
  readonly prediction: string | undefined;
}

/** Reads a table's row: each cell is held against what its column and its row are about. */
export function readRow(row: Row, around: Context, world: World): Finding[] {
  const topic = topicOf(row, around, world);
  if (isStranger(row, world)) return strangersFindings(row);
  return row.cells.flatMap((cell, column) => {
    const header = row.header[column] ?? "";
    const { text, context } = cellInWords(cell, header, topic, world);
    const scene = sceneOf(text, context, world, SCORE_COLUMN.test(header));
    const readings = special(scene, cell, header, topic) ?? readScene(scene);
    return readings.map((one) => findingOf(text, one, row.line));
  });
}

/** A row of a table of models about one the packs do not know. */
function isStranger({ header, cells }: Row, world: World): boolean {
  const [title = ""] = header;
  const [name = ""] = cells;
  const isOfModels = /^(?:rank|model|name|subject|campaign)\b/i.test(title) && name.trim() !== "";
  const named = cells.slice(0, 2).flatMap((cell) => findMentions(cell, world));
  return isOfModels && !named.some(({ kind }) => kind === "entity") && !/\u{E010}|total/iu.test(name);
}

function strangersFindings({ cells, line }: Row): Finding[] {
  const found = "is about a model that neither packs nor intel.db hold";
  return cells.some((cell) => /\d/.test(cell))
    ? [{ line, claim: cells.join(" | "), status: "unchecked", found }]
    : [];
}

function topicOf({ header, cells }: Row, around: Context, world: World): Topic {
  // In a ranking the name stands behind the rank.
  const mentions = cells
    .slice(0, /^rank\b/i.test(header[0] ?? "") ? 2 : 1)
    .flatMap((cell) => findMentions(cell, world));
  const entity = mentions.find((mention) => mention.kind === "entity");
  const task = mentions.find((mention) => mention.kind === "task");
  const id = /^\s*(headline|P\d+)\b/i.exec(cells[0] ?? "")?.[1];
  const isListed = entity !== undefined && entity.kind === "entity";
  const run = mentions.find((mention) => mention.kind === "run");
  const owner = around.entity ?? world.candidate;
  const found = run?.kind === "run" ? runOf(owner, run.key ?? around.task, run.epoch) : undefined;
  return {
    context: {
      entity: isListed ? entity.entity : world.candidate,
      task: task?.kind === "task" ? task.key : isListed || id !== undefined ? undefined : around.task,
      epoch: undefined,
    },
    run:
      found === undefined || owner === undefined
        ? undefined
        : { run: found.run, path: placeOf(owner, `runs ${found.key}`) },
    prediction: id?.toLowerCase() === "headline" ? "headline" : id,
  };
}

/** The header lends a cell its words: `$0.051` under `$/pass` is a cost per pass, `2/3` under `Baseline` is its. */
function cellInWords(
  cell: string,
  header: string,
  { context }: Topic,
  world: World,
): { text: string; context: Context } {
  const named = findMentions(header, world).find((mention) => mention.kind === "entity");
  const isColumnOfEntity = named?.kind === "entity" && !/\b(?:delta|vs)\b|Δ/i.test(header);
  const own = isColumnOfEntity ? { ...context, entity: named.entity } : context;
  if (/\bpass\b/i.test(header) && cell.includes("$")) return { text: `${cell} per pass`, context: own };
  if (/^cost/i.test(header) && cell.includes("$")) return { text: `${cell} total`, context: own };
  if (/rate/i.test(header) && cell.includes("%")) return { text: `pass rate ${cell}`, context: own };
  return { text: cell, context: own };
}

function special(scene: Scene, cell: string, header: string, topic: Topic): Reading[] | undefined {
  if (topic.run !== undefined) return readRunCell(cell, header, topic.run);
  if (/\bdelta\b|Δ/i.test(header)) return readDelta(scene, cell, header);
  if (/^hit\b/i.test(header.trim()) && topic.prediction !== undefined)
    return readHit(scene, cell, topic.prediction);
  return undefined;
}

const RUN_COLUMNS: readonly {
  readonly header: RegExp;
  readonly value: (run: RunRecord) => number | null;
}[] = [
  { header: /^(?:tokens in|input tokens)/i, value: ({ metrics }) => metrics.input_tokens },
  { header: /^(?:tokens out|output tokens)/i, value: ({ metrics }) => metrics.output_tokens },
  { header: /^turns/i, value: ({ metrics }) => metrics.turns },
  { header: /^(?:cost|\$)/i, value: ({ metrics }) => metrics.cost_usd },
  { header: /^(?:time|latency|duration)/i, value: ({ metrics }) => metrics.latency_ms / 1000 },
];

/** A figure of one run under the column that names it; other cells of such a row are words. */
function readRunCell(
  cell: string,
  header: string,
  { run, path }: NonNullable<Topic["run"]>,
): Reading[] | undefined {
  const column = RUN_COLUMNS.find((one) => one.header.test(header.trim()));
  const match = /^\$?(\d[\d,]*(?:\.\d+)?)(?:\s?s)?$/.exec(cell.trim());
  const value = column?.value(run) ?? null;
  if (match === null || value === null) return undefined;
  const [whole, number = ""] = match;
  const start = cell.indexOf(whole);
  const shown = shownNumber(cell, start + whole.indexOf(number), number);
  return [reading({ start, end: start + whole.length }, agrees(shown, value), path, `${value}`)];
}

function readDelta(scene: Scene, cell: string, header: string): Reading[] | undefined {
  const match = /^([+-]?)\s?(\d+(?:\.\d+)?)/.exec(cell);
  if (match === null) return undefined;
  const span = { start: 0, end: match[0].length };
  const { world, context } = scene;
  const [here, there] = [taskResult(world.candidate, context.task), taskResult(world.baseline, context.task)];
  if (here === undefined || there === undefined) return [unchecked(span, "nothing to compare with")];
  const shown = Number(match[2]) * (match[1] === "-" ? -1 : 1);
  const passes = here.result.passed - there.result.passed;
  const points = 100 * ((here.result.pass_rate ?? 0) - (there.result.pass_rate ?? 0));
  const isPoints = /point|%|pp/i.test(header);
  const isRight = isPoints ? Math.abs(shown - points) <= 0.05 + 1e-9 : shown === passes;
  return [
    reading(span, isRight, here.path, isPoints ? `${Number(points.toFixed(1))} points` : `${passes} passes`),
  ];
}

function readHit(scene: Scene, cell: string, id: string): Reading[] | undefined {
  const { candidate } = scene.world.ledger;
  const score = candidate.predictions_scoring.find((one) => one.id === id);
  const word = /^\s*(yes|no)\b/i.exec(cell);
  if (word === null || score === undefined) return undefined;
  const said = (word[1] ?? "").toLowerCase() === "yes";
  const hit = reading(
    { start: 0, end: word[0].length },
    score.hit === said,
    `predictions_scoring.${id}`,
    score.hit === null ? "the pack cannot tell" : score.hit ? "hit" : "missed",
  );
  return [hit, ...readScene(scene).filter(({ start }) => start >= word[0].length)];
}
