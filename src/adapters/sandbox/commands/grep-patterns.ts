/** grep with several `-e`: just-bash 3.4.2 hears only the last, silently; here they become one pattern of alternatives. */

/** The arguments with several patterns made one; with one or none they stay as they are. */
export function onePattern(args: readonly string[]): string[] {
  const rest: string[] = [];
  const patterns: string[] = [];
  for (let at = 0; at < args.length; at++) {
    const word = args[at] ?? "";
    const attached = /^(?:-e|--regexp=)(.+)$/s.exec(word)?.[1];
    const flags = /^-([A-DF-Za-df-z]*)e$/.exec(word)?.[1];
    if (word === "--") {
      rest.push(...args.slice(at));
      break;
    }
    if (attached !== undefined) patterns.push(attached);
    else if (flags !== undefined || word === "--regexp") {
      patterns.push(args[++at] ?? "");
      if (flags) rest.push(`-${flags}`);
    } else rest.push(word);
  }
  return patterns.length < 2 ? [...args] : withAlternatives(patterns, rest);
}

function withAlternatives(patterns: readonly string[], rest: readonly string[]): string[] {
  const has = (flag: string, long: string): boolean =>
    rest.some((word) => word === long || new RegExp(`^-[A-Za-z]*${flag}`).test(word));
  if (has("F", "--fixed-strings")) {
    const literal = patterns.map((pattern) => pattern.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"));
    const others = rest.filter((word) => word !== "--fixed-strings").map((word) => withoutFlag(word, "F"));
    return ["-E", "-e", literal.join("|"), ...others.filter((word) => word !== "-")];
  }
  const isExtended = has("[EP]", "--extended-regexp") || rest.includes("--perl-regexp");
  const joined = isExtended ? patterns.map((pattern) => `(${pattern})`).join("|") : patterns.join("\\|");
  return ["-e", joined, ...rest];
}

function withoutFlag(word: string, flag: string): string {
  return /^-[A-Za-z]+$/.test(word) ? word.replaceAll(flag, "") : word;
}
