import { b as string, v as record, y as strictObject } from "./zod.js";
import { n as Fingerprint } from "./ids.js";
// src/record/campaign-inputs.ts
const CampaignInputs = strictObject({
	overrides: record(string(), string()),
	files: record(string(), Fingerprint.nullable()),
	suite: strictObject({
		name: string(),
		sha256: Fingerprint
	}),
	versions: record(string(), string())
});
export { CampaignInputs as t };
