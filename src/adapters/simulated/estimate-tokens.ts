/**
 * Token counts for models that have no tokenizer because they do not exist: characters over a fixed number,
 * rounded up. Four characters a token is the usual rule of thumb for English and code.
 */
import type { MessageBlock, ModelRequest } from "../../ports.ts";

export const CHARACTERS_PER_TOKEN = 4;

/** Tokens of everything the model is sent: system prompt, tools and the whole conversation. */
export function estimateInputTokens(request: ModelRequest, charactersPerToken: number): number {
  const tools = request.tools.length === 0 ? 0 : JSON.stringify(request.tools).length;
  const conversation = request.messages.flatMap(({ content }) => content.map(blockLength));
  const characters = request.system.length + tools + conversation.reduce((sum, length) => sum + length, 0);
  return Math.ceil(characters / charactersPerToken);
}

function blockLength(block: MessageBlock): number {
  if (block.kind === "tool_use") return block.name.length + (JSON.stringify(block.input)?.length ?? 0);
  return block.text.length;
}
