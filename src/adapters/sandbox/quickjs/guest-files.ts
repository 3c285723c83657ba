/** The guest's files: absolute paths to bytes, plus folders that exist without files. Keeps what was written. */
export interface GuestFiles {
  stat(path: string): { readonly folder: boolean; readonly size: number } | undefined;
  bytes(path: string): Uint8Array | undefined;
  text(path: string): string | undefined;
  list(path: string): readonly { readonly name: string; readonly folder: boolean }[];
  paths(): readonly string[];
  write(path: string, bytes: Uint8Array): void;
  /** The first folder made, `null` when all were there, `false` when a file is in the way. */
  makeFolders(path: string): string | null | false;
  remove(path: string): void;
  rename(from: string, to: string): void;
  /** Absolute path to bytes as written, or `null` where a file was deleted. */
  writes(): ReadonlyMap<string, Uint8Array | null>;
}

/** A writable copy of a tree, in which `cwd` exists; the tree itself stays as it is. */
export function guestFiles(tree: ReadonlyMap<string, Uint8Array>, cwd: string): GuestFiles {
  const files = new Map(tree);
  const folders = new Set<string>(["/tmp", cwd, ...parentsOf(cwd)]);
  const written = new Map<string, Uint8Array | null>();
  for (const path of files.keys()) for (const folder of parentsOf(path)) folders.add(folder);
  const below = (path: string): string[] => [...files.keys()].filter((file) => file.startsWith(`${path}/`));
  const write = (path: string, bytes: Uint8Array): void => {
    files.set(path, bytes);
    written.set(path, bytes);
  };
  const drop = (path: string): void => {
    files.delete(path);
    if (tree.has(path)) written.set(path, null);
    else written.delete(path);
  };
  const remove = (path: string): void => {
    for (const file of [path, ...below(path)]) if (files.has(file)) drop(file);
    for (const folder of folders)
      if (folder === path || folder.startsWith(`${path}/`)) folders.delete(folder);
  };
  return {
    stat: (path) => {
      const bytes = files.get(path);
      if (bytes !== undefined) return { folder: false, size: bytes.length };
      return folders.has(path) ? { folder: true, size: 4096 } : undefined;
    },
    bytes: (path) => files.get(path),
    text: (path) => {
      const bytes = files.get(path);
      return bytes === undefined ? undefined : new TextDecoder().decode(bytes);
    },
    list: (path) => entriesOf(path, files.keys(), folders),
    paths: () => [...files.keys()].sort(),
    write,
    makeFolders: (path) => makeFolders(path, files, folders),
    remove,
    rename: (from, to) => {
      const isFolder = folders.has(from);
      for (const file of isFolder ? below(from) : [from]) {
        write(to + file.slice(from.length), files.get(file) ?? new Uint8Array());
        if (to !== from) drop(file);
      }
      if (isFolder) {
        remove(from);
        for (const folder of [to, ...parentsOf(to)]) folders.add(folder);
        for (const file of below(to)) for (const folder of parentsOf(file)) folders.add(folder);
      }
    },
    writes: () => written,
  };
}

function parentsOf(path: string): string[] {
  const parts = path.split("/").slice(1, -1);
  return ["/", ...parts.map((_part, index) => `/${parts.slice(0, index + 1).join("/")}`)];
}

function makeFolders(
  path: string,
  files: ReadonlyMap<string, unknown>,
  folders: Set<string>,
): string | null | false {
  let first: string | null = null;
  for (const folder of [...parentsOf(path), path]) {
    if (files.has(folder)) return false;
    if (!folders.has(folder)) first ??= folder;
    folders.add(folder);
  }
  return first;
}

function entriesOf(
  path: string,
  files: Iterable<string>,
  folders: Iterable<string>,
): { name: string; folder: boolean }[] {
  const head = path === "/" ? "/" : `${path}/`;
  const found = new Map<string, boolean>();
  const nameOf = (full: string): string | undefined => {
    if (!full.startsWith(head) || full === head) return undefined;
    const rest = full.slice(head.length);
    return rest.includes("/") ? undefined : rest;
  };
  for (const file of files) {
    const name = nameOf(file);
    if (name !== undefined) found.set(name, false);
  }
  for (const folder of folders) {
    const name = nameOf(folder);
    if (name !== undefined) found.set(name, true);
  }
  return [...found].map(([name, folder]) => ({ name, folder })).sort((a, b) => (a.name < b.name ? -1 : 1));
}
