/**
 * What the Action can do besides checking a change whole in one job. Loaded only where an input asks for it, so that
 * the common job starts as fast as ever.
 */
import { parseShare } from "../plan/share.ts";
import { nearest } from "../std/nearest.ts";
import { UsageError } from "../std/usage-error.ts";
import { leaveNothing } from "./execute-shard.ts";
import type { Mode, ModeTyped } from "./mode.ts";
import type { WorkflowContext } from "./workflow-context.ts";

const MODES = ["check", "plan", "publish", "merge", "watch"] as const;

/** Understands the inputs; undefined where they ask for nothing special. Throws `UsageError`. */
export async function openMode(
  typed: ModeTyped,
  context: WorkflowContext,
  signal: AbortSignal,
): Promise<Mode> {
  const mode = modeOf(typed.mode.trim() || "check");
  if (mode === "publish") {
    const { publishMode } = await import("./publish-mode.ts");
    return publishMode(context, typed, signal);
  }
  if (mode === "watch") {
    if (typed.shard.trim() !== "")
      throw new UsageError("mode watch measures in one job; leave the input shard out.");
    const { watchMode } = await import("./watch-in-action.ts");
    return watchMode(context);
  }
  const pulled = await pullContext(typed, context, signal);
  if (mode === "plan") {
    const { planMode } = await import("./plan-mode.ts");
    return planMode(pulled);
  }
  if (typed.isDryRun)
    return {
      context: pulled,
      isQuiet: true,
      measure: (measuring, whole) => whole({ ...measuring, part: { kind: "plan" } }),
    };
  if (mode === "merge") return mergeMode(pulled, typed);
  return typed.shard.trim() === "" ? plainMode(pulled) : shardMode(pulled, typed.shard);
}

function modeOf(text: string): (typeof MODES)[number] {
  const mode = MODES.find((each) => each === text);
  if (mode !== undefined) return mode;
  const meant = nearest(text, MODES);
  throw new UsageError(
    `the input mode must be ${MODES.join(", ")}, not ${JSON.stringify(text)}${meant === undefined ? "" : `; did you mean ${meant}?`}`,
  );
}

async function pullContext(
  { pullRequest, token }: ModeTyped,
  context: WorkflowContext,
  signal: AbortSignal,
): Promise<WorkflowContext> {
  if (pullRequest.trim() === "") return context;
  const { dispatchedPull } = await import("./dispatched-pull.ts");
  return dispatchedPull(pullRequest.trim(), { context, token, cwd: process.cwd() }, signal);
}

function plainMode(context: WorkflowContext): Mode {
  return { context, isQuiet: false, measure: (measuring, whole) => whole(measuring) };
}

function shardMode(context: WorkflowContext, text: string): Mode {
  const share = parseShare(text);
  return {
    context,
    isQuiet: true,
    measure: async (measuring, whole, signal) => {
      const said = await whole({ ...measuring, part: { kind: "shard", share } });
      if (said.outputs["verdict"] === "identical") await leaveNothing(measuring.out, share, signal);
      return said;
    },
  };
}

function mergeMode(context: WorkflowContext, { shard, shards }: ModeTyped): Mode {
  if (shard.trim() !== "") throw new UsageError("mode merge takes shards, and is none: leave `shard` out.");
  const folders = shards.split(/[\n,]/).flatMap((name) => (name.trim() === "" ? [] : [name.trim()]));
  const part = { kind: "merge", folders: folders.length === 0 ? ["shards"] : folders } as const;
  return { context, isQuiet: false, measure: (measuring, whole) => whole({ ...measuring, part }) };
}
