import type { CheckPlace, WriterOrder } from "../ports.ts";
import type { WorkflowContext } from "./workflow-context.ts";

/** Where on GitHub a job says what came of it. */
export interface PublicationPlace {
  readonly access: {
    /** Empty where none was given: nothing can be said then. */
    readonly token: string;
    readonly apiUrl: string;
    readonly owner: string;
    readonly repo: string;
  };
  /** Undefined where no comment is to be written. */
  readonly pullRequest: number | undefined;
  readonly key: string;
  readonly order: WriterOrder;
  /** Undefined where there is to be no check run. */
  readonly check: CheckPlace | undefined;
  /** Page of the workflow run. */
  readonly runUrl: string | undefined;
}

/** What of it the user chose. */
export interface PublicationWish {
  readonly token: string;
  /** Of the comment. */
  readonly key: string;
  readonly isCommenting: boolean;
  readonly isChecking: boolean;
  /** Empty where the key names the check run too. */
  readonly checkName: string;
}

/** A pull request gets a comment and a check run, a merge queue's group a check run, every other event neither. */
export function publicationPlace(context: WorkflowContext, wish: PublicationWish): PublicationPlace {
  const { event, apiUrl, owner, repo, order, runUrl } = context;
  const hasCheck = wish.isChecking && (event.pullRequest !== undefined || event.kind === "merge_group");
  return {
    access: { token: wish.token, apiUrl, owner, repo },
    pullRequest: wish.isCommenting ? event.pullRequest : undefined,
    key: wish.key,
    order,
    check: hasCheck
      ? {
          name: wish.checkName || nameOf(wish.key),
          headSha: event.headSha,
          ...(runUrl !== undefined && { detailsUrl: runUrl }),
        }
      : undefined,
    runUrl,
  };
}

/** Two jobs must not share a name: the later one's success would stand for both. */
function nameOf(key: string): string {
  return key === "default" ? "Pawl" : `Pawl (${key})`;
}
