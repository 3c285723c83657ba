/**
 * What intel.db is made of, as steps: `PRAGMA user_version` says how many were taken. A step that left the building
 * is never changed; a new one is added behind it.
 */
export const MIGRATIONS: readonly string[] = [
  `
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
  `,
];
