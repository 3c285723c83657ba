import type { Command } from "just-bash";

/** Names just-bash answers in its own words although it does not offer them here; a shell would say it like this. */
const ABSENT = ["python3", "python", "js-exec", "curl", "html-to-markdown"];

/** Commands that are not there and say so the way bash does. */
export function absentCommands(): Command[] {
  return ABSENT.map((name) => ({
    name,
    execute: async () => ({ stdout: "", stderr: `bash: ${name}: command not found\n`, exitCode: 127 }),
  }));
}
