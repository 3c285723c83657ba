import type { CodeSplittingGroup, Plugin } from "rolldown";

/** The doors of a chunk, by its name: modules it begins with, as absolute paths. */
export type ColdDoors = Readonly<Record<string, readonly string[]>>;

/**
 * One file each for what the most common pull request loads at once, and for what it loads where GitHub is asked. Each
 * file of a build costs a cold start a third of a millisecond, however small it is, and left alone the bundler makes
 * forty of them. Other packages stay where they are. A module of several chunks is in the first.
 */
export function coldChunks(doors: ColdDoors): {
  readonly plugin: Plugin;
  readonly groups: CodeSplittingGroup[];
} {
  const chunkOf = new Map<string, string>();
  return {
    plugin: {
      name: "cold-chunks",
      buildEnd() {
        const collect = (id: string, chunk: string): void => {
          if (chunkOf.has(id) || /\/node_modules\/(?!@actions\/core\/)/.test(id)) return;
          const info = this.getModuleInfo(id);
          if (info === null) return;
          chunkOf.set(id, chunk);
          for (const imported of info.importedIds) collect(imported, chunk);
        };
        for (const [chunk, ids] of Object.entries(doors)) for (const id of ids) collect(id, chunk);
      },
    },
    groups: Object.keys(doors).map((name) => ({
      name,
      test: (id) => chunkOf.get(id) === name,
      includeDependenciesRecursively: false,
    })),
  };
}
