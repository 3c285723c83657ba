/** What `scripts/picture.ts` photographs besides the report page: a comment as GitHub draws it, and a terminal. */
import MarkdownIt from "markdown-it";

const COMMENT_STYLE = `
:root { color-scheme: light dark; --ink: light-dark(#1f2328, #f0f6fc); --soft: light-dark(#59636e, #9198a1); --line: light-dark(#d1d9e0, #3d444d); --ground: light-dark(#ffffff, #0d1117); --raised: light-dark(#f6f8fa, #151b23) }
body { font: 14px/1.5 -apple-system, "Segoe UI", "Noto Sans", "DejaVu Sans", Helvetica, Arial, sans-serif; color: var(--ink); margin: 0; background: var(--ground) }
main { border: 1px solid var(--line); border-radius: 6px; background: var(--ground) }
header { background: var(--raised); border-bottom: 1px solid var(--line); border-radius: 6px 6px 0 0; padding: 8px 16px; color: var(--soft) }
header b { color: var(--ink) }
article { padding: 8px 16px 16px }
h3 { font-size: 1.25em; margin: 12px 0 8px }
p { margin: 0 0 10px } ul { padding-left: 2em; margin: 0 0 10px }
table { border-collapse: collapse; margin: 12px 0 } th, td { border: 1px solid var(--line); padding: 6px 13px; text-align: left } tr:nth-child(2n) td { background: var(--raised) }
code { background: light-dark(#818b981f, #656c7633); border-radius: 6px; padding: .2em .4em; font: 85% ui-monospace, "DejaVu Sans Mono", monospace }
blockquote { margin: 12px 0; padding: 4px 1em; border-left: .25em solid var(--line) } blockquote p:last-child, blockquote ul:last-child { margin-bottom: 0 }
blockquote b.title { display: block; font-weight: 500; margin-bottom: 4px }
.warning { border-color: light-dark(#9a6700, #9e6a03) } .warning b.title { color: light-dark(#9a6700, #d29922) }
.note { border-color: light-dark(#0969da, #1f6feb) } .note b.title { color: light-dark(#0969da, #4493f8) }
.caution { border-color: light-dark(#cf222e, #da3633) } .caution b.title { color: light-dark(#d1242f, #f85149) }
.tip { border-color: light-dark(#1a7f37, #238636) } .tip b.title { color: light-dark(#1a7f37, #3fb950) }
details { margin-bottom: 14px } summary { cursor: pointer } sub { color: var(--soft); font-size: 12px }`;

const TERMINAL_STYLE = `
:root { color-scheme: light dark }
body { margin: 0; background: light-dark(#ffffff, #0d1117) }
main { border: 1px solid light-dark(#d1d9e0, #3d444d); border-radius: 8px; padding: 14px 18px; background: light-dark(#f6f8fa, #151b23); color: light-dark(#1f2328, #f0f6fc) }
pre { margin: 0; font: 13px/1.45 "DejaVu Sans Mono", ui-monospace, monospace; white-space: pre }
b { color: light-dark(#1a7f37, #3fb950); font-weight: 600 }`;

/** A Markdown comment, its line breaks kept, in GitHub's frame, alerts as GitHub colours them. */
export function commentPage(markdown: string): string {
  const body = new MarkdownIt({ html: true, breaks: true })
    .render(markdown)
    .replace(
      /<blockquote>\s*<p>\[!(\w+)\](?:<br>)?\n?/g,
      (_all, kind: string) =>
        `<blockquote class="${kind.toLowerCase()}"><b class="title">${kind.charAt(0)}${kind.slice(1).toLowerCase()}</b><p>`,
    );
  return page(
    COMMENT_STYLE,
    `<header><b>github-actions</b> bot commented</header><article>${body}</article>`,
  );
}

/** A terminal after a command. */
export function terminalPage(command: string, output: string): string {
  const escaped = output.replace(/[&<]/g, (mark) => (mark === "&" ? "&amp;" : "&lt;"));
  return page(TERMINAL_STYLE, `<pre><b>$</b> ${command}\n${escaped.trimEnd()}</pre>`);
}

function page(style: string, body: string): string {
  return `<!doctype html><meta charset="utf-8"><style>${style}</style><main>${body}</main>`;
}
