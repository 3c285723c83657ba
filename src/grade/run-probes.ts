import { z } from "zod";
import type { GraderIsolate, IsolateResult } from "../ports.ts";
import { type GraderRun, Probe, ProbeAnswer, type ProbeResult } from "../record/grader-run.ts";
import { fingerprint } from "../std/hash.ts";
import { relativePathDefect } from "../std/relative-path.ts";
import { PROBE_SOURCE } from "./probe.generated.ts";
import { type Judged, TASK_MODULES } from "./run-grader.ts";

/** The run with its probes' results, or why the grader's wish for probes makes no sense: then nobody is judged. */
export type Probed =
  | { readonly kind: "probed"; readonly run: GraderRun }
  | Extract<Judged, { kind: "unusable" }>;

const PROBES_MAX = 20;
const CALLS_MAX = 400;
const FILES_MAX = 200;
/** Some ten million loop turns, a quarter of a second; an honest hidden test needs a hundredth of it. */
const FUEL = 1_000;
/** Where a probe's files lie inside its isolate: where they lay for the agent. */
const ROOT = "/work/";

/**
 * Runs what the grader's `probes(run)` asks for, each probe in an isolate of its own. The code under probe only ever
 * answers calls; what the answers ought to be is known to `grade(run)` alone, in another isolate. `secret` is anything
 * the agent cannot know, and goes into each probe's nonce.
 */
export async function runProbes(
  grader: string,
  run: GraderRun,
  secret: string,
  isolate: GraderIsolate,
  signal: AbortSignal,
): Promise<Probed> {
  if (!grader.includes("probes")) return { kind: "probed", run };
  const asked = await isolate.call({ source: grader, modules: TASK_MODULES }, "probes", [run], signal);
  if (asked.kind === "fault") {
    return asked.reason === "missing_export"
      ? { kind: "probed", run }
      : { kind: "unusable", detail: `grader_${asked.reason}`, message: `probes(): ${asked.message}` };
  }
  const probes = Probes.safeParse(asked.value);
  if (!probes.success) return nonsense(probes.error);
  const results: [string, ProbeResult][] = [];
  for (const probe of probes.data) results.push([probe.name, await runProbe(probe, secret, isolate, signal)]);
  return { kind: "probed", run: { ...run, probes: Object.fromEntries(results) } };
}

/** What `probes(run)` may return. */
const Probes = z
  .array(
    Probe.superRefine(({ files, entry }, context) => {
      const complain = (message: string): void => context.addIssue({ code: "custom", message });
      const paths = Object.keys(files);
      if (paths.length > FILES_MAX) complain(`has more than ${FILES_MAX} files`);
      if (!Object.hasOwn(files, entry)) complain(`has no file called ${entry}`);
      for (const path of paths) {
        const defect = relativePathDefect(path);
        if (defect !== undefined) complain(`has a file whose path ${defect}`);
      }
    }),
  )
  .max(PROBES_MAX)
  .refine((all) => new Set(all.map(({ name }) => name)).size === all.length, "two probes have one name")
  .refine((all) => all.flatMap(({ calls }) => calls).length <= CALLS_MAX, `more than ${CALLS_MAX} calls`);

function nonsense(error: z.ZodError): Probed {
  const issue = error.issues[0];
  const where = ["probes()", ...(issue?.path ?? [])].join(".");
  return {
    kind: "unusable",
    detail: "grader_nonsense",
    message: `${where}: ${issue?.message ?? "unreadable"}`,
  };
}

async function runProbe(
  probe: Probe,
  secret: string,
  isolate: GraderIsolate,
  signal: AbortSignal,
): Promise<ProbeResult> {
  const nonce = fingerprint(["probe", secret, probe]);
  const modules = Object.entries(probe.files).map(([path, text]) => [ROOT + path, text]);
  const program = {
    source: PROBE_SOURCE,
    modules: Object.fromEntries(modules),
    surroundings: "node",
    fuel: FUEL,
  } as const;
  const calls = probe.calls.map(({ export: name, args }) => ({ export: name, args: JSON.stringify(args) }));
  const job = { nonce, entry: ROOT + probe.entry, calls };
  return readAnswer(await isolate.call(program, "collect", [job], signal), nonce, calls.length);
}

/** What the collector writes. */
const Report = z.strictObject({
  nonce: z.string(),
  state: z.enum(["completed", "threw", "exited", "syntax", "missing_export", "memory"]),
  message: z.string(),
  results: z.array(ProbeAnswer),
  canary: ProbeAnswer.nullable(),
});

function readAnswer(result: IsolateResult, nonce: string, calls: number): ProbeResult {
  if (result.kind === "fault") return faulted(result);
  const report = parseReport(result.value);
  if (report?.nonce !== nonce) return tampered("The answer is not the collector's.");
  const { state, message, results, canary } = report;
  if (state !== "completed") return { state, message: message.slice(0, 2000), results };
  if (results.length !== calls) return tampered(`${results.length} answers to ${calls} calls.`);
  const isCanaryAlive = canary?.ok === false && canary.threw.message === "canary";
  return isCanaryAlive ? { state, message, results } : tampered("A call that must throw did not.");
}

/** The collector itself never fails: a fault is the doing of the code under probe. */
function faulted({ reason, message }: Extract<IsolateResult, { kind: "fault" }>): ProbeResult {
  if (reason === "threw" && message.includes("nothing can settle")) {
    return { state: "fuel", message: "A call returned a promise that never settles.", results: [] };
  }
  const isOurs = reason === "not_json" || reason === "missing_export" || reason === "syntax";
  return { state: isOurs ? "tampered" : reason, message, results: [] };
}

function parseReport(value: unknown): z.infer<typeof Report> | undefined {
  try {
    return Report.parse(JSON.parse(z.string().parse(value)));
  } catch {
    // Not what the collector writes: the reader says so.
    return undefined;
  }
}

function tampered(message: string): ProbeResult {
  return { state: "tampered", message, results: [] };
}
