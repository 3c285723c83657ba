import { d as ownEntry, l as growHistory, s as freshBaselineEntry } from "./pool-history.js";
// src/app/with-history.ts
function withHistory(pack, earlier) {
	if (earlier === void 0) return pack;
	const { subject_fingerprint: subject } = pack.campaign;
	const history = [
		ownEntry(earlier),
		freshBaselineEntry(earlier),
		...earlier.history ?? []
	].filter((entry) => entry?.subject_fingerprint === subject).reduceRight((kept, entry) => entry === void 0 ? kept : growHistory(kept, entry), []);
	return history.length === 0 ? pack : {
		...pack,
		history
	};
}
export { withHistory as t };
