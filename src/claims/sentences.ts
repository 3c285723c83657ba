/** Where one sentence of a paragraph stands. */
export interface Sentence {
  readonly start: number;
  readonly text: string;
}

const END = /(?<=[.!?][”"’')\]]*)\s+(?=[“"‘'([]?(?:[A-Z0-9$\u{E010}]|task_\d))/gu;

/** Splits a paragraph at the ends of its sentences; points inside numbers and after abbreviations end nothing. */
export function splitSentences(paragraph: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const match of paragraph.matchAll(END)) {
    const before = paragraph.slice(start, match.index);
    if (/\b(?:vs|e\.g|i\.e|approx|ca)\.$/i.test(before) || isInQuotation(before)) continue;
    sentences.push({ start, text: paragraph.slice(start, match.index) });
    start = match.index + match[0].length;
  }
  return [...sentences, { start, text: paragraph.slice(start) }].filter(({ text }) => text.trim() !== "");
}

/** The line of an offset into a paragraph that begins on `line`. */
export function lineAt(paragraph: string, offset: number, line: number): number {
  return line + (paragraph.slice(0, offset).match(/\n/g)?.length ?? 0);
}

/** Somebody else's sentences inside quotation marks end nothing here. */
function isInQuotation(before: string): boolean {
  const count = (mark: RegExp): number => before.match(mark)?.length ?? 0;
  return count(/“/g) > count(/”/g) || count(/"/g) % 2 === 1;
}
