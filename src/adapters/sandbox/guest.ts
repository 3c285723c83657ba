/**
 * The machine a model works on: files in memory, a shell, SQL. It answers for itself only; who may stop it and how is
 * the business of the adapter around it (`inline.ts`, `child.ts`).
 */
import type {
  CommandCall,
  ExecResult,
  QueryResult,
  ReadResult,
  SandboxCommand,
  WriteResult,
} from "../../ports.ts";
import { nodeCommands } from "./commands/node-command.ts";
import { type CommandJournal, commandJournal, taskCommands } from "./commands/task-command.ts";
import { findGaps } from "./find-gaps.ts";
import { guestPath, spokenPath } from "./guest-path.ts";
import { runNode } from "./quickjs/run-node.ts";
import { readOnlyQuery } from "./read-only-query.ts";
import { openShell, type Shell } from "./shell.ts";
import { inWorld, type VirtualWorld, virtualWorld } from "./virtual-world.ts";
import {
  changedContent,
  type ImageChange,
  imageChange,
  restoreImage,
  takeImage,
  type WorkspaceImage,
} from "./workspace-image.ts";

/** How a guest starts: fresh from a tree, or again from an image after `act` acts. */
export interface GuestStart {
  readonly seed: string;
  readonly workdir: string;
  readonly act: number;
  readonly image: WorkspaceImage;
  /** The task's own commands, and how they were run before. */
  readonly commands: readonly SandboxCommand[];
  readonly calls: readonly CommandCall[];
}

/** An answer, and what the act did to the file system. */
export interface Act<T> {
  readonly answer: T;
  readonly change: ImageChange;
}

export interface Guest {
  exec(command: string, signal: AbortSignal): Promise<Act<ExecResult>>;
  read(path: string): Promise<ReadResult>;
  write(path: string, bytes: Uint8Array): Promise<Act<WriteResult>>;
  query(db: string, sql: string): Promise<QueryResult>;
  readonly image: () => WorkspaceImage;
}

/** Opens a guest. The same start and acts give the same answers. */
export async function openGuest(start: GuestStart): Promise<Guest> {
  const { workdir, seed } = start;
  const clock = { act: start.act };
  const journal = commandJournal(start.calls);
  const shell = await openShell(workdir, [
    ...nodeCommands(runNode, () => `${seed}/${clock.act}`),
    ...taskCommands(start.commands, journal, seed),
  ]);
  await inWorld(virtualWorld(seed, start.act), () => restoreImage(shell.fs, start.image));
  const state = { image: await takeImage(shell.fs) };
  const perform = async <T>(act: (world: VirtualWorld) => Promise<T>): Promise<Act<T>> => {
    const world = virtualWorld(seed, ++clock.act);
    const answer = await inWorld(world, () => act(world));
    const now = await takeImage(shell.fs);
    const change = imageChange(state.image, now);
    const before = state.image;
    state.image = now;
    return { answer: withChanged(answer, before, change, workdir), change };
  };
  return {
    image: () => state.image,
    exec: (command, signal) => perform((world) => execute({ shell, journal }, command, world, signal)),
    read: (path) => readPath(shell, workdir, path),
    write: (path, bytes) => perform(() => writePath(shell, workdir, path, bytes)),
    query: (db, sql) => queryFile(shell, workdir, db, sql),
  };
}

function withChanged<T>(answer: T, before: WorkspaceImage, change: ImageChange, workdir: string): T {
  if (typeof answer !== "object" || answer === null || !("changed" in answer)) return answer;
  const changed = changedContent(before, change).map((path) => spokenPath(workdir, path));
  return { ...answer, changed: changed.sort() };
}

async function execute(
  { shell, journal }: { readonly shell: Shell; readonly journal: CommandJournal },
  command: string,
  world: VirtualWorld,
  signal: AbortSignal,
): Promise<ExecResult> {
  journal.turnPage();
  const result = await shell.run(command, world, signal);
  const { calls, faults } = journal.page();
  const gaps = [...findGaps(result.stderr), ...faults];
  return { ...result, changed: [], gaps, ...(calls.length > 0 && { commands: calls }) };
}

async function readPath(shell: Shell, workdir: string, path: string): Promise<ReadResult> {
  const absolute = guestPath(workdir, path);
  if (absolute === undefined) return { kind: "refused", message: "not a path" };
  try {
    if (!(await shell.fs.exists(absolute))) return { kind: "missing" };
    const stat = await shell.fs.stat(absolute);
    if (stat.isDirectory) return { kind: "folder", entries: (await shell.fs.readdir(absolute)).sort() };
    return { kind: "file", bytes: await shell.fs.readFileBuffer(absolute) };
  } catch (error) {
    return { kind: "refused", message: reasonOf(error, path) };
  }
}

async function writePath(
  shell: Shell,
  workdir: string,
  path: string,
  bytes: Uint8Array,
): Promise<WriteResult> {
  const absolute = guestPath(workdir, path);
  if (absolute === undefined || path.endsWith("/"))
    return { kind: "refused", message: "not a path of a file" };
  try {
    if ((await shell.fs.exists(absolute)) && (await shell.fs.stat(absolute)).isDirectory) {
      return { kind: "refused", message: `is a folder: ${path}` };
    }
    const folder = absolute.slice(0, absolute.lastIndexOf("/")) || "/";
    await shell.fs.mkdir(folder, { recursive: true });
    await shell.fs.writeFile(absolute, Uint8Array.from(bytes));
    return { kind: "written", changed: [] };
  } catch (error) {
    return { kind: "refused", message: reasonOf(error, path) };
  }
}

async function queryFile(shell: Shell, workdir: string, db: string, sql: string): Promise<QueryResult> {
  const file = await readPath(shell, workdir, db);
  if (file.kind === "file") return readOnlyQuery(file.bytes, sql);
  return { kind: "refused", message: file.kind === "missing" ? `no such file: ${db}` : `not a file: ${db}` };
}

/** File errors read `EISDIR: illegal operation on a directory, open '/work/x'`; the code alone tells what to say. */
function reasonOf(error: unknown, path: string): string {
  const message = error instanceof Error ? error.message : String(error);
  if (message.startsWith("EISDIR")) return `is a folder: ${path}`;
  if (message.startsWith("ENOTDIR") || message.startsWith("EEXIST"))
    return `a parent of it is a file: ${path}`;
  if (message.startsWith("ELOOP")) return `too many symbolic links: ${path}`;
  if (message.startsWith("ENOSPC")) return `no space left: ${path}`;
  return message;
}
