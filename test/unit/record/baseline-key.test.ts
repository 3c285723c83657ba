import { expect, it } from "vitest";
import { baselineKey } from "../../../src/record/baseline-key.ts";

const SAME = { suiteFingerprint: "a".repeat(64), config: "pawl.yml", commentKey: "default" };

it("stays what it is, because artifacts are named by it", () => {
  expect(baselineKey(SAME)).toMatchInlineSnapshot(
    `"08c1ab01f3608cbc9684a6e11eeabfc02f8ce86cc3d9164ddff9cfa4887d580e"`,
  );
});

it.each([{ suiteFingerprint: "b".repeat(64) }, { config: "agents/pawl.yml" }, { commentKey: "gpt-oss-20b" }])(
  "is another one for %j",
  (other) => {
    expect(baselineKey({ ...SAME, ...other })).not.toBe(baselineKey(SAME));
  },
);
