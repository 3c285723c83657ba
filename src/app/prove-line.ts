import type { LineKind, ProofLine } from "../record/proof.ts";
import type { Expectation } from "../record/script.ts";

/** What one check came to on one form; `found` says what was found where it was not what is declared. */
export interface Trying {
  readonly script: string;
  readonly kind: LineKind;
  /** What must come of it; null where nothing is graded. */
  readonly declared: Expectation | null;
  readonly found: string | undefined;
}

/** The lines of one task from what was tried on form 1, 2, …; a check that a form has no use for is left out there. */
export function linesOf(task: string, rounds: readonly (readonly Trying[])[]): ProofLine[] {
  const names = new Set(rounds.flatMap((round) => round.map(({ script }) => script)));
  return [...names].flatMap((name) => {
    const tried = rounds.flatMap((round, index) =>
      round.filter(({ script }) => script === name).map((trying) => ({ ...trying, epoch: index + 1 })),
    );
    return lineOf(task, tried);
  });
}

function lineOf(task: string, tried: readonly (Trying & { readonly epoch: number })[]): ProofLine[] {
  const [first] = tried;
  if (first === undefined) return [];
  const { script, kind, declared } = first;
  const miss = tried.find(({ found }) => found !== undefined);
  const held = tried.filter(({ found }) => found === undefined).length;
  return [
    {
      task,
      script,
      kind,
      declared,
      seeds: tried.length,
      held,
      ok: miss === undefined,
      ...(miss?.found !== undefined && { miss: { epoch: miss.epoch, found: miss.found } }),
    },
  ];
}
