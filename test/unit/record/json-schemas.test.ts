import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { briefJsonSchema } from "../../../src/brief/parse-brief.ts";
import { packJsonSchema } from "../../../src/record/pack-json-schema.ts";
import { seedPacks } from "../../support/seed-campaign.ts";

interface ObjectSchema {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly required: readonly string[];
  readonly additionalProperties: boolean;
}

it("the schema of a pack knows every section of one, and nothing else", () => {
  const { properties, required, additionalProperties } = packJsonSchema() as unknown as ObjectSchema;
  expect(Object.keys(properties)).toEqual(expect.arrayContaining(Object.keys(seedPacks().candidate)));
  expect([...required].sort()).toEqual([...Object.keys(seedPacks().baseline), "seal"].sort());
  expect(additionalProperties).toBe(false);
});

it("the schema of a brief knows every key of the shipped ones", () => {
  const { properties, required } = briefJsonSchema() as unknown as ObjectSchema;
  expect([...required].sort()).toEqual(["author", "question"]);
  for (const name of ["gpt-oss-20b", "gpt-oss-120b"]) {
    const brief = parse(readFileSync(`fixtures/campaigns/${name}/campaign.yml`, "utf8")) as object;
    expect(Object.keys(properties)).toEqual(expect.arrayContaining(Object.keys(brief)));
  }
});
