import type { Found } from "../../ports.ts";
import type { FileTree } from "../../record/file-tree.ts";
import type { Ancestors } from "./first-parents.ts";

/** Something with the right name at an ancestor: perhaps a baseline, perhaps not. */
export interface Candidate {
  readonly commit: string;
  readonly behind: number;
  readonly keptAt: string | undefined;
  /** Why it is not even asked for, as far as its listing tells. */
  readonly refusal: string | undefined;
  /** Fetches it, checked but not yet understood. */
  open(signal: AbortSignal): Promise<Found<Opened>>;
}

/** A kept pack, as text; `place` says in words of ours where it was. */
export interface Opened {
  readonly place: string;
  readonly text: string;
  readonly trajectories: FileTree;
}

/** Where packs are kept. */
export type Shelf = (
  key: string,
  ancestors: Ancestors,
  signal: AbortSignal,
) => Promise<Found<readonly Candidate[]>>;
