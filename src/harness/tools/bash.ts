import { z } from "zod";
import type { ExecResult, Sandbox } from "../../ports.ts";
import { defineTool, type ToolOutput } from "./tool.ts";

const Input = z.strictObject({
  command: z.string().min(1).describe("The command line or script to run."),
});

/** Runs a command in the guest's shell; what a command prints is data, its exit code is only for people. */
export const bash = defineTool({
  name: "bash",
  description:
    "Run a command in a bash shell that starts in /work; the current folder and variables persist between calls. " +
    "The usual text and file tools are there (ls cat head tail grep rg sed awk sort uniq cut tr wc find xargs diff " +
    "patch jq), and node, node --test, npm test, npm run and sqlite3. " +
    "There is no network, git, python, package installation or background job. " +
    "Output beyond 65536 bytes is cut, and a command that runs too long is stopped.",
  advice: "write the output to a file and look at parts of it",
  schema: Input,
  act: runCommand,
});

async function runCommand(
  { command }: z.infer<typeof Input>,
  sandbox: Sandbox,
  signal: AbortSignal,
): Promise<ToolOutput> {
  if (command.includes("\0"))
    return { status: "error", text: "the command holds a NUL byte; a shell cannot run it" };
  const result = await sandbox.exec(command, signal);
  return {
    status: result.exitCode === 0 && result.killed === undefined ? "ok" : "error",
    text: printed(result),
    exitCode: result.exitCode,
    changed: result.changed,
    gaps: result.gaps,
    ...(result.commands !== undefined && { commands: result.commands }),
  };
}

const STOPPED = {
  deadline: "it ran too long",
  memory: "it used too much memory",
  crash: "the machine crashed",
} as const;

function printed({ stdout, stderr, exitCode, killed }: ExecResult): string {
  const parts = [stdout, stderr].filter((part) => part !== "");
  const output = parts.map((part, index) => (index < parts.length - 1 ? endLine(part) : part)).join("");
  const notes = [
    output === "" ? "(no output)" : "",
    killed === undefined
      ? ""
      : `[the command was stopped: ${STOPPED[killed]}; files are as they were before it, the shell is new]`,
    exitCode === 0 || killed !== undefined ? "" : `[exit code ${exitCode}]`,
  ].filter((note) => note !== "");
  return notes.length === 0 ? output : `${endLine(output)}${notes.join("\n")}`;
}

function endLine(text: string): string {
  return text === "" || text.endsWith("\n") ? text : `${text}\n`;
}
