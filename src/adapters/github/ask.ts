import type { Octokit } from "@octokit/rest";
import type { Found } from "../../ports.ts";
import { explainRefusal, type Wanted } from "./explain-refusal.ts";
import { connect, type GithubAccess } from "./octokit.ts";
import { untilAborted } from "./until-aborted.ts";

/** Asks GitHub about one repository; what it refuses is a sentence, and only an abort rejects. */
export type Ask = <T>(
  wanted: Wanted,
  signal: AbortSignal,
  act: (octokit: Octokit) => Promise<Found<T>>,
) => Promise<Found<T>>;

/** One client for all questions, made for the first of them. */
export function githubAsk(access: GithubAccess): Ask {
  let client: Promise<Octokit> | undefined;
  return async (wanted, signal, act) => {
    signal.throwIfAborted();
    client ??= connect(access);
    try {
      return await untilAborted(client.then(act), signal);
    } catch (error) {
      signal.throwIfAborted();
      return { kind: "refused", reason: explainRefusal(error, wanted) };
    }
  };
}
