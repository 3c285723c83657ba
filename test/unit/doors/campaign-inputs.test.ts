import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Asked, campaignInputs, sameInputs } from "../../../src/doors/campaign-inputs.ts";
import { EMPTY_CONFIG } from "../../../src/suite/config.ts";
import { resolveConfig } from "../../../src/suite/resolve-config.ts";

const OVERRIDES = {
  model: "simulated/steady",
  "system-prompt": "prompts/agent.md",
  suite: "suite",
  runs: "",
};
const ASKED: Asked = { config: "pawl.yml", overrides: OVERRIDES };

let cwd = "";
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), "pawl-inputs-"));
  put("prompts/agent.md", "Be careful.\n");
  put("suite/task_01_x/task.toml", "schema_version = 1\n");
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

function put(path: string, text: string): void {
  mkdirSync(dirname(join(cwd, path)), { recursive: true });
  writeFileSync(join(cwd, path), text);
}

function recorded() {
  const inputs = campaignInputs(cwd, ASKED, resolveConfig(EMPTY_CONFIG, OVERRIDES));
  if (inputs === undefined) throw new Error("the suite cannot be read");
  return inputs;
}

describe("what a campaign was made from", () => {
  it("is recorded by relative path and hash, a missing pawl.yml as null", () => {
    const sha = expect.stringMatching(/^[0-9a-f]{64}$/);
    expect(recorded()).toEqual({
      overrides: { model: "simulated/steady", "system-prompt": "prompts/agent.md", suite: "suite" },
      files: { "pawl.yml": null, "prompts/agent.md": sha },
      suite: { name: "suite", sha256: sha },
      versions: { pawl: expect.any(String), harness: expect.any(String), sandbox: expect.any(String) },
    });
  });

  it.each<[string, () => unknown, boolean]>([
    ["nothing", () => undefined, true],
    ["a file that is no input", () => put("src/index.ts", "changed"), true],
    ["a tool's own folder in the suite", () => put("suite/node_modules/x/y.js", "changed"), true],
    [
      "an override spelled with spaces",
      () => ({ overrides: { ...OVERRIDES, model: " simulated/steady " } }),
      true,
    ],
    ["an empty override more", () => ({ overrides: { ...OVERRIDES, region: "" } }), true],
    ["pawl.yml appears", () => put("pawl.yml", "runs: 5\n"), false],
    ["one byte of the prompt", () => put("prompts/agent.md", "Be careful!\n"), false],
    ["the prompt is gone", () => rmSync(join(cwd, "prompts/agent.md")), false],
    ["one byte of a task", () => put("suite/task_01_x/task.toml", "schema_version = 2\n"), false],
    ["a task more", () => put("suite/task_02_y/task.toml", "x"), false],
    ["an empty folder more", () => void mkdirSync(join(cwd, "suite/empty")), false],
    ["a link more", () => symlinkSync("task.toml", join(cwd, "suite/task_01_x/link")), false],
    ["the suite is gone", () => rmSync(join(cwd, "suite"), { recursive: true }), false],
    ["another model", () => ({ overrides: { ...OVERRIDES, model: "simulated/hasty" } }), false],
    ["an override less", () => ({ overrides: { ...OVERRIDES, suite: "" } }), false],
    ["another configuration file", () => ({ config: "other.yml" }), false],
  ])("%s", (_, change, isSame) => {
    const before = recorded();
    const asked = { ...ASKED, ...(change() as Partial<Asked> | undefined) };
    expect(sameInputs(before, cwd, asked)).toBe(isSame);
  });

  it("another version of Pawl is another input", () => {
    const before = recorded();
    expect(sameInputs({ ...before, versions: { ...before.versions, sandbox: "guest-0" } }, cwd, ASKED)).toBe(
      false,
    );
  });
});
