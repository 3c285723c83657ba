import { g as object, h as number, n as _enum, u as int, x as string } from "./zod.js";
// src/doors/publication-state.ts
const STATE_NAME = "pawl";
const OpenPublication = object({
	pull_request: int().positive().nullable(),
	key: string(),
	order: object({
		runNumber: int(),
		runAttempt: int(),
		headSha: string()
	}),
	check: int().positive().nullable(),
	check_place: object({
		name: string(),
		headSha: string(),
		detailsUrl: string()
	}).nullable(),
	progress: object({
		done: int(),
		planned: int(),
		passed: int(),
		errored: int(),
		costUsd: number().nullable()
	}),
	end: object({
		conclusion: _enum([
			"success",
			"failure",
			"neutral"
		]),
		title: string()
	}).nullable()
});
export { STATE_NAME as n, OpenPublication as t };
