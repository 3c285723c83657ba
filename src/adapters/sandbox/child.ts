/**
 * Sandboxes for models: each is a process of its own with nothing in it, started ahead of need. The parent keeps the
 * last image of its files, so a machine that had to be killed comes back with the files it had before the command.
 */
import type {
  CommandCall,
  ExecResult,
  QueryResult,
  ReadResult,
  Sandbox,
  SandboxHost,
  SandboxSpec,
  WriteResult,
} from "../../ports.ts";
import { guestVersion } from "./guest-version.ts";
import { type Ask, type HostLink, hostLink, type LinkLimits, type LinkReply } from "./host-link.ts";
import { ExecAnswer, QueryAnswer, ReadAnswer, WriteAnswer, wirePairs } from "./host-messages.ts";
import { findHost, requireNode } from "./spawn-host.ts";
import { startImage } from "./start-image.ts";
import { workspaceFiles } from "./workspace-files.ts";
import { applyChange, type WorkspaceImage } from "./workspace-image.ts";

export interface ChildSandboxOptions {
  /** The child's program; by default `sandbox/host.js` of the bundle, or the source beside this file. */
  readonly hostPath?: string;
  /** Children started before anybody asks; 1 by default. */
  readonly spares?: number;
  /** How long one act may take, milliseconds; 45,000 by default. */
  readonly deadlineMs?: number;
  /** Resident memory at which a child is killed, bytes; 768 MiB by default, Linux only. */
  readonly rssBytesMax?: number;
}

/** A start is not the guest's doing, so it has its own, generous deadline. */
const START_MS_MAX = 60_000;

/** What `timeout` and a kill leave as exit codes. */
const EXIT_CODES = { deadline: 124, memory: 137, crash: 134 } as const;

interface Fleet {
  readonly limits: LinkLimits;
  take(): HostLink;
  readonly sandboxes: Set<Sandbox>;
}

/** Starts sandboxes as child processes. Throws `UsageError` on a Node without the permission model. */
export function childSandboxes(options: ChildSandboxOptions = {}): SandboxHost {
  requireNode();
  const host = options.hostPath ?? findHost();
  const spares: HostLink[] = [];
  const state = { closed: false };
  const refill = (): void => {
    while (!state.closed && spares.length < (options.spares ?? 1)) spares.push(hostLink(host));
  };
  const fleet: Fleet = {
    limits: { deadlineMs: options.deadlineMs ?? 45_000, rssBytesMax: options.rssBytesMax ?? 768 << 20 },
    sandboxes: new Set(),
    take() {
      const ready = spares.splice(0).filter((link) => link.isAlive());
      const link = ready.shift() ?? hostLink(host);
      spares.push(...ready);
      refill();
      return link;
    },
  };
  refill();
  return {
    kind: "child",
    version: guestVersion,
    open: (spec, signal) => openChild(fleet, spec, signal),
    async [Symbol.asyncDispose]() {
      state.closed = true;
      await Promise.all([...fleet.sandboxes].map((sandbox) => sandbox[Symbol.asyncDispose]()));
      await Promise.all(spares.splice(0).map((link) => link.close()));
    },
  };
}

interface Machine {
  readonly fleet: Fleet;
  readonly spec: SandboxSpec;
  link: HostLink;
  image: WorkspaceImage;
  act: number;
  /** Every run of the task's own commands that is part of the history the files have. */
  calls: readonly CommandCall[];
  /** Once disposed of, a machine is not started again. */
  closed: boolean;
}

async function openChild(fleet: Fleet, spec: SandboxSpec, signal: AbortSignal): Promise<Sandbox> {
  signal.throwIfAborted();
  const image = startImage(spec.files, spec.workdir, spec.seed);
  const machine: Machine = { fleet, spec, link: fleet.take(), image, act: 0, calls: [], closed: false };
  await boot(machine, signal);
  const turn = { last: Promise.resolve() as Promise<unknown> };
  const inTurn = <T>(act: () => Promise<T>): Promise<T> => {
    const result = turn.last.then(act);
    turn.last = result.catch(() => undefined);
    return result;
  };
  const sandbox: Sandbox = {
    exec: (command, at) => inTurn(() => exec(machine, command, at)),
    read: (path, at) => inTurn(() => read(machine, path, at)),
    write: (path, bytes, at) => inTurn(() => write(machine, path, bytes, at)),
    query: (db, sql, at) => inTurn(() => query(machine, db, sql, at)),
    snapshot: (at) =>
      inTurn(async () => {
        at.throwIfAborted();
        return workspaceFiles(machine.image, spec.workdir);
      }),
    async [Symbol.asyncDispose]() {
      machine.closed = true;
      fleet.sandboxes.delete(sandbox);
      await machine.link.close();
    },
  };
  fleet.sandboxes.add(sandbox);
  return sandbox;
}

/** Opens the guest in the machine's child; a child that died while waiting is replaced once. */
async function boot(machine: Machine, signal: AbortSignal): Promise<void> {
  const { spec, act, image, calls, fleet } = machine;
  const ask: Ask = {
    kind: "open",
    seed: spec.seed,
    workdir: spec.workdir,
    act,
    image: wirePairs(image) as never,
    commands: (spec.commands ?? []).map((one) => ({ ...one, data: JSON.stringify(one.data) })),
    calls: calls.map((call) => ({ ...call, args: [...call.args] })),
  };
  const limits = { ...fleet.limits, deadlineMs: START_MS_MAX };
  try {
    const first = await machine.link.ask(ask, limits, signal);
    if (first.kind === "reply") return;
    machine.link = fleet.take();
    const second = await machine.link.ask(ask, limits, signal);
    if (second.kind === "killed") throw new Error(`a sandbox could not be started: ${second.killed}`);
  } catch (error) {
    await machine.link.close();
    throw error;
  }
}

type Outcome<T> = { readonly kind: "answer"; readonly answer: T } | Extract<LinkReply, { kind: "killed" }>;

/** One act: its answer in the expected shape, or a fresh child holding the files from before. */
async function perform<T>(
  machine: Machine,
  ask: Ask,
  shape: { parse(answer: unknown): T },
  signal: AbortSignal,
): Promise<Outcome<T>> {
  signal.throwIfAborted();
  const outcome = await machine.link.ask(ask, machine.fleet.limits, signal).then(
    (reply) => understood(reply, shape),
    async (reason) => {
      await restart(machine, new AbortController().signal);
      throw reason;
    },
  );
  if (ask.kind === "exec" || ask.kind === "write") machine.act++;
  if (outcome.kind === "killed") await restart(machine, signal);
  else machine.image = applyChange(machine.image, outcome.change);
  return outcome;
}

function understood<T>(reply: LinkReply, shape: { parse(answer: unknown): T }) {
  if (reply.kind === "killed") return reply;
  try {
    return {
      kind: "answer" as const,
      answer: shape.parse(reply.reply.answer),
      change: new Map(reply.reply.change),
    };
  } catch {
    // Only a child that was broken into answers out of shape.
    return { kind: "killed" as const, killed: "crash" as const };
  }
}

async function restart(machine: Machine, signal: AbortSignal): Promise<void> {
  await machine.link.close();
  if (machine.closed) return;
  machine.link = machine.fleet.take();
  await boot(machine, signal);
}

async function exec(machine: Machine, command: string, signal: AbortSignal): Promise<ExecResult> {
  const outcome = await perform(machine, { kind: "exec", command }, ExecAnswer, signal);
  if (outcome.kind === "answer") {
    machine.calls = [...machine.calls, ...(outcome.answer.commands ?? [])];
    return outcome.answer;
  }
  const { killed } = outcome;
  return {
    stdout: "",
    stderr: `${sayKilled(killed)}\n`,
    exitCode: EXIT_CODES[killed],
    changed: [],
    killed,
    gaps: [],
  };
}

async function read(machine: Machine, path: string, signal: AbortSignal): Promise<ReadResult> {
  const outcome = await perform(machine, { kind: "read", path }, ReadAnswer, signal);
  return outcome.kind === "answer" ? outcome.answer : { kind: "refused", message: sayKilled(outcome.killed) };
}

async function write(
  machine: Machine,
  path: string,
  bytes: Uint8Array,
  signal: AbortSignal,
): Promise<WriteResult> {
  const outcome = await perform(
    machine,
    { kind: "write", path, bytes: Uint8Array.from(bytes) },
    WriteAnswer,
    signal,
  );
  return outcome.kind === "answer" ? outcome.answer : { kind: "refused", message: sayKilled(outcome.killed) };
}

async function query(machine: Machine, db: string, sql: string, signal: AbortSignal): Promise<QueryResult> {
  const outcome = await perform(machine, { kind: "query", db, sql }, QueryAnswer, signal);
  return outcome.kind === "answer" ? outcome.answer : { kind: "refused", message: sayKilled(outcome.killed) };
}

function sayKilled(killed: "deadline" | "memory" | "crash"): string {
  const why = {
    deadline: "it took too long",
    memory: "it used too much memory",
    crash: "the machine crashed",
  }[killed];
  return `stopped: ${why}; the machine was restarted with the files from before`;
}
