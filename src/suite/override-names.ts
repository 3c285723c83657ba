/** The settings that an Action input or a flag of the same name may beat. */
export const OVERRIDE_NAMES = [
  "suite",
  "tasks",
  "model",
  "region",
  "base-url",
  "service-tier",
  "price-as",
  "harness",
  "system-prompt",
  "runs",
  "concurrency",
  "max-cost-usd",
  "max-campaign-tokens",
  "max-month-cost-usd",
  "max-month-tokens",
  "month-ledger",
] as const;
