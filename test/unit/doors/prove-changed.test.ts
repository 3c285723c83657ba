import { cpSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { proveChanged, requireProven } from "../../../src/doors/prove-changed.ts";
import { EMPTY_CONFIG } from "../../../src/suite/config.ts";
import { resolveConfig } from "../../../src/suite/resolve-config.ts";
import { scratchFolder } from "../../support/command-line.ts";

const never = new AbortController().signal;
const root = scratchFolder();
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Both sides of a change begin with the same two tasks of a stranger. */
beforeEach(() => {
  for (const side of ["base", "head"]) {
    rmSync(join(root, side), { recursive: true, force: true });
    cpSync("fixtures/harbor", join(root, side, "suite"), { recursive: true });
  }
});

const change = (path: string, text: string) => writeFileSync(join(root, "head/suite", path), text);

function proven(suites: { readonly before?: string; readonly tasks?: string[] } = {}) {
  const settings = { ...resolveConfig(EMPTY_CONFIG), suite: "suite", tasks: suites.tasks ?? ["*"] };
  const before = { folder: join(root, "base"), settings: { ...settings, suite: suites.before ?? "suite" } };
  return proveChanged({ before, after: { folder: join(root, "head"), settings } }, never);
}

describe("what a change must prove", () => {
  it("is nothing where no task differs, or the one that does is not run", async () => {
    expect(await proven()).toBeUndefined();
    change("fix_greeting/instruction.md", "Do something else.\n");
    expect(await proven({ tasks: ["summarise_errors"] })).toBeUndefined();
  });

  it("is the task that differs by a byte; what has no generator has one form", async () => {
    change("summarise_errors/instruction.md", "Count the errors of service.log into errors.csv.\n");
    const report = await proven();
    expect(report?.tasks.map(({ task }) => task)).toEqual(["summarise_errors"]);
    expect({ ok: report?.ok, seeds: report?.seeds }).toEqual({ ok: true, seeds: 1 });
  });

  it("names the line that a careless test lets through", async () => {
    change(
      "summarise_errors/tests/test.sh",
      "[ -f errors.csv ] && echo 1 > /logs/verifier/reward.txt; exit 1\n",
    );
    const report = await proven();
    if (report === undefined) throw new Error("nothing was proven");
    expect(report.lines.filter(({ ok }) => !ok).map(({ script }) => script)).toContain("mutant: emptied");
    expect(() => requireProven(report, "suite")).toThrow(
      "summarise_errors: mutant: emptied must be failed, but on form 1: errors.csv: passed (and 4 more); no model is asked before the changed tasks are proven, so mend them: pawl prove --suite suite --tasks summarise_errors",
    );
  });
});
