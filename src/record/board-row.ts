/** One campaign's line in a leaderboard, as intel.db holds it; null where it was not measured or not published. */
export interface BoardRow {
  readonly campaign_id: string;
  /** `published` figures were read off somebody's report; only `measured` ones come with runs. */
  readonly source: "measured" | "published";
  /** What people call the model, e.g. `GPT-OSS 20B`. */
  readonly name: string;
  /** `provider/model-id` where it is known. */
  readonly model: string | null;
  readonly harness: string | null;
  readonly suite: string;
  readonly passed: number;
  readonly runs: number;
  readonly pass_rate: number | null;
  readonly cost_per_pass_usd: number | null;
  readonly latency_ms_p50: number | null;
  readonly input_tokens: number | null;
  readonly output_tokens: number | null;
  readonly simulated: boolean;
}
