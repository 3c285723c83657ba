import { createHash, createHmac } from "node:crypto";
import { posix } from "node:path";
import type { QuickJSContext, QuickJSHandle } from "quickjs-emscripten-core";
import { z } from "zod";
import type { GuestFiles } from "./guest-files.ts";
import { scriptText } from "./module-source.ts";
import { moduleKind, resolveModule } from "./resolve-module.ts";

/** What a guest process has said and become; filled in as it runs. */
export interface ProcessState {
  stdout: string;
  stderr: string;
  exited: boolean;
  exitCode: number;
  /** Characters still allowed on both streams together. */
  outputLeft: number;
  /** An error nobody caught, as the guest describes it. */
  fatal: Fatal | undefined;
  /** Whether the main module's top level still waits. */
  pendingTopLevel?: () => boolean;
}

export const Fatal = z.object({
  text: z.string(),
  plain: z.string().catch(""),
  site: z.string().catch(""),
  name: z.string().catch(""),
  message: z.string().catch(""),
});
export type Fatal = z.infer<typeof Fatal>;

type Result = QuickJSHandle | { error: QuickJSHandle };

export interface HostCalls {
  json(request: string): string;
  readBytes(path: string): QuickJSHandle;
  writeBytes(path: string, bytes: QuickJSHandle | undefined): QuickJSHandle;
  bytesToText(bytes: QuickJSHandle, isFatal: boolean): QuickJSHandle;
  compile(path: string): Result;
  importSync(path: string): Result;
}

/** Everything the guest may ask of its host: its own files, its own output, digests, and compiling its own code. */
export function hostCalls(context: QuickJSContext, files: GuestFiles, state: ProcessState): HostCalls {
  const table = operations(files, state);
  let imports = 0;
  return {
    json(request) {
      const [name, ...args] = Request.parse(JSON.parse(request));
      const answer = table.get(name)?.(args);
      return answer === undefined ? "" : JSON.stringify(answer);
    },
    readBytes(path) {
      const bytes = files.bytes(path) ?? new Uint8Array();
      return context.newArrayBuffer(bytes.slice().buffer);
    },
    writeBytes(path, bytes) {
      if (!state.exited && bytes !== undefined)
        files.write(path, context.getArrayBuffer(bytes).value.slice());
      return context.undefined;
    },
    bytesToText(bytes, isFatal) {
      return context.newString(JSON.stringify(decoded(context.getArrayBuffer(bytes).value.slice(), isFatal)));
    },
    compile(path) {
      const result = context.evalCode(`${WRAPPER}${scriptText(files, path)}\n})`, path);
      return result.error ? { error: result.error } : result.value;
    },
    importSync(path) {
      imports++;
      const source = `export * as namespace from ${JSON.stringify(path)};`;
      const result = context.evalCode(source, `node:require${imports}`, { type: "module" });
      return result.error ? { error: result.error } : context.getProp(result.value, "namespace");
    },
  };
}

/** What CommonJS is wrapped in, on its first line. */
export const WRAPPER = "(function (exports, require, module, __filename, __dirname) {";

const Request = z.tuple([z.string()], z.unknown());

type Operation = (args: readonly unknown[]) => unknown;

function operations(files: GuestFiles, state: ProcessState): ReadonlyMap<string, Operation> {
  const text = (value: unknown): string => String(value);
  const whenRunning = (work: () => unknown): unknown => (state.exited ? undefined : work());
  return new Map<string, Operation>([
    ["print", ([fd, said]) => print(state, fd === 2 ? "stderr" : "stdout", text(said))],
    ["exit", ([code]) => whenRunning(() => exit(state, Number(code)))],
    ["fatal", ([fatal]) => whenRunning(() => end(state, Fatal.parse(fatal)))],
    ["stat", ([path]) => files.stat(text(path)) ?? null],
    ["list", ([path]) => files.list(text(path))],
    ["readText", ([path]) => files.text(text(path)) ?? null],
    ["mkdirp", ([path]) => whenRunning(() => files.makeFolders(text(path)))],
    ["remove", ([path]) => whenRunning(() => files.remove(text(path)))],
    ["rename", ([from, to]) => whenRunning(() => files.rename(text(from), text(to)))],
    ["glob", ([pattern]) => files.paths().filter((path) => posix.matchesGlob(path, text(pattern)))],
    ["kindOf", ([path]) => moduleKind(files, text(path))],
    [
      "resolve",
      ([specifier, base, kind]) =>
        resolveModule(files, text(specifier), text(base), kind === "require" ? "require" : "import"),
    ],
    ["digest", ([name, hex, key]) => digest(text(name), Buffer.from(text(hex), "hex"), key)],
  ]);
}

function print(state: ProcessState, stream: "stdout" | "stderr", said: string): undefined {
  if (state.exited) return undefined;
  state[stream] += said.slice(0, Math.max(0, state.outputLeft));
  state.outputLeft -= said.length;
  if (state.outputLeft < 0) {
    state.stderr += "\nnode: the output limit was reached\n";
    exit(state, 137);
  }
  return undefined;
}

function exit(state: ProcessState, code: number): undefined {
  state.exited = true;
  state.exitCode = code & 255;
  return undefined;
}

/** Node aborts when its heap is full. */
const OUT_OF_MEMORY = 134;

function end(state: ProcessState, fatal: Fatal): undefined {
  state.fatal = fatal;
  return exit(state, fatal.message === "out of memory" ? OUT_OF_MEMORY : 1);
}

function digest(name: string, bytes: Uint8Array, key: unknown): string {
  const algorithm = name.toLowerCase().replace("sha-", "sha");
  const hash =
    typeof key === "string" ? createHmac(algorithm, Buffer.from(key, "hex")) : createHash(algorithm);
  return hash.update(bytes).digest("hex");
}

function decoded(bytes: Uint8Array, isFatal: boolean): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: isFatal, ignoreBOM: true }).decode(bytes);
  } catch {
    // Only a fatal decoder throws: the guest turns null into Node's error.
    return null;
  }
}
