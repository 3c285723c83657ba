/**
 * Lets somebody else's agent work: a workspace and a state folder made for this run alone, an environment with its
 * model's credentials and nothing else, a process sandbox where the host has one. What it wrote down becomes a
 * trajectory of ours; both folders are gone when the run ends.
 */
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import type { Assignment, Clock, Harness, SandboxHost, Solved } from "../../ports.ts";
import { diffTrees, type FileTree } from "../../record/file-tree.ts";
import type { Turn } from "../../record/trajectory.ts";
import type { AgentModel, AgentRecipe, AgentWork } from "./agent-recipe.ts";
import { type BridgedCall, openBridge } from "./command-bridge.ts";
import { type DiskFile, layOut, readBack } from "./disk-workspace.ts";
import type { ProcessSandbox } from "./process-sandbox.ts";
import { type ProcessEnd, runProcess } from "./run-process.ts";

export interface ExternalSetup {
  readonly recipe: AgentRecipe;
  readonly model: AgentModel;
  readonly sandbox: ProcessSandbox;
  /** For the commands that only the guest has. */
  readonly sandboxes: SandboxHost;
  /** Where the agent is installed; undefined where it needs no installation. */
  readonly home: string | undefined;
  readonly clock: Clock;
}

/** The harness of a recipe. Its trajectories leave `delivered` empty: what was delivered follows from the turns. */
export function externalHarness(setup: ExternalSetup): Harness {
  return {
    identity: setup.recipe.identity,
    solve: async (assignment, signal) => {
      signal.throwIfAborted();
      const root = await mkdtemp(join(tmpdir(), "pawl-run-"));
      try {
        return await solveIn(root, setup, assignment, signal);
      } catch (error) {
        signal.throwIfAborted();
        const detail = error instanceof Error ? error.message : String(error);
        return solved(
          assignment,
          { turns: [], callEndsMs: [], stop: "harness_fault", detail },
          assignment.files,
        );
      } finally {
        await rm(root, { recursive: true, force: true, maxRetries: 3 });
      }
    },
  };
}

async function solveIn(
  root: string,
  setup: ExternalSetup,
  assignment: Assignment,
  signal: AbortSignal,
): Promise<Solved> {
  const { recipe, model, sandbox, sandboxes, home, clock } = setup;
  const overlay = await ownCopy(root, setup);
  const places = { work: join(root, "work"), state: join(root, "state"), home, overlay };
  await Promise.all([mkdir(places.work), mkdir(join(places.state, "tmp"), { recursive: true })]);
  await layOut(assignment.files, places.work);
  const inside = sandbox.inside(places);
  const now = (): number => clock.now();
  await using bridge = await openBridge(
    assignment,
    { work: places.work, workInside: inside.work, state: places.state, node: inside.node },
    { sandboxes, now },
    signal,
  );
  const task = {
    system: toldOf(assignment.system, inside.work),
    instruction: toldOf(assignment.instruction, inside.work),
  };
  const start = recipe.start(task, model, inside);
  for (const [path, text] of Object.entries(start.stateFiles))
    await writeState(join(places.state, path), text);
  const end = await runProcess(
    {
      argv: sandbox.wrap(start.argv, places),
      cwd: places.work,
      env: { ...bareEnv(places.state, inside.node), ...start.env },
      deadlineMs: (assignment.limits.wall_seconds + recipe.overheadSeconds) * 1000,
    },
    now,
    signal,
  );
  const told = await recipe.understand(end, (pattern) => readState(places.state, pattern), inside.work);
  const work = told.turns.length === 0 ? { ...told, detail: silence(told.detail, end) } : told;
  const left = await readBack(places.work);
  const turns = withChanges(work, assignment.files, left, bridge.calls);
  return solved(assignment, { ...work, turns }, new Map([...left].map(([path, { bytes }]) => [path, bytes])));
}

/** What an agent must be able to write of its home, copied for this run; nothing where nothing parts it from the home. */
async function ownCopy(
  root: string,
  { recipe, home, sandbox }: ExternalSetup,
): Promise<{ readonly from: string; readonly at: string } | undefined> {
  if (recipe.writable === undefined || home === undefined || sandbox.kind === "none") return undefined;
  const from = join(root, "overlay");
  await cp(join(home, recipe.writable), from, { recursive: true, verbatimSymlinks: true });
  return { from, at: recipe.writable };
}

/** Why an agent said nothing is in what its process complained of. */
function silence(detail: string | undefined, { exitCode, stderr }: ProcessEnd): string {
  const said = stderr.trim().split("\n").slice(-3).join(" ").slice(0, 300);
  return [detail, `exit code ${exitCode}`, said]
    .filter((part) => part !== undefined && part !== "")
    .join("; ");
}

/** Texts that speak of `/work` mean wherever the workspace is. */
function toldOf(text: string, inside: string): string {
  return inside === "/work" ? text : text.replace(/\/work(?![\w-])/g, inside);
}

/** All an agent's process has besides its model's credentials. */
function bareEnv(state: string, node: string): Record<string, string> {
  const path = [join(state, "bin"), dirname(node), "/usr/local/bin", "/usr/bin", "/bin"];
  return {
    PATH: path.join(":"),
    HOME: state,
    TMPDIR: join(state, "tmp"),
    LANG: "C.UTF-8",
    TZ: "UTC",
    TERM: "dumb",
    NO_COLOR: "1",
  };
}

async function writeState(place: string, text: string): Promise<void> {
  await mkdir(dirname(place), { recursive: true });
  await writeFile(place, text);
}

const STATE_BYTES_MAX = 64 * 1024 * 1024;

async function readState(state: string, pattern: RegExp): Promise<string | undefined> {
  const entries = await readdir(state, { recursive: true, withFileTypes: true });
  const places = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const place = places.find((candidate) => pattern.test(relative(state, candidate)));
  if (place === undefined) return undefined;
  const bytes = await readFile(place);
  return bytes.length > STATE_BYTES_MAX ? undefined : bytes.toString("utf8");
}

/** A file system's clock ticks coarsely, and an agent writes its message after the fact. */
const CLOCK_SLACK_MS = 5;

/**
 * What agents do not write down is told from the disk: a file was changed by the first call that ended after it was
 * last written, and a task's own command was run by the first that ended after it was.
 */
function withChanges(
  { turns, callEndsMs }: Pick<AgentWork, "turns" | "callEndsMs">,
  before: FileTree,
  left: ReadonlyMap<string, DiskFile>,
  bridged: readonly BridgedCall[],
): Turn[] {
  const after = new Map([...left].map(([path, { bytes }]) => [path, bytes]));
  const { created, modified } = diffTrees(before, after);
  const changes = [...created, ...modified].map((path) => ({ path, atMs: left.get(path)?.modifiedMs ?? 0 }));
  let previousMs = Number.NEGATIVE_INFINITY;
  return turns.map((turn, at) => ({
    ...turn,
    tool_calls: turn.tool_calls.map((call, place) => {
      const endMs = Math.max(previousMs, callEndsMs[at]?.[place] ?? previousMs);
      const isDuring = ({ atMs }: { readonly atMs: number }): boolean =>
        atMs > previousMs && atMs <= endMs + CLOCK_SLACK_MS;
      const paths = changes.filter(isDuring).map(({ path }) => path);
      const commands = bridged
        .filter(isDuring)
        .map(({ call: { name, args, exitCode } }) => ({ name, args: [...args], exit_code: exitCode }));
      previousMs = endMs;
      if (call.name !== "bash") return call;
      const changed = [...new Set([...call.result.changed, ...paths])].sort();
      return { ...call, result: { ...call.result, changed, ...(commands.length > 0 && { commands }) } };
    }),
  }));
}

function solved(assignment: Assignment, work: AgentWork, files: FileTree): Solved {
  return {
    trajectory: {
      format_version: 1,
      system: assignment.system,
      instruction: assignment.instruction,
      tools: [...assignment.tools],
      turns: [...work.turns],
      stop: work.stop,
      ...(work.detail !== undefined && { stop_detail: work.detail }),
      ...(work.isUnmetered === true && { unmetered: true }),
      delivered: [],
    },
    files,
    ...(work.fault !== undefined && { fault: work.fault }),
  };
}
