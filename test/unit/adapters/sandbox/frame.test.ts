import { fc, test } from "@fast-check/vitest";
import { expect, it } from "vitest";
import { encodeFrame, frameReader } from "../../../../src/adapters/sandbox/frame.ts";

/** Feeds bytes in pieces of `size` and lists the messages that came out. */
function received(bytes: Buffer, size: number): unknown[] {
  const messages: unknown[] = [];
  const read = frameReader((message) => messages.push(message));
  for (let at = 0; at < bytes.length; at += size) read(bytes.subarray(at, at + size));
  return messages;
}

const payload = fc.record({
  text: fc.string({ unit: "grapheme" }),
  files: fc.array(fc.tuple(fc.string(), fc.uint8Array({ maxLength: 40 }))),
  nested: fc.option(fc.uint8Array({ maxLength: 5 })),
});

test.prop([fc.array(payload, { maxLength: 4 }), fc.integer({ min: 1, max: 60 })])(
  "messages arrive whole and in order however the pipe cuts them",
  (messages, size) => {
    expect(received(Buffer.concat(messages.map(encodeFrame)), size)).toEqual(messages);
  },
);

it.each([
  { name: "larger than allowed", bytes: Buffer.alloc(8, 255), message: "too large" },
  { name: "not JSON", bytes: Buffer.from([0, 0, 0, 1, 0, 0, 0, 0, 123]), message: "JSON" },
  {
    name: "short of its bytes",
    bytes: Buffer.concat([Buffer.from([0, 0, 0, 12, 0, 0, 0, 0]), Buffer.from('{"$bytes":9}')]),
    message: "shorter than it says",
  },
])("a frame that is $name is refused", ({ bytes, message }) => {
  expect(() => received(bytes, 100)).toThrow(message);
});
