import type { CodeSplittingGroup, Plugin } from "rolldown";

/**
 * One file for what the most common pull request loads. Each file of a build costs a cold start a third of a
 * millisecond, however small it is, and left alone the bundler makes forty of them. Other packages stay where they are.
 */
export function coldChunk(door: string): { readonly plugin: Plugin; readonly group: CodeSplittingGroup } {
  const needed = new Set<string>();
  return {
    plugin: {
      name: "cold-chunk",
      buildEnd() {
        const collect = (id: string): void => {
          if (needed.has(id) || /\/node_modules\/(?!@actions\/core\/)/.test(id)) return;
          const info = this.getModuleInfo(id);
          if (info === null) return;
          needed.add(id);
          info.importedIds.forEach(collect);
        };
        collect(door);
      },
    },
    group: { name: "cold", test: (id) => needed.has(id), includeDependenciesRecursively: false },
  };
}
