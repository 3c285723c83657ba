// src/doors/pull-context.ts
function pullContext(context, pull) {
	const { number: pullRequest, headSha, baseSha, isFork } = pull;
	const event = {
		...context.event,
		kind: "pull_request",
		pullRequest,
		headSha,
		baseSha,
		isFork
	};
	return {
		...context,
		event,
		order: {
			...context.order,
			headSha
		}
	};
}
export { pullContext as t };
