import { systemClock } from "../../src/adapters/local/system-clock.ts";
import { clockContract } from "./clock.contract.ts";

clockContract("the system clock", systemClock());
