import { strToU8, zipSync } from "fflate";
import { expect, it } from "vitest";
import { unpackBaseline } from "../../../../src/adapters/github/unpack-baseline.ts";
import { zipped } from "../../../support/github/artifact-store.ts";

const RUN = `trajectories/${"ab".repeat(32)}.json`;

it("gives the pack and what is beside it", () => {
  const zip = zipSync({
    "data-pack.json": strToU8('{"é":1}'),
    trajectories: { [`${"ab".repeat(32)}.json`]: strToU8("{}") },
    "trajectories/": new Uint8Array(),
  });
  expect(unpackBaseline(zip)).toEqual({
    kind: "found",
    value: { text: '{"é":1}', trajectories: new Map([[RUN, strToU8("{}")]]) },
  });
});

/** The same zip with a name of equal length instead, as a zip tool would not write it. */
function renamed(files: Readonly<Record<string, string>>, from: string, to: string): Uint8Array {
  const zip = Buffer.from(zipped(files));
  for (let at = zip.indexOf(from); at >= 0; at = zip.indexOf(from)) zip.write(to, at);
  return zip;
}

/** The same zip whose directory says that its first file unpacks to so many bytes. */
function claiming(bytes: number, files: Readonly<Record<string, string>>): Uint8Array {
  const zip = Buffer.from(zipped(files));
  zip.writeUInt32LE(bytes, zip.indexOf(Buffer.from([0x50, 0x4b, 1, 2])) + 24);
  return zip;
}

it.each([
  ["nothing", zipped({}), "it holds no data-pack.json."],
  ["no pack", zipped({ [RUN]: "{}" }), "it holds no data-pack.json."],
  [
    "a way out",
    zipped({ "data-pack.json": "{}", "../evil.json": "" }),
    "it holds a file that no baseline has.",
  ],
  [
    "an absolute path",
    zipped({ "data-pack.json": "{}", "/etc/passwd": "" }),
    "it holds a file that no baseline has.",
  ],
  [
    "a way out of trajectories",
    zipped({ "data-pack.json": "{}", [`trajectories/../${"ab".repeat(32)}.json`]: "" }),
    "it holds a file that no baseline has.",
  ],
  [
    "a Windows path",
    zipped({ "data-pack.json": "{}", "trajectories\\x.json": "" }),
    "it holds a file that no baseline has.",
  ],
  ["another file", zipped({ "data-pack.json": "{}", "run.sh": "" }), "it holds a file that no baseline has."],
  [
    "a name of JavaScript's own",
    renamed({ "data-pack.json": "{}", __prot0__: "" }, "__prot0__", "__proto__"),
    "it holds a file that no baseline has.",
  ],
  [
    "a bomb",
    claiming(513 * 1024 * 1024, { "data-pack.json": "x".repeat(10_000) }),
    "it would be larger than 512 MiB when unpacked.",
  ],
  ["no zip", strToU8("PK not a zip"), "it is not a whole zip file."],
  ["no bytes", new Uint8Array(), "it is not a whole zip file."],
  [
    "half a zip",
    zipped({ "data-pack.json": "x".repeat(1000) }).subarray(0, 60),
    "it is not a whole zip file.",
  ],
  [
    "bytes that are no text",
    zipSync({ "data-pack.json": Uint8Array.of(0xff, 0xfe) }),
    "its data pack is not UTF-8 text.",
  ],
])("refuses %s", (_name, zip, reason) => {
  expect(unpackBaseline(zip)).toEqual({ kind: "refused", reason });
});

it("refuses a file that is there twice", () => {
  const zip = renamed({ "data-pack.json": "{}", "data-pack.jsoX": "{}" }, "jsoX", "json");
  expect(unpackBaseline(zip)).toEqual({ kind: "refused", reason: "it holds a file twice." });
});

it("takes no more than an entry says it unpacks to", () => {
  const unpacked = unpackBaseline(claiming(10, { "data-pack.json": "x".repeat(100_000) }));
  expect(unpacked.kind === "refused" || unpacked.value.text.length <= 10).toBe(true);
});
