import { expect, it } from "vitest";
import { findGaps } from "../../../../src/adapters/sandbox/find-gaps.ts";

it.each([
  { stderr: "", gaps: [] },
  {
    stderr: "bash: git: command not found\nbash: git: command not found\n",
    gaps: ["command not found: git"],
  },
  { stderr: "bash: line 3: perl: command not found\n", gaps: ["command not found: perl"] },
  { stderr: "bash: my-script: command not found\n", gaps: [] },
  { stderr: "cat: a: No such file or directory\n", gaps: [] },
  { stderr: "sort: invalid option -- 'R'\n", gaps: ["unsupported: sort: invalid option -- 'R'"] },
  { stderr: "find: unknown predicate '-L'\n", gaps: ["unsupported: find: unknown predicate '-L'"] },
  { stderr: "head: invalid number of lines\n", gaps: ["unsupported: head: invalid number of lines"] },
  {
    stderr: "grep: invalid regular expression: (?=a)b\n",
    gaps: ["unsupported: grep: invalid regular expression: (?=a)b"],
  },
  { stderr: "grep: invalid regular expression: (\n", gaps: [] },
  {
    stderr:
      "/work/[eval]:1\nError [ERR_FEATURE_UNAVAILABLE]: child_process is not available: this machine has no processes.\n",
    gaps: [
      "unsupported: Error [ERR_FEATURE_UNAVAILABLE]: child_process is not available: this machine has no processes.",
    ],
  },
])("$stderr shows $gaps", ({ stderr, gaps }) => {
  expect(findGaps(stderr)).toEqual(gaps);
});
