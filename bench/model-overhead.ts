/**
 * What our client costs per model turn: the real SDK through our adapter against the loopback double, beside bare
 * clients making the same exchange with the same bytes. Rounds are interleaved, so that a busy machine slows all.
 */
import http from "node:http";
import http2 from "node:http2";
import { bedrockModel } from "../src/adapters/bedrock/bedrock-model.ts";
import type { ModelRequest } from "../src/ports.ts";
import { saying } from "../test/support/converse-double/converse-wire.ts";
import { startConverseDouble } from "../test/support/converse-double/start-converse-double.ts";
import { assistant, modelRequest, toolResults, toolUse, user } from "../test/support/model-requests.ts";

export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
}

const ROUNDS = 300;
const WARM_UP = 50;
const MODEL_ID = "openai.gpt-oss-20b-1:0";

/** Median milliseconds per turn of each client, and what ours adds over the bare one of the same protocol. */
export async function benchModelOverhead(): Promise<readonly Figure[]> {
  process.env["AWS_ACCESS_KEY_ID"] ??= "AKIDEXAMPLE";
  process.env["AWS_SECRET_ACCESS_KEY"] ??= "made-up";
  const double = await startConverseDouble({ answer: () => saying("Done.") });
  const request = typicalTurn();
  const never = new AbortController().signal;
  const ours = (transport: "http1" | "http2"): (() => Promise<void>) => {
    const model = bedrockModel({ modelId: MODEL_ID, region: "us-east-1", endpoint: double.url, transport });
    return async () => {
      const reply = await model.complete(request, never);
      if (reply.kind !== "message") throw new Error(`the double answered ${JSON.stringify(reply)}`);
    };
  };
  const oursByHttp1 = ours("http1");
  const oursByHttp2 = ours("http2");
  await oursByHttp2();
  const body = JSON.stringify(double.requests[0]?.body);
  const bareHttp1 = bareHttp1Client(double.url, body);
  const bareHttp2 = bareHttp2Client(double.url, body);
  const medians = await medianMs([oursByHttp1, bareHttp1.turn, oursByHttp2, bareHttp2.turn]);
  bareHttp1.close();
  bareHttp2.close();
  await double.close();
  const [sdk1 = 0, bare1 = 0, sdk2 = 0, bare2 = 0] = medians;
  const figures: readonly (readonly [string, number])[] = [
    ["model turn, HTTP/2, bare client", bare2],
    ["model turn, HTTP/2, pawl", sdk2],
    ["model turn, HTTP/2, overhead", sdk2 - bare2],
    ["model turn, HTTP/1.1, bare client", bare1],
    ["model turn, HTTP/1.1, pawl", sdk1],
    ["model turn, HTTP/1.1, overhead", sdk1 - bare1],
  ];
  return figures.map(([name, value]) => ({ name, value: Number(value.toFixed(3)), unit: "ms" }));
}

/** The third turn of a log investigation: about 22 KB of history. */
function typicalTurn(): ModelRequest {
  const log = "14:03:07.113 10.0.0.7 GET /api/products 200 31ms pool=4/20 wait=0ms\n".repeat(300);
  return modelRequest({
    messages: [
      user("Find the root cause in access.log."),
      assistant(toolUse("call_1", "fs_read", { path: "access.log" })),
      toolResults(["call_1", log]),
    ],
  });
}

async function medianMs(clients: readonly (() => Promise<void>)[]): Promise<number[]> {
  const samples = clients.map((): number[] => []);
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    for (const [index, turn] of clients.entries()) {
      const startMs = performance.now();
      await turn();
      if (round >= 0) samples[index]?.push(performance.now() - startMs);
    }
  }
  return samples.map((list) => list.sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? Number.NaN);
}

const PATH = `/model/${encodeURIComponent(MODEL_ID)}/converse`;

function bareHttp1Client(url: string, body: string) {
  const agent = new http.Agent({ keepAlive: true });
  const turn = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const headers = { "content-type": "application/json", "content-length": Buffer.byteLength(body) };
      const request = http.request(`${url}${PATH}`, { agent, method: "POST", headers }, (response) => {
        readJson(response).then(() => resolve(), reject);
      });
      request.on("error", reject);
      request.end(body);
    });
  return { turn, close: () => agent.destroy() };
}

function bareHttp2Client(url: string, body: string) {
  const session = http2.connect(url);
  const turn = (): Promise<void> => {
    const stream = session.request({ ":method": "POST", ":path": PATH, "content-type": "application/json" });
    stream.end(body);
    return readJson(stream);
  };
  return { turn, close: () => session.destroy() };
}

async function readJson(stream: AsyncIterable<Buffer>): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  JSON.parse(Buffer.concat(chunks).toString("utf8"));
}
