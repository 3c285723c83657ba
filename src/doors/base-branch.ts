import { readFile } from "node:fs/promises";
import { z } from "zod";

/** The branch that baselines are made on, and whether this job runs on it. */
export interface BaseBranch {
  readonly name: string;
  /** The job's own ref is that branch, or its merge queue's. */
  readonly isHere: boolean;
}

const Payload = z.object({
  repository: z.object({ default_branch: z.string().min(1) }).optional(),
  merge_group: z.object({ base_ref: z.string() }).optional(),
});

/**
 * The repository's default branch, as the event says it, else the branch a pull request is to be merged into.
 * Undefined where nobody says.
 */
export async function baseBranch(env: NodeJS.ProcessEnv): Promise<BaseBranch | undefined> {
  const { repository, merge_group: group } = await payload(env["GITHUB_EVENT_PATH"]);
  const name = repository?.default_branch ?? (env["GITHUB_BASE_REF"] || undefined);
  if (name === undefined) return undefined;
  const branch = `refs/heads/${name}`;
  return { name, isHere: (group === undefined ? env["GITHUB_REF"] : group.base_ref) === branch };
}

async function payload(path: string | undefined): Promise<z.infer<typeof Payload>> {
  const text = path === undefined || path === "" ? "{}" : await readFile(path, "utf8").catch(() => "{}");
  return Payload.safeParse(JSON.parse(text)).data ?? {};
}
