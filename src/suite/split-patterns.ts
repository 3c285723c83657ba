/** Patterns or paths typed into one input, separated by commas or line breaks. */
export function splitPatterns(text: string): readonly string[] {
  return text
    .split(/[,\n]/)
    .map((pattern) => pattern.trim())
    .filter((pattern) => pattern !== "");
}
