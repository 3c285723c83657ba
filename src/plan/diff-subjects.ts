/** What a pull request changed, by meaning: the subject and suite it would run against those the baseline ran. */
import type { CampaignFacts } from "../record/data-pack.ts";
import { taskKey } from "../record/ids.ts";
import type { Prompt, Subject } from "../record/subject.ts";
import type { SubjectChange } from "../record/subject-change.ts";
import { canonicalJson } from "../std/json.ts";

type SuiteFacts = CampaignFacts["suite"];

/** Every difference that can change behaviour; empty exactly when the two would behave the same. */
export function diffSubjects(
  before: { readonly subject: Subject; readonly suite: SuiteFacts },
  after: { readonly subject: Subject; readonly suite: SuiteFacts },
): SubjectChange[] {
  return [
    ...named("model", before.subject.model, after.subject.model),
    ...named("region", before.subject.region ?? "default", after.subject.region ?? "default"),
    ...named("harness", before.subject.harness, after.subject.harness),
    ...settings(flatSettings(before.subject), flatSettings(after.subject)),
    ...prompts(before.subject.prompts, after.subject.prompts),
    ...tasks(before.suite, after.suite),
  ];
}

function named(kind: "model" | "region" | "harness", before: string, after: string): SubjectChange[] {
  return before === after ? [] : [{ kind, before, after }];
}

function flatSettings(subject: Subject): Map<string, string> {
  const groups = { inference: subject.inference, limits: subject.limits, versions: subject.versions };
  return new Map(
    Object.entries(groups).flatMap(([group, values]) =>
      Object.entries(values)
        .filter(([, value]) => value !== undefined)
        .map(([name, value]) => [`${group}.${name}`, canonicalJson(value)] as const),
    ),
  );
}

function settings(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): SubjectChange[] {
  return [...new Set([...before.keys(), ...after.keys()])]
    .sort()
    .map((name) => ({
      kind: "setting" as const,
      name,
      before: before.get(name) ?? "unset",
      after: after.get(name) ?? "unset",
    }))
    .filter((change) => change.before !== change.after);
}

function prompts(before: readonly Prompt[], after: readonly Prompt[]): SubjectChange[] {
  const old = new Map(before.map((prompt) => [prompt.path, prompt]));
  const now = new Map(after.map((prompt) => [prompt.path, prompt]));
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((path): SubjectChange[] => {
    const [was, is] = [old.get(path), now.get(path)];
    if (was?.sha256 === is?.sha256) return [];
    const how = was === undefined ? "added" : is === undefined ? "removed" : "changed";
    return [{ kind: "prompt", path, how, ...lineDelta(was?.text ?? "", is?.text ?? "") }];
  });
}

/** Lines added and removed, as `git diff --numstat` counts them: what is left of each side outside a longest common subsequence. */
export function lineDelta(before: string, after: string): { linesAdded: number; linesRemoved: number } {
  const [a, b] = [lines(before), lines(after)];
  const common = commonLines(a, b);
  return { linesAdded: b.length - common, linesRemoved: a.length - common };
}

function lines(text: string): string[] {
  return text === "" ? [] : text.replace(/\n$/, "").split("\n");
}

function commonLines(a: readonly string[], b: readonly string[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const line of a) {
    const next = [0];
    for (let j = 0; j < b.length; j++)
      next.push(line === b[j] ? (row[j] ?? 0) + 1 : Math.max(next[j] ?? 0, row[j + 1] ?? 0));
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** Only tasks both sides ran: one that is missing was not selected, which changes nothing about the subject. */
function tasks(before: SuiteFacts, after: SuiteFacts): SubjectChange[] {
  const old = new Map(before.tasks.map((task) => [taskKey(task.task_id, task.variant), task.bundle_sha256]));
  return after.tasks.flatMap((task): SubjectChange[] => {
    const taskId = taskKey(task.task_id, task.variant);
    const was = old.get(taskId);
    return was === undefined || was === task.bundle_sha256 ? [] : [{ kind: "task", taskId, how: "changed" }];
  });
}
