import { fc, test } from "@fast-check/vitest";
import quickjs from "@jitl/quickjs-wasmfile-release-sync";
import {
  newQuickJSWASMModuleFromVariant,
  type QuickJSContext,
  type QuickJSSyncVariant,
} from "quickjs-emscripten-core";
import { expect, it } from "vitest";
import { freshEngine } from "../../../../../src/adapters/sandbox/quickjs/engine.ts";

const UNITS = "(text) => Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)).join()";

/** The UTF-16 units a text has once it is inside. */
function unitsInside(context: QuickJSContext, text: string): string {
  const units = context.unwrapResult(context.evalCode(UNITS));
  const told = context.callFunction(units, context.undefined, context.newString(text));
  return context.getString(context.unwrapResult(told));
}

const ours = (await freshEngine()).quickjs.newContext();
const plain = (await newQuickJSWASMModuleFromVariant(quickjs as unknown as QuickJSSyncVariant)).newContext();

test.prop([
  fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
  ),
])(
  "a text arrives as the module itself would have put it there, halves of characters and NULs included",
  (text) => {
    expect(unitsInside(ours, text)).toBe(unitsInside(plain, text));
  },
);

it.each(["", "a", "é", "€", "😀", "\ud800", "a\udc00b", "x\0y", "é".repeat(70_000), "😀".repeat(40_000)])(
  "so does text %#",
  (text) => {
    expect(unitsInside(ours, text)).toBe(unitsInside(plain, text));
  },
);
