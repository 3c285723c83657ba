/** The Action's last word, after the job's other steps: nothing at all where the main step left nothing open. */
const state = process.env["STATE_pawl"] ?? "";
if (state !== "") {
  const [{ postStep }, { untilDone }] = await Promise.all([
    import("./doors/post-step.ts"),
    import("./doors/until-done.ts"),
  ]);
  await untilDone(() => postStep(state, process.env));
}
