import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { packBlob } from "../../../src/report/page-blob.ts";
import { renderPage } from "../../../src/report/page-html.ts";

const html = renderPage(await packBlob({ a: 1 }), [
  await packBlob("</script>"),
  await packBlob("é\u{1F600}"),
]);
const hashOf = (text: string | undefined): string =>
  createHash("sha256")
    .update(text ?? "")
    .digest("base64");

describe("the page's frame", () => {
  it("carries the browser code as it stands in src/page", () => {
    const { status, stderr } = spawnSync(process.execPath, ["scripts/embed-page.ts", "--check"], {
      encoding: "utf8",
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  });

  it("lets nothing run but its own script and style, by their hashes, and nothing load", () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1];
    const [script, style] = [
      /<script>([\s\S]*?)<\/script>/.exec(html)?.[1],
      /<style>([\s\S]*?)<\/style>/.exec(html)?.[1],
    ];
    expect(policy?.split("; ")).toEqual([
      "default-src 'none'",
      `script-src 'sha256-${hashOf(script)}'`,
      `style-src 'sha256-${hashOf(style)}'`,
      "img-src data:",
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ]);
  });

  it("names no address but the namespaces of SVG and MathML, and never makes markup of text", () => {
    expect([...new Set(html.match(/https?:\/\/[\w.-]+/g))].sort()).toEqual(["http://www.w3.org"]);
    expect(
      html
        .match(/innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(/g)
        ?.filter((word) => word !== "innerHTML") ?? [],
    ).toEqual([]);
  });

  it("puts data and script before the runs, each in an element of its own", () => {
    expect(html.match(/<script[^>]*>/g)).toEqual([
      '<script type="application/octet-stream" id="d">',
      "<script>",
      '<script type="application/octet-stream" id="r0">',
      '<script type="application/octet-stream" id="r1">',
    ]);
  });
});

describe("packBlob", () => {
  it.each([[null], ["</script><!--"], [{ deep: ["é\u{1F600}\u0000", 1.5] }], ["x".repeat(300_000)]])(
    "%j comes back",
    async (value) => {
      const text = await packBlob(value);
      expect(text).toMatch(/^[A-Za-z0-9+/]+=*$/);
      const stream = new Blob([Buffer.from(text, "base64")])
        .stream()
        .pipeThrough(new DecompressionStream("deflate-raw"));
      expect(await new Response(stream).json()).toEqual(value);
    },
  );
});
