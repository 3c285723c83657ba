/**
 * A copy of a WebAssembly binary whose function table is exported as `table` and may grow: what a host needs to hand
 * the module a callback it offers no function for. Sections 4 (tables) and 7 (exports) are rewritten, the rest is
 * copied; the format is the WebAssembly core specification's, part 5.
 */
export function openTable(binary: Uint8Array): Uint8Array<ArrayBuffer> {
  const out: number[][] = [[...binary.subarray(0, 8)]];
  for (let at = 8; at < binary.length; ) {
    const id = binary[at] ?? 0;
    const { value: size, next } = readUnsigned(binary, at + 1);
    const body = binary.subarray(next, next + size);
    const changed = id === 4 ? growable(body) : id === 7 ? exporting(body) : undefined;
    out.push(
      changed === undefined
        ? [...binary.subarray(at, next + size)]
        : [id, ...unsigned(changed.length), ...changed],
    );
    at = next + size;
  }
  return Uint8Array.from(out.flat());
}

/** One table, of functions: its maximum is dropped. */
function growable(body: Uint8Array): number[] {
  const [count, kind, flags] = body;
  if (count !== 1 || kind !== 0x70 || flags === undefined) throw new Error("expected one function table");
  return [1, kind, 0, ...unsigned(readUnsigned(body, 3).value)];
}

function exporting(body: Uint8Array): number[] {
  const { value: count, next } = readUnsigned(body, 0);
  const name = [...new TextEncoder().encode("table")];
  return [...unsigned(count + 1), ...body.subarray(next), name.length, ...name, 1, 0];
}

function readUnsigned(bytes: Uint8Array, from: number): { value: number; next: number } {
  let value = 0;
  for (let at = from, shift = 0; ; at++, shift += 7) {
    const byte = bytes[at] ?? 0;
    value |= (byte & 127) << shift;
    if (byte < 128) return { value, next: at + 1 };
  }
}

function unsigned(value: number): number[] {
  return value < 128 ? [value] : [(value & 127) | 128, ...unsigned(value >>> 7)];
}
