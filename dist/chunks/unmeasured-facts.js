// src/doors/unmeasured-facts.ts
function unmeasuredFacts({ subject, suite }) {
	const model = subject.model ?? "not set";
	return {
		model,
		simulated: model.startsWith("simulated/"),
		suite,
		measured: void 0
	};
}
export { unmeasuredFacts as t };
