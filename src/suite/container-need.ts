import type { FileTree } from "../record/file-tree.ts";
import { decodeUtf8 } from "../std/decode-utf8.ts";
import { DOCKERFILE, dockerLayout } from "./harbor-dockerfile.ts";

/** What of a Harbor task only a container can do: the file, and a clause that says it. */
export interface ContainerNeed {
  readonly path: string;
  readonly words: string;
}

const COMPOSE = /^environment\/(docker-)?compose\.ya?ml$/;

/** Scripts that run in the sandbox. */
const SCRIPTS = /^(tests|solution)\/[^/]+\.sh$/;

/** Programs that many images have and the sandbox has not, where a command begins. */
const FOREIGN =
  /(?:^|[;&|(`]|\b(?:then|do|else|sudo))[ \t]*((?:apt|apt-get|apk|dnf|yum|brew|pip3?|pipx|uvx?|conda|poetry|python(?:3(?:\.\d+)?)?|pytest|curl|wget|git|docker|sudo|gcc|g\+\+|cc|make|cmake|cargo|rustc|go|java|javac|ruby|perl|npx|yarn|pnpm)(?![\w./-])|npm (?:ci|install|i)\b)/m;

const SHOWN_CHARS = 60;

/** Why a folder that lacks a grader of ours needs a container, the telling reason first; `undefined` where nothing says so. */
export function containerNeed(files: FileTree): ContainerNeed | undefined {
  const compose = [...files.keys()].find((path) => COMPOSE.test(path));
  if (compose !== undefined) return { path: compose, words: "starts services in containers" };
  return layoutNeed(files) ?? scriptNeed(files);
}

function layoutNeed(files: FileTree): ContainerNeed | undefined {
  if (!files.has(DOCKERFILE)) return undefined;
  const layout = dockerLayout(files);
  if (layout.kind === "layout") return undefined;
  return {
    path: DOCKERFILE,
    words: `${JSON.stringify(shortened(layout.line))} ${layout.why}, which needs a container`,
  };
}

function scriptNeed(files: FileTree): ContainerNeed | undefined {
  for (const [path, bytes] of files) {
    if (!SCRIPTS.test(path)) continue;
    const text = (decodeUtf8(bytes) ?? "").replace(/^\s*#.*$/gm, "");
    const program = FOREIGN.exec(text)?.[1];
    if (program !== undefined) return { path, words: `runs ${program}, which needs a container` };
  }
  return undefined;
}

function shortened(line: string): string {
  return line.length <= SHOWN_CHARS ? line : `${line.slice(0, SHOWN_CHARS - 1)}…`;
}
