/**
 * A model that only repeats: a request recorded before, exactly, gets the reply it got then, tokens, time and
 * attempts included. Anything else is a `replay_miss` that says where it departs from the nearest recording.
 */
import type { ModelClient, ModelReply } from "../../ports.ts";
import { modelFault } from "../../record/model-fault.ts";
import { firstDifference } from "../../record/parse-pack.ts";
import { canonicalJson } from "../../std/json.ts";
import { UsageError } from "../../std/usage-error.ts";
import type { Cassette } from "./cassette.ts";
import { askedOf, type RecordedTurn } from "./recorded-turn.ts";

type Asked = RecordedTurn["request"];

/** Builds the model `replay/<folder>`. */
export function replayModel(cassette: Cassette): ModelClient {
  return {
    id: `replay/${cassette.folder}`,
    simulated: cassette.simulated,
    complete: async (request, signal) => {
      signal.throwIfAborted();
      const reply = await replyFrom(cassette, askedOf(request));
      signal.throwIfAborted();
      return reply;
    },
  };
}

async function replyFrom(cassette: Cassette, asked: Asked): Promise<ModelReply> {
  try {
    const turn = await cassette.find(asked);
    return turn?.reply ?? missReply(describeMiss(cassette.folder, asked, await cassette.all()));
  } catch (error) {
    if (error instanceof UsageError) return missReply(error.message);
    throw error;
  }
}

function missReply(message: string): ModelReply {
  const fault = modelFault({ kind: "replay_miss", name: "ReplayMiss", message });
  return { kind: "fault", fault, attempts: 1, retryDelayMs: 0 };
}

function describeMiss(folder: string, asked: Asked, turns: readonly RecordedTurn[]): string {
  const nearest = turns
    .map(({ request }) => request)
    .sort((a, b) => nearness(b, asked) - nearness(a, asked))[0];
  const where =
    nearest === undefined
      ? "it has no turns"
      : `the nearest turn differs at ${firstDifference(nearest, asked, "request") ?? "nothing"}`;
  return `The cassette ${folder} has no reply to this request (${where}); record it again after a change.`;
}

/** How alike two requests are: the same run first, then the same turn, then each field that agrees. */
function nearness(recorded: Asked, asked: Asked): number {
  const same = (field: string): number =>
    Number(canonicalJson(recorded[field] ?? null) === canonicalJson(asked[field] ?? null));
  const sameTurn = Number(lengthOf(recorded["messages"]) === lengthOf(asked["messages"]));
  return (
    100 * same("run") + 10 * sameTurn + same("system") + same("tools") + same("inference") + same("messages")
  );
}

const lengthOf = (value: unknown): number => (Array.isArray(value) ? value.length : -1);
