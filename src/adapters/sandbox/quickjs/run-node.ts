import { posix } from "node:path";
import type { QuickJSHandle } from "quickjs-emscripten-core";
import { callInternal, uncaught } from "./event-loop.ts";
import { type GuestFiles, guestFiles } from "./guest-files.ts";
import { scriptText } from "./module-source.ts";
import { type NodeArguments, parseNodeArguments, type TestOptions } from "./node-arguments.ts";
import type { NodeMachine } from "./node-machine.ts";
import {
  enter,
  evaluate,
  finished,
  type NodeRequest,
  type NodeResult,
  open,
  type Ran,
  run,
  type Said,
  VERSION,
} from "./node-process.ts";
import { looksLikeModule, moduleKind, resolveModule } from "./resolve-module.ts";
import { runTestFiles } from "./run-test-files.ts";
import { hasFailure, specLines, specSummary } from "./spec-report.ts";

const NO_TESTS: TestOptions = { only: false, names: [] };

/** Runs a `node` command line in QuickJS: the same request gives the same bytes on any machine. */
export async function runNode(request: NodeRequest): Promise<NodeResult> {
  const files = guestFiles(request.files, request.cwd);
  const asked = parseNodeArguments(request.argv);
  const said = await perform(asked, request, files);
  return { ...said, writes: files.writes() };
}

async function perform(asked: NodeArguments, request: NodeRequest, files: GuestFiles): Promise<Said> {
  switch (asked.kind) {
    case "version":
      return { stdout: `${VERSION}\n`, stderr: "", exitCode: 0 };
    case "refused":
      return { stdout: "", stderr: `${asked.message}\n`, exitCode: 9 };
    case "test":
      return runTestFiles(asked, request, files);
    case "eval":
    case "print":
      return finished(await runText(asked.code, asked, request, files), files);
    case "stdin":
      return finished(
        await runText(request.stdin, { ...asked, kind: "eval" }, { ...request, stdin: "" }, files),
        files,
      );
    case "check":
    case "file":
      return runFile(asked, request, files);
  }
}

async function runFile(
  asked: Extract<NodeArguments, { kind: "file" | "check" }>,
  request: NodeRequest,
  files: GuestFiles,
): Promise<Said> {
  const wanted = posix.resolve(request.cwd, asked.file);
  const found = resolveModule(files, wanted, wanted, "require");
  if (!("path" in found)) {
    const stderr = `node:internal/modules/cjs/loader:1568\n  throw err;\n  ^\n\nError: Cannot find module '${wanted}' {\n  code: 'MODULE_NOT_FOUND',\n  requireStack: []\n}\n\nNode.js ${VERSION}\n`;
    return { stdout: "", stderr, exitCode: 1 };
  }
  const machine = await open(request, files, [found.path, ...asked.rest], asked.options, false);
  const ran =
    asked.kind === "check"
      ? check(machine, files, found.path)
      : run(machine, () => enter(machine, files, found.path));
  const said = finished(ran, files);
  if (ran.tests.length === 0) return said;
  const report = specLines(ran.tests) + specSummary(ran.tests, request.cwd);
  return {
    ...said,
    stdout: said.stdout + report,
    exitCode: said.exitCode !== 0 ? said.exitCode : hasFailure(ran.tests) ? 1 : 0,
  };
}

function check(machine: NodeMachine, files: GuestFiles, path: string): Ran {
  const kind = moduleKind(files, path);
  const text = scriptText(files, path);
  const source = kind === "esm" ? text : `(function () {${text}\n})`;
  const type = kind === "esm" ? "module" : "global";
  const result = machine.context.evalCode(source, path, { type, compileOnly: true });
  if (result.error) uncaught(machine, result.error);
  return { state: machine.state, tests: [] };
}

async function runText(
  code: string,
  asked: {
    readonly kind: "eval" | "print";
    readonly type: string | undefined;
    readonly rest: readonly string[];
  },
  request: NodeRequest,
  files: GuestFiles,
): Promise<Ran> {
  const machine = await open(request, files, asked.rest, NO_TESTS, false);
  const { context } = machine;
  const path = posix.join(request.cwd, "[eval]");
  const isModule =
    asked.type === "module" || (asked.type === undefined && asked.kind === "eval" && looksLikeModule(code));
  return run(machine, () => {
    callInternal(machine, "evalScope", context.newString(path));
    if (isModule) return evaluate(machine, code, `${path}1`);
    const result = context.evalCode(code, path);
    if (result.error) uncaught(machine, result.error);
    else if (asked.kind === "print") print(machine, result.value);
    return "script";
  });
}

function print(machine: NodeMachine, value: QuickJSHandle): void {
  const { context } = machine;
  const console = context.getProp(context.global, "console");
  const result = context.callFunction(context.getProp(console, "log"), console, value);
  if (result.error) uncaught(machine, result.error);
}
