/** The parts of an article about variants and about chance, and the picture that goes with them. */
import { describe, expect, it } from "vitest";
import { verify } from "../../../src/app/verify.ts";
import { writeArticle } from "../../../src/app/write-article.ts";
import type { DataPack } from "../../../src/record/data-pack.ts";
import { pairName } from "../../../src/record/placement.ts";
import { sealPack } from "../../../src/record/seal-pack.ts";
import { renderArticle } from "../../../src/report/article/article.ts";
import { renderExperimentSvg } from "../../../src/report/article/experiment-svg.ts";
import { memoryFolder } from "../../support/memory-folder.ts";
import { pack, records } from "../../support/records.ts";

const LOG = "task_03_investigate_log";
const STOP = "task_09_know_when_to_stop";

/** Every form twice; of the second runs one passes more and one passes less. */
function experiment(): DataPack {
  const first = [
    ...records(LOG, "4/10", { metrics: { input_tokens: 14_553 } }),
    ...records(LOG, "9/10", { variant: "short", metrics: { input_tokens: 6859 } }),
    ...records(LOG, "5/10", { variant: "canonical", metrics: { input_tokens: 14_106 } }),
    ...records(LOG, "2/10", { variant: "long", metrics: { input_tokens: 33_149 } }),
    ...records(STOP, "2/3"),
  ];
  const unscored = ["short", "canonical", "long"].map((variant) => `${LOG}@${variant}`);
  const { campaign } = pack({ runs: first, unscored });
  const runs = first.flatMap((run, index) => {
    const key = run.variant === null ? run.task_id : `${run.task_id}@${run.variant}`;
    const { epoch } = run;
    const placement = {
      pair: pairName(key, epoch),
      wave: epoch,
      position: 1,
      order_seed: `s/deep/${epoch}/1`,
    };
    const other = records(run.task_id, "1/1", { arm: "baseline", firstEpoch: epoch })[0] ?? run;
    const again = index % 20 === 4 ? { ...other, variant: run.variant } : run;
    return [
      { ...run, stage: "deep" as const, placement },
      { ...again, arm: "baseline" as const, stage: "deep" as const, placement },
    ];
  });
  const brief = {
    title: null,
    question: "Is it the length?",
    context: null,
    author: "Rigg",
    experiments: [
      { task: "task_03", variants: ["short", "canonical", "long"], runs: 10, about: "Is it 744 lines?" },
    ],
  };
  return sealPack({ ...campaign, brief, a_a: { order_seed: "s" } }, runs, []);
}

describe("an article about an experiment that did every form twice", () => {
  const candidate = experiment();
  const article = renderArticle({ candidate, baseline: undefined, board: undefined });
  const part = (name: string): string =>
    article.slice(article.indexOf(`pawl:begin ${name}`), article.indexOf(`pawl:end ${name}`));

  it("has a curve and the noise in it, every figure bound to the pack", async () => {
    expect(candidate.noise).toMatchObject({ differed: 1, spread: 1, first: { passed: 6, runs: 13 } });
    await expect(`${part("experiments")}${part("noise")}`).toMatchFileSnapshot(
      "../../../fixtures/golden/experiment.md",
    );
    const { findings } = verify(article, { candidate, board: [] });
    expect(findings.filter(({ status }) => status !== "holds")).toEqual([]);
  });

  it("in which any one digit changed is caught", () => {
    const digits = [...article.matchAll(/\d/g)].map(({ index }) => index);
    const passed = digits.filter((at) => {
      const changed = `${article.slice(0, at)}${(Number(article[at]) + 1) % 10}${article.slice(at + 1)}`;
      return verify(changed, { candidate, board: [] }).exitCode !== 1;
    });
    expect({ passed, many: digits.length > 500 }).toEqual({ passed: [], many: true });
  }, 60_000);

  it("lies beside the curve as a picture for light and for dark pages", async () => {
    const folder = memoryFolder();
    await writeArticle(folder, { candidate, baseline: undefined, board: [] }, new AbortController().signal);
    const points = candidate.experiments?.[LOG] ?? [];
    for (const [theme, name] of [
      ["light", `experiment-${LOG}.svg`],
      ["dark", `experiment-${LOG}-dark.svg`],
    ] as const) {
      const found = await folder.read(name, new AbortController().signal);
      const svg = found.kind === "file" ? new TextDecoder().decode(found.bytes) : "";
      expect(svg).toBe(renderExperimentSvg(LOG, points, theme));
      await expect(svg).toMatchFileSnapshot(`../../../fixtures/golden/experiment.${theme}.svg`);
      expect(article).toContain(`"${name}"`);
    }
  });
});
