import { expect, it } from "vitest";
import { campaignId } from "../../../src/record/campaign-id.ts";

it.each([
  { model: "bedrock/openai.gpt-oss-20b-1:0", id: "2026-05-20-openai-gpt-oss-20b-agentic-core-v1" },
  {
    model: "bedrock/us.anthropic.claude-sonnet-4-6",
    id: "2026-05-20-us-anthropic-claude-sonnet-4-6-agentic-core-v1",
  },
  {
    model: "bedrock/meta.llama3-3-70b-instruct-v1:0",
    id: "2026-05-20-meta-llama3-3-70b-instruct-agentic-core-v1",
  },
  {
    model: "bedrock/arn:aws:bedrock:us-east-1:123456789012:application-inference-profile/ab12",
    id: "2026-05-20-ab12-agentic-core-v1",
  },
  { model: "simulated/models/mine.json", id: "2026-05-20-simulated-mine-agentic-core-v1" },
  { model: "simulated/steady", id: "2026-05-20-simulated-steady-agentic-core-v1" },
  { model: "openai/gpt-oss:20b", id: "2026-05-20-gpt-oss-20b-agentic-core-v1" },
])("$model is called $id", ({ model, id }) => {
  expect(campaignId("2026-05-20T09:00:00.000Z", model, "agentic-core-v1")).toBe(id);
  expect(campaignId("2026-05-20T09:00:00.000Z", model, "agentic-core-v1", "Brief.md")).toBe(`${id}-brief-md`);
});
