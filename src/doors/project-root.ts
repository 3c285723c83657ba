import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { UsageError } from "../std/usage-error.ts";

/** The folder Pawl was checked out into: the nearest one above this file that holds `action.yml` and `tasks/`. */
export function projectRoot(from: string = fileURLToPath(import.meta.url)): string {
  for (let folder = dirname(from); ; folder = dirname(folder)) {
    if (existsSync(join(folder, "action.yml")) && existsSync(join(folder, "tasks"))) return folder;
    if (folder === dirname(folder))
      throw new UsageError(
        "Pawl's own tasks are missing: `dist/` must stay in Pawl's checkout, beside `tasks/`.",
      );
  }
}
