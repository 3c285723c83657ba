import { fc, it } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { markMemory } from "../../../../../src/adapters/sandbox/quickjs/memory-mark.ts";

const PAGE = 65_536;
const place = fc.nat(4 * PAGE - 1);
const writes = fc.array(fc.tuple(place, fc.nat(255)), { maxLength: 40 });

describe("a memory's mark", () => {
  it.prop([writes, writes, writes])("takes every byte back, as often as it is asked", (first, then, last) => {
    const memory = { buffer: new ArrayBuffer(4 * PAGE) };
    const bytes = new Uint8Array(memory.buffer);
    for (const [at, byte] of first) bytes[at] = byte;
    const before = bytes.slice();
    const mark = markMemory(memory);
    for (const round of [then, last]) {
      for (const [at, byte] of round) bytes[at] = byte;
      expect(mark.rewind()).toBe(true);
      expect(Buffer.compare(bytes, before)).toBe(0);
    }
  });

  it("does nothing to a memory that has grown", () => {
    const memory = { buffer: new ArrayBuffer(PAGE) };
    const mark = markMemory(memory);
    memory.buffer = new ArrayBuffer(2 * PAGE);
    new Uint8Array(memory.buffer)[7] = 1;
    expect(mark.rewind()).toBe(false);
    expect(new Uint8Array(memory.buffer)[7]).toBe(1);
  });
});
