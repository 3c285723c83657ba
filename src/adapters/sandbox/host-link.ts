/** One child process as the parent sees it: a request at a time, each with a deadline and a watch on its memory. */
import { readFileSync } from "node:fs";
import { encodeFrame, frameReader } from "./frame.ts";
import { HostReply, type HostRequest } from "./host-messages.ts";
import type { IsolateRequest } from "./isolate-messages.ts";
import { type HostProcess, spawnHost } from "./spawn-host.ts";

type Killed = "deadline" | "memory" | "crash";

/** What came of a request: an answer, or why the child is gone. */
export type LinkReply =
  | { readonly kind: "reply"; readonly reply: HostReply }
  | { readonly kind: "killed"; readonly killed: Killed };

/** A request before it has a number. */
export type Ask = Unnumbered<HostRequest | IsolateRequest>;

type Unnumbered<Request> = Request extends unknown ? Omit<Request, "id"> : never;

export interface LinkLimits {
  readonly deadlineMs: number;
  readonly rssBytesMax: number;
}

export interface HostLink {
  readonly pid: number | undefined;
  readonly isAlive: () => boolean;
  /** Resident memory, bytes; 0 where the system does not say. */
  readonly residentBytes: () => number;
  ask(ask: Ask, limits: LinkLimits, signal: AbortSignal): Promise<LinkReply>;
  /** Kills the child and resolves when it is gone. */
  close(): Promise<void>;
}

const WATCH_MS = 50;
const LAST_WORDS_CHARS = 4096;
const PAGE_BYTES = 4096;
const OUT_OF_MEMORY = /out of memory|heap limit|Cannot allocate|allocation failed|Array buffer allocation/i;

const living = new Set<HostProcess>();
const isExitWatched = { done: false };

/** Starts a child and keeps it until `close`; it never keeps the parent's event loop alive while idle. */
export function hostLink(host: string): HostLink {
  const child = spawnHost(host);
  living.add(child);
  killChildrenAtExit();
  const state: LinkState = { child, pending: undefined, lastWords: "", dead: undefined, ids: 0 };
  const gone = new Promise<void>((resolve) => {
    child.once("close", () => {
      living.delete(child);
      settle(state, { kind: "killed", killed: state.dead ?? causeOfDeath(state) });
      state.dead ??= "crash";
      resolve();
    });
  });
  child.once("error", () => kill(state, "crash"));
  child.stdin.on("error", () => kill(state, "crash"));
  child.stderr.on("data", (chunk: Buffer) => {
    state.lastWords = (state.lastWords + chunk.toString("latin1")).slice(-LAST_WORDS_CHARS);
  });
  listen(state);
  rest(child);
  return {
    pid: child.pid,
    isAlive: () => state.dead === undefined,
    residentBytes: () => residentBytes(child.pid),
    ask: (ask, limits, signal) => askOnce(state, ask, limits, signal),
    close() {
      child.ref();
      kill(state, "crash");
      return gone;
    },
  };
}

interface LinkState {
  readonly child: HostProcess;
  pending: { readonly id: number; readonly done: (reply: LinkReply) => void } | undefined;
  lastWords: string;
  dead: Killed | undefined;
  ids: number;
}

/** Anything unasked for, ill-formed or oversized ends the child: it can only have been broken into. */
function listen(state: LinkState): void {
  const read = frameReader((message) => {
    const reply = HostReply.parse(message);
    if (reply.id !== state.pending?.id) throw new Error("an answer nobody asked for");
    settle(state, { kind: "reply", reply });
  });
  state.child.stdout.on("data", (chunk: Buffer) => {
    if (state.dead !== undefined) return;
    try {
      read(chunk);
    } catch {
      // Whatever was wrong with it, a child that speaks out of shape is not worth another word.
      kill(state, "crash");
    }
  });
}

function settle(state: LinkState, reply: LinkReply): void {
  const { pending } = state;
  state.pending = undefined;
  pending?.done(reply);
}

function kill(state: LinkState, why: Killed): void {
  state.dead ??= why;
  state.child.kill("SIGKILL");
}

function causeOfDeath(state: LinkState): Killed {
  return OUT_OF_MEMORY.test(state.lastWords) ? "memory" : "crash";
}

async function askOnce(
  state: LinkState,
  ask: Ask,
  limits: LinkLimits,
  signal: AbortSignal,
): Promise<LinkReply> {
  signal.throwIfAborted();
  if (state.dead !== undefined) return { kind: "killed", killed: state.dead };
  const id = ++state.ids;
  const deadline = setTimeout(() => kill(state, "deadline"), limits.deadlineMs);
  const watch = setInterval(() => {
    if (residentBytes(state.child.pid) > limits.rssBytesMax) kill(state, "memory");
  }, WATCH_MS);
  const abort = (): void => kill(state, "crash");
  signal.addEventListener("abort", abort, { once: true });
  wake(state.child);
  try {
    const reply = await new Promise<LinkReply>((done) => {
      state.pending = { id, done };
      state.child.stdin.write(encodeFrame({ ...ask, id }));
    });
    signal.throwIfAborted();
    return reply;
  } finally {
    clearTimeout(deadline);
    clearInterval(watch);
    signal.removeEventListener("abort", abort);
    rest(state.child);
  }
}

/** Resident memory on Linux; elsewhere the heap and WebAssembly caps stand alone and this reads zero. */
function residentBytes(pid: number | undefined): number {
  try {
    return Number(readFileSync(`/proc/${pid}/statm`, "latin1").split(" ")[1]) * PAGE_BYTES;
  } catch {
    // No /proc on this system, or the child is already gone.
    return 0;
  }
}

/** An idle child must not keep the program from ending; a busy one must. */
function rest(child: HostProcess): void {
  child.unref();
  for (const pipe of [child.stdin, child.stdout, child.stderr]) unrefPipe(pipe, "unref");
}

function wake(child: HostProcess): void {
  child.ref();
  for (const pipe of [child.stdin, child.stdout, child.stderr]) unrefPipe(pipe, "ref");
}

function unrefPipe(pipe: object, how: "ref" | "unref"): void {
  const act: unknown = Reflect.get(pipe, how);
  if (typeof act === "function") act.call(pipe);
}

function killChildrenAtExit(): void {
  if (isExitWatched.done) return;
  isExitWatched.done = true;
  process.on("exit", () => {
    for (const child of living) child.kill("SIGKILL");
  });
}
