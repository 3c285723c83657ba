const PATH_CHARS_MAX = 400;

/**
 * Why `path` is not a plain path inside a folder, as words that follow the path; `undefined` when it is one.
 * Plain means `/` between names, no leading `/`, no `.` or `..`, no backslash and no control character.
 */
export function relativePathDefect(path: string): string | undefined {
  if (path === "") return "is empty";
  if (path.length > PATH_CHARS_MAX) return `is longer than ${PATH_CHARS_MAX} characters`;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
  if (/[\u0000-\u001f\u007f]/.test(path)) return "has a control character";
  if (path.includes("\\")) return "has a backslash; separate folders with /";
  if (path.startsWith("/")) return "is absolute; it must be relative to its folder";
  const names = path.split("/");
  if (names.includes("..")) return "leads out of its folder";
  if (names.includes("") || names.includes(".")) return "has an empty or '.' part";
  return undefined;
}
