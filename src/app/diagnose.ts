/** Whether a campaign would get through, before anything but one short question is spent on it. */
import type { ModelClient, ModelReply, PriceBook } from "../ports.ts";
import { formatDuration, formatMoney, formatNumber } from "../std/format-number.ts";
import { usd } from "../std/money.ts";
import type { Estimate } from "./estimate-campaign.ts";
import type { CampaignRequest } from "./run-campaign.ts";

export interface Finding {
  readonly what: string;
  readonly state: "ok" | "warning" | "failure";
  readonly text: string;
}

const TOKENS_OF_A_WORD = 64;

/** Asks the model for one word; rejects only when the signal aborts. */
export function askOneWord(model: ModelClient, signal: AbortSignal): Promise<ModelReply> {
  return model.complete(
    {
      system: "",
      messages: [{ role: "user", content: [{ kind: "text", text: "Reply with the word ok." }] }],
      tools: [],
      inference: { max_tokens: TOKENS_OF_A_WORD },
      run: { task_id: "doctor", variant: null, epoch: 1, arm: "candidate", stage: "doctor", form_seed: "" },
    },
    signal,
  );
}

/** What the answer says about access. */
export function accessFinding(model: string, reply: ModelReply): Finding {
  const what = "access";
  if (reply.kind === "message") {
    const ms = formatDuration(reply.latencyMs);
    const retries = reply.attempts > 1 ? `, at the ${reply.attempts}th attempt` : "";
    return {
      what,
      state: reply.attempts > 1 ? "warning" : "ok",
      text: `${model} answered in ${ms}${retries}`,
    };
  }
  const said = reply.kind === "fault" ? `${reply.fault.name}: ${reply.fault.message}` : reply.message;
  return {
    what,
    state: "failure",
    text: `${model} did not answer (${said.replace(/\s+/g, " ").slice(0, 400)})`,
  };
}

/** Whether tokens can be priced. */
export function priceFinding(request: CampaignRequest, prices: PriceBook, at: number): Finding {
  const { pricedAs } = request;
  const million = { input_tokens: 1e6, output_tokens: 0, cache_read_tokens: 0, cache_write_tokens: 0 };
  const input = prices.price(pricedAs, million, at);
  const output = prices.price(pricedAs, { ...million, input_tokens: 0, output_tokens: 1e6 }, at);
  if (input === undefined || output === undefined)
    return {
      what: "price",
      state: "warning",
      text: `no price is known for ${pricedAs}; give price-as or prices in pawl.yml, or costs stay unknown and no budget in dollars can be kept`,
    };
  const table = `${prices.identity.source} ${prices.identity.version}`;
  const tier = request.subject.inference.service_tier;
  const flex = tier === undefined ? "" : `; the ${tier} tier is not in the table, state its price`;
  return {
    what: "price",
    state: tier === undefined ? "ok" : "warning",
    text: `$${usd(input)} in and $${usd(output)} out for a million tokens (${pricedAs}, ${table})${flex}`,
  };
}

/** What the campaign would cost and take if every run did what its oracle does, and what its limits allow at most. */
export function costFinding(
  request: CampaignRequest,
  { runs, calls, usage }: Estimate,
  { prices, at, latencyMs }: { readonly prices: PriceBook; readonly at: number; readonly latencyMs: number },
): Finding {
  const { limits } = request.subject;
  const cost = prices.price(request.pricedAs, usage, at);
  const most = runs * limits.max_cost_usd;
  const cap = request.budget.max_cost_usd;
  const tokens = usage.input_tokens + usage.output_tokens;
  const timeMs = (calls / request.concurrency) * latencyMs;
  const atLeast = cost === undefined ? "an unknown cost" : formatMoney(usd(cost));
  return {
    what: "campaign",
    state: cap !== undefined && cost !== undefined && usd(cost) > cap ? "warning" : "ok",
    text: `${runs} runs, about ${formatNumber(calls)} calls and ${formatNumber(tokens)} tokens if all went like the oracles: ${atLeast}, ${formatDuration(timeMs)} at ${request.concurrency} at a time; models take a multiple, limits allow ${formatMoney(Math.min(most, cap ?? most))} at most`,
  };
}

/** How much of a quota the campaign would hold and use: providers reserve the whole of `max_tokens` for each call. */
export function quotaFinding(
  { subject, concurrency }: CampaignRequest,
  { calls, usage }: Estimate,
  latencyMs: number,
): Finding {
  const reserved = Math.round(usage.input_tokens / Math.max(1, calls)) + subject.inference.max_tokens;
  const callsPerMinute = (concurrency * 60_000) / Math.max(1, latencyMs);
  return {
    what: "quota",
    state: "ok",
    text: `each call reserves about ${formatNumber(reserved)} tokens (input and max-tokens); ${concurrency} at a time make up to ${formatNumber(callsPerMinute)} requests and ${formatNumber(callsPerMinute * reserved)} tokens a minute; with a smaller quota requests slow down by themselves`,
  };
}
