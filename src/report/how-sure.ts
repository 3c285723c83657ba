/** What a gate's decision is worth: what it rests on, what it left out, and what it could not have seen. */

import type { Power, Scenario } from "../stats/power.ts";
import { truncate } from "../std/escape-invisible.ts";
import { escapeMarkdown } from "../std/escape-markdown.ts";
import { formatCount, formatMoney, formatNumber, formatShare } from "../std/format-number.ts";
import type { GateVerdict, SuiteVerdict } from "../verdict/gate-verdict.ts";
import type { Verdict } from "../verdict/verdict.ts";
import { codeName } from "./code-name.ts";
import { SCENARIO_WORDS, sayShare } from "./power-table.ts";
import type { ReportInput } from "./report-input.ts";

const NAMES_MAX = 8;
const REASON_MAX = 300;

/** `Spent 46 runs (…): 30 first look + 16 side by side.` The amount is in code, so that GitHub sees no mathematics. */
export function renderSpent({ gate }: Verdict): string {
  return gate === undefined ? "" : `**Spent** ${saySpent(gate, (amount) => `\`${amount}\``)}.`;
}

/** The same for any place; `show` dresses the amount. */
export function saySpent({ spent }: GateVerdict, show: (amount: string) => string): string {
  const { firstLookRuns, sideBySideRuns, costUsd } = spent;
  const runs = formatCount(firstLookRuns + sideBySideRuns, "run");
  const cost = costUsd === null ? "cost unknown" : show(formatMoney(costUsd));
  const parts = [
    ...(firstLookRuns === 0 ? [] : [`${formatNumber(firstLookRuns)} first look`]),
    `${formatNumber(sideBySideRuns)} side by side`,
  ];
  return `${runs} (${cost}): ${parts.join(" + ")}`;
}

/** The block that tells a reader how far to trust the rest; empty where there was no gate. */
export function renderHowSure({ verdict, power }: ReportInput): string {
  const { gate } = verdict;
  if (gate === undefined) return "";
  const caught = power === undefined ? [] : [sayCaught(power)];
  const lines = [sayPromise(gate), ...saySuite(gate.suite), ...sayOpen(gate), ...caught];
  return lines.join("\n\n");
}

function sayPromise({ burnIn, mode }: GateVerdict): string {
  const basis =
    mode === "deep"
      ? "Every task was run side by side"
      : "Only side-by-side runs can block, never a first look";
  const measured =
    burnIn === null
      ? ""
      : ` Measured on this repository: ${formatShare(burnIn.blocked, burnIn.checks)} (harmless checks blocked).`;
  return `**How sure is this?** ${basis}. At most 1 harmless change in 20 is blocked.${measured}`;
}

function saySuite(suite: SuiteVerdict | null): string[] {
  if (suite === null || suite.p.length === 0) return [];
  const { baseline, candidate, tasks } = suite;
  const sides = `${formatShare(baseline.passed, baseline.runs)} → ${formatShare(candidate.passed, candidate.runs)}`;
  const found = suite.state === "block" ? "worse as a whole" : "no loss as a whole proven";
  return [`**The suite side by side:** ${sides} over ${formatCount(tasks, "task")}: ${found}.`];
}

function sayOpen(gate: GateVerdict): string[] {
  const { notRechecked, stopped, pairs, toDecide } = gate;
  const rest = notRechecked.length - NAMES_MAX;
  const names = notRechecked.slice(0, NAMES_MAX).map(codeName).join(", ");
  const parts = [
    ...(notRechecked.length === 0
      ? []
      : [`low first looks not re-run: ${names}${rest > 0 ? ` and ${rest} more` : ""}`]),
    ...(stopped === null ? [] : [escapeMarkdown(withoutStop(truncate(stopped, REASON_MAX)))]),
    ...(pairs.excluded === 0
      ? []
      : [
          `${pairs.excluded} of ${formatCount(pairs.made, "pair")} left out, by a rule that cannot see which content lost its run`,
        ]),
    ...(toDecide === null
      ? []
      : [`to decide: at most ${formatCount(toDecide.runs, "more run")}${sayPrice(toDecide.costUsd)}`]),
  ];
  return parts.length === 0 ? [] : [`**Not checked:** ${parts.join("; ")}.`];
}

/** A sentence to be put among others. */
function withoutStop(sentence: string): string {
  return sentence.replace(/\.$/, "");
}

function sayPrice(costUsd: number | null): string {
  return costUsd === null ? "" : ` (about \`${formatMoney(costUsd)}\`)`;
}

/** Those a reader decides by, in this order. */
const TOLD: readonly Scenario[] = ["always_to_third", "nine_to_five", "suite_minus_20", "suite_minus_10"];

function sayCaught({ caught, simulations }: Power): string {
  const share = (scenario: Scenario): string =>
    sayShare(caught.find((one) => one.scenario === scenario)?.blocked ?? 0);
  const told = TOLD.map((scenario) => `${SCENARIO_WORDS[scenario]}: ${share(scenario)}`).join(" · ");
  const harmless = caught.find(({ scenario }) => scenario === "harmless")?.suspected ?? 0;
  return `**What this check would have caught:** ${told}. ${sayShare(harmless)} of harmless changes show a line “not proven”. (Played ${formatNumber(simulations)} times on this suite's own history.)`;
}
