#!/usr/bin/env node
/** The command line's door. Looks at Node's version before it loads anything that an old one cannot read. */
import { tooOldNode } from "./doors/node-version.ts";
import { untilDone } from "./doors/until-done.ts";

const complaint = tooOldNode(process.versions.node);
if (complaint !== undefined) {
  process.stderr.write(`pawl: ${complaint}\n`);
  process.exitCode = 2;
} else {
  const { commandLine } = await import("./doors/command-line.ts");
  process.exitCode = await untilDone(() => commandLine(process.argv.slice(2)));
}
