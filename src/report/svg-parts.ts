import { escapeHtml } from "../std/escape-markdown.ts";

/** Pages are light or dark; a picture is drawn for each. */
export type Theme = "light" | "dark";

/** GitHub's own colours, so that the picture stands on its page; every text has a contrast of 4.5 or more. */
export const THEMES = {
  light: {
    back: "#ffffff",
    text: "#1f2328",
    dim: "#59636e",
    grid: "#d1d9e0",
    point: "#0969da",
    line: "#1a7f37",
  },
  dark: {
    back: "#0d1117",
    text: "#f0f6fc",
    dim: "#9198a1",
    grid: "#3d444d",
    point: "#4493f8",
    line: "#3fb950",
  },
} as const;

export type Colours = (typeof THEMES)[Theme];

const FONT = "-apple-system, 'Segoe UI', 'Noto Sans', Helvetica, Arial, sans-serif";

/** The beginning of a picture: its size, what it shows in words, and its background. */
export function svgHead(
  size: { readonly width: number; readonly height: number },
  words: { readonly title: string; readonly description: string },
  colours: Colours,
): string[] {
  const { width, height } = size;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" font-family="${FONT}" font-size="12">`,
    `<title>${escapeHtml(words.title)}</title>`,
    `<desc>${escapeHtml(words.description)}</desc>`,
    `<rect width="${width}" height="${height}" rx="6" fill="${colours.back}"/>`,
  ];
}

/** A straight line. */
export function svgLine(x1: number, y1: number, x2: number, y2: number, colour: string): string {
  return `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" stroke="${colour}"/>`;
}

/** Words at a place; `rest` are more attributes. */
export function svgText(x: number, y: number, words: string, colour: string, rest = ""): string {
  return `<text x="${x}" y="${y}" fill="${colour}"${rest === "" ? "" : ` ${rest}`}>${escapeHtml(words)}</text>`;
}

/** The range of a point and the point itself; hollow where `fill` is the background. */
export function svgPoint(
  at: { readonly x: number; readonly y: number; readonly low: number; readonly high: number },
  { rim, fill }: { readonly rim: string; readonly fill: string },
): string[] {
  return [
    `<line x1="${at.x}" y1="${at.low}" x2="${at.x}" y2="${at.high}" stroke="${rim}" stroke-opacity="0.45" stroke-width="2"/>`,
    `<circle cx="${at.x}" cy="${at.y}" r="5" fill="${fill}" stroke="${rim}" stroke-width="2"/>`,
  ];
}

/** A point's name, legible on whatever it crosses. */
export function svgLabel(
  label: { readonly x: number; readonly y: number; readonly anchor: string },
  words: string,
  colours: Colours,
): string {
  return svgText(
    label.x,
    label.y,
    words,
    colours.text,
    `text-anchor="${label.anchor}" stroke="${colours.back}" stroke-width="3" paint-order="stroke"`,
  );
}
