import { describe, expect, it } from "vitest";
import type { CommentOutcome, Forge, WriterOrder } from "../../src/ports.ts";
import { markRunning, stampComment } from "../../src/record/comment-head.ts";

/** One pull request in some forge. */
export interface ForgeWorld {
  /** A fresh client each time, as a new workflow run has one. */
  readonly forge: () => Forge;
  readonly pullRequest: number;
  /** Every comment on the pull request, oldest first. */
  comments(): Promise<readonly string[]>;
  /** Somebody else comments. */
  somebodySays(body: string): Promise<void>;
  /** From now on nobody may write. */
  forbid(): Promise<void>;
}

const order = (runNumber: number, runAttempt = 1): WriterOrder => ({
  runNumber,
  runAttempt,
  headSha: "3f8e1c0d9b7a6f5e4d3c2b1a0f9e8d7c6b5a4938",
});
const state = (runNumber: number, runAttempt = 1) => ({
  run_number: runNumber,
  run_attempt: runAttempt,
  head_sha: order(1).headSha,
});
const never = new AbortController().signal;

/** What every forge owes. */
export function forgeContract(name: string, open: () => Promise<ForgeWorld>): void {
  describe(`${name} keeps the forge contract`, () => {
    const say = (
      world: ForgeWorld,
      body: string,
      by: WriterOrder,
      key = "default",
    ): Promise<CommentOutcome> =>
      world.forge().upsertComment({ pullRequest: world.pullRequest, key, body, order: by }, never);

    it("writes one comment, then edits it", async () => {
      const world = await open();
      const first = await say(world, "first\n", order(1));
      const second = await say(world, "second\n", order(2));
      expect([first.kind, second.kind]).toEqual(["created", "updated"]);
      expect("url" in first && "url" in second && first.url === second.url).toBe(true);
      expect(await world.comments()).toEqual([stampComment("second\n", "default", state(2))]);
    });

    it("takes a body that has its head already", async () => {
      const world = await open();
      await say(world, stampComment("text\n", "default", state(9)), order(3));
      expect(await world.comments()).toEqual([stampComment("text\n", "default", state(3))]);
    });

    it("leaves an unchanged comment alone", async () => {
      const world = await open();
      await say(world, "same\n", order(1));
      expect((await say(world, "same\n", order(1))).kind).toBe("unchanged");
    });

    it.each([
      ["run", order(4), order(5)],
      ["attempt", order(5, 1), order(5, 2)],
    ])("never lets an earlier %s overwrite a later one", async (_what, early, late) => {
      const world = await open();
      await say(world, "late\n", late);
      expect((await say(world, "early\n", early)).kind).toBe("superseded");
      expect(await world.comments()).toEqual([
        stampComment("late\n", "default", state(late.runNumber, late.runAttempt)),
      ]);
    });

    it.each(["existing", "running"] as const)(
      "writes nothing new in the place of %s ones",
      async (replaces) => {
        const world = await open();
        const request = { pullRequest: world.pullRequest, key: "default", body: "b\n", order: order(1) };
        expect(await world.forge().upsertComment({ ...request, replaces }, never)).toEqual({
          kind: "absent",
        });
        expect(await world.comments()).toEqual([]);
      },
    );

    it.each([
      ["existing", "a verdict\n", "updated"],
      ["existing", markRunning("3 of 9\n"), "updated"],
      ["running", "a verdict\n", "absent"],
      ["running", markRunning("3 of 9\n"), "updated"],
    ] as const)("edits of %s ones %j: %s", async (replaces, before, kind) => {
      const world = await open();
      await say(world, before, order(1));
      const request = { pullRequest: world.pullRequest, key: "default", body: "stopped\n", order: order(1) };
      expect((await world.forge().upsertComment({ ...request, replaces }, never)).kind).toBe(kind);
      const after = kind === "absent" ? before : "stopped\n";
      expect(await world.comments()).toEqual([stampComment(after, "default", state(1))]);
    });

    it("leaves a later workflow run's comment alone that still waits for its verdict", async () => {
      const world = await open();
      const waiting = markRunning("3 of 9\n");
      await say(world, waiting, order(2));
      const request = { pullRequest: world.pullRequest, key: "default", body: "stopped\n", order: order(1) };
      const outcome = await world.forge().upsertComment({ ...request, replaces: "running" }, never);
      expect(outcome.kind).toBe("superseded");
      expect(await world.comments()).toEqual([stampComment(waiting, "default", state(2))]);
    });

    it("keeps one comment per key", async () => {
      const world = await open();
      await say(world, "a\n", order(1), "a");
      await say(world, "b\n", order(1), "b --> @everyone");
      await say(world, "a2\n", order(2), "a");
      expect((await world.comments()).toSorted()).toEqual(
        [stampComment("a2\n", "a", state(2)), stampComment("b\n", "b --> @everyone", state(1))].toSorted(),
      );
    });

    it("finds its comment among 120 others", async () => {
      const world = await open();
      for (let n = 0; n < 60; n++) await world.somebodySays(`remark ${n}`);
      await say(world, "first\n", order(1));
      for (let n = 60; n < 120; n++) await world.somebodySays(`remark ${n}`);
      expect((await say(world, "second\n", order(2))).kind).toBe("updated");
      const ours = (await world.comments()).filter((body) => body.startsWith("<!-- pawl:"));
      expect(ours).toEqual([stampComment("second\n", "default", state(2))]);
      expect(await world.comments()).toHaveLength(121);
    });

    it("is not taken in by quotations and impostors", async () => {
      const world = await open();
      const ours = stampComment("ours\n", "default", state(1));
      const quotation = ours.replace(/^/gm, "> ");
      const impostor = stampComment("all is well\n", "default", state(999));
      await world.somebodySays(quotation);
      await world.somebodySays(impostor);
      expect((await say(world, "ours\n", order(1))).kind).toBe("created");
      expect((await say(world, "ours again\n", order(2))).kind).toBe("updated");
      expect((await world.comments()).toSorted()).toEqual(
        [quotation, impostor, stampComment("ours again\n", "default", state(2))].toSorted(),
      );
    });

    it("answers with a refusal where it may not write", async () => {
      const world = await open();
      await world.forbid();
      const outcome = await say(world, "text\n", order(1));
      expect(outcome).toEqual({ kind: "refused", reason: expect.stringMatching(/^[^\n]+\.$/) });
    });

    it("rejects with the signal's reason when it aborts", async () => {
      const world = await open();
      const reason = new Error("enough");
      const request = { pullRequest: world.pullRequest, key: "k", body: "b\n", order: order(1) };
      await expect(world.forge().upsertComment(request, AbortSignal.abort(reason))).rejects.toBe(reason);
    });
  });
}
