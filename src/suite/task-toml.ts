import { z } from "zod";
import { relativePathDefect } from "../std/relative-path.ts";
import { MUTANT_NAMES, TOOL_NAMES } from "./task.ts";

/**
 * `task.toml`: Harbor's keys (schema 1.x) as far as they mean something here, and `[metadata.pawl]`, which is ours.
 * Harbor's other keys are ignored, as Harbor ignores those it does not know; ours are strict, so a typo is caught.
 */

const Glob = z
  .string()
  .refine(
    (glob) => relativePathDefect(glob.replace(/\/$/, "")) === undefined,
    "must be a path or glob inside the workspace",
  );

const PlainPath = z
  .string()
  .refine((path) => relativePathDefect(path) === undefined, "must be a path inside the workspace");

const Name = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "must be lower-case words joined by hyphens")
  .max(40);

const Count = z.int("must be a whole number").positive("must be above 0");
const Seconds = z.number("must be a number of seconds").positive("must be above 0");

/** `digit`, or `digit:notes/**` for some files only; `*:notes/**` is every mutant of them. */
const Harmless = z
  .string()
  .regex(
    new RegExp(`^((${MUTANT_NAMES.join("|")})(:.+)?|\\*:.+)$`),
    `must be one of ${MUTANT_NAMES.join(", ")}, with or without :path, or *:path`,
  );

export const VariantToml = z.strictObject({
  name: Name,
  about: z.string().min(1, "must say what the variant is for"),
  scored: z.boolean().default(false),
  params: z.record(z.string(), z.json()).default({}),
});

export const PawlToml = z.strictObject(
  {
    version: Count.default(1),
    tags: z.array(Name).default([]),
    tools: z.array(z.enum(TOOL_NAMES)).min(1, "must allow at least one tool"),
    artifacts: z.array(Glob, "must list the paths the task may create or change"),
    protected: z.array(Glob).default([]),
    must_read: z.array(PlainPath).default([]),
    sources: z.array(Glob).default([]),
    harmless: z.array(Harmless).default([]),
    scored: z.boolean().default(true),
    limits: z
      .strictObject({
        max_turns: Count.optional(),
        wall_seconds: Seconds.optional(),
        max_tokens: Count.optional(),
      })
      .default({}),
    variants: z.array(VariantToml).default([]),
  },
  "must be a table with at least tools and artifacts",
);

export const TaskToml = z.looseObject({
  schema_version: z
    .string('must be Harbor\'s schema version, such as "1.3"')
    .regex(/^1\.\d+$/, 'must be 1.x, such as "1.3"'),
  task: z.looseObject({ name: z.string().min(1).optional(), description: z.string().optional() }).default({}),
  metadata: z.looseObject(
    { canary: z.string().min(8, "must be at least 8 characters").optional(), pawl: PawlToml },
    "must hold a [metadata.pawl] table with at least tools and artifacts",
  ),
  agent: z.looseObject({ timeout_sec: Seconds.optional() }).default({}),
  verifier: z.looseObject({ timeout_sec: Seconds.optional() }).default({}),
  environment: z
    .looseObject({
      network_mode: z.literal("no-network", 'must be "no-network": the sandbox has no network').optional(),
    })
    .default({}),
});
export type TaskToml = z.infer<typeof TaskToml>;
