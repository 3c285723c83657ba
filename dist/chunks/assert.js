// src/std/assert.ts
function assert(condition, invariant) {
	if (!condition) throw new Error(`invariant broken: ${invariant}`);
}
export { assert as t };
