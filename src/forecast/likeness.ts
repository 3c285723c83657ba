import { modelName } from "../record/model-name.ts";

/** What is known of a subject in a list of campaigns. */
export interface ListedSubject {
  /** `provider/model-id`, or what people call it. */
  readonly model: string;
  readonly harness: string | null;
}

/**
 * How much a campaign of `other` says about one of `subject`, 0 to 1: models of one family more than strangers, the
 * same harness more than another. The weights are a judgement, and the track record is there to hold them to account.
 */
export function likeness(subject: ListedSubject, other: ListedSubject): number {
  const isFamily = familyOf(subject.model) === familyOf(other.model);
  const sameHarness = subject.harness !== null && bare(subject.harness) === bare(other.harness ?? "");
  return (isFamily ? 1 : 0.5) * (sameHarness || other.harness === null ? 1 : 0.7);
}

/** Whether both are the same model; its own runs say most. */
export function isSameModel(a: ListedSubject, b: ListedSubject): boolean {
  return wordsOf(a.model).join("-") === wordsOf(b.model).join("-");
}

/** `gpt-oss` for `bedrock/openai.gpt-oss-20b-1:0` and for `GPT-OSS 120B`: the words before the first with a digit. */
function familyOf(model: string): string {
  const words = wordsOf(model);
  const end = words.findIndex((word) => /\d/.test(word));
  return words.slice(0, end <= 0 ? 1 : end).join("-");
}

function wordsOf(model: string): string[] {
  return modelName(model)
    .toLowerCase()
    .split(/[^a-z0-9.]+/)
    .filter((word) => word !== "");
}

function bare(harness: string): string {
  return harness.split("@")[0] ?? harness;
}
