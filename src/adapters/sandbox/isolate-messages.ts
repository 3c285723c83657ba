/**
 * What the parent of an isolate's process asks and what it is told. A program, its arguments and its value are JSON
 * texts here, because their keys are an author's.
 */
import { z } from "zod";

const GuestLimitsShape = z.strictObject({
  fuel: z.number(),
  memoryBytes: z.number(),
  stackBytes: z.number(),
});

/** One call of one program's export. */
export const IsolateRequest = z.strictObject({
  kind: z.literal("call"),
  id: z.number(),
  /** An `IsolateProgram`. */
  program: z.string(),
  name: z.string(),
  args: z.string(),
  limits: GuestLimitsShape,
});
export type IsolateRequest = z.infer<typeof IsolateRequest>;

const MESSAGE_CHARS_MAX = 65_536;

/** An `IsolateResult`, its value as JSON text. */
export const IsolateAnswer = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("value"), json: z.string() }),
  z.strictObject({
    kind: z.literal("fault"),
    reason: z.enum(["syntax", "threw", "fuel", "memory", "not_json", "missing_export", "crash"]),
    message: z.string().max(MESSAGE_CHARS_MAX),
  }),
]);
export type IsolateAnswer = z.infer<typeof IsolateAnswer>;

/** A result as it travels; a message longer than anybody reads is cut. */
export function isolateAnswer(
  result: { readonly kind: "value"; readonly value: unknown } | Extract<IsolateAnswer, { kind: "fault" }>,
): IsolateAnswer {
  if (result.kind === "value") return { kind: "value", json: JSON.stringify(result.value) };
  return { ...result, message: result.message.slice(0, MESSAGE_CHARS_MAX) };
}
