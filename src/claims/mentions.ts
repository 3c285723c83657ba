import { shortId, taskKey } from "../record/ids.ts";
import type { Entity } from "./entity.ts";

/** Something a sentence names. */
export type Mention = { readonly start: number; readonly end: number } & (
  | { readonly kind: "entity"; readonly entity: Entity }
  /** `key` is undefined for a task the packs do not know. */
  | { readonly kind: "task"; readonly key: string | undefined }
  | { readonly kind: "run"; readonly epoch: number; readonly key: string | undefined }
  | { readonly kind: "name" }
);

/** What stands in a masked sentence for each kind of mention, so that no digit of a name is read as a number. */
export const MASK = { entity: "\u{E000}", task: "\u{E001}", run: "\u{E002}", name: "\u{E003}" } as const;

/** What names are looked for in. */
export interface Names {
  /** Longer names first, as `entityPatterns` makes them. */
  readonly patterns: readonly EntityPattern[];
  /** Task keys of the packs. */
  readonly tasks: readonly string[];
}

const RUN = /\b(?:(task_\d+(?:@[\w-]+)?)_)?run(?:[\s_-]?)(\d+)\b(?!\s*(?:runs|tasks|times))/gi;
const TASK = /\btask_\d+(?:_[a-z0-9]+)*(?:@[\w-]+)?/gi;
const DATE = /\b\d{4}-\d{2}-\d{2}(?:[T ][\d:.]+Z?)?(?:-[a-z][\w.-]*)?/g;
/** Words with digits in them: ids, versions, prediction names. Not `4.6x`, which begins with a digit. */
const WORD_WITH_DIGITS = /(?<![\w.])[A-Za-z][\w@/-]*(?:[.:][\w@/-]+)*/g;

/** Sizes of models: `20B`, `1.5b`. */
const SIZE = /(?<![\w.])\d+(?:\.\d+)?B\b/gi;

/** Everything a sentence names, in order, none inside another. */
export function findMentions(sentence: string, names: Names): Mention[] {
  const found: Mention[] = [];
  const add = (mention: Mention): void => {
    if (!found.some((other) => mention.start < other.end && other.start < mention.end)) found.push(mention);
  };
  for (const match of sentence.matchAll(RUN)) add(runMention(match, names));
  for (const match of sentence.matchAll(TASK))
    add({ kind: "task", key: taskNamed(match[0], names), ...spanOf(match) });
  for (const { entity, pattern } of names.patterns)
    for (const match of sentence.matchAll(pattern)) add({ kind: "entity", entity, ...spanOf(match) });
  for (const match of sentence.matchAll(DATE)) add({ kind: "name", ...spanOf(match) });
  for (const match of sentence.matchAll(SIZE)) add({ kind: "name", ...spanOf(match) });
  for (const match of sentence.matchAll(WORD_WITH_DIGITS))
    if (/\d/.test(match[0])) add({ kind: "name", ...spanOf(match) });
  return found.sort((a, b) => a.start - b.start);
}

/** The sentence with every mention blotted out, same length. */
export function maskMentions(sentence: string, mentions: readonly Mention[]): string {
  let masked = sentence;
  for (const { kind, start, end } of mentions)
    masked = masked.slice(0, start) + MASK[kind].repeat(end - start) + masked.slice(end);
  return masked;
}

/** The key of the task somebody calls `task_03`, `Task_03` or by its whole id. */
function taskNamed(name: string, { tasks }: Pick<Names, "tasks">): string | undefined {
  const lower = name.toLowerCase();
  return tasks.find((key) => key === lower) ?? tasks.find((key) => shortKey(key) === lower);
}

function shortKey(key: string): string {
  const [id = key, variant] = key.split("@");
  return taskKey(shortId(id), variant ?? null);
}

function runMention(match: RegExpExecArray, names: Names): Mention {
  const key = match[1] === undefined ? undefined : taskNamed(match[1], names);
  return { kind: "run", epoch: Number(match[2]), key, ...spanOf(match) };
}

function spanOf(match: RegExpExecArray): { start: number; end: number } {
  return { start: match.index, end: match.index + match[0].length };
}

/** One name of an entity, ready to be looked for. */
export interface EntityPattern {
  readonly entity: Entity;
  readonly pattern: RegExp;
}

/** Every name of every entity; longer ones first, so that `GPT-OSS 120B` is not read as something shorter inside it. */
export function entityPatterns(entities: readonly Entity[]): EntityPattern[] {
  return entities
    .flatMap((entity) => entity.names.map((name) => ({ entity, name })))
    .sort((a, b) => b.name.length - a.name.length)
    .map(({ entity, name }) => ({ entity, pattern: namePattern(name) }));
}

function namePattern(name: string): RegExp {
  const parts = name.split(/[\s-]+/).map((part) => part.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&"));
  return new RegExp(`(?<![\\w.-])${parts.join("[\\s-]?")}(?![\\w]|\\.\\d)`, "gi");
}
