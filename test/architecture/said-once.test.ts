import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { GENAI_PRICES_VERSION } from "../../src/adapters/prices/genai-prices.ts";
import { PAWL_VERSION } from "../../src/record/version.ts";
import { OVERRIDE_NAMES } from "../../src/suite/override-names.ts";

const manifest = JSON.parse(readFileSync("package.json", "utf8")) as {
  version: string;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
};
const action = parse(readFileSync("action.yml", "utf8")) as {
  inputs: Record<string, unknown>;
  runs: { using: string; main: string };
};

describe("what is said in two places is the same", () => {
  it("the tables of docs/action.md are action.yml's", () => {
    const { status, stderr } = spawnSync(process.execPath, ["scripts/docs.ts", "--check"], {
      encoding: "utf8",
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  });

  it("versions", () => {
    expect(PAWL_VERSION).toBe(manifest.version);
    expect(GENAI_PRICES_VERSION).toBe(manifest.dependencies["@pydantic/genai-prices"]);
    expect(manifest.dependencies["just-bash"]).toBe("3.4.2");
    expect(manifest.devDependencies["emulate"]).toBe("0.12.2");
  });

  it("every setting that may beat the file is an input of the Action", () => {
    expect(OVERRIDE_NAMES.filter((name) => !(name in action.inputs))).toEqual([]);
  });

  it("the Action runs the build on Node 24", () => {
    expect(action.runs).toEqual({ using: "node24", main: "dist/index.js", post: "dist/post.js" });
  });

  it("the README gives the two commands", () => {
    const readme = readFileSync("README.md", "utf8");
    expect(readme).toContain("npx -y node@24 dist/cli.js demo");
    expect(readme).toContain("npm cit");
  });
});
