import { describe, expect, it } from "vitest";
import type { Harness, ModelReply, PriceBook, SandboxHost } from "../../src/ports.ts";
import { Trajectory } from "../../src/record/trajectory.ts";
import { addUsage, NO_USAGE, type Usage } from "../../src/record/usage.ts";
import { assignment, textTree } from "../support/assignments.ts";
import { flatPrices } from "../support/flat-prices.ts";
import { type HandClock, handClock } from "../support/hand-clock.ts";
import { type ListedModel, listedModel, message, requested, usage } from "../support/listed-model.ts";
import { memorySandboxes } from "../support/memory-sandbox.ts";

export interface HarnessWorld {
  readonly model: ListedModel;
  readonly sandboxes: SandboxHost;
  readonly prices: PriceBook;
  readonly clock: HandClock;
}

const write = message({ calls: [requested("fs_write", { path: "a.txt", content: "a" })] });
const nonsense = message({ calls: [requested("fly", {})] });
const delivery = { attempts: 2, retryDelayMs: 700 };
const fault = (kind: "throttled" | "auth"): ModelReply => ({
  kind: "fault",
  fault: { kind, retryable: kind === "throttled", name: "SomeException", message: "no" },
  ...delivery,
});

const STOPS: readonly (readonly [name: string, replies: readonly ModelReply[], stop: string])[] = [
  ["says it is done", [write, message({ text: "Done." })], "end_turn"],
  ["says nothing at all", [message()], "end_turn"],
  ["stops at a stop sequence", [message({ stopReason: "stop_sequence" })], "end_turn"],
  ["claims tool use without a call", [message({ stopReason: "tool_use" })], "end_turn"],
  ["keeps acting under end_turn", [{ ...write, stopReason: "end_turn" } as ModelReply], "end_turn"],
  ["is cut off at its output limit", [message({ stopReason: "max_tokens", text: "I wi" })], "max_tokens"],
  ["is filtered", [message({ stopReason: "content_filtered" })], "refusal"],
  ["meets a guardrail", [message({ stopReason: "guardrail_intervened" })], "refusal"],
  ["fills its window", [message({ stopReason: "model_context_window_exceeded" })], "context_overflow"],
  [
    "was sent too much",
    [{ kind: "context_overflow", message: "long", usage: NO_USAGE, ...delivery }],
    "context_overflow",
  ],
  ["stops for an unknown reason", [message({ stopReason: "tired" })], "provider_fault"],
  ["is throttled for good", [write, fault("throttled")], "provider_fault"],
  ["is refused its credentials", [fault("auth")], "provider_fault"],
  ["writes nonsense three times", [nonsense, nonsense, nonsense], "malformed"],
  ["writes nonsense twice, then ends", [nonsense, nonsense, message()], "end_turn"],
  ["recovers between nonsense", [nonsense, nonsense, write, nonsense, nonsense, message()], "end_turn"],
  [
    "has unreadable replies",
    Array<ModelReply>(3).fill(message({ stopReason: "malformed_tool_use" })),
    "malformed",
  ],
  [
    "has unreadable output",
    Array<ModelReply>(3).fill(message({ stopReason: "malformed_model_output" })),
    "malformed",
  ],
  [
    "makes the provider fail on its call",
    Array<ModelReply>(3).fill({ kind: "malformed", message: "ToolUse", usage: usage(9, 1), ...delivery }),
    "malformed",
  ],
];

/** What every harness owes: a named stop for everything a model does, every billed token, a trajectory on every exit. */
export function harnessContract(name: string, build: (world: HarnessWorld) => Harness): void {
  const world = (over: Partial<HarnessWorld> = {}): HarnessWorld => ({
    model: listedModel([]),
    sandboxes: memorySandboxes(),
    prices: flatPrices(),
    clock: handClock(),
    ...over,
  });
  const never = new AbortController().signal;

  describe(`${name} keeps the harness contract`, () => {
    it("is called name@version", () => {
      expect(build(world()).identity).toMatch(/^[\w-]+@[\w.-]+$/);
    });

    it.each(STOPS)("a model that %s", async (_name, replies, stop) => {
      const model = listedModel(replies);
      const { trajectory } = await build(world({ model })).solve(assignment(), never);
      expect(trajectory.stop).toBe(stop);
      expect(Trajectory.parse(trajectory)).toEqual(trajectory);
      expect(trajectory.turns.length).toBe(model.requests.length);
      expect(addUsage(...trajectory.turns.map((turn) => turn.usage))).toEqual(
        addUsage(...model.requests.map((_, index) => billed(replies[index] ?? message()))),
      );
    });

    it("hands back the workspace as the agent left it", async () => {
      const model = listedModel([write, message({ text: "Done." })]);
      const { files } = await build(world({ model })).solve(
        assignment({ files: textTree({ "b.txt": "b" }) }),
        never,
      );
      expect(files).toEqual(textTree({ "b.txt": "b", "a.txt": "a" }));
    });

    it.each([
      ["turns", { max_turns: 2 }, "max_turns", 2],
      ["time", { wall_seconds: 0.15 }, "timeout", 3],
    ] as const)("stops at its limit of %s and keeps the work", async (_name, limits, stop, turns) => {
      const model = listedModel(Array<ModelReply>(9).fill(write));
      const given = assignment({ limits: { ...assignment().limits, ...limits } });
      const { trajectory, files } = await build(world({ model })).solve(given, never);
      expect({ stop: trajectory.stop, turns: trajectory.turns.length }).toEqual({ stop, turns });
      expect(files).toEqual(textTree({ "a.txt": "a" }));
    });

    it.each([
      ["tokens", { max_tokens: 40_000 }, "max_tokens"],
      ["dollars", { max_cost_usd: 0.04 }, "max_cost"],
    ] as const)("makes no call that could go beyond its limit of %s", async (_name, limits, stop) => {
      const dear = { ...write, usage: usage(9000, 1000) } as ModelReply;
      const model = listedModel(Array<ModelReply>(9).fill(dear));
      const given = assignment({ limits: { ...assignment().limits, ...limits } });
      const { trajectory, files } = await build(world({ model })).solve(given, never);
      expect({ stop: trajectory.stop, turns: trajectory.turns.length }).toEqual({ stop, turns: 3 });
      expect(trajectory.stop_detail).toMatch(/; another call could (use|cost) /);
      expect(files).toEqual(textTree({ "a.txt": "a" }));
    });

    it("makes no call at all where the first could go beyond its limit", async () => {
      const model = listedModel([write]);
      const limits = { ...assignment().limits, max_tokens: assignment().inference.max_tokens };
      const { trajectory } = await build(world({ model })).solve(assignment({ limits }), never);
      expect({ stop: trajectory.stop, turns: trajectory.turns }).toEqual({ stop: "max_tokens", turns: [] });
      expect(model.requests).toEqual([]);
    });

    it("does not count waiting for the provider as time worked", async () => {
      const clock = handClock();
      const slow = async (): Promise<ModelReply> => {
        clock.advance(3_600_000);
        return { ...write, attempts: 6, retryDelayMs: 3_599_950 } as ModelReply;
      };
      const model = listedModel([slow, slow, message({ text: "Done." })]);
      const { trajectory } = await build(world({ model, clock })).solve(assignment(), never);
      expect({ stop: trajectory.stop, turns: trajectory.turns.length }).toEqual({
        stop: "end_turn",
        turns: 3,
      });
    });

    it("leaves a trajectory with the bill when a tool breaks down", async () => {
      const sandboxes = memorySandboxes(() => {
        throw new Error("the pipe broke");
      });
      const calls = [requested("bash", { command: "ls" }), requested("bash", { command: "pwd" }, "bash-2")];
      const model = listedModel([write, message({ calls })]);
      const { trajectory } = await build(world({ model, sandboxes })).solve(assignment(), never);
      expect(trajectory).toMatchObject({ stop: "harness_fault", stop_detail: "the pipe broke" });
      expect(trajectory.turns.map((turn) => turn.usage)).toEqual([usage(100, 10), usage(100, 10)]);
      expect(trajectory.turns[1]?.tool_calls.map((call) => call.result.status)).toEqual(["error", "error"]);
    });

    it("leaves a trajectory when its sandbox does not open or the model client breaks", async () => {
      const sandboxes: SandboxHost = {
        ...memorySandboxes(),
        open: () => Promise.reject(new Error("no room")),
      };
      const broken = listedModel([() => Promise.reject(new Error("bad adapter"))]);
      const stops = await Promise.all(
        [world({ sandboxes }), world({ model: broken })].map(async (each) => {
          const { trajectory } = await build(each).solve(assignment(), never);
          return [trajectory.stop, trajectory.stop_detail];
        }),
      );
      expect(stops).toEqual([
        ["harness_fault", "no room"],
        ["harness_fault", "bad adapter"],
      ]);
    });

    it("rejects with the signal's reason when cancelled, before or in the middle", async () => {
      const aborted = AbortSignal.abort(new Error("before"));
      await expect(build(world()).solve(assignment(), aborted)).rejects.toThrow("before");
      const controller = new AbortController();
      const hang = (_: unknown, signal: AbortSignal): Promise<ModelReply> =>
        new Promise((_resolve, reject) => {
          signal.addEventListener("abort", () => reject(signal.reason));
          controller.abort(new Error("enough"));
        });
      const model = listedModel([write, hang]);
      await expect(build(world({ model })).solve(assignment(), controller.signal)).rejects.toThrow("enough");
    });
  });
}

function billed(reply: ModelReply): Usage {
  return reply.kind === "fault" ? NO_USAGE : reply.usage;
}
