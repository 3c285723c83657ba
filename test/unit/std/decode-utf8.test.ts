import { expect, it } from "vitest";
import { decodeUtf8 } from "../../../src/std/decode-utf8.ts";

it.each([
  [[0x61, 0xc3, 0xa9], "aé"],
  [[0xef, 0xbb, 0xbf, 0x61], "a"],
  [[0xff, 0xfe], undefined],
  [[0xc3], undefined],
  [[], ""],
])("%j reads %j", (bytes, text) => {
  expect(decodeUtf8(Uint8Array.from(bytes))).toBe(text);
});
