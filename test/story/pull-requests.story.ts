/**
 * The life of a repository that requires Pawl on every pull request, told in order against real parts: a stateful
 * GitHub, its artifact service and Azure's storage, and a gatekeeper that holds every request against GitHub's own
 * description. `npm run e2e` plays it.
 */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Bench, openBench } from "./bench.ts";
import { firstDays } from "./first-days.ts";
import { onPurpose } from "./on-purpose.ts";
import { queueAndRaces } from "./queue-and-races.ts";
import { shards } from "./shards.ts";
import { strangers } from "./strangers.ts";
import { trouble } from "./trouble.ts";

let opened: Bench;
const bench = (): Bench => opened;
beforeAll(async () => {
  opened = await openBench();
});
afterAll(() => opened?.[Symbol.asyncDispose]());

describe("the first days", () => firstDays(bench));
describe("queue and races", () => queueAndRaces(bench));
describe("strangers", () => strangers(bench));
describe("shards", () => shards(bench));
describe("trouble", () => trouble(bench));
describe("on purpose", () => onPurpose(bench));

it("GitHub's own description rejected no request, and no limit was reached", () => {
  const { gate } = opened.world;
  expect({ rejected: gate.rejected, overruns: gate.overruns }).toEqual({ rejected: [], overruns: [] });
  opened.tell("All in all", `${gate.requests.length} requests to the API, none rejected, no limit reached`);
});
