import { expect, it } from "vitest";
import { nonBlockingKeys } from "../../../src/suite/non-blocking.ts";
import { aSuite } from "../../support/tasks.ts";

const suite = aSuite(
  { id: "task_01_greet", tags: ["files"] },
  { id: "task_02_count", tags: ["sql"] },
  { id: "task_03_trace", tags: ["sql"] },
);
const rules = (...given: readonly (readonly [string, boolean])[]) =>
  given.map(([pattern, block]) => ({ pattern, block }));

it.each([
  { said: rules(), keys: [] },
  { said: rules(["task_02", false]), keys: ["task_02_count"] },
  { said: rules(["tag:sql", false], ["task_01", true]), keys: ["task_02_count", "task_03_trace"] },
  { said: rules(["*", false], ["task_01*", true]), keys: ["task_02_count", "task_03_trace"] },
  { said: rules(["task_03", true], ["task_0*", false], ["sql", true]), keys: ["task_01_greet"] },
])("$said exempts $keys: the last rule that names a task holds", ({ said, keys }) => {
  expect(nonBlockingKeys(suite, said)).toEqual(keys);
});

it("a rule that names nothing is a mistake, said with what was meant", () => {
  expect(() => nonBlockingKeys(suite, rules(["task_30_trace", false]))).toThrow(
    'there is no task "task_30_trace" in demo-v1; did you mean task_03_trace?',
  );
});
