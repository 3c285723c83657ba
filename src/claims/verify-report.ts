import { readBlocks } from "./blocks.ts";
import { checkBoundLink } from "./bound-link.ts";
import type { Ledger } from "./entity.ts";
import type { Finding } from "./finding.ts";
import { readRow } from "./read-row.ts";
import { findingOf, readScene, sceneOf } from "./read-sentence.ts";
import { type Context, contextAfter } from "./scene.ts";
import { lineAt, splitSentences } from "./sentences.ts";
import { type World, worldOf } from "./world.ts";

/** Every claim of a Markdown or plain text that can be told apart, held against the ledger; in order of lines. */
export function verifyReport(source: string, ledger: Ledger): Finding[] {
  const world = worldOf(ledger);
  const { blocks, links } = readBlocks(source);
  const findings = links.map((link) => checkBoundLink(link, ledger));
  let section = NOTHING;
  let context = NOTHING;
  for (const block of blocks) {
    if (block.kind === "heading") {
      section = contextOfHeading(block.text, world);
      context = section;
    } else if (block.kind === "row") findings.push(...readRow(block, context, world));
    else {
      // Whom a paragraph speaks of is said anew; the task of a section stays.
      const read = readParagraph(block.text, block.line, { ...context, entity: section.entity }, world);
      findings.push(...read.findings);
      context = read.context;
    }
  }
  return findings.sort((a, b) => a.line - b.line);
}

const NOTHING: Context = { entity: undefined, task: undefined, epoch: undefined };

function contextOfHeading(text: string, world: World): Context {
  const scene = sceneOf(text, NOTHING, world);
  const { entity, task } = contextAfter(scene);
  return { ...NOTHING, entity, task };
}

function readParagraph(
  paragraph: string,
  line: number,
  before: Context,
  world: World,
): { findings: Finding[]; context: Context } {
  let context = before;
  const findings: Finding[] = [];
  for (const { start, text } of splitSentences(paragraph)) {
    const scene = sceneOf(text, context, world);
    for (const one of readScene(scene))
      findings.push(findingOf(text, one, lineAt(paragraph, start + one.start, line)));
    // A label names its sources; it does not turn the talk to them.
    if (!text.startsWith("[")) context = contextAfter(scene);
  }
  return { findings, context };
}
