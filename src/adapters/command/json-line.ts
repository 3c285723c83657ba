/** The value of a line of JSON; undefined where it is none: an agent printed a line of its own, or was cut off in one. */
export function jsonOrUndefined(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    // JSON.parse has no other way to say "not JSON".
    return undefined;
  }
}
