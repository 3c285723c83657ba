import { inlineIsolate } from "../../src/adapters/sandbox/inline-isolate.ts";
import { graderIsolateContract } from "./grader-isolate.contract.ts";

graderIsolateContract("inline isolate", () =>
  inlineIsolate({ limits: { memoryBytes: 32 << 20, fuel: 3_000 } }),
);
