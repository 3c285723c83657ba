/** What parent and child say to each other; the child is not believed until its words fit these shapes. */
import { z } from "zod";
import { ARG_CHARS_MAX, ARGS_MAX, CALLS_PER_ACT_MAX, OUTPUT_BYTES_MAX } from "./guest-limits.ts";
import type { ImageChange, WorkspaceImage } from "./workspace-image.ts";

const Path = z.string().max(8192);
const Bytes = z.instanceof(Uint8Array);
const Text = z.string().max(OUTPUT_BYTES_MAX + (1 << 20));

const Entry = z.union([
  z.strictObject({ kind: z.literal("file"), mode: z.number(), mtimeMs: z.number(), bytes: Bytes }),
  z.strictObject({ kind: z.literal("folder"), mode: z.number(), mtimeMs: z.number() }),
  z.strictObject({ kind: z.literal("link"), target: Path }),
]);

/** Entries travel as pairs, so that no path becomes a key of an object. */
export const WireChange = z.array(z.tuple([Path, Entry.nullable()])).max(200_000);
const WireImage = z.array(z.tuple([Path, Entry])).max(200_000);

/** A task's own command; what it knows travels as JSON text, because its keys are the author's. */
const WireCommand = z.strictObject({ name: z.string(), source: z.string(), data: z.string() });
const WireCall = z.strictObject({
  name: z.string().max(100),
  args: z.array(z.string().max(ARG_CHARS_MAX)).max(ARGS_MAX),
  exitCode: z.number(),
});

/** The parent's requests. */
export const HostRequest = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("open"),
    id: z.number(),
    seed: z.string(),
    workdir: z.string(),
    act: z.number(),
    image: WireImage,
    commands: z.array(WireCommand),
    calls: z.array(WireCall),
  }),
  z.strictObject({ kind: z.literal("exec"), id: z.number(), command: z.string() }),
  z.strictObject({ kind: z.literal("read"), id: z.number(), path: z.string() }),
  z.strictObject({ kind: z.literal("write"), id: z.number(), path: z.string(), bytes: Bytes }),
  z.strictObject({ kind: z.literal("query"), id: z.number(), db: z.string(), sql: z.string() }),
]);
export type HostRequest = z.infer<typeof HostRequest>;

const Refused = z.strictObject({ kind: z.literal("refused"), message: z.string().max(65_536) });
const Cell = z.union([z.string(), z.number(), z.boolean(), z.null()]);

export const ExecAnswer = z.strictObject({
  stdout: Text,
  stderr: Text,
  exitCode: z.number(),
  changed: z.array(Path).max(200_000),
  gaps: z.array(z.string().max(1000)).max(10_000),
  commands: z.array(WireCall).max(CALLS_PER_ACT_MAX).exactOptional(),
});

export const ReadAnswer = z.union([
  z.strictObject({ kind: z.literal("file"), bytes: Bytes }),
  z.strictObject({ kind: z.literal("missing") }),
  z.strictObject({ kind: z.literal("folder"), entries: z.array(Path).max(200_000) }),
  Refused,
]);

export const WriteAnswer = z.union([
  z.strictObject({ kind: z.literal("written"), changed: z.array(Path).max(200_000) }),
  Refused,
]);

export const QueryAnswer = z.union([
  z.strictObject({
    kind: z.literal("rows"),
    columns: z.array(z.string()),
    rows: z.array(z.array(Cell)).max(100_000),
    truncated: z.boolean(),
  }),
  Refused,
]);

/** The child's reply: which request, its answer (checked again by kind) and what changed on its disk. */
export const HostReply = z.strictObject({ id: z.number(), answer: z.unknown(), change: WireChange });
export type HostReply = z.infer<typeof HostReply>;

/** An image or a change as it travels. */
export function wirePairs<T extends WorkspaceImage | ImageChange>(entries: T): [string, unknown][] {
  return [...entries];
}
