/**
 * Commands that only the guest has (a task's own, `sqlite3`), for an agent that works on the host: a small program of
 * each one's name on PATH hands its arguments over a socket to a guest of the same files, whose changes come back.
 */
import { chmod, lstat, mkdir, rm, writeFile } from "node:fs/promises";
import { createServer, type Server, type Socket } from "node:net";
import { dirname, join } from "node:path";
import { z } from "zod";
import type { Assignment, CommandCall, SandboxHost } from "../../ports.ts";
import { readBack } from "./disk-workspace.ts";

/** A run of a task's own command, and when it ended (epoch milliseconds). */
export interface BridgedCall {
  readonly call: CommandCall;
  readonly atMs: number;
}

export interface CommandBridge extends AsyncDisposable {
  readonly calls: readonly BridgedCall[];
}

const Request = z.strictObject({
  name: z.string(),
  args: z.array(z.string()).max(1000),
  stdin: z.string(),
  cwd: z.string(),
});
const REQUEST_BYTES_MAX = 16 * 1024 * 1024;

/** Opens a guest and its doors: `bin/<name>` in `state` for each command, all of which talk to `state/commands.sock`. */
export async function openBridge(
  { files, run, commands = [], tools }: Pick<Assignment, "files" | "run" | "commands" | "tools">,
  places: {
    readonly work: string;
    readonly workInside: string;
    readonly state: string;
    readonly node: string;
  },
  { sandboxes, now }: { readonly sandboxes: SandboxHost; readonly now: () => number },
  signal: AbortSignal,
): Promise<CommandBridge> {
  const names = [...commands.map(({ name }) => name), ...(tools.includes("sql") ? ["sqlite3"] : [])];
  const bin = join(places.state, "bin");
  await mkdir(bin, { recursive: true });
  const calls: BridgedCall[] = [];
  if (names.length === 0) return { calls, [Symbol.asyncDispose]: async () => undefined };
  const sandbox = await sandboxes.open({ files, seed: run.form_seed, workdir: "/work", commands }, signal);
  const known = new Map(files);
  let last: Promise<unknown> = Promise.resolve();
  const answer = async (text: string): Promise<string> => {
    const { name, args, stdin, cwd } = Request.parse(JSON.parse(text));
    if (!names.includes(name))
      return JSON.stringify({ stdout: "", stderr: "no such command", exitCode: 127 });
    await takeIn(places.work, known, async (path, bytes) => void (await sandbox.write(path, bytes, signal)));
    const inside = cwd.replace(places.workInside, "/work");
    const input = stdin === "" ? "" : ` <<< ${quoted(stdin.replace(/\n$/, ""))}`;
    const command = `cd ${quoted(inside)} && ${[name, ...args].map(quoted).join(" ")}${input}`;
    const done = await sandbox.exec(command, signal);
    for (const call of done.commands ?? []) calls.push({ call, atMs: now() });
    for (const path of done.changed)
      await bringBack(path, await sandbox.read(path, signal), places.work, known);
    return JSON.stringify({ stdout: done.stdout, stderr: done.stderr, exitCode: done.exitCode });
  };
  const socket = join(places.state, "commands.sock");
  const server = createServer({ allowHalfOpen: true }, (connection) => {
    // One after another: a guest has one shell.
    last = last.then(() => serve(connection, answer)).catch(() => connection.destroy());
  });
  await new Promise<void>((resolve, reject) => server.once("error", reject).listen(socket, resolve));
  for (const name of names) await writeShim(join(bin, name), places.node, name, socket);
  return { calls, [Symbol.asyncDispose]: () => close(server, sandbox) };
}

async function close(server: Server, sandbox: AsyncDisposable): Promise<void> {
  server.close();
  await sandbox[Symbol.asyncDispose]();
}

async function serve(connection: Socket, answer: (text: string) => Promise<string>): Promise<void> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of connection) {
    bytes += (chunk as Buffer).length;
    if (bytes > REQUEST_BYTES_MAX) throw new Error("the request is too large");
    chunks.push(chunk as Buffer);
  }
  connection.end(await answer(Buffer.concat(chunks).toString("utf8")));
}

/** Shows the guest what the agent changed on disk since it last looked. */
async function takeIn(
  work: string,
  known: Map<string, Uint8Array>,
  write: (path: string, bytes: Uint8Array) => Promise<void>,
): Promise<void> {
  for (const [path, { bytes }] of await readBack(work)) {
    const before = known.get(path);
    if (before !== undefined && Buffer.compare(before, bytes) === 0) continue;
    known.set(path, bytes);
    await write(path, bytes);
  }
}

async function bringBack(
  path: string,
  read: { readonly kind: string; readonly bytes?: Uint8Array },
  work: string,
  known: Map<string, Uint8Array>,
): Promise<void> {
  const place = join(work, path);
  // The agent may have put a link where the guest has a folder: what is written must stay in the workspace.
  for (let folder = dirname(place); folder.length > work.length; folder = dirname(folder))
    if ((await lstat(folder).catch(() => undefined))?.isSymbolicLink() === true) return;
  if (read.bytes === undefined) {
    known.delete(path);
    await rm(place, { force: true });
    return;
  }
  known.set(path, read.bytes);
  await mkdir(dirname(place), { recursive: true });
  await rm(place, { force: true });
  await writeFile(place, read.bytes, { flag: "wx" });
}

async function writeShim(place: string, node: string, name: string, socket: string): Promise<void> {
  await writeFile(place, `#!${node}\n${shimSource(JSON.stringify(name), JSON.stringify(socket))}`);
  await chmod(place, 0o755);
}

/** Sends what it was called with, prints what comes back, exits as told. */
function shimSource(name: string, socket: string): string {
  return `const net = require("node:net"), fs = require("node:fs");
const stdin = process.stdin.isTTY ? "" : (() => { try { return fs.readFileSync(0, "utf8"); } catch { return ""; } })();
const socket = net.connect(${socket});
const chunks = [];
socket.on("data", (chunk) => chunks.push(chunk));
socket.on("error", (error) => { console.error(error.message); process.exit(126); });
socket.on("end", () => {
  const { stdout, stderr, exitCode } = JSON.parse(Buffer.concat(chunks).toString("utf8"));
  fs.writeSync(1, stdout);
  fs.writeSync(2, stderr);
  process.exit(exitCode);
});
socket.end(JSON.stringify({ name: ${name}, args: process.argv.slice(2), stdin, cwd: process.cwd() }));
`;
}

const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;
