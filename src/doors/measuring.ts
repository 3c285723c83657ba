import type { CampaignEvents } from "../campaign/campaign-plan.ts";
import type { CommentState } from "../record/comment-head.ts";
import type { BaselineTyped } from "./baseline-input.ts";
import type { Asked } from "./campaign-inputs.ts";
import type { Part } from "./part.ts";
import type { WorkflowContext } from "./workflow-context.ts";

/** What a change is measured with. */
export interface Measuring extends BaselineTyped {
  readonly asked: Asked;
  readonly out: string;
  readonly key: string;
  readonly writer: CommentState;
  readonly moreUrl: string | undefined;
  /** Where report.html will be published; undefined where nobody does. */
  readonly reportUrl?: string | undefined;
  readonly token: string;
  readonly context: WorkflowContext;
  /** Told of every run. */
  readonly watch: CampaignEvents;
  /** What of the measuring is this job's; undefined where it is the whole. */
  readonly part?: Part | undefined;
}
