/** Reads unified diffs the way GNU patch does: anything that is not a header or a hunk is skipped as prose. */

export interface Hunk {
  readonly oldStart: number;
  readonly newStart: number;
  /** Lines with their first character: ` `, `-` or `+`; a line without its newline says so. */
  readonly lines: readonly HunkLine[];
}

export interface HunkLine {
  readonly sign: " " | "-" | "+";
  /** The text with its newline, unless the file ended there. */
  readonly text: string;
}

export interface FilePatch {
  readonly oldName: string;
  readonly newName: string;
  /** 1-based line of the `---` header, for messages. */
  readonly line: number;
  readonly hunks: readonly Hunk[];
}

/** The patches in a text, or the sentence GNU patch would die with. */
export function parseUnifiedDiff(text: string): readonly FilePatch[] | string {
  const lines = text.split("\n");
  const patches: FilePatch[] = [];
  for (let at = 0; at < lines.length; ) {
    const header = headerAt(lines, at);
    if (header === undefined) {
      at++;
      continue;
    }
    const body = hunksAt(lines, at + 2);
    if (typeof body === "string") return body;
    patches.push({ ...header, line: at + 1, hunks: body.hunks });
    at = body.next;
  }
  return patches.length > 0 ? patches : "Only garbage was found in the patch input.";
}

function headerAt(lines: readonly string[], at: number): { oldName: string; newName: string } | undefined {
  const oldName = /^--- (.+?)(?:\t.*)?\r?$/.exec(lines[at] ?? "")?.[1];
  const newName = /^\+\+\+ (.+?)(?:\t.*)?\r?$/.exec(lines[at + 1] ?? "")?.[1];
  if (oldName === undefined || newName === undefined || !(lines[at + 2] ?? "").startsWith("@@ -"))
    return undefined;
  return { oldName: oldName.trimEnd(), newName: newName.trimEnd() };
}

function hunksAt(lines: readonly string[], start: number): { hunks: Hunk[]; next: number } | string {
  const hunks: Hunk[] = [];
  let at = start;
  for (;;) {
    const range = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(lines[at] ?? "");
    if (range === null) return { hunks, next: at };
    const [oldStart, oldCount, newStart, newCount] = [
      range[1],
      range[2] ?? "1",
      range[3],
      range[4] ?? "1",
    ].map(Number);
    const body = hunkBody(lines, at + 1, oldCount ?? 0, newCount ?? 0);
    if (typeof body === "string") return body;
    hunks.push({ oldStart: oldStart ?? 0, newStart: newStart ?? 0, lines: body.lines });
    at = body.next;
  }
}

function hunkBody(
  lines: readonly string[],
  start: number,
  oldCount: number,
  newCount: number,
): { lines: HunkLine[]; next: number } | string {
  const body: HunkLine[] = [];
  let [oldLeft, newLeft, at] = [oldCount, newCount, start];
  while (oldLeft > 0 || newLeft > 0) {
    const line = lines[at];
    if (line === undefined || (at === lines.length - 1 && line === ""))
      return "unexpected end of file in patch";
    const sign = line === "" ? " " : line[0];
    if (sign !== " " && sign !== "-" && sign !== "+") return `malformed patch at line ${at + 1}: ${line}\n`;
    if (sign !== "+") oldLeft--;
    if (sign !== "-") newLeft--;
    if (oldLeft < 0 || newLeft < 0) return `malformed patch at line ${at + 1}: ${line}\n`;
    const endsFile = (lines[at + 1] ?? "").startsWith("\\ ");
    body.push({ sign, text: `${line.slice(1)}${endsFile ? "" : "\n"}` });
    at += endsFile ? 2 : 1;
  }
  return { lines: body, next: at };
}

/** The same patch backwards (`-R`). */
export function reversePatch(patch: FilePatch): FilePatch {
  const flip = { "+": "-", "-": "+", " ": " " } as const;
  return {
    oldName: patch.newName,
    newName: patch.oldName,
    line: patch.line,
    hunks: patch.hunks.map(({ oldStart, newStart, lines }) => ({
      oldStart: newStart,
      newStart: oldStart,
      lines: removalsFirst(lines.map(({ sign, text }) => ({ sign: flip[sign], text }))),
    })),
  };
}

/** Within a run of changes, removed lines come before added ones. */
function removalsFirst(lines: readonly HunkLine[]): HunkLine[] {
  const sorted: HunkLine[] = [];
  let added: HunkLine[] = [];
  for (const line of lines) {
    if (line.sign === "+") added.push(line);
    else if (line.sign === "-") sorted.push(line);
    else {
      sorted.push(...added, line);
      added = [];
    }
  }
  return [...sorted, ...added];
}
