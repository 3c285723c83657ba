import type { Flag } from "./verb.ts";

/** Flags that set what a campaign is; the names are the Action's inputs and the keys of `pawl.yml`. */
export const CAMPAIGN_FLAGS: Readonly<Record<string, Flag>> = {
  config: { placeholder: "FILE", about: "Configuration file; ./pawl.yml where there is one." },
  suite: { placeholder: "NAME|FOLDER", about: "Suite to run: agentic-core-v1, or a folder of tasks." },
  tasks: { placeholder: "PATTERN", about: "Ids, globs, tags, variants and !negations.", repeatable: true },
  model: { placeholder: "PROVIDER/ID", about: "Model under test, e.g. bedrock/openai.gpt-oss-20b-1:0." },
  region: { placeholder: "REGION", about: "AWS region of the model." },
  "base-url": { placeholder: "URL", about: "OpenAI-compatible endpoint, e.g. http://127.0.0.1:11434/v1." },
  "service-tier": { placeholder: "TIER", about: "Provider's service tier, e.g. flex." },
  "price-as": { placeholder: "PROVIDER/ID", about: "Model whose prices hold, where the id does not tell." },
  harness: { placeholder: "NAME", about: "What lets the model act; pawl is built in." },
  "system-prompt": { placeholder: "FILE", about: "Prompt file, after the base prompt.", repeatable: true },
  runs: { placeholder: "N", about: "Runs per task (3)." },
  concurrency: {
    placeholder: "N",
    about: "Most runs at a time (16; 4 simulated ones); requests adapt to what the provider bears.",
  },
  "max-cost-usd": { placeholder: "USD", about: "Stop cleanly before the campaign costs more." },
  "max-campaign-tokens": { placeholder: "N", about: "Stop cleanly before the campaign uses more tokens." },
  "max-month-cost-usd": { placeholder: "USD", about: "The same for all campaigns of the month (UTC)." },
  "max-month-tokens": { placeholder: "N", about: "The same for the month's tokens." },
  "month-ledger": { placeholder: "FILE", about: "Where the month's spending is kept." },
};

export const OUT_FLAG: Flag = { placeholder: "FOLDER", about: "Where the files go." };
export const JSON_FLAG: Flag = { about: "Print JSON for programs instead of text." };
export const BASELINE_FLAG: Flag = {
  placeholder: "PACK",
  about: "Data pack to compare with: a file, or a folder that holds data-pack.json.",
};
