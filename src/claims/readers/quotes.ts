/** Words in quotation marks: an agent's own, where the evidence of a run holds them. */
import { placeOf } from "../entity.ts";
import { reading, unchecked } from "../finding.ts";
import { entityAt, epochAt, type Scene, taskAt } from "../scene.ts";
import { runOf } from "../world.ts";
import { type Reader, wholeMatch } from "./reader.ts";

/** Shorter ones are words somebody uses, not words an agent said. */
const QUOTE = /[“"](?<words>[^”"]{30,})[”"]/g;

/** Holds quotations against the evidence of the run that is spoken of. */
export const readQuotes: Reader = (scene) =>
  [...scene.text.matchAll(QUOTE)].map((match) => {
    const span = wholeMatch(match as RegExpExecArray);
    const entity = entityAt(scene, span.start);
    const of = runOf(entity, taskAt(scene, span.start), epochAt(scene, span.start));
    if (of === undefined || entity === undefined)
      return unchecked(span, "no run is named that this could be quoted from");
    const evidence = plain(`${of.run.evidence.final_text} ${of.run.evidence.quote ?? ""}`);
    const isThere = evidence.includes(plain(match.groups?.["words"] ?? ""));
    const path = placeOf(entity, `evidence_index.${of.key}`);
    if (isThere) return reading(span, true, path, "in the run's evidence");
    return isCited(scene, of.key) || isNearlyThere(match.groups?.["words"] ?? "", evidence)
      ? reading(span, false, path, "the run's evidence has other words")
      : unchecked(span, `not in what ${of.key} left as evidence; its transcript was not read`);
  });

/** A quotation most of whose words are there was taken from there, and changed. */
const NEARLY = 0.7;

function isNearlyThere(quote: string, evidence: string): boolean {
  const words = plain(quote).split(" ");
  const there = new Set(evidence.split(" "));
  return words.filter((word) => there.has(word)).length >= NEARLY * words.length;
}

function isCited({ text }: Scene, key: string): boolean {
  return text.includes(`evidence_index.${key}`);
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}/_-]+/gu, " ")
    .trim();
}
