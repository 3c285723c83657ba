/**
 * The program of a child process that runs task code: one call a frame on standard input, its result on standard
 * output, each in a QuickJS of its own. It dies with its parent (end of input) and believes no message that does not fit.
 */
import type { IsolateProgram } from "../../ports.ts";
import { encodeFrame, frameReader } from "./frame.ts";
import { IsolateRequest, isolateAnswer } from "./isolate-messages.ts";
import { lockDown } from "./lock-down.ts";
import type { GuestLimits } from "./quickjs/fuel.ts";
import { runProgram } from "./quickjs/run-program.ts";

const WARM_UP: GuestLimits = { fuel: 100, memoryBytes: 8 << 20, stackBytes: 64 << 10 };
const turn = { last: warmUp() };

process.stdin.on(
  "data",
  frameReader((message) => {
    const request = IsolateRequest.parse(message);
    turn.last = turn.last.then(() => answer(request));
  }),
);
process.stdin.on("end", () => process.exit(0));

/** Loads the engine and all its surroundings before anybody waits for them, then shuts the doors behind. */
async function warmUp(): Promise<void> {
  const program = { source: "export const f = () => 1;", modules: {}, surroundings: "node" } as const;
  await runProgram({ program, name: "f", args: [], limits: WARM_UP, wasmPath: undefined });
  lockDown();
}

async function answer({ id, program, name, args, limits }: IsolateRequest): Promise<void> {
  const result = await runProgram({
    program: JSON.parse(program) as IsolateProgram,
    name,
    args: JSON.parse(args) as unknown[],
    limits,
    wasmPath: undefined,
  });
  process.stdout.write(encodeFrame({ id, answer: isolateAnswer(result), change: [] }));
}
