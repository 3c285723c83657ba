import type { GuestFiles } from "./guest-files.ts";
import type { Fatal } from "./host-calls.ts";

/** What Node writes to standard error for an error nobody caught: the place, the line, the error, the version. */
export function fatalText(fatal: Fatal, files: GuestFiles, version: string): string {
  const body = fatal.plain === "" ? fatal.text : fatal.plain;
  return `${excerpt(fatal, files)}${withCode(body, fatal.message)}\n\nNode.js ${version}\n`;
}

function excerpt({ site }: Fatal, files: GuestFiles): string {
  const place = /^(.*):(\d+):(\d+)$/.exec(site);
  if (place === null) return "";
  const [, path = "", line = "1", column = "1"] = place;
  const text = files.text(path)?.split("\n")[Number(line) - 1];
  if (text === undefined) return `${path}:${line}\n`;
  return `${path}:${line}\n${text}\n${" ".repeat(Math.max(0, Number(column) - 1))}^\n\n`;
}

/** Resolution errors lose their code on the way through QuickJS. */
function withCode(body: string, message: string): string {
  if (!/^Cannot find (module|package) '.*' imported from /.test(message)) return body;
  const coded = body.replace(/^(\w*Error): /, "Error [ERR_MODULE_NOT_FOUND]: ");
  return `${coded} {\n  code: 'ERR_MODULE_NOT_FOUND'\n}`;
}
