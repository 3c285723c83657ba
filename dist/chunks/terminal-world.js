import { t as UsageError } from "./usage-error.js";
import { m as terminalSafe } from "./format-number.js";
import { f as writeOrRefuse } from "./campaign-inputs2.js";
// src/app/write-outcome.ts
async function writeOutcome(folder, outcome, signal) {
	await writeOrRefuse(folder, "comment.md", outcome.comment, signal);
	await writeOrRefuse(folder, "summary.md", outcome.summary, signal);
	await writeOrRefuse(folder, "verdict.json", outcome.verdictJson, signal);
}
// src/doors/terminal-world.ts
function terminalWorld() {
	const { env, stdout, stderr } = process;
	return {
		env,
		cwd: process.cwd(),
		out: (text) => void stdout.write(text),
		err: (text) => void stderr.write(text),
		interactive: stderr.isTTY === true && env["CI"] === void 0,
		columns: stdout.columns ?? 100,
		color: stdout.isTTY === true && (env["NO_COLOR"] ?? "") === "" && env["TERM"] !== "dumb"
	};
}
function complain(error, world) {
	if (error instanceof UsageError) {
		world.err(`pawl: ${terminalSafe(error.message)}\n`);
		return 2;
	}
	if (error instanceof Interrupted) {
		world.err("pawl: interrupted; what was finished is kept.\n");
		return 130;
	}
	const text = error instanceof Error ? error.message : String(error);
	world.err(`pawl: an error of Pawl's own: ${terminalSafe(text)}\n`);
	world.err(world.env["PAWL_DEBUG"] === void 0 ? "PAWL_DEBUG=1 shows where; please report it.\n" : `${terminalSafe(error instanceof Error ? error.stack ?? "" : "")}\n`);
	return 4;
}
var Interrupted = class extends Error {
	name = "Interrupted";
};
function signalOfProcess() {
	const controller = new AbortController();
	for (const name of ["SIGINT", "SIGTERM"]) process.once(name, () => {
		process.once(name, () => process.exit(130));
		controller.abort(new Interrupted(name));
	});
	return controller.signal;
}
export { writeOutcome as i, signalOfProcess as n, terminalWorld as r, complain as t };
