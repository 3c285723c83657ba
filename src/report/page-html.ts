import { PAGE_SCRIPT, PAGE_SCRIPT_SHA256, PAGE_STYLE, PAGE_STYLE_SHA256 } from "./page.generated.ts";

/** The id of the element that holds the blob of so many in the page; `d` is the data, `r0`, `r1` … the runs in its order. */
const DATA_BLOB = "d";

/** A pawl on its ratchet, as an icon that needs no request. */
const ICON =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Crect width='16' height='16' rx='4' fill='%231f6feb'/%3E%3Cpath d='M4 11l3-6 2 4 3-5' stroke='%23fff' stroke-width='2' fill='none' stroke-linecap='round' stroke-linejoin='round'/%3E%3C/svg%3E";

/**
 * Only the page's own script and style run, by their hashes; nothing is loaded, nothing leaves, and no text can
 * become markup: no Trusted Types policy may even be made.
 */
const POLICY = [
  "default-src 'none'",
  `script-src 'sha256-${PAGE_SCRIPT_SHA256}'`,
  `style-src 'sha256-${PAGE_STYLE_SHA256}'`,
  "img-src data:",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join("; ");

/**
 * The whole of `report.html`. Data and script come before the runs' blobs, so that a page with thousands of
 * transcripts is on screen while the rest of it is still being read. `blobs` come from `packBlob`.
 */
export function renderPage(data: string, runs: readonly string[]): string {
  return [
    "<!doctype html>",
    '<html lang="en">',
    "<head>",
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    '<meta name="color-scheme" content="light dark">',
    "<title>Pawl report</title>",
    `<link rel="icon" href="${ICON}">`,
    `<style>${PAGE_STYLE}</style>`,
    "</head>",
    "<body>",
    '<div id="app"><main class="wait"><h1>Pawl report</h1><p>Reading …</p><noscript><p>This page draws itself with its own script, which is switched off here; summary.md beside it says the same in text.</p></noscript></main></div>',
    blob(DATA_BLOB, data),
    `<script>${PAGE_SCRIPT}</script>`,
    ...runs.map((text, index) => blob(`r${index}`, text)),
    "</body>",
    "</html>",
    "",
  ].join("\n");
}

function blob(id: string, text: string): string {
  return `<script type="application/octet-stream" id="${id}">${text}</script>`;
}
