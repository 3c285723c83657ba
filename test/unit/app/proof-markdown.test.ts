import { describe, expect, it } from "vitest";
import { proofMarkdown } from "../../../src/app/proof-markdown.ts";
import { joinProofs } from "../../../src/app/prove.ts";
import { type ProofLine, ProofReport } from "../../../src/record/proof.ts";

function aLine(fields: Partial<ProofLine>): ProofLine {
  const declared = { outcome: "failed" as const, flags: [] };
  return {
    task: "task_01_greet",
    script: "nop",
    kind: "nop",
    declared,
    seeds: 20,
    held: 20,
    ok: true,
    ...fields,
  };
}

function aProof(task: string, lines: readonly Partial<ProofLine>[]): ProofReport {
  const full = lines.map((line) => aLine({ task, ...line }));
  return ProofReport.parse({
    format_version: 1,
    suite: "my tasks",
    seeds: 20,
    ok: full.every(({ ok }) => ok),
    tasks: [{ task: task.split("@")[0], version: 1, bundle_sha256: "0".repeat(64) }],
    lines: full,
  });
}

const GREET = aProof("task_01_greet", [
  { script: "oracle", kind: "oracle", declared: { outcome: "passed", flags: [] } },
  {},
  { script: "says-bye", kind: "known_bad" },
  { script: "mutant: digit", kind: "mutant", seeds: 5, held: 5 },
  { script: "leak scan", kind: "leak", declared: null },
]);

const WAVE = aProof("task_02_wave@long", [
  { script: "oracle", kind: "oracle" },
  { kind: "nop" },
  {
    script: "mutant: digit",
    kind: "mutant",
    seeds: 5,
    held: 2,
    ok: false,
    miss: { epoch: 3, found: "a|b.txt: passed" },
  },
  {
    script: "leak scan",
    kind: "leak",
    declared: null,
    held: 0,
    ok: false,
    miss: { epoch: 1, found: "x shows <b>" },
  },
]);

describe("proof.md", () => {
  it("has a row a task and no list of misses where all lines hold", () => {
    expect(proofMarkdown(GREET)).toMatchInlineSnapshot(`
      "# Proof of my tasks

      All 5 lines hold: 1 task over 20 forms each.

      | Task | Oracle | Other solutions | Doing nothing | Known-bads | Adversaries | Mutants | Forms |
      | --- | --: | --: | --: | --: | --: | --: | --: |
      | task_01_greet | ✓ 1 | – | ✓ 1 | ✓ 1 | – | ✓ 1 | ✓ 1 |

      Made by Pawl 0.1.0; \`pawl prove --seeds 20\` makes it again.
      "
    `);
  });

  it("lists what does not hold, as text", () => {
    expect(proofMarkdown(joinProofs([GREET, WAVE]))).toMatchInlineSnapshot(`
      "# Proof of my tasks

      2 of 9 lines do not hold: 2 tasks over 20 forms each.

      | Task | Oracle | Other solutions | Doing nothing | Known-bads | Adversaries | Mutants | Forms |
      | --- | --: | --: | --: | --: | --: | --: | --: |
      | task_01_greet | ✓ 1 | – | ✓ 1 | ✓ 1 | – | ✓ 1 | ✓ 1 |
      | task_02_wave&#64;&#8203;long | ✓ 1 | – | ✓ 1 | – | – | ✗ 0/1 | ✗ 0/1 |

      ## What does not hold

      - task_02_wave&#64;&#8203;long, mutant: digit: 2/5; form 3: a&#124;b&#46;txt: passed
      - task_02_wave&#64;&#8203;long, leak scan: 0/20; form 1: x shows &#60;b&#62;

      Made by Pawl 0.1.0; \`pawl prove --seeds 20\` makes it again.
      "
    `);
  });
});

describe("joined proofs", () => {
  it("hold where every part does, and name each task once", () => {
    expect(joinProofs([GREET, aProof("task_01_greet@long", [{}])])).toMatchObject({
      ok: true,
      tasks: GREET.tasks,
      lines: { length: 6 },
    });
    expect(joinProofs([GREET, WAVE]).ok).toBe(false);
  });
});
