import { z } from "zod";
import type { Sandbox } from "../../ports.ts";
import { defineTool, type ToolOutput } from "./tool.ts";
import { workspacePath } from "./workspace-path.ts";

const Input = z.strictObject({
  path: z.string().min(1).describe("File to write, absolute or relative to /work."),
  content: z.string().describe("The file's whole new content."),
});

/** Writes a whole text file, exactly the characters given. */
export const fsWrite = defineTool({
  name: "fs_write",
  description:
    "Create or replace a UTF-8 text file under /work with exactly the content given; nothing is added, " +
    "no final newline either. Missing folders are created. Binary content cannot be written.",
  advice: "read the file to see it whole",
  schema: Input,
  act: writeFile,
});

async function writeFile(
  { path, content }: z.infer<typeof Input>,
  sandbox: Sandbox,
  signal: AbortSignal,
): Promise<ToolOutput> {
  const place = workspacePath(path);
  if (place.kind === "refused") return { status: "error", text: place.message };
  if (place.relative === "") return { status: "error", text: `${path} is the working folder, not a file` };
  if (content.includes("\0") || !content.isWellFormed())
    return {
      status: "error",
      text: `${path}: the content holds a NUL or half a character; only text can be written`,
    };
  const bytes = new TextEncoder().encode(content);
  const result = await sandbox.write(place.path, bytes, signal);
  if (result.kind === "refused") return { status: "error", text: `${path}: ${result.message}` };
  return { status: "ok", text: `wrote ${bytes.length} bytes to ${path}`, changed: result.changed };
}
