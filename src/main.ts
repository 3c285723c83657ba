/** The Action's door. */
import { tooOldNode } from "./doors/node-version.ts";
import { untilDone } from "./doors/until-done.ts";

const complaint = tooOldNode(process.versions.node);
if (complaint !== undefined) {
  process.stdout.write(`::error::${complaint}\n`);
  process.exitCode = 2;
} else {
  const { action } = await import("./doors/action.ts");
  process.exitCode = await untilDone(action);
}
