/**
 * The guest's file system as a value: enough to rebuild it elsewhere, cheap to compare. just-bash replaces a file's
 * bytes and never changes them in place, so an unchanged file still holds the very same array and costs one lookup.
 */
import type { InMemoryFs } from "just-bash";

export type ImageEntry =
  | { readonly kind: "file"; readonly mode: number; readonly mtimeMs: number; readonly bytes: Uint8Array }
  | { readonly kind: "folder"; readonly mode: number; readonly mtimeMs: number }
  | { readonly kind: "link"; readonly target: string };

/** Entries by absolute path. A Map, because the guest names its files. */
export type WorkspaceImage = ReadonlyMap<string, ImageEntry>;

/** What became of an image: entries created or changed, and `null` for those gone. */
export type ImageChange = ReadonlyMap<string, ImageEntry | null>;

/** Folders the machine itself provides; nothing there belongs to the work. */
const SYSTEM = /^\/(bin|dev|proc|usr)(\/|$)/;

/** Looks at every entry outside the system folders. */
export async function takeImage(fs: InMemoryFs): Promise<WorkspaceImage> {
  const image = new Map<string, ImageEntry>();
  for (const path of fs.getAllPaths()) {
    if (path !== "/" && !SYSTEM.test(path)) image.set(path, await entryAt(fs, path));
  }
  return image;
}

async function entryAt(fs: InMemoryFs, path: string): Promise<ImageEntry> {
  const stat = await fs.lstat(path);
  if (stat.isSymbolicLink) return { kind: "link", target: await fs.readlink(path) };
  const common = { mode: stat.mode, mtimeMs: stat.mtime.getTime() };
  if (stat.isDirectory) return { kind: "folder", ...common };
  return { kind: "file", ...common, bytes: await fs.readFileBuffer(path) };
}

/** Every entry that differs in any respect, mode and time included. */
export function imageChange(before: WorkspaceImage, after: WorkspaceImage): ImageChange {
  const change = new Map<string, ImageEntry | null>();
  for (const [path, entry] of after) if (!sameEntry(before.get(path), entry)) change.set(path, entry);
  for (const path of before.keys()) if (!after.has(path)) change.set(path, null);
  return change;
}

/** The image after a change. */
export function applyChange(image: WorkspaceImage, change: ImageChange): WorkspaceImage {
  const next = new Map(image);
  for (const [path, entry] of change) entry === null ? next.delete(path) : next.set(path, entry);
  return next;
}

/** Paths whose content came, went or differs (a touched file does not count; an empty folder is no content), sorted. */
export function changedContent(before: WorkspaceImage, change: ImageChange): string[] {
  const isContent = (entry: ImageEntry | null | undefined): boolean =>
    entry != null && entry.kind !== "folder";
  return [...change]
    .filter(([path, entry]) => {
      const old = before.get(path);
      if (!isContent(old) && !isContent(entry)) return false;
      return !isContent(old) || !isContent(entry) || !sameContent(old, entry);
    })
    .map(([path]) => path)
    .sort();
}

/** Writes an image into a file system that holds none of it yet. */
export async function restoreImage(fs: InMemoryFs, image: WorkspaceImage): Promise<void> {
  const paths = [...image.keys()].sort();
  for (const path of paths) {
    const entry = image.get(path);
    if (entry?.kind === "folder") await fs.mkdir(path, { recursive: true });
    if (entry?.kind === "file")
      fs.writeFileSync(path, entry.bytes, undefined, { mode: entry.mode, mtime: new Date(entry.mtimeMs) });
    if (entry?.kind === "link") await fs.symlink(entry.target, path);
  }
  for (const path of paths) {
    const entry = image.get(path);
    if (entry?.kind !== "folder") continue;
    await fs.chmod(path, entry.mode);
    await fs.utimes(path, new Date(entry.mtimeMs), new Date(entry.mtimeMs));
  }
}

function sameEntry(a: ImageEntry | undefined, b: ImageEntry): boolean {
  if (a === undefined || !sameContent(a, b)) return false;
  if (a.kind === "link" || b.kind === "link") return true;
  return a.mode === b.mode && a.mtimeMs === b.mtimeMs;
}

function sameContent(a: ImageEntry | null | undefined, b: ImageEntry | null | undefined): boolean {
  if (a == null || b == null || a.kind !== b.kind) return false;
  if (a.kind === "link" && b.kind === "link") return a.target === b.target;
  if (a.kind === "file" && b.kind === "file")
    return a.bytes === b.bytes || Buffer.compare(a.bytes, b.bytes) === 0;
  return true;
}
