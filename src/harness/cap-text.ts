/** Bytes of one tool result that reach the model: a 280-line log fits in one call, a flood does not. */
export const RESULT_BYTES_MAX = 64 * 1024;

/**
 * The beginning of `text` that fits in `RESULT_BYTES_MAX` bytes of UTF-8, never cut inside a character, followed by
 * a notice that ends with `advice` on how to see the rest; short texts are returned untouched.
 */
export function capText(text: string, advice: string): string {
  const bytes = new TextEncoder().encode(text);
  if (bytes.length <= RESULT_BYTES_MAX) return text;
  let end = RESULT_BYTES_MAX;
  while (isContinuation(bytes[end])) end--;
  const shown = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes.subarray(0, end));
  return `${shown}\n[cut: the first ${end} of ${bytes.length} bytes are shown; ${advice}]`;
}

function isContinuation(byte: number | undefined): boolean {
  return byte !== undefined && (byte & 0b1100_0000) === 0b1000_0000;
}
