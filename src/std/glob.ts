/**
 * Globs over ids and paths: `*` and `?` stop at `/`, `**` does not, `**` followed by `/` may match no folder at all,
 * `[a-z]` and `[!a-z]` are classes, a trailing `/` means everything beneath. Everything else is itself.
 * Matching walks a set of positions instead of backtracking, so no pattern from outside can make it slow.
 */
export function globMatches(pattern: string, text: string): boolean {
  const tokens = parseGlob(pattern.endsWith("/") ? `${pattern}**` : pattern);
  let positions = withEmptyMatches(tokens, new Set([0]));
  for (const char of text) positions = withEmptyMatches(tokens, step(tokens, positions, char));
  return positions.has(tokens.length);
}

/** Whether the pattern has any character with a meaning of its own. */
export function isGlob(pattern: string): boolean {
  return /[*?[]/.test(pattern);
}

type Token =
  /** Any run of characters, none included; `crosses` says whether it may contain `/`. */
  | { readonly kind: "run"; readonly crosses: boolean }
  /** The next two tokens (a run and its `/`) may be left out: how `**` followed by `/` is spelled. */
  | { readonly kind: "optional" }
  | { readonly kind: "one"; readonly accepts: (char: string) => boolean };

const SLASH: Token = { kind: "one", accepts: (char) => char === "/" };
const ANY_FOLDERS: readonly Token[] = [{ kind: "optional" }, { kind: "run", crosses: true }, SLASH];

function parseGlob(pattern: string): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < pattern.length; ) {
    const [found, length] = nextTokens(pattern.slice(at), at === 0 || pattern[at - 1] === "/");
    tokens.push(...found);
    at += length;
  }
  return tokens;
}

function nextTokens(rest: string, atFolderStart: boolean): readonly [readonly Token[], number] {
  if (rest.startsWith("**/") && atFolderStart) return [ANY_FOLDERS, 3];
  if (rest.startsWith("**")) return [[{ kind: "run", crosses: true }], 2];
  if (rest.startsWith("*")) return [[{ kind: "run", crosses: false }], 1];
  if (rest.startsWith("?")) return [[{ kind: "one", accepts: (char) => char !== "/" }], 1];
  const charClass = /^\[(!?)([^\]]+)\]/.exec(rest);
  if (charClass) return [[{ kind: "one", accepts: classOf(charClass) }], charClass[0].length];
  const literal = String.fromCodePoint(rest.codePointAt(0) ?? 0);
  return [[{ kind: "one", accepts: (char) => char === literal }], literal.length];
}

function classOf([, not, body = ""]: readonly (string | undefined)[]): (char: string) => boolean {
  const ranges = [...body.matchAll(/(.)-(.)|(.)/gsu)].map(([, from, to, single]) => ({
    from: from ?? single ?? "",
    to: to ?? single ?? "",
  }));
  const within = (char: string): boolean => ranges.some(({ from, to }) => from <= char && char <= to);
  return (char) => char !== "/" && within(char) !== (not === "!");
}

/** Adds the positions reachable without reading a character. */
function withEmptyMatches(tokens: readonly Token[], positions: ReadonlySet<number>): Set<number> {
  const reached = new Set(positions);
  for (const position of reached) {
    const kind = tokens[position]?.kind;
    if (kind === "run" || kind === "optional") reached.add(position + 1);
    if (kind === "optional") reached.add(position + ANY_FOLDERS.length);
  }
  return reached;
}

function step(tokens: readonly Token[], positions: ReadonlySet<number>, char: string): Set<number> {
  const next = new Set<number>();
  for (const position of positions) {
    const token = tokens[position];
    if (token?.kind === "one" && token.accepts(char)) next.add(position + 1);
    if (token?.kind === "run" && (token.crosses || char !== "/")) next.add(position);
  }
  return next;
}
