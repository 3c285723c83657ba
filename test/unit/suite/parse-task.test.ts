import { describe, expect, it } from "vitest";
import { parseTask } from "../../../src/suite/parse-task.ts";
import {
  fileEntry,
  type Spoiling,
  TASK_FILES,
  TASK_TOML,
  taskEntries,
  toml,
} from "../../support/task-folders.ts";

const FOLDER = "task_01_greet";
const more = (lines: string) => ({ "task.toml": `${TASK_TOML}${lines}\n` });
const script = (value: unknown) => JSON.stringify(value);
const knownBad = { about: "x", expect: { outcome: "failed", mode: "wrong_answer" }, turns: [{}] };

describe("a whole task", () => {
  it("is read with its defaults", () => {
    const { grader, generator, oracle, bundleSha256, ...facts } = parseTask(taskEntries(), FOLDER);
    expect(facts).toEqual({
      id: "task_01_greet",
      title: "Greet somebody",
      version: 1,
      tags: ["writing"],
      scored: true,
      canary: undefined,
      tools: ["fs_read", "fs_write"],
      artifacts: ["greeting.txt"],
      protected: [],
      mustRead: [],
      sources: [],
      harmless: [],
      instruction: "Write a greeting for {{name}} to greeting.txt.",
      files: new Map(),
      commands: new Map(),
      trajectories: new Map(),
      variants: new Map(),
      limits: {},
    });
    expect(grader).toBe(TASK_FILES["tests/grade.js"]);
    expect(generator).toBe(TASK_FILES["environment/generate.js"]);
    expect(oracle.turns.map(({ calls }) => calls.length)).toEqual([1, 0]);
    expect(bundleSha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it("is read with everything in it", () => {
    const task = parseTask(
      taskEntries({
        ...more(`version = 3
protected = ["data/**"]
must_read = ["data/in.bin"]
scored = false
limits = { max_turns = 5, max_tokens = 1000 }
[[metadata.pawl.variants]]
name = "long"
about = "A longer one"
params = { lines = 90, deep = { a = [1, 2] } }
[agent]
timeout_sec = 12.5
[verifier]
timeout_sec = 3
[environment]
network_mode = "no-network"
cpus = 2`),
        "environment/files/data/in.bin": Uint8Array.from([0, 255]),
        "trajectories/nop.json": script(knownBad),
        "card.md": "# about",
        "solution/solve.sh": "echo",
        "environment/.DS_Store": "litter",
      }),
      "anything",
    );
    expect({ ...task, oracle: 0, grader: 0, generator: 0, bundleSha256: 0, trajectories: 0 }).toMatchObject({
      id: "task_01_greet",
      version: 3,
      scored: false,
      protected: ["data/**"],
      mustRead: ["data/in.bin"],
      limits: { max_turns: 5, max_tokens: 1000, wall_seconds: 12.5 },
      files: new Map([["data/in.bin", Uint8Array.from([0, 255])]]),
      variants: new Map([
        [
          "long",
          { name: "long", about: "A longer one", scored: false, params: { lines: 90, deep: { a: [1, 2] } } },
        ],
      ]),
    });
    expect([...task.trajectories.keys()]).toEqual(["nop"]);
  });

  it("has the commands of environment/commands by name", () => {
    const files = { "environment/commands/stock.js": "// s", "environment/commands/stock-move.js": "// m" };
    const { commands } = parseTask(
      taskEntries({ ...toml('"fs_write"', '"fs_write", "bash"'), ...files }),
      FOLDER,
    );
    expect(commands).toEqual(
      new Map([
        ["stock-move", "// m"],
        ["stock", "// s"],
      ]),
    );
  });

  it.each([
    ["without a shell", { "environment/commands/a.js": "" }],
    ["in a folder", { ...toml('"fs_write"', '"bash"'), "environment/commands/a/b.js": "" }],
    ["in another language", { ...toml('"fs_write"', '"bash"'), "environment/commands/a.py": "" }],
    ["in capitals", { ...toml('"fs_write"', '"bash"'), "environment/commands/Stock.js": "" }],
    ["of bytes", { ...toml('"fs_write"', '"bash"'), "environment/commands/a.js": Uint8Array.from([255]) }],
  ])("refuses a command %s", (_, spoiling) => {
    expect(() => parseTask(taskEntries(spoiling), FOLDER)).toThrowErrorMatchingSnapshot();
  });

  it("takes the folder's name for an id where the file gives none", () => {
    expect(parseTask(taskEntries(toml(/^name = .*$/m, "")), "my_task").id).toBe("my_task");
  });
});

describe("identity", () => {
  const bundle = (spoiling = {}) => parseTask(taskEntries(spoiling), FOLDER).bundleSha256;

  it("does not depend on the order files were listed in", () => {
    expect(parseTask(taskEntries().reverse(), FOLDER).bundleSha256).toBe(bundle());
  });

  it.each([
    ["a byte of the grader", { "tests/grade.js": `${TASK_FILES["tests/grade.js"]} ` }],
    ["a new file", { "card.md": "" }],
    ["another name for the same bytes", { "card.md": null, "card2.md": "" }],
  ])("changes with %s", (_, spoiling) => {
    expect(bundle(spoiling)).not.toBe(bundle());
  });
});

describe("the canary", () => {
  const GUID = "pawl-canary 7c1e6f0a-52d9-4b8e-9a34-d0c2b7e15f63";

  it.each([
    ["in a comment", { "task.toml": `# ${GUID}\n${TASK_TOML}` }, GUID],
    [
      "under [metadata]",
      toml("[metadata.pawl]", '[metadata]\ncanary = "keep-me-out"\n[metadata.pawl]'),
      "keep-me-out",
    ],
  ])("is found %s", (_, spoiling, canary) => {
    expect(parseTask(taskEntries(spoiling), FOLDER).canary).toBe(canary);
  });

  it("is cut out of the instruction", () => {
    const spoiling = {
      "task.toml": `# ${GUID}\n${TASK_TOML}`,
      "instruction.md": `<!-- ${GUID} -->\n\nDo it.\n`,
    };
    expect(parseTask(taskEntries(spoiling), FOLDER).instruction).toBe("Do it.");
  });

  it("may not be in a file the model can read", () => {
    const spoiling = { "task.toml": `# ${GUID}\n${TASK_TOML}`, "environment/files/a.txt": GUID };
    expect(() => parseTask(taskEntries(spoiling), FOLDER)).toThrowErrorMatchingInlineSnapshot(
      `[UsageError: task_01_greet/environment/files/a.txt: holds the canary, which the model would read; remove it from this file]`,
    );
  });
});

/** A Harbor folder without our extras; it has a table of ours all the same, which is allowed. */
const HARBOR: Spoiling = {
  "task.toml": 'schema_version = "1.3"\n',
  "tests/grade.js": null,
  "solution/oracle.json": null,
  "environment/generate.js": null,
  "tests/test.sh": "exit 0\n",
  "solution/solve.sh": "echo hi > greeting.txt\n",
};
const harborToml = (text: string): Spoiling => ({
  ...HARBOR,
  "task.toml": `schema_version = "1.3"\n${text}\n`,
});

describe("a Harbor folder without our extras", () => {
  it("is read with defaults that leave the agent its shell", () => {
    const task = parseTask(
      taskEntries({
        ...HARBOR,
        "environment/notes/a.md": "in /work",
        "instruction.md": "Say {{hi}} in /app/x",
      }),
      "greet",
    );
    expect(task).toMatchObject({
      id: "greet",
      tools: ["fs_read", "fs_write", "bash"],
      artifacts: ["**"],
      instruction: "Say {{hi}} in /app/x",
      grader: undefined,
      generator: undefined,
    });
    expect([...task.files.keys()]).toEqual(["notes/a.md"]);
    expect([...(task.verifier?.files.keys() ?? [])]).toEqual(["test.sh"]);
    expect(task.oracle.turns[0]?.calls).toEqual([
      {
        tool: "bash",
        input: {
          command:
            "mkdir -p '/solution' && printf '%s' 'echo hi > greeting.txt\n' > '/solution/solve.sh'\nbash /solution/solve.sh",
        },
      },
    ]);
  });

  it("may say what it allows, as ours do", () => {
    const { tools, artifacts, harmless } = parseTask(
      taskEntries(harborToml('[metadata.pawl]\nartifacts = ["greeting.txt"]\nharmless = ["last-line"]')),
      "greet",
    );
    expect({ tools: tools.length, artifacts, harmless }).toEqual({
      tools: 3,
      artifacts: ["greeting.txt"],
      harmless: ["last-line"],
    });
  });

  it("speaks of the one folder there is wherever it spoke of the image's", () => {
    const { instruction, files } = parseTask(
      taskEntries({
        ...HARBOR,
        "environment/Dockerfile": "FROM x\nWORKDIR /app\nCOPY run.sh data.bin ./\n",
        "environment/run.sh": "cd /app && ls src/app $(pwd)/app /app.py /apple /app/a",
        "environment/data.bin": Uint8Array.from([0xff, ...new TextEncoder().encode("/app")]),
        "instruction.md": "Work in /app. Write `/app/x`, not ~/app.",
      }),
      "greet",
    );
    expect(instruction).toBe("Work in /work. Write `/work/x`, not ~/app.");
    expect(new TextDecoder().decode(files.get("run.sh"))).toBe(
      "cd /work && ls src/app $(pwd)/app /app.py /apple /work/a",
    );
    expect(files.get("data.bin")?.length).toBe(5);
  });
});

describe("every defect is one sentence naming the file and the fix", () => {
  it.each([
    ["no task.toml", { "task.toml": null }],
    ["no instruction", { "instruction.md": null }],
    ["empty instruction", { "instruction.md": " \n" }],
    ["no grader", { "tests/grade.js": null }],
    ["container task", { "tests/grade.js": null, "environment/Dockerfile": "FROM x" }],
    ["Harbor task without a solution", { ...HARBOR, "solution/solve.sh": null }],
    ["Harbor task that installs", { ...HARBOR, "tests/test.sh": "apt-get install -y jq" }],
    ["Harbor task on an image", harborToml('[environment]\ndocker_image = "x"')],
    ["Harbor task with network", harborToml('[environment]\nnetwork_mode = "public"')],
    ["Harbor task in steps", harborToml('[[steps]]\nname = "a"')],
    ["Harbor task of another version", { ...HARBOR, "task.toml": 'schema_version = "2.0"' }],
    ["Harbor task with a typo of ours", harborToml("[metadata.pawl]\ntool = []")],
    ["no oracle", { "solution/oracle.json": null }],
    ["not TOML", { "task.toml": 'schema_version = "1.3"\n[task\n' }],
    ["not UTF-8", { "instruction.md": Uint8Array.from([0xff]) }],
    ["not JSON", { "solution/oracle.json": '{\n  "about": x\n}' }],
    ["unfinished JSON", { "solution/oracle.json": '{\n  "about":' }],
    ["unknown key", toml("tags", "tag")],
    ["unknown key far from any", toml("tags", "zebra")],
    ["unknown tool", toml('"fs_read"', '"fs_reed"')],
    ["no tools", toml(/^tools.*$/m, "")],
    ["empty tools", toml(/^tools.*$/m, "tools = []")],
    ["no pawl table", { "task.toml": 'schema_version = "1.3"\n' }],
    ["no metadata.pawl", { "task.toml": 'schema_version = "1.3"\n[metadata]\na = 1\n' }],
    ["no schema version", toml(/^schema_version.*$/m, "")],
    ["newer schema", toml('"1.3"', '"2.0"')],
    ["bad id", toml("task_01_greet", "Task-01")],
    ["version below one", more("version = 0")],
    ["fraction of a turn", more("limits = { max_turns = 1.5 }")],
    ["unknown limit", more("limits = { max_turn = 1 }")],
    ["negative time", more("[agent]\ntimeout_sec = -1")],
    ["network", more('[environment]\nnetwork_mode = "public"')],
    ["artifact outside", toml('"greeting.txt"', '"../x"')],
    ["absolute must_read", more('must_read = ["/etc/passwd"]')],
    [
      "date in params",
      more('[[metadata.pawl.variants]]\nname = "a"\nabout = "b"\nparams = { d = 1979-05-27 }'),
    ],
    ["variant twice", more('variants = [{ name = "a", about = "b" }, { name = "a", about = "c" }]')],
    ["variant name", more('variants = [{ name = "A B", about = "b" }]')],
    ["unknown key in a variant", more('variants = [{ name = "a", about = "b", param = {} }]')],
    ["oracle that fails", { "solution/oracle.json": script(knownBad) }],
    ["script with an unknown key", { "trajectories/a.json": script({ ...knownBad, turn: [] }) }],
    [
      "script with a bad call",
      { "trajectories/a.json": script({ ...knownBad, turns: [{ calls: [{ tool: "bash", inputs: {} }] }] }) },
    ],
    [
      "unknown mode",
      { "trajectories/a.json": script({ ...knownBad, expect: { outcome: "failed", mode: "wrong_anser" } }) },
    ],
    [
      "failure without a mode",
      { "trajectories/a.json": script({ ...knownBad, expect: { outcome: "failed" } }) },
    ],
    [
      "pass with a mode",
      { "trajectories/a.json": script({ ...knownBad, expect: { outcome: "passed", mode: "wrong_answer" } }) },
    ],
    ["no turns", { "trajectories/a.json": script({ ...knownBad, turns: [] }) }],
    ["trajectory name", { "trajectories/A b.json": script(knownBad) }],
    ["trajectory suffix", { "trajectories/a.yaml": script(knownBad) }],
    ["large file", { "environment/files/a": new Uint8Array(4 * 1024 * 1024 + 1) }],
    [
      "large task",
      Object.fromEntries(
        [1, 2, 3, 4, 5].map((n) => [`environment/files/${n}`, new Uint8Array(4 * 1024 * 1024)]),
      ),
    ],
    ["control character", { "environment/files/a\nb": "x" }],
  ])("%s", (_, spoiling) => {
    expect(() => parseTask(taskEntries(spoiling), FOLDER)).toThrowErrorMatchingSnapshot();
  });

  it.each([
    { kind: "symlink", path: "environment/files/a", target: "/etc/passwd", inside: false } as const,
    { kind: "symlink", path: "environment/files/a", target: "b", inside: true } as const,
    { kind: "special", path: "pipe" } as const,
    { kind: "oversized", path: "environment/files/big", size: 99_000_000 } as const,
    { kind: "oversized", path: "environment/files/big", size: 1024 * 1024 } as const,
  ])("$kind $path", (entry) => {
    expect(() => parseTask([...taskEntries(), entry], FOLDER)).toThrowErrorMatchingSnapshot();
  });

  it("a file outside", () => {
    expect(() => parseTask([...taskEntries(), fileEntry("../x", "")], FOLDER)).toThrowErrorMatchingSnapshot();
  });
});
