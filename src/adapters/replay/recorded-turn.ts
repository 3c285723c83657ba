import { z } from "zod";
import type { ModelReply, ModelRequest } from "../../ports.ts";
import { Usage } from "../../record/usage.ts";
import { fingerprint } from "../../std/hash.ts";

/**
 * One exchange of a cassette: what was asked, and the whole reply. The file is named by the fingerprint of what was
 * asked, so an exact match is one look-up. Which arm and stage a run was for does not count: a recording made as
 * candidate can be replayed as baseline.
 */

const Delivery = {
  attempts: z.int().positive(),
  retryDelayMs: z.number().nonnegative(),
  requestId: z.string().exactOptional(),
  serviceTier: z.string().exactOptional(),
};

const RequestedCall = z.strictObject({
  id: z.string(),
  name: z.string(),
  input: z.unknown(),
  raw: z.string().exactOptional(),
});

const Fault = z.strictObject({
  kind: z.enum(["throttled", "transient", "timeout", "model_error", "truncated"]),
  retryable: z.literal(true),
  name: z.string(),
  message: z.string(),
  status: z.int().exactOptional(),
  retryAfterMs: z.number().nonnegative().exactOptional(),
});

/** A fault is kept where patience ran out, so that the run that was lost is lost again; a whole reply replaces it. */
export const RecordedReply = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("message"),
    text: z.string(),
    reasoning: z.string().exactOptional(),
    calls: z.array(RequestedCall).readonly(),
    stopReason: z.string(),
    usage: Usage,
    latencyMs: z.number().nonnegative(),
    ...Delivery,
  }),
  z.strictObject({ kind: z.literal("context_overflow"), message: z.string(), usage: Usage, ...Delivery }),
  z.strictObject({ kind: z.literal("malformed"), message: z.string(), usage: Usage, ...Delivery }),
  z.strictObject({ kind: z.literal("fault"), fault: Fault, ...Delivery }),
]);
export type RecordedReply = z.infer<typeof RecordedReply>;

export const RecordedTurn = z.strictObject({
  format_version: z.literal(1),
  request: z.record(z.string(), z.unknown()),
  reply: RecordedReply,
});
export type RecordedTurn = z.infer<typeof RecordedTurn>;

/** The reply as it belongs on a cassette; undefined for faults that only the user can mend, which end the campaign. */
export function recordable(reply: ModelReply): RecordedReply | undefined {
  if (reply.kind !== "fault") return reply;
  return RecordedReply.safeParse(reply).data;
}

/** The part of a request that a recording is matched by, as JSON holds it. */
export function askedOf({ run, ...request }: ModelRequest): RecordedTurn["request"] {
  const { task_id, variant, epoch, form_seed } = run;
  return JSON.parse(JSON.stringify({ ...request, run: { task_id, variant, epoch, form_seed } }));
}

/** The name a request's turn is kept under. */
export function turnKey(asked: RecordedTurn["request"]): string {
  return fingerprint(asked);
}
