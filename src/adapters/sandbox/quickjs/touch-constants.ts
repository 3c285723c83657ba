import type { QuickJSContext, QuickJSHandle } from "quickjs-emscripten-core";

/** A context remembers where these lie from the first time they are asked for: that must be before its memory is marked. */
export function touchConstants(context: QuickJSContext): readonly QuickJSHandle[] {
  return [context.undefined, context.null, context.true, context.false, context.global];
}
