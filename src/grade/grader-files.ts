import type { FileTree, TreeDiff } from "../record/file-tree.ts";
import type { GraderFile } from "../record/grader-run.ts";
import { base64 } from "../std/base64.ts";
import { decodeUtf8 } from "../std/decode-utf8.ts";
import { sha256 } from "../std/hash.ts";

type GraderFiles = Record<string, GraderFile>;

/** Forms are graded again and again, and their files never change. */
const known = new WeakMap<Uint8Array, GraderFile>();

/** Both workspaces as graders see them; a file that did not change is described once for both. */
export function graderFiles(
  before: FileTree,
  after: FileTree,
  { created, modified }: Pick<TreeDiff, "created" | "modified">,
): { readonly initial: GraderFiles; readonly files: GraderFiles } {
  const initial = Object.fromEntries([...before].map(([path, bytes]) => [path, knownFile(bytes)]));
  const fresh = new Set([...created, ...modified]);
  const files = [...after].map(([path, bytes]) => {
    const same = fresh.has(path) ? undefined : before.get(path);
    return [path, same === undefined ? graderFile(bytes) : knownFile(same)] as const;
  });
  return { initial, files: Object.fromEntries(files) };
}

function knownFile(bytes: Uint8Array): GraderFile {
  const file = known.get(bytes) ?? graderFile(bytes);
  known.set(bytes, file);
  return file;
}

function graderFile(bytes: Uint8Array): GraderFile {
  const text = decodeUtf8(bytes);
  return {
    bytes: bytes.length,
    sha256: sha256(bytes),
    text: text ?? null,
    base64: text === undefined ? base64(bytes) : null,
  };
}
