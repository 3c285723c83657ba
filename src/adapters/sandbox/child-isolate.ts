/**
 * Where a stranger's graders and generators run: the same QuickJS as inline, in processes with nothing in them that
 * can be killed. Should somebody's code break out of the engine, or the engine never come back, it has met a wall that
 * does not count on the engine.
 */
import { availableParallelism } from "node:os";
import type { GraderIsolate, IsolateResult } from "../../ports.ts";
import { type HostLink, hostLink, type LinkReply } from "./host-link.ts";
import { ISOLATE_LIMITS } from "./isolate-limits.ts";
import { IsolateAnswer } from "./isolate-messages.ts";
import type { GuestLimits } from "./quickjs/fuel.ts";
import { findHost, requireNode } from "./spawn-host.ts";

export interface ChildIsolateOptions {
  readonly limits?: Partial<GuestLimits>;
  /** The child's program; by default `sandbox/isolate-host.js` of the bundle, or the source beside this file. */
  readonly hostPath?: string;
  /** Processes at most; by default one a core, but no more than four. */
  readonly processes?: number;
  /** How long one call may take, milliseconds; 60,000 by default: fuel ends honest code long before. */
  readonly deadlineMs?: number;
  /** Resident memory at which a process is killed, bytes; 1 GiB by default, Linux only. */
  readonly rssBytesMax?: number;
}

/** A process that holds this much after a call is replaced: what earlier calls left must not count against the next. */
const RETIRED_AT_BYTES = 320 << 20;

interface Pool {
  readonly options: Required<Omit<ChildIsolateOptions, "limits">>;
  readonly limits: GuestLimits;
  readonly idle: HostLink[];
  readonly busy: Set<HostLink>;
  readonly waiting: (() => void)[];
}

/** A grader isolate in child processes. Throws `UsageError` on a Node without the permission model. */
export function childIsolate(options: ChildIsolateOptions = {}): GraderIsolate {
  requireNode();
  const pool: Pool = {
    options: {
      hostPath: options.hostPath ?? findHost(import.meta.url, "isolate-host"),
      processes: options.processes ?? Math.min(availableParallelism(), 4),
      deadlineMs: options.deadlineMs ?? 60_000,
      rssBytesMax: options.rssBytesMax ?? 1 << 30,
    },
    limits: { ...ISOLATE_LIMITS, ...options.limits },
    idle: [],
    busy: new Set(),
    waiting: [],
  };
  return {
    async call(program, name, args, signal) {
      signal.throwIfAborted();
      const texts = { program: JSON.stringify(program), args: JSON.stringify(args) };
      return withLink(pool, async (link) => {
        const ask = { kind: "call", name, ...texts, limits: pool.limits } as const;
        return resultOf(await link.ask(ask, pool.options, signal));
      });
    },
    async [Symbol.asyncDispose]() {
      await Promise.all([...pool.idle.splice(0), ...pool.busy].map((link) => link.close()));
    },
  };
}

/** Lends a process, a fresh one where none is idle, and takes it back where it is still fit for use. */
async function withLink<T>(pool: Pool, act: (link: HostLink) => Promise<T>): Promise<T> {
  while (pool.idle.length === 0 && pool.busy.size >= pool.options.processes)
    await new Promise<void>((resolve) => pool.waiting.push(resolve));
  const link = pool.idle.pop() ?? hostLink(pool.options.hostPath);
  pool.busy.add(link);
  try {
    return await act(link);
  } finally {
    pool.busy.delete(link);
    if (link.isAlive() && link.residentBytes() < RETIRED_AT_BYTES) pool.idle.push(link);
    else await link.close();
    pool.waiting.shift()?.();
  }
}

function resultOf(reply: LinkReply): IsolateResult {
  if (reply.kind === "killed") return { kind: "fault", ...KILLED[reply.killed] };
  const parsed = IsolateAnswer.safeParse(reply.reply.answer);
  if (!parsed.success) return { kind: "fault", ...KILLED.crash };
  const { data } = parsed;
  return data.kind === "fault" ? data : readValue(data.json);
}

/** The text comes from a process that somebody may have broken into. */
function readValue(json: string): IsolateResult {
  try {
    return { kind: "value", value: JSON.parse(json) as unknown };
  } catch {
    return { kind: "fault", ...KILLED.crash };
  }
}

/** A deadline is the clock's word, not the code's: like a crash it is nobody's judgement. */
const KILLED = {
  deadline: { reason: "crash", message: "The isolate's process took too long and was stopped." },
  memory: { reason: "memory", message: "The isolate's process used too much memory and was stopped." },
  crash: { reason: "crash", message: "The isolate's process crashed." },
} as const;
