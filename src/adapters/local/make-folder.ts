import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";

/**
 * Makes a folder and those above it. Node's own recursive `mkdir` never returns where a file system refuses a new
 * folder by saying that its parent is missing, as `/proc` does; here the second refusal is the answer.
 */
export async function makeFolder(path: string): Promise<void> {
  if (await made(path)) return;
  const parent = dirname(path);
  if (parent !== path) await makeFolder(parent);
  if (!(await made(path))) throw Object.assign(new Error(`${path} cannot be made`), { code: "EACCES" });
}

/** False where a folder above is missing. */
async function made(path: string): Promise<boolean> {
  try {
    await mkdir(path);
    return true;
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "ENOENT") return false;
    if (code === "EEXIST" || code === "EISDIR") return true;
    throw error;
  }
}
