import { escapeMarkdown } from "../../std/escape-markdown.ts";
import type { ArticleInput } from "./article-input.ts";
import { articleTasks } from "./article-tasks.ts";
import { cite, citeCount, citeText, label, source } from "./cite.ts";

/** What the runs cannot tell, from what is missing in the pack. */
export function unknownSection({ candidate, baseline }: ArticleInput): string {
  const { campaign } = candidate;
  const tasks = articleTasks(candidate, baseline);
  const unsteady = tasks.filter(({ candidate: { passed, runs } }) => passed > 0 && passed < runs);
  const unmeasured = tasks.filter(({ candidate: { runs } }) => runs === 0);
  const named = (list: typeof tasks): string =>
    list.map(({ key, path }) => cite(escapeMarkdown(key), path)).join(", ");
  const notes = [
    `- How it does under another harness than ${citeText(campaign.subject.harness, "campaign.subject.harness")}, or on other tasks.`,
    `- Whether it would do the same again: ${citeCount(campaign.runs_per_task, "campaign.runs_per_task")} runs of a task do not tell a rare failure from none.`,
    ...(unsteady.length === 0
      ? []
      : [`- What decides between passing and failing in ${named(unsteady)}, where runs did both.`]),
    ...(unmeasured.length === 0 ? [] : [`- Anything about ${named(unmeasured)}: no run of it counts.`]),
    ...(baseline === undefined
      ? ["- Whether any of this is better or worse than before: it was compared with nothing."]
      : []),
  ];
  return ["## What we don't know yet", label("Unobserved", source("campaign")), notes.join("\n")].join(
    "\n\n",
  );
}
