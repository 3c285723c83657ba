import { posix } from "node:path";

/** A path the guest can mean: absolute, no NUL, `..` resolved inside the guest; `undefined` when it means nothing. */
export function guestPath(workdir: string, path: string): string | undefined {
  if (path === "" || path.includes("\0") || path.length > 4096) return undefined;
  const absolute = posix.resolve(workdir, path);
  return absolute;
}

/** How a path is said to the outside: relative to the working folder when inside it, else absolute. */
export function spokenPath(workdir: string, absolute: string): string {
  if (workdir === "/") return absolute.slice(1);
  return absolute.startsWith(`${workdir}/`) ? absolute.slice(workdir.length + 1) : absolute;
}
