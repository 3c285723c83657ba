import type { Reading } from "../finding.ts";
import type { Scene } from "../scene.ts";

/** Finds claims of one kind in a sentence and holds them against the packs. */
export type Reader = (scene: Scene) => readonly Reading[];

/** A match's groups by name, each with where it stands; needs the `d` flag. */
export function groupsOf(match: RegExpExecArray): (name: string) => Span | undefined {
  return (name) => {
    const place = match.indices?.groups?.[name];
    return place === undefined
      ? undefined
      : { start: place[0], end: place[1], text: match.groups?.[name] ?? "" };
  };
}

export interface Span {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The span of a whole match. */
export function wholeMatch(match: RegExpExecArray): Span {
  return { start: match.index, end: match.index + match[0].length, text: match[0] };
}
