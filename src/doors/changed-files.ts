import { readFile } from "node:fs/promises";
import { relative, resolve } from "node:path";
import type { ChangedFile } from "../report/annotate-changes.ts";
import type { Settings } from "../suite/resolve-config.ts";

/** A content's files and what they say is tested. */
interface Side {
  readonly folder: string;
  readonly settings: Settings;
}

/** The configuration and the prompts of either side, each as it was and as it is; those that are the same are left out. */
export async function changedFiles(
  { before, after }: { readonly before: Side; readonly after: Side },
  config: string,
): Promise<ChangedFile[]> {
  const named = [config, ...after.settings.subject.systemPrompts, ...before.settings.subject.systemPrompts];
  const paths = [...new Set(named.map((path) => relativeTo(after.folder, path)))];
  const files = await Promise.all(
    paths.map(async (path) => ({
      path,
      before: await textOf(resolve(before.folder, path)),
      after: await textOf(resolve(after.folder, path)),
    })),
  );
  return files.filter((file) => file.before !== file.after);
}

function relativeTo(folder: string, path: string): string {
  return relative(folder, resolve(folder, path)).replaceAll("\\", "/");
}

/** Empty where there is no such file: then all its lines are new. */
function textOf(path: string): Promise<string> {
  return readFile(path, "utf8").catch(() => "");
}
