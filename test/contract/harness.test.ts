import { pawlHarness } from "../../src/harness/pawl-harness.ts";
import { harnessContract } from "./harness.contract.ts";

harnessContract("pawl", (world) => pawlHarness({ ...world, modelId: "simulated/listed" }));
