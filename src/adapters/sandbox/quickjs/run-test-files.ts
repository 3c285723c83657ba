import { posix } from "node:path";
import type { GuestFiles } from "./guest-files.ts";
import type { NodeArguments } from "./node-arguments.ts";
import { enter, finished, type NodeRequest, open, type Ran, run, type Said } from "./node-process.ts";
import { hasFailure, specLines, specSummary, type TestItem } from "./spec-report.ts";

const TEST_FILE = /(^|\/)(test|.*[.\-_]test|test-.*)\.[cm]?[jt]s$/;

function testFilesOf(asked: readonly string[], request: NodeRequest, files: GuestFiles): readonly string[] {
  const mine = files
    .paths()
    .filter((path) => path.startsWith(posix.join(request.cwd, "/")) && !path.includes("/node_modules/"));
  if (asked.length === 0) return mine.filter((path) => isTestFile(path.slice(request.cwd.length)));
  return asked.flatMap((word) => {
    const full = posix.resolve(request.cwd, word);
    return files.stat(full)?.folder === false ? [full] : mine.filter((path) => posix.matchesGlob(path, full));
  });
}

function isTestFile(path: string): boolean {
  return TEST_FILE.test(path) || /\/test\/.*\.[cm]?[jt]s$/.test(path);
}

/** `node --test`: every file in a machine of its own, one report. */
export async function runTestFiles(
  asked: Extract<NodeArguments, { kind: "test" }>,
  request: NodeRequest,
  files: GuestFiles,
): Promise<Said> {
  const paths = testFilesOf(asked.files, request, files);
  if (asked.files.length > 0 && paths.length === 0) {
    return { stdout: "", stderr: `Could not find '${asked.files.join(", ")}'\n`, exitCode: 1 };
  }
  let stdout = "";
  const items: TestItem[] = [];
  for (const path of paths) {
    const machine = await open(
      { ...request, seed: `${request.seed} ${path}` },
      files,
      [path],
      asked.options,
      true,
    );
    const ran = run(machine, () => enter(machine, files, path));
    const said = finished(ran, files);
    const found = [...ran.tests, ...fileFailure(path, request.cwd, said, ran)];
    items.push(...found);
    stdout += said.stdout + said.stderr + specLines(found);
  }
  return {
    stdout: stdout + specSummary(items, request.cwd),
    stderr: "",
    exitCode: hasFailure(items) ? 1 : 0,
  };
}

/** A file counts as a test when it declared none, or when it failed beyond its tests. */
function fileFailure(path: string, cwd: string, said: Said, ran: Ran): readonly TestItem[] {
  const failed = said.exitCode !== 0;
  if (ran.tests.length > 0 && !failed) return [];
  const name = posix.relative(cwd, path);
  const status = failed ? "fail" : "pass";
  return [
    {
      name,
      kind: "test",
      status,
      failed,
      skip: false,
      todo: false,
      location: `${path}:1:1`,
      error: failed ? "'test failed'" : "",
      isParentError: false,
      notes: [],
      children: [],
    },
  ];
}
