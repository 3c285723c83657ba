/**
 * Programs that stand in for a child somebody broke into: they speak the parent's frames and then misbehave. Each is
 * written to a folder of its own, because a child may read the folder its program lies in.
 */
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const FRAMES = `
import { readFileSync } from "node:fs";
const frame = (message) => {
  const json = Buffer.from(JSON.stringify(message));
  const head = Buffer.alloc(8);
  head.writeUInt32BE(json.length, 0);
  return Buffer.concat([head, json]);
};
const say = (message) => process.stdout.write(frame(message));
const exec = (id, stdout) => say({ id, answer: { stdout, stderr: "", exitCode: 0, changed: [], gaps: [] }, change: [] });
let input = Buffer.alloc(0);
process.stdin.on("data", (chunk) => {
  input = Buffer.concat([input, chunk]);
  while (input.length >= 8) {
    const [json, blobs] = [input.readUInt32BE(0), input.readUInt32BE(4)];
    if (input.length < 8 + json + blobs) return;
    const request = JSON.parse(input.toString("utf8", 8, 8 + json));
    input = input.subarray(8 + json + blobs);
    if (request.kind === "open") say({ id: request.id, answer: null, change: [] });
    else misbehave(request);
  }
});
process.stdin.on("end", () => process.exit(0));
`;

/** Writes a program whose \`misbehave(request)\` has this body; it may use \`say\`, \`exec\` and \`frame\`. */
export function hostileHost(body: string): string {
  const folder = mkdtempSync(join(tmpdir(), "pawl-hostile-"));
  writeFileSync(join(folder, "package.json"), '{"type":"module"}');
  const path = join(folder, "host.js");
  writeFileSync(path, `${FRAMES}\nasync function misbehave(request) {\n${body}\n}\n`);
  return path;
}
