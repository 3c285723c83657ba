/** A fold in Markdown. `title` and `body` must be safe already; the blank lines let Markdown work inside. */
export function fold(title: string, body: string): string {
  return `<details>\n<summary>${title}</summary>\n\n${body}\n\n</details>`;
}
