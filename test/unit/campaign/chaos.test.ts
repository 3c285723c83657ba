import { expect, it } from "vitest";
import { executeCampaign } from "../../../src/campaign/execute.ts";
import { limitedModel } from "../../../src/campaign/limited-model.ts";
import { requestLimit } from "../../../src/campaign/request-limit.ts";
import { RETRY_POLICY, retryingModel } from "../../../src/campaign/retrying-model.ts";
import type { RunRecord } from "../../../src/record/run-record.ts";
import { seededRandom } from "../../../src/std/random.ts";
import { bedrockOverDouble } from "../../support/bedrock-over-double.ts";
import type { ConverseAnswer, ConverseRequest } from "../../support/converse-double/converse-wire.ts";
import { handClock } from "../../support/hand-clock.ts";
import { memoryJournal } from "../../support/memory-journal.ts";
import { tinyPlan, tinyPorts } from "../../support/tiny-campaign.ts";

const RUNS = 40;
const MALFORMED = 0.02;

const toolUse = (name: string, input: unknown): ConverseAnswer => ({
  kind: "message",
  content: [{ toolUse: { toolUseId: "call", name, input } }],
});

/** What the model does, by run and turn alone: greets, sometimes wrongly, and now and then writes a broken call. */
function play({ body }: ConverseRequest, broken: Set<string>): ConverseAnswer {
  const turns = body.messages.filter(({ role }) => role === "assistant").length;
  const key = `${body.requestMetadata?.["run"]} ${turns}`;
  const random = seededRandom(key);
  if (random.next() < MALFORMED) {
    broken.add(key);
    return toolUse("fs_write", '{"path":"greeting.txt","content":"unterminat');
  }
  const results = body.messages.flatMap(({ content }) =>
    content.flatMap(({ toolResult }) => toolResult ?? []),
  );
  const good = results.filter(({ status }) => status === "success");
  if (good.length === 0) return toolUse("fs_read", { path: "name.txt" });
  const name = random.next() < 0.2 ? "Bob\n" : (good[0]?.content[0]?.text ?? "");
  if (good.length === 1) return toolUse("fs_write", { path: "greeting.txt", content: `Hello, ${name}` });
  return { kind: "message", content: [{ text: "Greeted." }] };
}

/** A campaign over the real SDK; `isStormy` throttles 30 % of all requests and cuts 5 %. */
async function campaign(isStormy: boolean) {
  const weather = seededRandom("weather");
  const broken = new Set<string>();
  await using open = await bedrockOverDouble((request): ConverseAnswer => {
    const draw = weather.next();
    if (isStormy && draw < 0.3) return { kind: "error", type: "ThrottlingException", status: 429 };
    if (isStormy && draw < 0.35) return { kind: "cut", after: draw < 0.325 ? "request" : "headers" };
    return play(request, broken);
  });
  const clock = handClock();
  const limited = limitedModel(open.model, requestLimit({ clock, max: 8 }));
  const model = retryingModel(limited, { clock, policy: RETRY_POLICY, random: seededRandom("waits") });
  const ports = tinyPorts(memoryJournal(), model, undefined, clock);
  const plan = tinyPlan({ concurrency: 8 }, RUNS / 2);
  const { runs } = await executeCampaign(plan, ports, () => undefined, new AbortController().signal);
  return { runs, broken, requests: open.double.requests.length };
}

const graded = (runs: readonly RunRecord[]) =>
  runs.map(({ task_id, epoch, outcome, failure_mode, failure_detail, metrics }) => ({
    ...{ task_id, epoch, outcome, failure_mode, failure_detail },
    malformed: metrics.malformed_calls,
  }));

it("30 % throttling and 5 % cut connections change no grade, and every broken call counts", async () => {
  const calm = await campaign(false);
  const stormy = await campaign(true);
  expect(graded(stormy.runs)).toEqual(graded(calm.runs));
  expect(stormy.requests).toBeGreaterThan(calm.requests * 1.3);
  const outcomes = new Set(stormy.runs.map(({ outcome }) => outcome));
  expect(outcomes).toEqual(new Set(["passed", "failed"]));
  const counted = stormy.runs.reduce((sum, run) => sum + run.metrics.malformed_calls, 0);
  expect(counted).toBe(stormy.broken.size);
  expect(counted).toBeGreaterThan(0);
  expect(calm.runs.every(({ metrics }) => metrics.request_retries === 0)).toBe(true);
  expect(stormy.runs.reduce((sum, run) => sum + run.metrics.request_retries, 0)).toBe(
    stormy.requests - calm.requests,
  );
}, 120_000);
