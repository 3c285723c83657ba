import type { DataPack } from "../record/data-pack.ts";
import { taskKey } from "../record/ids.ts";
import { keyOf } from "../record/projections.ts";
import type { RunRecord } from "../record/run-record.ts";
import { terminalSafe } from "../std/escape-invisible.ts";
import type { TaskVerdict, Verdict } from "../verdict/verdict.ts";
import type { ExportFile } from "./export-run.ts";
import { failureName } from "./say-failure.ts";
import { TASK_WORDS } from "./say-word.ts";

/**
 * JUnit XML for the test views of CI systems. With a verdict the first suite, `verdict`, has a case a task: a proven
 * regression is a failure, nothing measured an error, what is only suspected is skipped with a message, so that a
 * suspicion is never counted as a failure. After it, a suite a task with a case a run: a failed run is a failure
 * under its mode, a run lost to infrastructure an error.
 */
export function exportJunit(pack: DataPack, verdict: Verdict | undefined): ExportFile[] {
  const tasks = pack.campaign.suite.tasks.map(({ task_id, variant }) => taskKey(task_id, variant));
  const suites = [
    ...(verdict === undefined ? [] : [suite("verdict", verdict.tasks.map(taskCase))]),
    ...tasks.map((key) =>
      suite(
        key,
        pack.runs.filter((run) => taskKey(run.task_id, run.variant) === key).map(runCase),
        new Map([
          ["campaign", pack.campaign.id],
          ["model", pack.campaign.subject.model],
        ]),
      ),
    ),
  ];
  const content = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<testsuites name="pawl">',
    ...suites,
    "</testsuites>",
    "",
  ];
  return [{ path: "junit.xml", content: content.join("\n") }];
}

interface Case {
  readonly xml: string;
  readonly kind: "passed" | "failure" | "error" | "skipped";
  readonly seconds: number;
}

function suite(
  name: string,
  cases: readonly Case[],
  properties: ReadonlyMap<string, string> = new Map(),
): string {
  const count = (kind: Case["kind"]): number => cases.filter((one) => one.kind === kind).length;
  const seconds = cases.reduce((sum, one) => sum + one.seconds, 0);
  const head = `<testsuite name="${attribute(name)}" tests="${cases.length}" failures="${count("failure")}" errors="${count("error")}" skipped="${count("skipped")}" time="${seconds.toFixed(3)}">`;
  const named = [...properties].map(
    ([key, value]) => `    <property name="${attribute(key)}" value="${attribute(value)}"/>`,
  );
  const block = named.length === 0 ? [] : ["  <properties>", ...named, "  </properties>"];
  return [head, ...block, ...cases.map(({ xml }) => xml), "</testsuite>"].join("\n");
}

function runCase(run: RunRecord): Case {
  const seconds = run.metrics.latency_ms / 1000;
  const name = `${run.arm} ${run.stage.replaceAll("_", " ")} run ${run.epoch}`;
  const open = `  <testcase classname="${attribute(taskKey(run.task_id, run.variant))}" name="${attribute(name)}" time="${seconds.toFixed(3)}"`;
  if (run.outcome === "passed") return { xml: `${open}/>`, kind: "passed", seconds };
  const kind = run.outcome === "errored" ? "error" : "failure";
  const mode = run.failure_mode ?? "failed";
  const message = failureName(mode, run.failure_detail);
  const body = [
    `Run ${keyOf(run)}, ${run.outcome}.`,
    ...run.checks
      .filter(({ passed }) => !passed)
      .map(
        (check) =>
          `Failed check: ${check.name}${told("expected", check.expected)}${told("found", check.found)}`,
      ),
    ...(run.evidence.quote === undefined ? [] : [`It said: ${run.evidence.quote}`]),
  ].join("\n");
  const xml = `${open}>\n    <${kind} type="${attribute(mode)}" message="${attribute(message)}">${escaped(body)}</${kind}>\n  </testcase>`;
  return { xml, kind, seconds };
}

function told(what: string, text: string | undefined): string {
  return text === undefined ? "" : `\n  ${what}: ${text}`;
}

function taskCase(task: TaskVerdict): Case {
  const open = `  <testcase classname="verdict" name="${attribute(task.key)}" time="0.000"`;
  const kind = caseKind(task);
  if (kind === "passed") return { xml: `${open}/>`, kind, seconds: 0 };
  const message = attribute(`${TASK_WORDS[task.word]}: ${task.sentence}`);
  const type = kind === "skipped" ? "" : ` type="${attribute(task.word)}"`;
  return { xml: `${open}>\n    <${kind}${type} message="${message}"/>\n  </testcase>`, kind, seconds: 0 };
}

function caseKind({ word }: TaskVerdict): Case["kind"] {
  switch (word) {
    case "regression":
      return "failure";
    case "unmeasured":
    case "inconclusive":
      return "error";
    case "suspected":
    case "not_rechecked":
    case "environment_drift":
    case "no_baseline":
      return "skipped";
    default:
      return "passed";
  }
}

/** XML 1.0 forbids most control characters even as references: they are made visible, as everywhere. */
function escaped(text: string): string {
  return terminalSafe(text)
    .replace(/[\u{FFFE}\u{FFFF}]/gu, "\u{FFFD}")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}

function attribute(text: string): string {
  return escaped(text).replaceAll('"', "&quot;").replaceAll("\n", "&#10;").replaceAll("\t", "&#9;");
}
