import { z } from "zod";
import { Fingerprint } from "./ids.ts";

/** The artifact of stage 1, and the one file in it. */
export const REQUEST_ARTIFACT = "pawl-request";
export const REQUEST_FILE = "request.json";

/** Larger than any request, bytes. */
export const REQUEST_BYTES_MAX = 256 * 1024;

const Sha = z.string().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/);
const Path = z
  .string()
  .min(1)
  .max(500)
  .refine((path) => !path.startsWith("/") && !/(^|\/)\.\.?(\/|$)|[\\\0]/.test(path));

/**
 * What a workflow without credentials asks a privileged one to measure. Whoever opens the pull request can write
 * anything here: it is held against what GitHub says, and nothing is taken from it but whether it agrees.
 */
export const SealedRequest = z.strictObject({
  format_version: z.literal(1),
  pull_request: z.int().positive(),
  head_sha: Sha,
  /** What would be measured: the configuration, its prompts and tasks, by git's object ids. */
  files: z.record(Path, Sha).refine((files) => Object.keys(files).length <= 5000),
  /** Of everything above. */
  sha256: Fingerprint,
});
export type SealedRequest = z.infer<typeof SealedRequest>;
