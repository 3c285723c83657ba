import { z } from "zod";
import { jsonOrUndefined } from "../../std/json-or-undefined.ts";
import { UsageError } from "../../std/usage-error.ts";

/** The workflow run whose end started this one, as GitHub tells it; nobody in a pull request can write this. */
export interface Trigger {
  readonly runId: number;
  /** The run's own event, e.g. `pull_request`. */
  readonly event: string;
  readonly conclusion: string | null;
  readonly headSha: string;
  readonly headRepositoryId: number;
}

const Payload = z.object({
  workflow_run: z.object({
    id: z.int().positive(),
    event: z.string(),
    conclusion: z.string().nullable(),
    head_sha: z.string().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/),
    head_repository: z.object({ id: z.int() }),
  }),
});

/** Reads the payload of a `workflow_run` event; throws `UsageError` where it is none. */
export function readTrigger(payload: string): Trigger {
  const { data } = Payload.safeParse(jsonOrUndefined(payload));
  if (data === undefined)
    throw new UsageError(
      "this mode is for a workflow that runs `on: workflow_run`, and the event file tells of no such run.",
    );
  const { id, event, conclusion, head_sha, head_repository } = data.workflow_run;
  return { runId: id, event, conclusion, headSha: head_sha, headRepositoryId: head_repository.id };
}
