import { z } from "zod";
import type { ReadResult, Sandbox } from "../../ports.ts";
import { defineTool, type ToolOutput } from "./tool.ts";
import { workspacePath } from "./workspace-path.ts";

const Input = z.strictObject({
  path: z.string().min(1).describe("File or folder, absolute or relative to /work."),
  offset: z.int().min(1).optional().describe("First line to return, counted from 1."),
  limit: z.int().min(1).optional().describe("How many lines to return."),
});
type Input = z.infer<typeof Input>;

/** Reads a text file, whole or by lines, exactly as it is stored: no line numbers, line endings kept. */
export const fsRead = defineTool({
  name: "fs_read",
  description:
    "Read a UTF-8 text file under /work and return its exact content, or list a folder. " +
    "offset and limit count lines, not bytes; without them the whole file is returned. " +
    "At most 65536 bytes are returned per call. Binary files cannot be read.",
  advice: "use offset and limit (in lines) to read the rest",
  schema: Input,
  act: readFile,
});

async function readFile(input: Input, sandbox: Sandbox, signal: AbortSignal): Promise<ToolOutput> {
  const place = workspacePath(input.path);
  if (place.kind === "refused") return { status: "error", text: place.message };
  return shown(input, await sandbox.read(place.path, signal));
}

function shown(input: Input, result: ReadResult): ToolOutput {
  switch (result.kind) {
    case "missing":
      return { status: "error", text: `${input.path}: no such file or folder` };
    case "refused":
      return { status: "error", text: `${input.path}: ${result.message}` };
    case "folder":
      return { status: "ok", text: result.entries.join("\n") || "(empty folder)" };
    case "file":
      return textOf(input, result.bytes);
  }
}

function textOf(input: Input, bytes: Uint8Array): ToolOutput {
  const text = decodeText(bytes);
  if (text === undefined)
    return { status: "error", text: `${input.path} is a binary file of ${bytes.length} bytes, not text` };
  if (text === "") return { status: "ok", text: "(empty file)" };
  return linesOf(input, text);
}

function linesOf({ path, offset = 1, limit }: Input, text: string): ToolOutput {
  const lines = text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
  if (offset > lines.length)
    return {
      status: "error",
      text: `${path} has only ${lines.length} lines; offset ${offset} is past its end`,
    };
  return { status: "ok", text: lines.slice(offset - 1, limit && offset - 1 + limit).join("") };
}

/** The text of UTF-8 bytes, byte-order mark kept; undefined for anything that is not plain text. */
function decodeText(bytes: Uint8Array): string | undefined {
  if (bytes.includes(0)) return undefined;
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
