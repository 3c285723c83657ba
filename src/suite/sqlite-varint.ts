/** SQLite's variable-length integer of a whole number from 0 to 2^53 - 1: seven bits a byte, high ones first. */
export function varint(value: number): Uint8Array {
  const groups = [value % 128];
  for (let rest = Math.floor(value / 128); rest > 0; rest = Math.floor(rest / 128))
    groups.unshift((rest % 128) + 128);
  return Uint8Array.from(groups);
}
