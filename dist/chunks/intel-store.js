import "./rolldown-runtime.js";
import { t as INTEL_SCHEMA } from "./intel-schema.js";
import { Et as fingerprint, Tt as UsageError, wt as taskKey } from "./cold.js";
import { n as modelName, t as labelled } from "./model-name.js";
import { t as keyOf } from "./projections.js";
import { r as ownRuns } from "./side-by-side.js";
import { existsSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
// src/adapters/sqlite/migrations.ts
const MIGRATIONS = [`
  CREATE TABLE campaigns (
    campaign_id TEXT NOT NULL,
    source TEXT NOT NULL CHECK (source IN ('measured', 'published')),
    name TEXT NOT NULL,
    model TEXT,
    region TEXT,
    harness TEXT,
    suite TEXT NOT NULL,
    suite_fingerprint TEXT,
    subject_fingerprint TEXT,
    simulated INTEGER NOT NULL,
    runs_per_task INTEGER,
    started_at TEXT,
    finished_at TEXT,
    runs INTEGER NOT NULL,
    passed INTEGER NOT NULL,
    pass_rate REAL,
    errored INTEGER,
    cost_usd REAL,
    cost_per_pass_usd REAL,
    input_tokens INTEGER,
    output_tokens INTEGER,
    latency_ms_p50 REAL,
    pack_sha256 TEXT NOT NULL,
    PRIMARY KEY (campaign_id, source)
  ) STRICT;

  CREATE TABLE task_outcomes (
    campaign_id TEXT NOT NULL,
    task_id TEXT NOT NULL,
    variant TEXT,
    run INTEGER NOT NULL,
    arm TEXT NOT NULL,
    stage TEXT NOT NULL,
    scored INTEGER NOT NULL,
    own INTEGER NOT NULL,
    outcome TEXT NOT NULL,
    failure_mode TEXT,
    failure_detail TEXT,
    flags TEXT NOT NULL,
    input_tokens INTEGER NOT NULL,
    output_tokens INTEGER NOT NULL,
    cost_usd REAL,
    latency_ms REAL NOT NULL,
    turns INTEGER NOT NULL,
    tool_calls INTEGER NOT NULL,
    malformed_calls INTEGER NOT NULL,
    trajectory_sha256 TEXT NOT NULL
  ) STRICT;
  CREATE INDEX task_outcomes_by_campaign ON task_outcomes (campaign_id, task_id);
  CREATE INDEX task_outcomes_by_task ON task_outcomes (task_id, variant, outcome);
  CREATE INDEX task_outcomes_by_failure ON task_outcomes (failure_mode) WHERE failure_mode IS NOT NULL;

  CREATE TABLE predictions (
    campaign_id TEXT NOT NULL,
    prediction_id TEXT NOT NULL,
    author TEXT NOT NULL,
    registered_at TEXT,
    prediction TEXT NOT NULL,
    actual TEXT NOT NULL,
    hit INTEGER,
    low INTEGER,
    high INTEGER,
    point INTEGER,
    runs INTEGER,
    coverage REAL,
    error INTEGER,
    interval_score REAL,
    probability REAL,
    brier REAL,
    PRIMARY KEY (campaign_id, prediction_id)
  ) STRICT;

  CREATE TABLE evidence (
    campaign_id TEXT NOT NULL,
    run_key TEXT NOT NULL,
    task_id TEXT NOT NULL,
    outcome TEXT NOT NULL,
    first_failed_check TEXT,
    quote TEXT,
    final_text TEXT NOT NULL
  ) STRICT;
  CREATE INDEX evidence_by_campaign ON evidence (campaign_id, run_key);

  CREATE VIEW leaderboard AS
    SELECT campaign_id, source, name, model, harness, suite, passed, runs, pass_rate, cost_per_pass_usd,
           latency_ms_p50, input_tokens, output_tokens, simulated
    FROM campaigns WHERE runs > 0
    ORDER BY suite, pass_rate DESC, cost_per_pass_usd, source;

  CREATE VIEW task_history AS
    SELECT o.task_id, o.variant, c.suite, o.campaign_id, c.model, c.started_at,
           sum(o.outcome = 'passed') AS passed,
           sum(o.outcome <> 'errored') AS runs,
           sum(o.outcome = 'errored') AS errored
    FROM task_outcomes o JOIN campaigns c ON c.campaign_id = o.campaign_id AND c.source = 'measured'
    WHERE o.own = 1
    GROUP BY o.task_id, o.variant, o.campaign_id
    ORDER BY o.task_id, o.variant, c.started_at;

  CREATE VIEW failure_modes AS
    SELECT campaign_id, task_id, failure_mode, failure_detail, count(*) AS count
    FROM task_outcomes WHERE failure_mode IS NOT NULL AND own = 1
    GROUP BY campaign_id, task_id, failure_mode, failure_detail
    ORDER BY campaign_id, task_id, count DESC;
  `];
// src/adapters/sqlite/open-database.ts
const APPLICATION_ID = 1885435756;
const BUSY_MS = 1e4;
function openToWrite(path) {
	const database = open(path, { timeout: BUSY_MS });
	guarded(path, () => {
		refuseStrangers(database, path);
		database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL");
		migrate(database);
	});
	return database;
}
function openToRead(path) {
	if (path !== ":memory:" && !existsSync(path)) throw new UsageError(`there is no database at ${path}; make it with \`pawl intel import PACK --db ${path}\`.`);
	const database = open(path, {
		readOnly: true,
		timeout: BUSY_MS
	});
	guarded(path, () => {
		refuseStrangers(database, path);
		if (versionOf(database) === 0) throw new UsageError(`${path} is empty; import a data pack first.`);
		database.exec("PRAGMA query_only = ON; PRAGMA trusted_schema = OFF");
	});
	return database;
}
function open(path, options) {
	return guarded(path, () => new DatabaseSync(path, options));
}
function guarded(path, act) {
	try {
		return act();
	} catch (error) {
		if (error instanceof UsageError) throw error;
		const why = error instanceof Error ? error.message : String(error);
		throw new UsageError(`${path} cannot be used as intel.db (${why}); give another path with --db.`);
	}
}
function refuseStrangers(database, path) {
	const version = versionOf(database);
	const isOurs = pragma(database, "application_id") === APPLICATION_ID;
	const [{ tables = 0 } = {}] = database.prepare("SELECT count(*) AS tables FROM sqlite_schema").all();
	if (!isOurs && (version > 0 || tables > 0)) throw new UsageError(`${path} is somebody else's database; give another path with --db.`);
	if (version > MIGRATIONS.length) throw new UsageError(`${path} was written by a newer Pawl (version ${version}); update Pawl.`);
}
function migrate(database) {
	for (let done = versionOf(database); done < MIGRATIONS.length; done = versionOf(database)) {
		database.exec("BEGIN IMMEDIATE");
		try {
			if (versionOf(database) === done) database.exec(`${MIGRATIONS[done]}; PRAGMA user_version = ${done + 1}; PRAGMA application_id = ${APPLICATION_ID}`);
			database.exec("COMMIT");
		} catch (error) {
			database.exec("ROLLBACK");
			throw error;
		}
	}
}
function versionOf(database) {
	return pragma(database, "user_version");
}
function pragma(database, name) {
	return Number(Object.values(database.prepare(`PRAGMA ${name}`).get() ?? {})[0] ?? 0);
}
// src/adapters/sqlite/read-only-query.ts
function readOnlyQuery(database, sql, rowsMax) {
	try {
		const statement = database.prepare(sql);
		if (sql.replace(statement.sourceSQL, "").replace(/[;\s]/g, "") !== "") throw new UsageError("a query is one statement; leave out what follows the first semicolon.");
		const columns = statement.columns().map(({ name }) => name);
		if (columns.length === 0) throw new UsageError("a query must return rows: write SELECT …");
		statement.setReturnArrays(true);
		const rows = [];
		for (const row of statement.iterate()) {
			if (rows.length === rowsMax) return {
				columns,
				rows,
				truncated: true
			};
			rows.push(row.map(plainValue));
		}
		return {
			columns,
			rows,
			truncated: false
		};
	} catch (error) {
		if (error instanceof UsageError) throw error;
		const why = error instanceof Error ? error.message : String(error);
		throw new UsageError(`the query cannot be run: ${why}.`);
	}
}
function plainValue(value) {
	if (value instanceof Uint8Array) return `x'${Buffer.from(value).toString("hex")}'`;
	return typeof value === "bigint" ? value.toString() : value;
}
// src/adapters/sqlite/rows-of-pack.ts
function campaignRow({ campaign, run_summary }, packSha256) {
	const { subject, suite } = campaign;
	return [
		campaign.id,
		"measured",
		labelled(modelName(subject.model), campaign.label),
		subject.model,
		subject.region ?? null,
		subject.harness,
		suite.name,
		suite.fingerprint,
		campaign.subject_fingerprint,
		Number(subject.simulated),
		campaign.runs_per_task,
		campaign.started_at,
		campaign.finished_at,
		run_summary.runs,
		run_summary.passed,
		run_summary.pass_rate,
		run_summary.errored,
		run_summary.cost_usd,
		run_summary.cost_per_pass_usd,
		run_summary.input_tokens,
		run_summary.output_tokens,
		run_summary.latency_ms_p50,
		packSha256
	];
}
function outcomeRows({ campaign, runs }) {
	const scored = new Set(campaign.suite.tasks.filter((task) => task.scored).map((task) => taskKey(task.task_id, task.variant)));
	const own = new Set(ownRuns(runs));
	return runs.map((run) => [
		campaign.id,
		run.task_id,
		run.variant,
		run.epoch,
		run.arm,
		run.stage,
		Number(scored.has(taskKey(run.task_id, run.variant))),
		Number(own.has(run)),
		run.outcome,
		run.failure_mode,
		run.failure_detail,
		run.flags.join(" "),
		run.metrics.input_tokens,
		run.metrics.output_tokens,
		run.metrics.cost_usd,
		run.metrics.latency_ms,
		run.metrics.turns,
		run.metrics.tool_calls,
		run.metrics.malformed_calls,
		run.trajectory_sha256
	]);
}
function evidenceRows({ campaign, runs }) {
	return runs.map((run) => [
		campaign.id,
		keyOf(run),
		run.task_id,
		run.outcome,
		run.evidence.first_failed_check ?? null,
		run.evidence.quote ?? null,
		run.evidence.final_text
	]);
}
function predictionRows({ campaign, predictions_scoring }) {
	const { registration } = campaign;
	if (registration === void 0) return [];
	return predictions_scoring.map((score) => predictionRow(campaign.id, registration, score));
}
function predictionRow(id, { author, registered_at, headline }, score) {
	const range = score.id === "headline" ? headline : null;
	return [
		id,
		score.id,
		author,
		score.registered ? registered_at : null,
		score.prediction,
		score.actual,
		score.hit === null ? null : Number(score.hit),
		range?.low ?? null,
		range?.high ?? null,
		range?.point ?? null,
		range?.of ?? null,
		score.coverage ?? null,
		score.error ?? null,
		score.interval_score ?? null,
		score.probability ?? null,
		score.brier ?? null
	];
}
// src/adapters/sqlite/intel-store.ts
function intelStore(path, mode) {
	const database = mode === "write" ? openToWrite(path) : openToRead(path);
	return {
		record: (entry) => record(database, entry),
		query: (sql, rowsMax) => readOnlyQuery(database, sql, rowsMax),
		board: () => board(database),
		[Symbol.dispose]: () => database.close()
	};
}
function tablesOf(database, entry) {
	if (entry.kind === "published") {
		const sha256 = fingerprint(entry.row);
		return {
			id: entry.row.campaign_id,
			source: "published",
			sha256,
			rows: { campaigns: [publishedRow(entry.row, sha256)] }
		};
	}
	const id = ownId(database, entry.pack.campaign);
	const pack = {
		...entry.pack,
		campaign: {
			...entry.pack.campaign,
			id
		}
	};
	return {
		id,
		source: "measured",
		sha256: entry.packSha256,
		rows: {
			campaigns: [campaignRow(pack, entry.packSha256)],
			task_outcomes: outcomeRows(pack),
			evidence: evidenceRows(pack),
			predictions: predictionRows(pack)
		}
	};
}
function ownId(database, { id, started_at }) {
	const holder = database.prepare("SELECT started_at FROM campaigns WHERE campaign_id = ? AND source = 'measured'").get(id);
	return holder === void 0 || holder["started_at"] === started_at ? id : `${id}-${started_at.slice(11).replace(/\D/g, "")}`;
}
function record(database, entry) {
	database.exec("BEGIN IMMEDIATE");
	try {
		const { id, source, sha256, rows } = tablesOf(database, entry);
		const known = database.prepare("SELECT pack_sha256 FROM campaigns WHERE campaign_id = ? AND source = ?").get(id, source);
		const isSame = known?.["pack_sha256"] === sha256;
		if (!isSame) {
			if (known !== void 0) forget(database, id, source);
			for (const [table, values] of Object.entries(rows)) insert(database, table, values);
		}
		database.exec("COMMIT");
		return {
			campaignId: id,
			became: isSame ? "unchanged" : known === void 0 ? "added" : "replaced"
		};
	} catch (error) {
		database.exec("ROLLBACK");
		throw error;
	}
}
function forget(database, id, source) {
	database.prepare("DELETE FROM campaigns WHERE campaign_id = ? AND source = ?").run(id, source);
	if (source === "published") return;
	for (const table of [
		"task_outcomes",
		"evidence",
		"predictions"
	]) database.prepare(`DELETE FROM ${table} WHERE campaign_id = ?`).run(id);
}
function insert(database, table, rows) {
	const columns = INTEL_SCHEMA[table] ?? [];
	const places = columns.map(() => "?").join(", ");
	const statement = database.prepare(`INSERT INTO ${table} (${columns.join(", ")}) VALUES (${places})`);
	for (const row of rows) statement.run(...row);
}
function publishedRow(row, sha256) {
	const given = {
		...row,
		source: "published",
		simulated: Number(row.simulated),
		pack_sha256: sha256
	};
	return (INTEL_SCHEMA["campaigns"] ?? []).map((column) => given[column] ?? null);
}
function board(database) {
	return database.prepare("SELECT * FROM leaderboard").all().map((row) => ({
		...row,
		simulated: row["simulated"] === 1
	}));
}
export { intelStore };
