import { expect, it } from "vitest";
import { readTrajectory } from "../../../src/app/read-trajectory.ts";
import { sha256 } from "../../../src/std/hash.ts";
import { canonicalJson } from "../../../src/std/json.ts";
import { memoryFolder } from "../../support/memory-folder.ts";
import { trajectory } from "../../support/trajectories.ts";

const signal = new AbortController().signal;
const text = canonicalJson(trajectory({ system: "s" }));
const at = (fingerprint: string, content: string) =>
  memoryFolder(new Map([[`trajectories/${fingerprint}.json`, content]]));

it("reads the trajectory that was recorded", async () => {
  expect(await readTrajectory([memoryFolder(), at(sha256(text), text)], sha256(text), signal)).toEqual(
    trajectory({ system: "s" }),
  );
});

it.each([
  ["no folder", undefined, text, "Its trajectory is not beside the data pack."],
  ["no file", memoryFolder(), text, "Its trajectory is not beside the data pack."],
  [
    "another text",
    at(sha256(text), `${text} `),
    text,
    "The trajectory beside the data pack is not the one that was recorded.",
  ],
  [
    "no trajectory",
    at(sha256("{}"), "{}"),
    "{}",
    "The trajectory beside the data pack cannot be read by this version.",
  ],
  [
    "no JSON",
    at(sha256("{"), "{"),
    "{",
    "The trajectory beside the data pack cannot be read by this version.",
  ],
])("%s is one sentence", async (_about, folder, recorded, sentence) => {
  expect(await readTrajectory(folder === undefined ? [] : [folder], sha256(recorded), signal)).toBe(sentence);
});
