/** The light client does what Node's own `fetch` does, as far as GitHub's client asks it to. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { lightFetch } from "../../src/adapters/github/light-fetch.ts";

const JSON_TYPE = { "content-type": "application/json; charset=utf-8" };

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const { method, url } = request;
  if (url === "/moved") response.writeHead(302, { location: "/here" }).end();
  else if (url === "/nothing") response.writeHead(204).end();
  else if (url === "/missing") response.writeHead(404, JSON_TYPE).end('{"message":"Not Found"}');
  else if (url === "/bytes") response.writeHead(200, { "x-rate": "1" }).end(Buffer.from([0, 255, 128]));
  else if (url === "/cut")
    response.writeHead(200, { "content-length": "99" }).write("half", () => response.destroy());
  else if (url !== "/never") {
    const { authorization } = request.headers;
    const said = { method, url, authorization, body: Buffer.concat(chunks).toString() };
    response.writeHead(200, JSON_TYPE).end(JSON.stringify(said));
  }
}

const server = createServer((request, response) => void answer(request, response));
let base = "";
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

describe.each([
  ["fetch", fetch],
  ["lightFetch", lightFetch],
])("%s", (_name, ask) => {
  const headers = { authorization: "token t" };
  const echo = (url: string, method: string, body = "") => ({ method, url, authorization: "token t", body });
  const rows: readonly (readonly [string, string, RequestInit, number, unknown])[] = [
    ["what was asked", "/here?q=%C3%BC", {}, 200, echo("/here?q=%C3%BC", "GET")],
    ["what was sent", "/here", { method: "POST", body: "ü1" }, 200, echo("/here", "POST", "ü1")],
    [
      "bytes that were sent",
      "/here",
      { method: "PUT", body: Buffer.from("b") },
      200,
      echo("/here", "PUT", "b"),
    ],
    ["a refusal", "/missing", {}, 404, { message: "Not Found" }],
    ["the place it was sent on to", "/moved", {}, 200, echo("/here", "GET")],
  ];
  it.each(rows)("gives %s", async (_what, path, init, status, said) => {
    const response = await ask(base + path, { ...init, headers });
    expect({ status: response.status, said: JSON.parse(await response.text()) }).toEqual({ status, said });
    expect(response.headers.get("content-type")).toBe(JSON_TYPE["content-type"]);
  });

  it("names where it is sent on to without going there, where that is asked", async () => {
    const response = await ask(`${base}/moved`, { redirect: "manual" });
    expect([response.status, response.headers.get("location")]).toEqual([302, "/here"]);
  });

  it("gives bytes and headers, and a URL, a status text and whether it is well", async () => {
    const response = await ask(`${base}/bytes`);
    expect(new Map(response.headers).get("x-rate")).toBe("1");
    expect([response.url, response.statusText, response.ok]).toEqual([`${base}/bytes`, "OK", true]);
    expect([...new Uint8Array(await response.arrayBuffer())]).toEqual([0, 255, 128]);
  });

  it("gives nothing where there is nothing", async () => {
    const response = await ask(`${base}/nothing`);
    expect([response.status, await response.text()]).toEqual([204, ""]);
  });

  it("rejects with the signal's reason, before and while it waits", async () => {
    const reason = new Error("enough");
    await expect(ask(`${base}/never`, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    const patience = new AbortController();
    const waiting = ask(`${base}/never`, { signal: patience.signal });
    setTimeout(() => patience.abort(reason), 20);
    await expect(waiting).rejects.toBe(reason);
  });

  it("rejects where nobody listens, and where an answer is cut off", async () => {
    await expect(ask("http://127.0.0.1:1/")).rejects.toThrow();
    const cut = await ask(`${base}/cut`);
    await expect(cut.text()).rejects.toThrow();
  });
});
