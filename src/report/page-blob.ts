/**
 * Values travel in the page as JSON, deflated (raw, RFC 1951) and in base64: what every browser can undo by itself,
 * one at a time. The platform's own compressor, which runs beside the program and needs no library.
 */

/** Text of one value for `<script type="application/octet-stream">`; base64 holds nothing HTML could mean. */
export async function packBlob(value: unknown): Promise<string> {
  const stream = new Blob([JSON.stringify(value)]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  return base64(new Uint8Array(await new Response(stream).arrayBuffer()));
}

/** Characters of one call, so that no argument list grows too long. */
const CHUNK = 0x8000;

function base64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += CHUNK)
    parts.push(String.fromCharCode(...bytes.subarray(at, at + CHUNK)));
  return btoa(parts.join(""));
}
