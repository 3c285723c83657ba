import { assert } from "../../std/assert.ts";
import type { ToolName } from "../../suite/task.ts";
import { bash } from "./bash.ts";
import { fsRead } from "./fs-read.ts";
import { fsWrite } from "./fs-write.ts";
import { sql } from "./sql.ts";
import type { Tool } from "./tool.ts";

const TOOLS: { readonly [name in ToolName]: Tool } = { fs_read: fsRead, fs_write: fsWrite, bash, sql };

/** The tools a task allows, by name; a Map, because models call tools `constructor`. */
export type Toolbox = ReadonlyMap<string, Tool>;

/** Takes the named tools from the shelf; suites are checked on loading, so an unknown name is our mistake. */
export function toolbox(allowed: readonly string[]): Toolbox {
  return new Map(
    allowed.map((name) => {
      assert(Object.hasOwn(TOOLS, name), `a task allows only tools that exist, not ${name}`);
      return [name, TOOLS[name as ToolName]];
    }),
  );
}
