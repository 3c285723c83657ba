/** Addresses inside report.html, made; `page/route.ts` reads them. They are promises: see docs/report.md. */

/** The hash of a run, or of one of its steps. */
export function runHash(run: string, step?: number | null): string {
  return placeHash(partsOf(run), step);
}

/** The hash of a candidate's run beside its baseline's. */
export function divergeHash(run: string, step?: number | null): string {
  const [task, , token] = partsOf(run);
  return placeHash([task, "diverge", token], step);
}

/** The hash of a task by its short name. */
export function taskHash(short: string): string {
  return placeHash([short]);
}

/** The hash of a search. */
export function searchHash(words: string): string {
  return `#/search/${encoded(words)}`;
}

function placeHash(parts: readonly string[], step?: number | null): string {
  const path = parts.map(encoded).join("/");
  return `#/${path}${step == null ? "" : `/step/${step}`}`;
}

/** A run's id is its task, side and token; only a task's name could hold a slash. */
function partsOf(run: string): readonly [string, string, string] {
  const [, task = run, side = "", token = ""] = /^(.*)\/([^/]*)\/([^/]*)$/s.exec(run) ?? [];
  return [task, side, token];
}

function encoded(part: string): string {
  return encodeURIComponent(part.toWellFormed()).replaceAll("%40", "@").replaceAll("%7E", "~");
}
