import type { GuestLimits } from "./quickjs/fuel.ts";

/** What one call of task code may use: about 3–10 seconds of QuickJS, room for a 2 MB log and its copies. */
export const ISOLATE_LIMITS: GuestLimits = { fuel: 20_000, memoryBytes: 192 << 20, stackBytes: 256 << 10 };
