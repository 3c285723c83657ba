import type { IncomingMessage } from "node:http";

const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/**
 * As much of `fetch` as GitHub's client needs, over Node's older HTTP client: the global one is a second client whose
 * loading alone costs as much as all of Node's start. What it does not do (redirects, bodies that are no text) it leaves
 * to the global one. Rejects with the signal's reason, or the connection's own error.
 */
export const lightFetch: typeof fetch = async (address, init = {}) => {
  const { body, redirect = "follow" } = init;
  if (body !== undefined && body !== null && typeof body !== "string") return fetch(address, init);
  const url = new URL(typeof address === "string" || address instanceof URL ? address : address.url);
  const answer = await ask(url, init, body ?? "");
  if (redirect !== "manual" && REDIRECTS.has(answer.statusCode ?? 0)) {
    answer.resume();
    return fetch(address, init);
  }
  return responseOf(answer, url);
};

/** The modules as they are: importing `node:http` asks for each of its exports, and one of them is the global client. */
function clientOf(url: URL): typeof import("node:https") | typeof import("node:http") {
  return process.getBuiltinModule(url.protocol === "https:" ? "node:https" : "node:http");
}

function ask(url: URL, { headers, method, signal }: RequestInit, body: string): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const sent = headers as Record<string, string> | undefined;
    const options = { method: method ?? "GET", ...(sent && { headers: sent }), ...(signal && { signal }) };
    const request = clientOf(url).request(url, options, resolve);
    request.on("error", (error) => reject(signal?.aborted === true ? signal.reason : error));
    request.end(body);
  });
}

function responseOf(answer: IncomingMessage, url: URL): Response {
  const bytes = bytesOf(answer);
  // Nobody need ask for the body; whoever does is told why there is none.
  bytes.catch(() => undefined);
  const status = answer.statusCode ?? 0;
  const headers = new Map(Object.entries(answer.headers).map(([name, value]) => [name, String(value)]));
  const response = {
    status,
    statusText: answer.statusMessage ?? "",
    ok: status >= 200 && status < 300,
    url: url.href,
    headers,
    text: async () => new TextDecoder().decode(await bytes),
    arrayBuffer: async () => {
      const { buffer, byteOffset, byteLength } = await bytes;
      return buffer.slice(byteOffset, byteOffset + byteLength);
    },
  };
  return response as unknown as Response;
}

async function bytesOf(answer: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of answer) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
