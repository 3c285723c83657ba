import { systemClock } from "../adapters/local/system-clock.ts";
import { inlineSandboxes } from "../adapters/sandbox/inline.ts";
import { playbookOf } from "../app/playbook.ts";
import type { CampaignRequest, CampaignWorld } from "../app/run-campaign.ts";
import { budgetedHarness } from "../campaign/budgeted-harness.ts";
import { type BudgetedOptions, budgetedModel } from "../campaign/budgeted-model.ts";
import type { Purse } from "../campaign/purse.ts";
import { rememberingIsolate } from "../grade/remembering-isolate.ts";
import { pawlHarness } from "../harness/pawl-harness.ts";
import type { Clock, GraderIsolate, Harness, ModelClient, PriceBook, SandboxHost } from "../ports.ts";
import type { CampaignInputs } from "../record/campaign-inputs.ts";
import type { Settings } from "../suite/resolve-config.ts";
import { selectTasks } from "../suite/select.ts";
import type { Suite } from "../suite/task.ts";
import { buildExternal, type External, isExternal } from "./build-external.ts";
import { isolateFor } from "./build-isolate.ts";
import { buildModel, REMOTE_CONCURRENCY } from "./build-model.ts";
import { buildBudgets } from "./build-purse.ts";
import { buildSubject, chosenModel } from "./build-subject.ts";
import { loadSuite } from "./load-suite.ts";

/** Runs at a time where no provider is waited for: more would only share the processor. */
const LOCAL_CONCURRENCY = 4;

/** Adapters for one campaign, and the campaign as it was asked for; nothing has been spent yet. */
export interface Workshop extends AsyncDisposable {
  readonly request: CampaignRequest;
  readonly world: Omit<CampaignWorld, "journal">;
  readonly suite: Suite;
  /** What whoever runs it must be told before it begins. */
  readonly notices: readonly string[];
}

export interface WorkshopOptions {
  /** What the campaign is made from, to know it again. */
  readonly inputs?: CampaignInputs | undefined;
  /** Folder of the cassette to record. */
  readonly record?: string | undefined;
  /** The budget, where several campaigns have one together. */
  readonly purse?: Purse | undefined;
  /** Where task code runs; campaigns that share it make no form twice. */
  readonly isolate?: GraderIsolate;
}

/**
 * Builds what a campaign needs from its settings. A real model's commands run in child processes; scripted ones,
 * which are ours, run inline.
 */
export async function openWorkshop(
  settings: Settings,
  cwd: string,
  signal: AbortSignal,
  { inputs, record, purse: shared, isolate: given }: WorkshopOptions = {},
): Promise<Workshop> {
  const suite = await loadSuite(cwd, settings.suite, signal);
  const selected = selectTasks(suite, settings.tasks);
  const isolate = given ?? rememberingIsolate(await isolateFor([settings.suite]));
  const clock = systemClock();
  const { model, pricedAs, recorded, limit } = await buildModel({
    id: chosenModel(settings),
    region: settings.subject.region,
    baseUrl: settings.subject.baseUrl,
    priceAs: settings.subject.priceAs,
    concurrency: settings.concurrency,
    inference: settings.subject.inference,
    record,
    cwd,
    clock,
    playbook: playbookOf(suite, isolate),
  });
  // What is on a cassette is what somebody handed us: only scripts of our own run inline.
  const isScripted = model.simulated && recorded === undefined;
  const concurrency = settings.concurrency ?? (limit === undefined ? LOCAL_CONCURRENCY : REMOTE_CONCURRENCY);
  const sandboxes = await sandboxesFor(isScripted, concurrency);
  const { genaiPrices } = await import("../adapters/prices/genai-prices.ts");
  const prices = await genaiPrices({ overrides: settings.prices });
  const external = isExternal(settings.subject.harness) ? await buildExternal(settings, signal) : undefined;
  const processSandbox = external?.processSandbox.kind;
  const identity = { simulated: model.simulated, recorded, processSandbox };
  const subject = await buildSubject(settings, identity, sandboxes.version, cwd);
  const {
    campaign: budget,
    month: monthBudget,
    purse = shared,
  } = buildBudgets(settings, { cwd, clock, shared });
  const payer = purse === undefined ? undefined : { purse, prices, pricedAs, now: () => clock.now() };
  return {
    suite,
    request: {
      suiteName: suite.name,
      selected,
      subject,
      pricedAs,
      runsPerTask: settings.runs,
      concurrency,
      budget,
      ...(monthBudget !== undefined && { monthBudget }),
      ...(inputs !== undefined && recorded === undefined && { inputs }),
      ...(recorded !== undefined && { replayedFrom: chosenModel(settings) }),
      ...(model.about !== undefined && { about: model.about }),
    },
    world: {
      harness: harnessOf({ model, external, payer, sandboxes, prices, clock, pricedAs }),
      isolate,
      sandboxes,
      prices,
      priceOverrides: settings.prices,
      clock,
      ...(purse !== undefined && { purse }),
      ...(limit !== undefined && external === undefined && { limitHistory: limit.history }),
    },
    notices: external === undefined ? [] : noticesOf(external),
    [Symbol.asyncDispose]: () => close(sandboxes, isolate),
  };
}

interface Makings {
  readonly model: ModelClient;
  readonly external: External | undefined;
  readonly payer: BudgetedOptions | undefined;
  readonly sandboxes: SandboxHost;
  readonly prices: PriceBook;
  readonly clock: Clock;
  readonly pricedAs: string;
}

/** Budgets are asked before every call where the calls are ours, else before every run. */
function harnessOf({ model, external, payer, sandboxes, prices, clock, pricedAs }: Makings): Harness {
  if (external === undefined) {
    const paid = payer === undefined ? model : budgetedModel(model, payer);
    return pawlHarness({ model: paid, sandboxes, prices, clock, modelId: pricedAs });
  }
  const harness = external.harness(sandboxes, clock);
  return payer === undefined ? harness : budgetedHarness(harness, payer);
}

/** Said loudly, because nothing else protects the host. */
function noticesOf({ processSandbox: { kind, reason } }: External): string[] {
  const credentials =
    "An external harness asks its model itself: its commands can read that model's credentials and reach the network.";
  if (kind !== "none") return [credentials];
  return [
    `WARNING: no process sandbox, because ${reason}. What the model runs can read and change everything this user can.`,
    credentials,
  ];
}

async function sandboxesFor(isScripted: boolean, concurrency: number): Promise<SandboxHost> {
  if (isScripted) return inlineSandboxes();
  const { childSandboxes } = await import("../adapters/sandbox/child.ts");
  return childSandboxes({ spares: Math.min(concurrency, 4) });
}

async function close(...things: readonly AsyncDisposable[]): Promise<void> {
  await Promise.all(things.map((thing) => thing[Symbol.asyncDispose]()));
}
