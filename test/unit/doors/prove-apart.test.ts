import { expect, it } from "vitest";
import { proveApart } from "../../../src/doors/prove-apart.ts";

it("ends with the reason of whoever stopped it, and its processes with it", async () => {
  const stop = new AbortController();
  const flags = ["--suite", "agentic-core-v1", "--seeds", "20"];
  const pending = proveApart(
    { keys: ["task_07", "task_09"], parts: 1, jobs: 2, flags, cwd: process.cwd() },
    stop.signal,
  );
  stop.abort(new Error("enough"));
  await expect(pending).rejects.toThrow("enough");
});
