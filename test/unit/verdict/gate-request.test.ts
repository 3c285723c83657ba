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

const LOW = { history: "30/30", first: "1/3" };
const CALM = { history: "30/30", first: "3/3" };

it.each<[string, readonly object[], readonly string[], boolean]>([
  ["two suspects and a low whole", [LOW, LOW, CALM], [], true],
  ["one suspect says nothing of the suite", [{ ...LOW, first: "0/3" }, CALM, CALM], [], false],
  ["two suspects of which one may not block are one", [LOW, LOW, CALM], ["task_1"], false],
  [
    "a whole that is low only by a task that may not block",
    [{ history: "2/3", first: "1/3" }, { history: "2/3", first: "1/3" }, { ...LOW, first: "0/3" }, CALM],
    ["task_3"],
    false,
  ],
  [
    "the same tasks, all of which may block",
    [{ history: "2/3", first: "1/3" }, { history: "2/3", first: "1/3" }, { ...LOW, first: "0/3" }, CALM],
    [],
    true,
  ],
  [
    "two suspects in a whole that is not low",
    [LOW, LOW, ...Array(8).fill({ history: "1/30", first: "3/3" })],
    [],
    false,
  ],
  [
    "tasks without history or first look count for nothing",
    [LOW, LOW, { first: "0/3" }, { history: "30/30" }],
    [],
    true,
  ],
])("the suite is a question: %s", (_, rows, exempt, flagged) => {
  const tasks = rows.map((row, index) => ({ ...row, id: `task_${index + 1}` }));
  const gate = { policy: { non_blocking: [...exempt] }, stopped: "Out of time." };
  expect(gateRequest(gatePack({ tasks, gate }))?.design).toMatchObject({ isSuiteFlagged: flagged });
});

it("equal inputs make nobody a suspect, and no more suspects are asked about than may be", () => {
  const tasks = [LOW, LOW, { ...LOW, first: "0/3" }].map((row, index) => ({
    ...row,
    id: `task_${index + 1}`,
  }));
  const suspects = (options: object): unknown =>
    gateRequest(gatePack({ tasks, ...options, gate: { stopped: "Out of time.", recheck: 2 } }))?.design;
  expect(suspects({})).toMatchObject({ suspects: [2, 0] });
  expect(suspects({ identical: true })).toMatchObject({ suspects: [], isSuiteFlagged: false });
});
