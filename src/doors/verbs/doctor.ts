import {
  accessFinding,
  askOneWord,
  costFinding,
  type Finding,
  priceFinding,
  quotaFinding,
} from "../../app/diagnose.ts";
import { playbookOf } from "../../app/playbook.ts";
import { terminalSafe } from "../../std/escape-invisible.ts";
import { buildModel } from "../build-model.ts";
import { chosenModel } from "../build-subject.ts";
import { CAMPAIGN_FLAGS, JSON_FLAG } from "../common-flags.ts";
import { estimateOracles } from "../estimate-oracles.ts";
import { loadSettings, overridesOf } from "../load-settings.ts";
import { flagValue, type Verb } from "../verb.ts";
import { openWorkshop, type Workshop } from "../workshop.ts";

/** Where no answer says how long a call takes. */
const LATENCY_MS = 3000;

/** Checks access, price and quota, and estimates the campaign, before it is run. */
export const doctorVerb: Verb = {
  name: "doctor",
  about: "Check access, price and quota of a campaign and estimate it; asks the model for one word.",
  positionals: [],
  flags: { ...CAMPAIGN_FLAGS, offline: { about: "Do not ask the model." }, json: JSON_FLAG },
  example: "pawl doctor --model bedrock/openai.gpt-oss-20b-1:0 --runs 3",
  run: async (args, world, signal) => {
    const settings = await loadSettings(world.cwd, flagValue(args, "config"), overridesOf(args), signal);
    await using workshop = await openWorkshop(settings, world.cwd, signal);
    const { request, suite, world: ports } = workshop;
    const { model } = await buildModel({
      id: chosenModel(settings),
      region: settings.subject.region,
      baseUrl: settings.subject.baseUrl,
      cwd: world.cwd,
      clock: ports.clock,
      playbook: playbookOf(suite, ports.isolate),
    });
    const reply = args.flags.has("offline") || model.simulated ? undefined : await askOneWord(model, signal);
    const latencyMs = reply?.kind === "message" ? reply.latencyMs : LATENCY_MS;
    const access = reply === undefined ? [] : [accessFinding(request.subject.model, reply)];
    const findings = [...access, ...noticed(workshop), ...(await estimated(workshop, latencyMs, signal))];
    world.out(args.flags.has("json") ? `${JSON.stringify(findings, null, 2)}\n` : listed(findings));
    return findings.some(({ state }) => state === "failure") ? 2 : 0;
  },
};

async function estimated(
  workshop: Workshop,
  latencyMs: number,
  signal: AbortSignal,
): Promise<readonly Finding[]> {
  const { request, world } = workshop;
  const { prices, clock } = world;
  const estimate = await estimateOracles(workshop, signal);
  const at = clock.now();
  return [
    priceFinding(request, prices, at),
    costFinding(request, estimate, { prices, at, latencyMs }),
    quotaFinding(request, estimate, latencyMs),
  ];
}

function noticed({ notices }: Workshop): Finding[] {
  return notices.map((text) => ({ what: "harness", state: "warning", text }));
}

const MARKS = { ok: "ok", warning: "!!", failure: "NO" } as const;

function listed(findings: readonly Finding[]): string {
  return findings
    .map(({ what, state, text }) => `${MARKS[state]}  ${what.padEnd(8)}  ${terminalSafe(text)}\n`)
    .join("");
}
