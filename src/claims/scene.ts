import type { Entity } from "./entity.ts";
import { MASK, type Mention } from "./mentions.ts";
import type { World } from "./world.ts";

/** What earlier sentences left in the reader's mind. */
export interface Context {
  readonly entity: Entity | undefined;
  readonly task: string | undefined;
  readonly epoch: number | undefined;
}

/** One sentence, what it names, and what came before it. */
export interface Scene {
  readonly text: string;
  /** The same length, with names blotted out. */
  readonly masked: string;
  readonly mentions: readonly Mention[];
  readonly context: Context;
  readonly world: World;
  /** It says what was thought or would be, not what is. */
  readonly isHypothetical: boolean;
  /** It is a cell of a table whose column says what the cells are. */
  readonly isCell: boolean;
}

const HYPOTHESIS =
  /\b(?:would|could|might|may|if|unless|predict\w*|expect\w*|assum\w*|projected|hypothe\w*|suppos\w*|estimate[sd]?)\b/;

/** Whether a sentence speaks of what is not. */
export function isHypothesis(text: string): boolean {
  const doubt = text.search(/\bwhether\b/i);
  // "25 of 30 passed; whether that is worse is not known" doubts nothing that stands before.
  const isDoubted = doubt >= 0 && !/\d/.test(text.slice(0, doubt));
  return isDoubted || HYPOTHESIS.test(text.charAt(0).toLowerCase() + text.slice(1));
}

/** Others than those the packs know: a figure after such words is theirs. */
const OTHERS =
  /\b(?:prior|previous|earlier|historic\w*|most|other|every|another|non-\w+|all but)\b[^.;:,]{0,40}\b(?:models?|campaigns?)\b/gi;

/** Words that make what follows the thing compared with, not the one spoken of. */
const OBJECT_BEFORE =
  /\b(?:than|vs\.?|versus|against|above|below|over|under|outperforms?|beats?|matches|does|from|to|its)\s+(?:(?:the|its|our)\s+)?$/i;

/** Between a name and its own figure: `'s task_07 failure at`, or an opening parenthesis. */
const POSSESSED = /^(?:[’']s\s+(?:[\w\u{E000}-\u{E003}-]+\s+){0,4}|\s*\(\s*)\$?$/u;
/** Before a figure of the one that is compared with: `25/30 vs. 23/30`, `from 23/30 to 25/30`. */
const COUNTERPART = /(?:\d\s+vs\.?|\b(?:rose|fell|grew|dropped|went|moved|up|down)\s+from)\s+\$?$/;

/** After a figure of the one that is compared with: `$0.0013 → $0.000481`, `23/30 (76.7%) before`. */
const EARLIER = /^\$?[\d.,/]*\d(?:\s\([\d.]+%\))?(?:\s?(?:s|ms|min|%))?\s*(?:→|before\b)/;

/**
 * Whose figure stands at `at`: the possessor right before it, else the one the sentence speaks of, else the one
 * spoken of before. Undefined where it is somebody the packs do not know.
 */
export function entityAt(scene: Scene, at: number): Entity | undefined {
  const before = entityMentions(scene).filter(({ end }) => end <= at);
  const possessor = before.findLast(({ end }) => POSSESSED.test(scene.masked.slice(end, at)));
  if (possessor !== undefined) return possessor.entity;
  const spoken = before.findLast((mention) => !isObject(scene, mention) && !isPossessor(scene, mention));
  const isCounterpart = COUNTERPART.test(scene.masked.slice(0, at)) || EARLIER.test(scene.masked.slice(at));
  if (isCounterpart) return objectOf(scene, spoken?.entity ?? scene.context.entity ?? scene.world.candidate);
  const other = [...scene.masked.slice(0, at).matchAll(OTHERS)].at(-1);
  if (other !== undefined && other.index > (spoken?.end ?? -1)) return undefined;
  return spoken?.entity ?? scene.context.entity ?? scene.world.entities[0];
}

/** What the one spoken of is compared with: the thing named after such words, else the campaign's counterpart. */
export function objectOf(scene: Scene, subject: Entity | undefined): Entity | undefined {
  const named = entityMentions(scene).find(
    (mention) => mention.entity !== subject && (isObject(scene, mention) || isPossessor(scene, mention)),
  );
  const { candidate, baseline } = scene.world;
  return named?.entity ?? (subject?.role === "candidate" ? baseline : candidate);
}

/** The entities a sentence names, in order. */
export function entityMentions(scene: Scene): (Mention & { kind: "entity" })[] {
  return scene.mentions.filter((mention) => mention.kind === "entity");
}

/** Whether a mention is only what something is compared with. */
export function isObject({ text }: Scene, { start }: Mention): boolean {
  return OBJECT_BEFORE.test(text.slice(0, start));
}

function isPossessor({ text }: Scene, { end }: Mention): boolean {
  return /^[’']s\b/.test(text.slice(end));
}

/** The task a figure at `at` is about: the one named right after it, else before it, else anywhere near, else earlier. */
export function taskAt(scene: Scene, at: number): string | undefined {
  const named = taskMentions(scene);
  const after = named.find(
    ({ start }) => start >= at && /^\s*(?:on|in|for|at)\s+(?:the\s+)?$/.test(scene.text.slice(at, start)),
  );
  const before = named.findLast(({ end }) => end <= at);
  return (after ?? before ?? named[0])?.key ?? scene.context.task;
}

/** The tasks a sentence names, in order; those of its runs count. */
export function taskMentions(scene: Scene): { start: number; end: number; key: string | undefined }[] {
  return scene.mentions.flatMap((mention) =>
    mention.kind === "task" || (mention.kind === "run" && mention.key !== undefined)
      ? [{ start: mention.start, end: mention.end, key: mention.key }]
      : [],
  );
}

/** The run a figure at `at` is about. */
export function epochAt(scene: Scene, at: number): number | undefined {
  const runs = scene.mentions.filter((mention) => mention.kind === "run");
  return (runs.findLast(({ end }) => end <= at) ?? runs[0])?.epoch ?? scene.context.epoch;
}

/** What a sentence leaves in mind for the next. */
export function contextAfter(scene: Scene): Context {
  const spoken = entityMentions(scene).filter(
    (mention) => !isObject(scene, mention) && !isPossessor(scene, mention),
  );
  const task = taskMentions(scene).at(-1)?.key ?? scene.context.task;
  const run = scene.mentions.filter((mention) => mention.kind === "run").at(-1);
  const isSameTask = task === scene.context.task;
  return {
    entity: spoken.at(-1)?.entity ?? scene.context.entity,
    task,
    epoch: run?.epoch ?? (isSameTask ? scene.context.epoch : undefined),
  };
}

/** Matches one blotted-out entity. */
export const AN_ENTITY = `${MASK.entity}+`;
