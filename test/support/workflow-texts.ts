/** Every workflow that this repository runs or shows, whole or as a piece that is made whole here. */
import { readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";

export interface WorkflowText {
  /** Where it stands, e.g. `.github/workflows/ci.yml` or `README.md:41`. */
  readonly place: string;
  /** As it stands, or with what is missing around it. */
  readonly text: string;
  /** A file that can be copied or runs, not a piece of one. */
  readonly isWhole: boolean;
}

/** A step of a workflow, as far as anybody asks. */
export interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

export interface Workflow {
  readonly permissions?: unknown;
  readonly jobs: Readonly<
    Record<
      string,
      {
        readonly uses?: string;
        readonly permissions?: unknown;
        readonly "timeout-minutes"?: unknown;
        readonly steps?: readonly Step[];
      }
    >
  >;
}

/** Files of the folders, and blocks of Markdown that use an action. */
export function workflowTexts(): WorkflowText[] {
  const files = [...filesIn(".github/workflows"), ...filesIn("docs/workflows")];
  const pages = ["README.md", ...readdirSync("docs").map((name) => `docs/${name}`)];
  return [
    ...files.map((place) => ({ place, text: readFileSync(place, "utf8"), isWhole: true })),
    ...pages.filter((path) => path.endsWith(".md")).flatMap(blocksOf),
  ];
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => /\.ya?ml$/.test(name))
      .map((name) => `${folder}/${name}`)
      .sort();
  } catch {
    return [];
  }
}

function blocksOf(path: string): WorkflowText[] {
  const text = readFileSync(path, "utf8");
  const blocks = [...text.matchAll(/^( *)```ya?ml\n([\s\S]*?)^ *```$/gm)];
  return blocks.flatMap(({ index, 1: margin = "", 2: body = "" }) => {
    if (!/\b(uses|run):/.test(body)) return [];
    const line = text.slice(0, index).split("\n").length + 1;
    const bare = margin === "" ? body : body.replaceAll(new RegExp(`^${margin}`, "gm"), "");
    return [{ place: `${path}:${line}`, ...whole(bare) }];
  });
}

/** A list of steps becomes a job, a job or a list of jobs a workflow. */
function whole(block: string): Pick<WorkflowText, "text" | "isWhole"> {
  const value: unknown = parse(block);
  if (Array.isArray(value)) return piece(`      steps:\n${indented(block, 8)}`);
  if (typeof value !== "object" || value === null) throw new Error("neither a workflow nor a part of one");
  if ("jobs" in value) {
    const head = "on" in value ? "" : "on: push\n";
    return { text: head + block, isWhole: head === "" };
  }
  return piece(indented(block, 6));
}

function piece(job: string): Pick<WorkflowText, "text" | "isWhole"> {
  const runsOn = /^ {6}runs-on:/m.test(job) ? "" : "      runs-on: ubuntu-latest\n";
  return { text: `on: push\njobs:\n    job:\n${runsOn}${job}`, isWhole: false };
}

function indented(text: string, by: number): string {
  const lines = text.split("\n");
  const least = Math.min(...lines.filter((line) => line.trim() !== "").map((line) => line.search(/\S/)));
  return lines.map((line) => (line.trim() === "" ? "" : " ".repeat(by) + line.slice(least))).join("\n");
}

/** All its steps. */
export function stepsOf(text: string): Step[] {
  const { jobs } = parse(text) as Workflow;
  return Object.values(jobs).flatMap(({ steps = [] }) => steps);
}
