import { readdirSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { OVERRIDE_NAMES } from "../../src/suite/override-names.ts";
import { type ActionLinter, actionLinter } from "../support/action-linter.ts";
import { stepsOf, type Workflow, workflowTexts } from "../support/workflow-texts.ts";

const ACTION_TEXT = readFileSync("action.yml", "utf8");
const action = parse(ACTION_TEXT) as {
  readonly name: string;
  readonly description: string;
  readonly inputs: Readonly<Record<string, { readonly description: string }>>;
  readonly outputs: Readonly<Record<string, unknown>>;
};
/** Our own action in an example: nobody knows yet under which commit it will be found. */
const OWN = /^[\w-]+\/pawl(\/[\w/-]+)?@\S+$/;
const PINNED = /^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/;

let lint: ActionLinter;
beforeAll(async () => {
  lint = await actionLinter(action);
});

const all = workflowTexts();
const ours = all.filter(({ place }) => place.startsWith(".github/"));

it("sees the workflows, the examples and the pages", () => {
  const places = all.map(({ place }) => place);
  expect(places).toEqual(
    expect.arrayContaining([".github/workflows/ci.yml", ".github/workflows/release.yml"]),
  );
  expect(places.some((place) => place.startsWith("README.md:"))).toBe(true);
});

describe("what GitHub says of it", () => {
  it("nothing, of action.yml", async () => {
    expect(await lint("action.yml", ACTION_TEXT)).toEqual([]);
  });

  it.each(all.map(({ place, text }) => [place, text]))("nothing, of %s", async (place, text) => {
    // Our own action's commit is a placeholder.
    const known = text.replaceAll(/(uses: *[\w-]+\/pawl[\w/-]*)@[^\s#]+/g, `$1@${"0".repeat(40)}`);
    expect(await lint(`.github/workflows/${place.replaceAll(/\W/g, "-")}.yml`, known)).toEqual([]);
  });

  it.each([
    ["an input that is none", "with: {modle: x}", "Invalid action input 'modle'"],
    ["a key that is none", "wiht: {model: x}", "Unexpected value 'wiht'"],
  ])("something, of %s", async (_name, line, words) => {
    const text = `on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: o/pawl@${"0".repeat(40)}\n        ${line}\n`;
    expect((await lint(".github/workflows/x.yml", text)).join("\n")).toContain(words);
  });
});

describe.each(all.map((each) => [each.place, each] as const))("%s", (_place, { text }) => {
  it("pins every action to a commit, with the version beside it", () => {
    const uses = stepsOf(text).flatMap((step) => step.uses ?? []);
    expect(uses.filter((name) => !name.startsWith("./") && !OWN.test(name) && !PINNED.test(name))).toEqual(
      [],
    );
    const lines = text.split("\n").filter((line) => /uses: .*@[0-9a-f]{40}/.test(line));
    expect(lines.filter((line) => !/@[0-9a-f]{40} # v\d+/.test(line))).toEqual([]);
  });

  it("puts no expression into a shell", () => {
    const runs = stepsOf(text).flatMap((step) => step.run ?? []);
    expect(runs.filter((run) => run.includes("${{"))).toEqual([]);
  });

  it("gives our action what it takes", () => {
    const given = stepsOf(text)
      .filter(({ uses = "" }) => uses === "./" || OWN.test(uses))
      .flatMap((step) => Object.keys(step.with ?? {}));
    expect(given.filter((name) => !Object.hasOwn(action.inputs, name))).toEqual([]);
  });

  it("checks out without leaving the token behind", () => {
    const checkouts = stepsOf(text).filter(({ uses }) => uses?.startsWith("actions/checkout@") === true);
    expect(checkouts.filter((step) => step.with?.["persist-credentials"] !== false)).toEqual([]);
  });
});

describe.each(all.filter(({ isWhole }) => isWhole).map(({ place, text }) => [place, text]))(
  "%s",
  (_place, text) => {
    const { permissions, jobs } = parse(text) as Workflow;

    it("gives nothing by default, and each job what it needs", () => {
      expect(permissions).toEqual({});
      expect(Object.entries(jobs).filter(([, job]) => job.permissions === undefined)).toEqual([]);
    });
  },
);

it.each(ours.map(({ place, text }) => [place, text]))("%s ends", (_place, text) => {
  const { jobs } = parse(text) as Workflow;
  expect(Object.values(jobs).filter((job) => job["timeout-minutes"] === undefined)).toEqual([]);
});

it("one action is one commit wherever it is named", () => {
  const commits = new Map<string, Set<string>>();
  for (const { text } of all)
    for (const { uses = "" } of stepsOf(text)) {
      const [name = "", commit = ""] = uses.split("@");
      if (!PINNED.test(uses) || OWN.test(uses)) continue;
      commits.set(name, (commits.get(name) ?? new Set()).add(commit));
    }
  expect([...commits].filter(([, each]) => each.size > 1)).toEqual([]);
  expect(commits.size).toBeGreaterThan(3);
});

it("the inputs of action.yml are those that are read", () => {
  const sources = readdirSync("src/doors", { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts"))
    .map((path) => readFileSync(`src/doors/${path}`, "utf8"));
  const read = sources.flatMap((text) =>
    [...text.matchAll(/\b(?:getInput|readFlag|readBoolean|isTrue|isAsked)\(\s*"([\w-]+)"/g)].map(
      ([, name = ""]) => name,
    ),
  );
  expect([...new Set([...read, ...OVERRIDE_NAMES])].sort()).toEqual(Object.keys(action.inputs).sort());
});
