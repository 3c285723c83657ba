import { expect, it } from "vitest";
import { gateRequest } from "../../../src/verdict/gate-request.ts";
import { recomputeVerdict } from "../../../src/verdict/recompute.ts";
import { gatePack } from "../../support/gates.ts";
import { pack, records } from "../../support/records.ts";

const TASKS = [
  { id: "task_01_x", history: "30/30", first: "1/3" },
  { id: "task_02_x", history: "30/30", first: "3/3" },
];
const DEEP = { mode: "deep" as const, first_look: 0, deep: { pairs: 10, margin: 0.1 } };
const NOTHING = { mode: "deep", tasks: [], blocking: [], pairs: 10 };

it("a pack of no gate asks nothing", () => {
  expect(gateRequest(pack({ runs: records("task_01_x", "1/3") }))).toBeUndefined();
});

it("suspects are asked about, and every task that may block is in the suite", () => {
  const gate = { policy: { non_blocking: ["task_01_x"] }, stopped: "Out of time." };
  expect(gateRequest(gatePack({ tasks: TASKS, gate }))).toEqual({
    design: { mode: "screen", plan: "standard", suspects: [0], blocking: [1], isSuiteFlagged: false },
    keys: ["task_01_x", "task_02_x"],
    firstLook: 3,
    orderSeed: "order",
  });
});

it.each([
  ["every task", {}, { mode: "deep", tasks: [0, 1], blocking: [0, 1], pairs: 10 }],
  ["nothing of equal inputs", { identical: true }, NOTHING],
  ["nothing without a baseline", { noBaseline: true }, NOTHING],
  ["nothing without a number of pairs", { gate: { ...DEEP, deep: null } }, { ...NOTHING, pairs: 0 }],
])("deep asks %s", (_, options, design) => {
  const tasks = TASKS.map(({ id, history }) => ({ id, history }));
  expect(gateRequest(gatePack({ tasks, gate: DEEP, ...options }))?.design).toEqual(design);
});

it("one task that drifted is named alone", () => {
  const [low, calm] = TASKS;
  const zeros = "0".repeat(8);
  const verdict = recomputeVerdict(gatePack({ tasks: [{ ...low!, old: zeros, new: zeros }, calm!] }));
  expect(verdict?.sentence).toBe(
    "The base branch itself is off its history on task_01_x: the environment changed, this change is not to blame.",
  );
  expect(Object.keys(verdict?.tasks[1] ?? {})).toEqual(["key", "word", "candidate", "expected", "sentence"]);
});
