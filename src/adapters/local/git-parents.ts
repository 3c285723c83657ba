import { execFile } from "node:child_process";

/**
 * The parents of the commit that is checked out, as the commit itself names them: a shallow clone does not have
 * them, but its only commit still says who they are. None where this is no checkout, or git is not there.
 */
export async function gitParents(cwd: string, signal: AbortSignal): Promise<string[]> {
  const text = await new Promise<string>((resolve) => {
    const options = { cwd, signal, env: { ...process.env, GIT_OPTIONAL_LOCKS: "0" } };
    execFile("git", ["cat-file", "-p", "HEAD"], options, (error, stdout) => resolve(error ? "" : stdout));
  });
  signal.throwIfAborted();
  const head = text.split("\n\n", 1)[0] ?? "";
  return [...head.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map(([, sha = ""]) => sha);
}

/** The commit that is checked out; undefined where this is no checkout, or git is not there. */
export async function gitHead(cwd: string, signal: AbortSignal): Promise<string | undefined> {
  const text = await new Promise<string>((resolve) => {
    const options = { cwd, signal, env: { ...process.env, GIT_OPTIONAL_LOCKS: "0" } };
    execFile("git", ["rev-parse", "HEAD"], options, (error, stdout) => resolve(error ? "" : stdout.trim()));
  });
  signal.throwIfAborted();
  return /^[0-9a-f]{40,64}$/.test(text) ? text : undefined;
}
