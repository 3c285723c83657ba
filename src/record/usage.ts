import { z } from "zod";

const tokens = z.int().nonnegative();

/** Billed tokens. `input_tokens` excludes what was read from or written to the prompt cache, as Bedrock reports it. */
export const Usage = z.strictObject({
  input_tokens: tokens,
  output_tokens: tokens,
  cache_read_tokens: tokens,
  cache_write_tokens: tokens,
});
export type Usage = z.infer<typeof Usage>;

export const NO_USAGE: Usage = {
  input_tokens: 0,
  output_tokens: 0,
  cache_read_tokens: 0,
  cache_write_tokens: 0,
};

/** The sum of any number of usages. */
export function addUsage(...usages: readonly Usage[]): Usage {
  const total = (field: keyof Usage): number => usages.reduce((sum, usage) => sum + usage[field], 0);
  return {
    input_tokens: total("input_tokens"),
    output_tokens: total("output_tokens"),
    cache_read_tokens: total("cache_read_tokens"),
    cache_write_tokens: total("cache_write_tokens"),
  };
}
