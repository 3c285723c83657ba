import type { FileTree } from "../record/file-tree.ts";
import { decodeUtf8 } from "../std/decode-utf8.ts";

/** What of a Harbor task only a container can do: the file, and a clause that says it. */
export interface ContainerNeed {
  readonly path: string;
  readonly words: string;
}

const DOCKERFILE = "environment/Dockerfile";
const COMPOSE = /^environment\/(docker-)?compose\.ya?ml$/;

/** Instructions that only lay out files; anything else runs programs or reaches the network. */
const LAYS_OUT_FILES = /^(FROM|WORKDIR|COPY|ENV|LABEL|ARG)\b/i;

const SHOWN_CHARS = 60;

/** Why a folder that lacks a grader of ours needs a container, the telling reason first; `undefined` where nothing says so. */
export function containerNeed(files: FileTree): ContainerNeed | undefined {
  const compose = [...files.keys()].find((path) => COMPOSE.test(path));
  if (compose !== undefined) return { path: compose, words: "starts services in containers" };
  const line = programLine(files);
  if (line !== undefined)
    return { path: DOCKERFILE, words: `${JSON.stringify(shortened(line))} needs a container` };
  if (files.has("tests/test.sh")) return { path: "tests/test.sh", words: "grades the work in a container" };
  return files.has(DOCKERFILE) ? { path: DOCKERFILE, words: "builds a container" } : undefined;
}

/** The Dockerfile's first instruction that does more than lay out files; a line that ends in `\` goes on. */
function programLine(files: FileTree): string | undefined {
  const text = decodeUtf8(files.get(DOCKERFILE) ?? new Uint8Array()) ?? "";
  const lines = text.replace(/\\\r?\n/g, " ").split(/\r?\n/);
  return lines
    .map((line) => line.trim().replace(/\s+/g, " "))
    .find((line) => line !== "" && !line.startsWith("#") && !LAYS_OUT_FILES.test(line));
}

function shortened(line: string): string {
  return line.length <= SHOWN_CHARS ? line : `${line.slice(0, SHOWN_CHARS - 1)}…`;
}
