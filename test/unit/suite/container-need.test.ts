import { describe, expect, it } from "vitest";
import { containerNeed } from "../../../src/suite/container-need.ts";

const tree = (files: Readonly<Record<string, string>>) =>
  new Map(Object.entries(files).map(([path, text]) => [path, new TextEncoder().encode(text)]));

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
        words: '"run apt-get update && apt-get install -y gcc" needs a container',
      },
    ],
    [
      "a long command, cut short",
      { "environment/Dockerfile": `FROM x\nRUN ${"y".repeat(100)}` },
      { path: "environment/Dockerfile", words: `"RUN ${"y".repeat(55)}…" needs a container` },
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
      "a script that grades",
      { "environment/Dockerfile": "FROM x\r\nCOPY a /app/a\r\n", "tests/test.sh": "" },
      { path: "tests/test.sh", words: "grades the work in a container" },
    ],
    [
      "an image",
      { "environment/Dockerfile": "FROM x\n" },
      { path: "environment/Dockerfile", words: "builds a container" },
    ],
    ["nothing", { "instruction.md": "Say hi" }, undefined],
  ])("is %s", (_, files, need) => {
    expect(containerNeed(tree(files))).toEqual(need);
  });
});
