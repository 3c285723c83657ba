/** What a report says it is about: `Campaign: …`, `Harness: …`, `Model: … (id, region)`, `Campaign date: …`. */
import type { DataPack } from "../../record/data-pack.ts";
import { type Reading, reading } from "../finding.ts";
import type { Reader } from "./reader.ts";

const LINE =
  /^(?:(?<key>Campaign|Campaign date|Harness|Suite):\s+(?<value>\S+)|(?<model>Model):\s+(?<said>.+))$/;

const HOLDS: Readonly<
  Record<string, (value: string, pack: DataPack) => { holds: boolean; path: string; found: string }>
> = {
  Campaign: (value, { campaign }) => equal(value, campaign.id, "campaign.id"),
  "Campaign date": (value, { campaign }) =>
    equal(value, campaign.started_at.slice(0, 10), "campaign.started_at"),
  Harness: (value, { campaign }) => equal(value, campaign.subject.harness, "campaign.subject.harness"),
  Suite: (value, { campaign }) => equal(value, campaign.suite.name, "campaign.suite.name"),
  Model: (value, { campaign }) => {
    const { model, region } = campaign.subject;
    const id = model.slice(model.indexOf("/") + 1);
    const [said] = /\b[a-z]{2}-[a-z]+-\d\b/.exec(value) ?? [region];
    const sizes = value.match(/(?<![\d.])\d+(?:\.\d+)?b\b/gi) ?? [];
    const isSized = sizes.every((size) => id.toLowerCase().includes(size.toLowerCase()));
    const holds = value.includes(id) && said === region && isSized;
    return {
      holds,
      path: "campaign.subject.model",
      found: `${model}${region === undefined ? "" : `, ${region}`}`,
    };
  },
};

function equal(value: string, actual: string, path: string): { holds: boolean; path: string; found: string } {
  return { holds: value.trim() === actual, path, found: actual };
}

/** Reads the lines at the head of a report. */
export const readIdentity: Reader = (scene): Reading[] => {
  const match = LINE.exec(scene.text);
  const groups = match?.groups ?? {};
  const key = groups["key"] ?? groups["model"] ?? "";
  const value = groups["value"] ?? groups["said"] ?? "";
  const check = Object.hasOwn(HOLDS, key) ? HOLDS[key] : undefined;
  if (match === null || check === undefined) return [];
  const { holds, path, found } = check(value, scene.world.ledger.candidate);
  return [reading({ start: 0, end: scene.text.length }, holds, path, found)];
};
