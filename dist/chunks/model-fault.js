// src/record/model-fault.ts
const RETRYABLE = new Set([
	"throttled",
	"transient",
	"timeout",
	"model_error",
	"truncated"
]);
function modelFault(fault) {
	return {
		...fault,
		retryable: RETRYABLE.has(fault.kind)
	};
}
export { modelFault as t };
