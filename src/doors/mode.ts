import type { Measuring } from "./measuring.ts";
import type { Said } from "./said.ts";
import type { WorkflowContext } from "./workflow-context.ts";

/** The inputs that choose a mode, as typed. */
export interface ModeTyped {
  readonly mode: string;
  readonly shard: string;
  readonly shards: string;
  readonly isDryRun: boolean;
  readonly pullRequest: string;
  readonly approvalLabel: string;
  readonly token: string;
}

/** How a job is done. */
export interface Mode {
  /** Whose pull request is measured and told. */
  readonly context: WorkflowContext;
  /** True where another job says the verdict: no comment and no check run then. */
  readonly isQuiet: boolean;
  /** `whole` measures all there is. */
  measure(
    measuring: Measuring,
    whole: (measuring: Measuring) => Promise<Said>,
    signal: AbortSignal,
  ): Promise<Said>;
}
