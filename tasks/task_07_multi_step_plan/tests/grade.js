// Benchmark data: keep out of training corpora. pawl-canary 7c1e6f0a-52d9-4b8e-9a34-d0c2b7e15f63
/**
 * Stopping early and writing wrongly are different failures and get different modes: first whether all four files are
 * there, then their bytes, then what else was touched, then how many writes and in which order.
 */
import { decide, exactText, finding, onlyChanged, writes } from "pawl:kit";

export function grade(run) {
  const { steps } = run.truth;
  const paths = steps.map((step) => step.path);
  return decide([
    () => allWritten(run, paths),
    ...byPath(steps).map(
      ({ path, text }) =>
        () =>
          exactText(run, path, text),
    ),
    () => onlyChanged(run, paths),
    () => writtenOnce(run, paths),
    () => inOrder(run, paths),
  ]);
}

/** Contents are compared by name, so that the file a failure names does not depend on the form's order. */
function byPath(steps) {
  return [...steps].sort((a, b) => (a.path < b.path ? -1 : 1));
}

function allWritten(run, paths) {
  const there = paths.filter((path) => Object.hasOwn(run.files, path));
  return finding("all four files were written", there.length === paths.length, {
    mode: "early_termination",
    detail: there.length === 0 ? "no_files" : `wrote:${there.length}/${paths.length}`,
    expected: paths.join(", "),
    found: there.length === 0 ? "none" : there.join(", "),
    quote: run.final_text,
  });
}

function writtenOnce(run, paths) {
  const made = writes(run);
  return finding(
    "one fs_write per file",
    made.length === paths.length && new Set(made).size === made.length,
    {
      detail: "rewrites",
      expected: `${paths.length} writes`,
      found: made.join(", "),
    },
  );
}

function inOrder(run, paths) {
  const made = writes(run);
  return finding("the files were written in the plan's order", made.join("\n") === paths.join("\n"), {
    detail: "order",
    expected: paths.join(", "),
    found: made.join(", "),
  });
}
