import { describe, expect, it } from "vitest";
import { keepShards } from "../../../src/doors/keep-shards.ts";
import type { FoundShard } from "../../../src/doors/read-shards.ts";

const shards = [{ name: "shards/1", folder: "/w/shards/1" } as FoundShard];

describe("a merge's output folder", () => {
  it("is not a shard's", () => {
    expect(() => keepShards(shards, "/w/shards/1")).toThrow(
      "shards/1 is a shard, which the merged pack would overwrite; give another --out.",
    );
  });

  it.each(["/w/shards", "/w/merged"])("may be %s", (out) => {
    expect(keepShards(shards, out)).toBeUndefined();
  });
});
