import type { Section } from "./article-input.ts";

/** A part of an article as it lies there: generated between marks, or a person's words. */
export type ArticlePart =
  | { readonly kind: "prose"; readonly text: string; readonly line: number }
  | { readonly kind: "generated"; readonly name: string; readonly text: string; readonly line: number };

/** An article taken apart. `sources` is what its first line says it was made from. */
export interface ReadArticle {
  readonly sources: string;
  /** In order; together they are every line after the first. */
  readonly parts: readonly ArticlePart[];
}

const FIRST = /^<!-- pawl:article (?<sources>.*) -->$/;
const BEGIN = /^<!-- pawl:begin (?<name>[a-z]+) -->$/;
const END = /^<!-- pawl:end (?<name>[a-z]+) -->$/;

/** Whether a text holds sections that Pawl wrote. */
export function isArticle(text: string): boolean {
  return text.split(/\r?\n/).some((line) => BEGIN.test(line));
}

/** Takes an article apart at its marks; a text without them is one person's prose. A section never closed ends at the end. */
export function splitArticle(text: string): ReadArticle {
  const lines = text.replace(/\r\n?/g, "\n").split("\n");
  const sources = FIRST.exec(lines[0] ?? "")?.groups?.["sources"];
  const from = sources === undefined ? 0 : 1;
  const parts: ArticlePart[] = [];
  for (let at = from; at < lines.length; ) {
    const name = BEGIN.exec(lines[at] ?? "")?.groups?.["name"];
    const stops = (line: string): boolean => (name === undefined ? BEGIN.test(line) : END.test(line));
    const start = name === undefined ? at : at + 1;
    const found = lines.findIndex((line, index) => index >= start && stops(line));
    const end = found < 0 ? lines.length : found;
    const body = lines.slice(start, end).join("\n");
    const isLast = end === lines.length;
    parts.push(
      name === undefined
        ? { kind: "prose", text: isLast ? body : `${body}\n`, line: start + 1 }
        : { kind: "generated", name, text: body, line: start + 1 },
    );
    at = name === undefined ? end : end + 1;
  }
  return { sources: sources ?? "", parts };
}

/** Puts an article together: sections between marks, and after each the prose that followed it before. */
export function joinArticle(sources: string, sections: readonly Section[], before?: ReadArticle): string {
  const prose = proseBySection(before?.parts ?? [], sections);
  const blocks = sections.map(
    ({ name, text }, index) =>
      `<!-- pawl:begin ${name} -->\n${text}\n<!-- pawl:end ${name} -->\n${between(prose.get(name), index < sections.length - 1)}`,
  );
  return `<!-- pawl:article ${sources} -->\n${withNewline(prose.get("") ?? "")}${blocks.join("")}`;
}

/** A person's words by the section they follow; those after a section that is gone follow the one before it. */
function proseBySection(parts: readonly ArticlePart[], sections: readonly Section[]): Map<string, string> {
  const kept = new Set(sections.map(({ name }) => name));
  const prose = new Map<string, string>();
  let after = "";
  for (const part of parts) {
    if (part.kind === "generated") {
      if (kept.has(part.name)) after = part.name;
      continue;
    }
    const earlier = prose.get(after) ?? "";
    prose.set(after, earlier.trim() === "" ? part.text : `${withNewline(earlier)}${part.text}`);
  }
  return prose;
}

/** A blank line where nobody wrote anything; what stands before a mark ends with a line of its own. */
function between(prose: string | undefined, isBeforeMark: boolean): string {
  if (prose === undefined || prose === "") return isBeforeMark ? "\n" : "";
  return isBeforeMark ? withNewline(prose) : prose;
}

function withNewline(text: string): string {
  return text === "" || text.endsWith("\n") ? text : `${text}\n`;
}
