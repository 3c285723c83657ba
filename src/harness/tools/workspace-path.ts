/** The folder every agent works in. */
export const WORKDIR = "/work";

export type WorkspacePath =
  | { readonly kind: "inside"; readonly path: string; readonly relative: string }
  | { readonly kind: "refused"; readonly message: string };

/** Resolves a path as the guest would, from /work; absolute, without `.` and `..`, and never outside /work. */
export function workspacePath(written: string): WorkspacePath {
  if (written.includes("\0")) return { kind: "refused", message: "a path cannot contain a NUL byte" };
  const absolute = written.startsWith("/") ? written : `${WORKDIR}/${written}`;
  const parts: string[] = [];
  for (const part of absolute.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "" && part !== ".") parts.push(part);
  }
  const path = `/${parts.join("/")}`;
  if (path !== WORKDIR && !path.startsWith(`${WORKDIR}/`))
    return {
      kind: "refused",
      message: `${written} is outside ${WORKDIR}; only files under ${WORKDIR} can be used`,
    };
  return { kind: "inside", path, relative: path.slice(WORKDIR.length + 1) };
}
