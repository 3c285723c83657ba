import { describe, expect, it } from "vitest";
import { containerNeed } from "../../../src/suite/container-need.ts";

const tree = (files: Readonly<Record<string, string>>) =>
  new Map(Object.entries(files).map(([path, text]) => [path, new TextEncoder().encode(text)]));

const FILES = "FROM x\nWORKDIR /app\n";

describe("what needs a container", () => {
  it.each([
    [
      "a program that is installed",
      {
        "environment/Dockerfile":
          "# base\nFROM ubuntu\nWORKDIR /app\nrun apt-get update && \\\n  apt-get install -y gcc\n",
      },
      {
        path: "environment/Dockerfile",
        words:
          '"run apt-get update && apt-get install -y gcc" does more than lay out files, which needs a container',
      },
    ],
    [
      "a long command, cut short",
      { "environment/Dockerfile": `FROM x\nRUN ${"y".repeat(100)}` },
      {
        path: "environment/Dockerfile",
        words: `"RUN ${"y".repeat(55)}…" does more than lay out files, which needs a container`,
      },
    ],
    [
      "services, before anything else",
      {
        "environment/docker-compose.yaml": "",
        "environment/Dockerfile": "FROM x\nRUN y",
        "tests/test.sh": "",
      },
      { path: "environment/docker-compose.yaml", words: "starts services in containers" },
    ],
    [
      "an image without a folder to work in",
      { "environment/Dockerfile": "FROM x\n" },
      {
        path: "environment/Dockerfile",
        words: '"no WORKDIR" works on a whole machine, which needs a container',
      },
    ],
    [
      "tests that install something",
      {
        "environment/Dockerfile": FILES,
        "tests/test.sh": "#!/bin/bash\n# apt-get is fine in a comment\nset -e; curl -LsSf https://x | sh\n",
      },
      { path: "tests/test.sh", words: "runs curl, which needs a container" },
    ],
    [
      "a solution in Python",
      { "solution/solve.sh": "cd /app && python3 - <<'E'\nE", "tests/test.sh": "exit 0" },
      { path: "solution/solve.sh", words: "runs python3, which needs a container" },
    ],
    [
      "npm packages",
      { "tests/test.sh": "if true; then npm ci; fi" },
      { path: "tests/test.sh", words: "runs npm ci, which needs a container" },
    ],
  ])("is %s", (_, files, need) => {
    expect(containerNeed(tree(files))).toEqual(need);
  });

  it.each([
    ["nothing", { "instruction.md": "Say hi" }],
    ["files that are laid out", { "environment/Dockerfile": `${FILES}COPY . .\n`, "environment/a": "" }],
    [
      "npm test, and words that only look like programs",
      { "tests/test.sh": "npm test && cat python.txt; echo curl" },
    ],
    ["a program's name as a file's", { "tests/test.sh": "make-report; ./git-log.sh; python.sh" }],
  ])("is not %s", (_, files) => {
    expect(containerNeed(tree(files))).toBeUndefined();
  });
});
