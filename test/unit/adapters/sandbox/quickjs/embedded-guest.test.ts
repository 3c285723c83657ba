import { spawnSync } from "node:child_process";
import { expect, it } from "vitest";

it("carries the guest code as it stands in src/guest", () => {
  const { status, stderr } = spawnSync(process.execPath, ["scripts/embed-guest.ts", "--check"], {
    encoding: "utf8",
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
});
