/** Bytes a call to `String.fromCharCode` takes at once: well under any engine's limit of arguments. */
const CHUNK_BYTES = 8192;

/** Bytes as base64 with padding (RFC 4648). */
export function base64(bytes: Uint8Array): string {
  let binary = "";
  for (let at = 0; at < bytes.length; at += CHUNK_BYTES)
    binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK_BYTES));
  return btoa(binary);
}
