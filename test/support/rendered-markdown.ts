import { execFileSync, spawnSync } from "node:child_process";
import MarkdownIt from "markdown-it";

/** Turns Markdown into HTML as some reader would. */
export interface MarkdownReader {
  readonly name: string;
  /** Undefined where the program is not installed. */
  readonly render: ((markdown: string) => string) | undefined;
}

const EXTENSIONS = ["table", "strikethrough", "autolink", "tagfilter", "tasklist"];
const hasCmark = spawnSync("cmark-gfm", ["--version"]).status === 0;

/** GitHub's own parser (Debian's `cmark-gfm`), and a stranger that links all it can and lets HTML through. */
export const READERS: readonly MarkdownReader[] = [
  {
    name: "cmark-gfm",
    render: hasCmark
      ? (markdown) =>
          execFileSync("cmark-gfm", ["--unsafe", ...EXTENSIONS.flatMap((name) => ["-e", name])], {
            input: markdown,
            encoding: "utf8",
            maxBuffer: 64 << 20,
          })
      : undefined,
  },
  {
    name: "markdown-it",
    render: (markdown) => new MarkdownIt({ html: true, linkify: true, typographer: true }).render(markdown),
  },
];

/** The tags of a page in order, with their attributes: its whole structure, without its words. */
export function structureOf(html: string): string[] {
  return html.match(/<(?:[a-z/][^>]*|!--[\s\S]*?--)>/gi) ?? [];
}

/** The words GitHub would look through for mentions and references: what is in no code, decoded. */
export function proseOf(html: string): string {
  return html
    .replace(/<!--[\s\S]*?-->/g, "")
    .replace(/<pre>[\s\S]*?<\/pre>|<code>[\s\S]*?<\/code>/g, " ")
    .replace(/<[^>]*>/g, "\n")
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&amp;/g, "&");
}
