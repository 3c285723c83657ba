import http, { type IncomingMessage, type ServerResponse } from "node:http";
import http2, { type Http2ServerRequest, type Http2ServerResponse } from "node:http2";
import net, { type AddressInfo, type Socket } from "node:net";

/** A request and its response, HTTP/1.1 or HTTP/2: the two have the same shape where this folder touches them. */
export type AnyRequest = IncomingMessage | Http2ServerRequest;
export type AnyResponse = ServerResponse | Http2ServerResponse;

export interface BothProtocols {
  /** `http://127.0.0.1:port`. */
  readonly url: string;
  /** Ends every connection, then the server. */
  close(): Promise<void>;
}

const HTTP2_PREFACE = "PRI";

/** Listens on a free loopback port and answers HTTP/1.1 and HTTP/2 without TLS, told apart by the first bytes. */
export async function serveBothProtocols(
  handle: (request: AnyRequest, response: AnyResponse) => void,
  protocols: readonly ("http1" | "http2")[],
): Promise<BothProtocols> {
  const sockets = new Set<Socket>();
  const http1Server = http.createServer(handle);
  const http2Server = http2.createServer(handle);
  const listener = net.createServer((socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    socket.on("error", () => socket.destroy());
    socket.once("readable", () => {
      const head: Buffer | null = socket.read();
      if (head === null) return;
      socket.unshift(head);
      const isHttp2 = protocols.includes("http2") && head.toString("latin1").startsWith(HTTP2_PREFACE);
      (isHttp2 || !protocols.includes("http1") ? http2Server : http1Server).emit("connection", socket);
    });
  });
  await new Promise<void>((resolve) => listener.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(listener.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        listener.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

/** Breaks the connection a request came by, without another byte. */
export function cutConnection(request: AnyRequest): void {
  if ("stream" in request) request.stream.session?.destroy();
  else request.socket.destroy();
}
