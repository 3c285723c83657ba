import type { Prompt } from "../record/subject.ts";

/** What every agent is told first; changing a word of it changes `HARNESS_VERSION`. */
export const BASE_PROMPT = `You are an autonomous agent working on one task in the folder /work.
Use the tools you are given; they are the only way to see or change anything.
Nobody can answer questions: never ask the user, decide for yourself.
When the task is done, stop calling tools and reply with one line that says what you did.`;

/** The system prompt of a subject: the base prompt, then its own prompt files in the order given. */
export function systemPrompt(prompts: readonly Prompt[]): string {
  const own = prompts.map((prompt) => prompt.text.trim()).filter((text) => text !== "");
  return [BASE_PROMPT, ...own].join("\n\n");
}
