/** A small agent of a user's own, as a command in pawl.yml: the whole road, in a throw-away folder and a bare environment. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { agentHome } from "../../src/adapters/command/install-agent.ts";
import { OPENCLAW_VERSION } from "../../src/adapters/command/openclaw.ts";
import { PI_VERSION } from "../../src/adapters/command/pi.ts";
import type { DataPack } from "../../src/record/data-pack.ts";
import { parsePack } from "../../src/record/parse-pack.ts";
import { Trajectory } from "../../src/record/trajectory.ts";
import { answerAgents } from "../support/answer-agents.ts";
import { runPawl, scratchFolder } from "../support/command-line.ts";
import { startConverseDouble } from "../support/converse-double/start-converse-double.ts";

const PAWL = "src/cli.ts";

/** Looks around, leaves a file, and says what it saw. */
const AGENT = `
import { existsSync, readFileSync, writeFileSync } from "node:fs";
const [, promptFile, model] = process.argv;
const prompt = readFileSync(promptFile, "utf8");
const plan = readFileSync("plan.md", "utf8");
writeFileSync("seen.txt", "x");
console.log(JSON.stringify({
  cwd: process.cwd(), model, env: Object.keys(process.env).sort(), key: process.env.OPENAI_API_KEY,
  prompted: prompt.includes("plan.md"), planned: plan.length > 0,
  host: existsSync(${JSON.stringify(join(process.cwd(), "package.json"))}),
}));
`;

const OWN = {
  command: ["node", "--input-type=module", "-e", AGENT, "{prompt_file}", "{model}"],
  name: "mine",
  version: "1",
};

/** One run of a task with this subject; JSON is YAML. */
async function runAgent(subject: object) {
  const cwd = scratchFolder();
  writeFileSync(join(cwd, "pawl.yml"), JSON.stringify({ subject: { model: "openai/m", ...subject } }));
  const args = ["run", "--tasks", "task_07", "--runs", "1", "--out", "out"];
  const env = { OPENAI_API_KEY: "sk-secret", SECRET_OF_THE_HOST: "do not show" };
  return { cwd, ran: await runPawl(PAWL, args, { cwd, env }) };
}

const packIn = (cwd: string): DataPack =>
  parsePack(readFileSync(join(cwd, "out/data-pack.json"), "utf8"), "out");

describe("a command as a harness", () => {
  it("runs in a folder and an environment of its own; its work is graded, its cost unknown", async () => {
    const { cwd, ran } = await runAgent({ harness: OWN });
    expect(ran.stderr).toMatch(/An external harness asks its model itself/);
    const pack = packIn(cwd);
    const [run] = pack.runs;
    expect(run).toMatchObject({
      outcome: "failed",
      failure_mode: "early_termination",
      stop: "end_turn",
      metrics: { turns: 1, cost_usd: null },
    });
    expect(pack.campaign.subject).toMatchObject({
      harness: "mine@1",
      versions: { process_sandbox: expect.any(String) },
    });
    const [file = ""] = readdirSync(join(cwd, "out/trajectories"));
    const trajectory = Trajectory.parse(
      JSON.parse(readFileSync(join(cwd, "out/trajectories", file), "utf8")),
    );
    const said = JSON.parse(trajectory.turns[0]?.text ?? "");
    expect(said).toMatchObject({ cwd: "/work", model: "m", key: "sk-secret", prompted: true, planned: true });
    expect(said.env).not.toContain("SECRET_OF_THE_HOST");
    const isParted = pack.campaign.subject.versions["process_sandbox"] === "bubblewrap";
    expect(said.host).toBe(!isParted);
    expect(ran.stderr.includes("WARNING: no process sandbox")).toBe(!isParted);
  });

  it("that cannot start loses the run and blames nobody", async () => {
    const { cwd, ran } = await runAgent({ harness: { command: "no-such-program-anywhere", version: "1" } });
    expect(ran.code).toBe(3);
    expect(packIn(cwd).runs[0]).toMatchObject({ outcome: "errored", failure_mode: "harness_error" });
  });

  it.each([
    [{ harness: "pi@0.1.0" }, 'there is no harness "pi@0.1.0" in this version; write pawl@'],
    [
      { harness: OWN, inference: { temperature: 0.5 } },
      "mine@1 does not take the inference setting temperature",
    ],
    [
      { harness: OWN, model: "simulated/steady" },
      "asks its model itself, which simulated/steady does not allow",
    ],
  ])("%j is refused in a sentence", async (subject, words) => {
    const { ran } = await runAgent(subject);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain(words);
  });
});

/** Hundreds of megabytes each, so only where somebody has installed them. */
const AGENTS = [
  { harness: `pi@${PI_VERSION}`, shell: "bash" },
  { harness: `openclaw@${OPENCLAW_VERSION}`, shell: "exec" },
] as const;

describe.each(AGENTS)("$harness against a Converse endpoint", ({ harness, shell }) => {
  it.runIf(existsSync(agentHome(harness)))(
    "does the oracle's work in all ten tasks and is graded for it",
    async () => {
      const answer = await answerAgents({ tasks: /./, epochs: 1 }, { shell });
      const double = await startConverseDouble({ answer });
      const cwd = scratchFolder();
      const env = {
        AWS_ACCESS_KEY_ID: "AKIDEXAMPLE",
        AWS_SECRET_ACCESS_KEY: "secret",
        AWS_REGION: "us-east-1",
        AWS_ENDPOINT_URL_BEDROCK_RUNTIME: double.url,
        HOME: process.env["HOME"] ?? "/",
        ...(process.env["PAWL_HARNESS_HOME"] !== undefined && {
          PAWL_HARNESS_HOME: process.env["PAWL_HARNESS_HOME"],
        }),
      };
      const model = ["--model", "bedrock/openai.gpt-oss-20b-1:0", "--harness", harness];
      const ran = await runPawl(PAWL, ["run", ...model, "--runs", "1", "--out", "out"], {
        cwd,
        env,
      });
      await double.close();
      expect(ran.stderr).toMatch(/external harness/);
      const pack = packIn(cwd);
      const said = pack.runs.map(({ task_id, outcome, stop }) => [task_id, outcome, stop]);
      expect(said).toEqual(pack.campaign.suite.tasks.map(({ task_id }) => [task_id, "passed", "end_turn"]));
      expect(said).toHaveLength(10);
      expect(pack.run_summary.cost_usd).toBeGreaterThan(0);
      expect(pack.campaign.subject.harness).toBe(harness);
    },
    600_000,
  );
});
