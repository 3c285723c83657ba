import { test as property } from "@fast-check/vitest";
import fc from "fast-check";
import { expect } from "vitest";
import { base64 } from "../../../src/std/base64.ts";

property.prop([fc.uint8Array({ maxLength: 20_000, size: "max" })])(
  "base64 is what Node makes of the bytes",
  (bytes) => {
    expect(base64(bytes)).toBe(Buffer.from(bytes).toString("base64"));
  },
);
