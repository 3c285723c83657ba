/** A part of a text: a heading, a paragraph, or a row of a table with its table's header. */
export type Block =
  | { readonly kind: "heading"; readonly line: number; readonly text: string }
  | { readonly kind: "prose"; readonly line: number; readonly text: string }
  | {
      readonly kind: "row";
      readonly line: number;
      readonly header: readonly string[];
      readonly cells: readonly string[];
    };

/** A link into a data pack, e.g. `[25/30](data-pack.json#run_summary)`. */
export interface BoundLink {
  readonly line: number;
  readonly text: string;
  /** `data-pack.json` or `baseline-pack.json`. */
  readonly file: string;
  readonly fragment: string;
}

export interface ReadText {
  readonly blocks: readonly Block[];
  readonly links: readonly BoundLink[];
}

/** Stands where a bound link was: its text is checked by itself. */
const BOUND = "\u{E010}";

const BOUND_LINK =
  /\[((?:[^[\]]|\[[^\]]*\])*)\]\((?:[^()\s]*\/)?((?:data|baseline)-pack\.json)#([^()\s]*)\)/g;

/** Splits Markdown or plain text into blocks. Code blocks and comments say nothing; line ends inside a paragraph stay. */
export function readBlocks(source: string): ReadText {
  const links: BoundLink[] = [];
  const lines = blankOut(source.replace(/\r\n?/g, "\n"))
    .split("\n")
    .map((line, index) => plainLine(takeLinks(line, index + 1, links)));
  const blocks: Block[] = [];
  for (let at = 0; at < lines.length; ) {
    const size = isRow(lines[at]) ? readTable(lines, at, blocks) : readText(lines, at, blocks);
    at += size;
  }
  return { blocks, links };
}

/** Comments and fenced code become empty lines, so that line numbers stay. */
function blankOut(source: string): string {
  const newlines = (found: string): string => "\n".repeat(found.split("\n").length - 1);
  return source
    .replace(/<!--[\s\S]*?(?:-->|$)/g, newlines)
    .replace(/^(`{3,}|~{3,})[\s\S]*?(?:^\1[`~]*$|(?![\s\S]))/gm, newlines);
}

function takeLinks(line: string, number: number, links: BoundLink[]): string {
  return line.replace(BOUND_LINK, (_, text: string, file: string, fragment: string) => {
    links.push({ line: number, text: plainLine(text), file, fragment: decodeFragment(fragment) });
    return BOUND;
  });
}

function decodeFragment(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/** One line without Markdown's marks and entities; a heading keeps its `#`. */
function plainLine(line: string): string {
  return line
    .replace(/!?\[([^[\]]*)\]\((?:[^()]|\([^()]*\))*\)/g, "$1")
    .replace(/&#(\d{1,6});/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/<\/?[a-z][^>]*>/gi, "")
    .replace(/\*\*|__|`/g, "")
    .replace(/^\s*(?:>\s*|[-*+]\s+|\d+\.\s+(?=\D))+/, "")
    .replaceAll("\u{200B}", "")
    .replaceAll("\u{2212}", "-")
    .replaceAll("\u{A0}", " ");
}

const isRow = (line: string | undefined): boolean => line?.trimStart().startsWith("|") === true;

function readTable(lines: readonly string[], from: number, blocks: Block[]): number {
  let size = 0;
  while (isRow(lines[from + size])) size += 1;
  const rows = lines.slice(from, from + size).map(cellsOf);
  const hasHeader = rows[1]?.every((cell) => /^:?-+:?$/.test(cell)) ?? false;
  const header = hasHeader ? (rows[0] ?? []) : [];
  for (const [index, cells] of rows.entries())
    if (!hasHeader || index > 1) blocks.push({ kind: "row", line: from + index + 1, header, cells });
  return size;
}

function cellsOf(line: string): string[] {
  return line
    .trim()
    .replace(/^\||\|$/g, "")
    .split("|")
    .map((cell) => cell.trim());
}

function readText(lines: readonly string[], from: number, blocks: Block[]): number {
  const line = lines[from] ?? "";
  if (line.trim() === "") return 1;
  if (isHeading(line)) {
    blocks.push({ kind: "heading", line: from + 1, text: line.replace(/^#+\s*/, "") });
    return 1;
  }
  let size = 1;
  while (continues(lines[from + size - 1] ?? "", lines[from + size])) size += 1;
  blocks.push({ kind: "prose", line: from + 1, text: lines.slice(from, from + size).join("\n") });
  return size;
}

/** In plain text a heading is a short line of its own that ends like no sentence. */
const PLAIN_HEADING_MAX = 60;
/** A shorter line that does not end a sentence is a line of its own, not one that was wrapped. */
const WRAPPED_FROM = 60;

/** `Key: value` and labels stand alone. */
const OWN_LINE = /^(?:[A-Z][\w ]{0,30}:\s|\[)/;

function isHeading(line: string): boolean {
  if (/^#{1,6}\s/.test(line)) return true;
  const text = line.trim();
  return (
    text.length <= PLAIN_HEADING_MAX &&
    /^[A-Z][^:|[\]$\u{E010}]*[\p{L}\d]$/u.test(text) &&
    !/\d\/\d/.test(text)
  );
}

function continues(before: string, line: string | undefined): boolean {
  if (line === undefined || line.trim() === "" || isRow(line) || isHeading(line)) return false;
  if (OWN_LINE.test(line) || OWN_LINE.test(before)) return false;
  return before.trim().length >= WRAPPED_FROM && !/[.!?:][)\]”"’']*$/.test(before.trim());
}
