/** Draws the comment of `pawl demo` as GitHub shows it, and two views of its report page, into docs/images/, so that the README's pictures cannot go stale. Needs Debian's chromium. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import MarkdownIt from "markdown-it";

const STYLE = `
body { font: 14px/1.5 -apple-system, "Segoe UI", "Noto Sans", "DejaVu Sans", Helvetica, Arial, sans-serif; color: #1f2328; margin: 0; background: #fff }
main { margin: 16px; border: 1px solid #d1d9e0; border-radius: 6px }
header { background: #f6f8fa; border-bottom: 1px solid #d1d9e0; padding: 8px 16px; color: #59636e }
article { padding: 8px 16px 16px }
h3 { font-size: 1.25em; margin: 12px 0 8px }
table { border-collapse: collapse; margin: 12px 0 } th, td { border: 1px solid #d1d9e0; padding: 6px 13px } tr:nth-child(2n) td { background: #f6f8fa }
code { background: #818b981f; border-radius: 6px; padding: .2em .4em; font: 85% ui-monospace, "DejaVu Sans Mono", monospace }
blockquote { margin: 12px 0; padding: 0 1em; border-left: .25em solid #d1d9e0 } blockquote.warning { border-color: #9a6700 } blockquote.note { border-color: #0969da } blockquote.caution { border-color: #d1242f } blockquote.tip { border-color: #1a7f37 }
blockquote b.title { display: block; margin-top: 4px } .warning b.title { color: #9a6700 } .note b.title { color: #0969da } .caution b.title { color: #d1242f } .tip b.title { color: #1a7f37 }
summary { cursor: pointer } sub { color: #59636e; font-size: 12px }`;

const folder = mkdtempSync(join(tmpdir(), "pawl-picture-"));
try {
  execFileSync(process.execPath, ["src/cli.ts", "demo", "--out", folder], { stdio: "pipe" });
  const page = join(folder, "comment.html");
  writeFileSync(page, html(readFileSync(join(folder, "comment.md"), "utf8")));
  const flags = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--hide-scrollbars",
    "--force-device-scale-factor=1.5",
  ];
  const shoot = (name: string, size: string, address: string): void => {
    execFileSync(
      "chromium",
      [
        ...flags,
        `--user-data-dir=${folder}/profile`,
        `--window-size=${size}`,
        // The page draws itself; a picture of it waits until it has.
        "--virtual-time-budget=5000",
        `--screenshot=${resolve(name)}`,
        address,
      ],
      { stdio: "pipe" },
    );
    console.log(name);
  };
  shoot("docs/images/comment.png", "980,900", `file://${page}`);
  shoot("docs/images/report.png", "1280,900", `file://${join(folder, "report.html")}#/`);
  shoot("docs/images/divergence.png", "1280,760", `file://${join(folder, "report.html")}#/task_03/diverge/2`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function html(markdown: string): string {
  const body = new MarkdownIt({ html: true })
    .render(markdown)
    .replace(
      /<blockquote>\s*<p>\[!(\w+)\]\n?/g,
      (_all, kind: string) =>
        `<blockquote class="${kind.toLowerCase()}"><b class="title">${kind.charAt(0)}${kind.slice(1).toLowerCase()}</b><p>`,
    );
  return `<!doctype html><meta charset="utf-8"><style>${STYLE}</style><main><header><b>github-actions</b> bot commented</header><article>${body}</article></main>`;
}
