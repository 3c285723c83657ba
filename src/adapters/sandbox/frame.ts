/**
 * Messages over a pipe: two 32-bit sizes (JSON, then bytes), the JSON, the bytes. Byte arrays inside a message travel
 * raw behind the JSON, where `{"$bytes": length}` stands for each in order; no key of a message ever comes from a
 * guest, so nothing a guest writes can look like one. A frame that announces more than `maxBytes` is refused before it
 * is buffered.
 */
const HEADER_BYTES = 8;
const MARK = "$bytes";

/** The largest frame either side accepts: a full file system with room for names. */
export const FRAME_BYTES_MAX = 96 << 20;

/** A message as it goes down the pipe. */
export function encodeFrame(message: unknown): Buffer {
  const blobs: Uint8Array[] = [];
  const json = JSON.stringify(lifted(message, blobs));
  const head = Buffer.alloc(HEADER_BYTES);
  const text = Buffer.from(json);
  head.writeUInt32BE(text.length, 0);
  head.writeUInt32BE(
    blobs.reduce((sum, blob) => sum + blob.length, 0),
    4,
  );
  return Buffer.concat([head, text, ...blobs]);
}

function lifted(value: unknown, blobs: Uint8Array[]): unknown {
  if (value instanceof Uint8Array) {
    blobs.push(value);
    return { [MARK]: value.length };
  }
  if (Array.isArray(value)) return value.map((item) => lifted(item, blobs));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, lifted(item, blobs)]));
}

/** Feeds chunks of a pipe in, gets whole messages out; throws on a frame that is too large or not ours. */
export function frameReader(
  receive: (message: unknown) => void,
  maxBytes = FRAME_BYTES_MAX,
): (chunk: Buffer) => void {
  let chunks: Buffer[] = [];
  let size = 0;
  let needed = HEADER_BYTES;
  return (chunk) => {
    chunks.push(chunk);
    size += chunk.length;
    while (size >= needed) {
      const all = chunks.length === 1 ? (chunks[0] ?? chunk) : Buffer.concat(chunks);
      chunks = [all];
      const total = HEADER_BYTES + all.readUInt32BE(0) + all.readUInt32BE(4);
      if (total > maxBytes) throw new Error(`a frame of ${total} bytes is too large`);
      needed = total;
      if (size < total) return;
      chunks = [all.subarray(total)];
      size -= total;
      needed = HEADER_BYTES;
      receive(decodeFrame(all.subarray(0, total)));
    }
  };
}

function decodeFrame(frame: Buffer): unknown {
  const jsonEnd = HEADER_BYTES + frame.readUInt32BE(0);
  const message: unknown = JSON.parse(frame.toString("utf8", HEADER_BYTES, jsonEnd));
  return lowered(message, { bytes: frame.subarray(jsonEnd), at: 0 });
}

function lowered(value: unknown, blobs: { readonly bytes: Buffer; at: number }): unknown {
  if (Array.isArray(value)) return value.map((item) => lowered(item, blobs));
  if (typeof value !== "object" || value === null) return value;
  const length: unknown = Object.hasOwn(value, MARK) ? Reflect.get(value, MARK) : undefined;
  if (typeof length === "number") {
    const start = blobs.at;
    blobs.at += length;
    if (!(length >= 0) || blobs.at > blobs.bytes.length) throw new Error("a frame is shorter than it says");
    return Uint8Array.from(blobs.bytes.subarray(start, blobs.at));
  }
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, lowered(item, blobs)]));
}
