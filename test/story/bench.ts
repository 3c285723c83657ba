/** What every chapter of the story works with. */
import { type Proposed, type Repository, type Snapshot, storyRepository } from "./repository.ts";
import { type Transcript, transcript } from "./transcript.ts";
import { type Job, type JobEnd, pullJob, runJob } from "./workflow.ts";
import { openWorld, type World } from "./world.ts";

const STEADY = "tasks: task_0[39]*\nsubject:\n  model: simulated/steady\n  system-prompt: prompts/agent.md\n";

/** The two files that say what is tested, as they were at first, and a change that makes the agent worse. */
export const FIRST = { "pawl.yml": STEADY, "prompts/agent.md": "Read before you answer.\n" };
export const WORSE = {
  "pawl.yml": STEADY.replace("steady", "hasty"),
  "prompts/agent.md": "Answer at once.\n",
};

export const BASELINE_NAME = /^pawl-baseline-[0-9a-f]{12}$/;

export interface Bench extends AsyncDisposable, Transcript {
  readonly world: World;
  readonly repository: Repository;
  play(job: Job): Promise<JobEnd>;
  /** The workflow's job for a pull request on main as it is now. */
  gate(proposed: Proposed, more?: Partial<Job>): Promise<JobEnd>;
  /** The workflow's job for what main is now, pushed after `before`. */
  push(before: string, after: Snapshot): Promise<JobEnd>;
  comments(proposed: Proposed): Promise<readonly string[]>;
  /** `name: conclusion` of the check runs on the head. */
  checks(proposed: Proposed): Promise<readonly string[]>;
}

export async function openBench(dist?: string): Promise<Bench> {
  const world = await openWorld(dist);
  const { github } = world;
  const repository = storyRepository(github);
  const play = (job: Job): Promise<JobEnd> => runJob(world, job);
  return {
    ...transcript(),
    world,
    repository,
    play,
    gate: async (proposed, more) => play(pullJob(proposed, (await repository.main()).commit, more)),
    push: (before, { commit, files }) =>
      play({ event: "push", payload: { before, after: commit }, branch: "main", commit, files }),
    comments: async ({ pull }) => (await github.comments(pull.number)).map(({ body }) => body.trimEnd()),
    checks: async ({ pull }) =>
      (await github.checkRuns(pull.head.sha)).map(({ name, conclusion }) => `${name}: ${conclusion}`),
    [Symbol.asyncDispose]: () => world[Symbol.asyncDispose](),
  };
}
