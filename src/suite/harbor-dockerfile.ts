/**
 * What a Dockerfile lays out, where laying out files is all it does. Whatever runs a program, sets a variable or takes
 * files from elsewhere is for a container: the line is handed back instead.
 */
import type { FileTree } from "../record/file-tree.ts";
import { decodeUtf8 } from "../std/decode-utf8.ts";
import { globMatches } from "../std/glob.ts";

export const DOCKERFILE = "environment/Dockerfile";
const CONTEXT = "environment/";

/** `workdir` is absolute; `files` are relative to it. `need`: the first line that only a container can do, and why. */
export type DockerLayout =
  | { readonly kind: "layout"; readonly workdir: string; readonly files: FileTree }
  | { readonly kind: "need"; readonly line: string; readonly why: string };

interface State {
  readonly context: FileTree;
  readonly files: Map<string, Uint8Array>;
  workdir: string | undefined;
  stages: number;
}

/** Folders of every Linux machine, where a workspace would hide what the machine itself has. */
const SYSTEM = /^\/(bin|dev|etc|lib|lib64|logs|proc|sbin|solution|sys|tests|tmp|usr)(\/|$)/;

/** Follows the Dockerfile of a task folder (`files` by path in that folder) instruction by instruction. */
export function dockerLayout(files: FileTree): DockerLayout {
  const state: State = { context: contextOf(files), files: new Map(), workdir: undefined, stages: 0 };
  const lines = instructions(decodeUtf8(files.get(DOCKERFILE) ?? new Uint8Array()) ?? "");
  for (const line of lines) {
    const why = follow(line, state);
    if (why !== undefined) return { kind: "need", line, why };
  }
  const { workdir } = state;
  if (workdir === undefined) return { kind: "need", line: "no WORKDIR", why: "works on a whole machine" };
  const outside = [...state.files.keys()].find((path) => !path.startsWith(`${workdir}/`));
  if (outside !== undefined)
    return { kind: "need", line: `COPY … ${outside}`, why: `puts files outside of WORKDIR ${workdir}` };
  const inside = [...state.files].map(([path, bytes]) => [path.slice(workdir.length + 1), bytes] as const);
  return { kind: "layout", workdir, files: new Map(inside) };
}

/** A line that ends in `\` goes on; comments and empty lines say nothing. */
function instructions(text: string): string[] {
  const whole = text.replace(/^[ \t]*#.*$/gm, "").replace(/\\[ \t]*\r?\n/g, " ");
  return whole
    .split(/\r?\n/)
    .map((line) => line.trim().replace(/\s+/g, " "))
    .filter((line) => line !== "");
}

/** All that `COPY` can take, but what describes the image itself. */
function contextOf(files: FileTree): FileTree {
  const within = [...files].filter(([path]) => path.startsWith(CONTEXT));
  const context = within.map(([path, bytes]) => [path.slice(CONTEXT.length), bytes] as const);
  return new Map(context.filter(([path]) => path !== "Dockerfile" && path !== ".dockerignore"));
}

/** Does one instruction; where it cannot, says why. */
function follow(line: string, state: State): string | undefined {
  const [, word = "", rest = ""] = /^(\S+) ?(.*)$/.exec(line) ?? [];
  switch (word.toUpperCase()) {
    case "FROM":
      state.stages++;
      return state.stages > 1 ? "builds in stages" : undefined;
    case "LABEL":
      return undefined;
    case "WORKDIR":
      return setWorkdir(rest, state);
    case "COPY":
      return copy(rest, state);
    default:
      return "does more than lay out files";
  }
}

function setWorkdir(written: string, state: State): string | undefined {
  if (/[$"'\\]/.test(written)) return "is not a plain path";
  const workdir = absolute(written, state);
  if (workdir === "" || SYSTEM.test(workdir)) return "works on a machine's own folders";
  state.workdir = workdir;
  return undefined;
}

/** Owners and modes mean nothing in a sandbox with one user; any other option takes files from elsewhere. */
const MEANINGLESS = /^--(chown|chmod)=\S+ /;

function copy(written: string, state: State): string | undefined {
  const plain = written.replace(MEANINGLESS, "").replace(MEANINGLESS, "");
  if (/^--|[$"'\\]|<</.test(plain)) return "copies in a way of its own";
  const words = plain.split(" ");
  const target = words.pop() ?? "";
  if (words.length === 0) return "names no source";
  const found = words.map((source) => sourceFiles(source.replace(/^\.?\/+/, "").replace(/\/$/, ""), state));
  if (found.some((files) => files.length === 0)) return "names files that are not in environment/";
  const place = absolute(target, state);
  const isFolder = /\/$|^\.\.?$/.test(target) || isKnownFolder(place, state);
  const [only] = found.flat();
  if (!isFolder && found.flat().length === 1 && only?.isItself === true) {
    state.files.set(place, only.bytes);
    return undefined;
  }
  for (const { name, bytes } of found.flat()) state.files.set(`${place}/${name}`, bytes);
  return undefined;
}

interface Source {
  /** Below the target. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** It was named itself, not the folder it is in. */
  readonly isItself: boolean;
}

/** The files a source names: one file, what matches a pattern, or all that is in a folder. */
function sourceFiles(source: string, { context }: State): Source[] {
  const all = [...context];
  const named = all.filter(([path]) => path === source || globMatches(source, path));
  if (named.length > 0)
    return named.map(([path, bytes]) => ({ name: path.split("/").at(-1) ?? path, bytes, isItself: true }));
  const prefix = source === "" || source === "." ? "" : `${source}/`;
  return all
    .filter(([path]) => path.startsWith(prefix))
    .map(([path, bytes]) => ({ name: path.slice(prefix.length), bytes, isItself: false }));
}

function isKnownFolder(place: string, { files, workdir }: State): boolean {
  return place === workdir || [...files.keys()].some((path) => path.startsWith(`${place}/`));
}

/** A path from the root, without a last `/`; the root itself is empty. */
function absolute(written: string, { workdir }: State): string {
  const parts: string[] = [];
  const whole = written.startsWith("/") ? written : `${workdir ?? ""}/${written}`;
  for (const part of whole.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "" && part !== ".") parts.push(part);
  }
  return parts.map((part) => `/${part}`).join("");
}
