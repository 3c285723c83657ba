/** A model as pi and OpenClaw list one: what they charge and how much they think fits is not theirs to know. */
export function modelEntry(modelId: string, maxTokens: number) {
  return {
    id: modelId,
    name: modelId,
    reasoning: true,
    input: ["text"],
    cost: { input: 0, output: 0, cacheRead: 0, cacheWrite: 0 },
    contextWindow: 128_000,
    maxTokens,
  };
}
