// src/adapters/sandbox/isolate-limits.ts
const ISOLATE_LIMITS = {
	fuel: 2e4,
	memoryBytes: 192 << 20,
	stackBytes: 262144
};
export { ISOLATE_LIMITS as t };
