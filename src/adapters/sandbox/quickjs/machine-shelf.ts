/**
 * Machines that are used again. Starting an engine and compiling what it begins with takes longer than most calls; a
 * machine whose memory is taken back to the moment before its last call is in every byte what a fresh one is, at once.
 */
import type { Fuel } from "./fuel.ts";
import { type MemoryMark, markMemory, type WasmMemory } from "./memory-mark.ts";

interface Machine {
  readonly memory: WasmMemory;
  readonly fuel: Fuel;
}

/** How machines of one sort are made. */
interface Making<Kind, Made> {
  build(kind: Kind): Promise<Made>;
  /** Whether a machine of the one kind does what one of the other would. */
  isAlike(a: Kind, b: Kind): boolean;
  /** Whether nothing went wrong while it was built. */
  isSound(machine: Made): boolean;
}

/** A machine for one call. */
export interface Lent<Made> {
  readonly machine: Made;
  /** Says that nothing went wrong in there; a machine that is not given back is never seen again. */
  giveBack(): void;
}

export interface MachineShelf<Kind, Made> {
  /** Lends a machine of this kind that has no trace of earlier calls, with so much fuel from its beginning on. */
  lend(kind: Kind, fuel: number): Promise<Lent<Made>>;
}

interface Marked<Kind, Made> {
  readonly kind: Kind;
  readonly machine: Made;
  readonly mark: MemoryMark;
  readonly fuelUsed: number;
}

/** Marking takes as long as a few calls: what is called less often than this is not worth it. */
const WORTH_A_MARK = 6;
/** Some 6 MB each. */
const SHELVED_MAX = 12;
const COUNTED_MAX = 64;

export function machineShelf<Kind, Made extends Machine>(
  making: Making<Kind, Made>,
): MachineShelf<Kind, Made> {
  const shelf: Marked<Kind, Made>[] = [];
  const isOften = counter(making.isAlike);
  const shelve = (marked: Marked<Kind, Made>): void => {
    shelf.unshift(marked);
    shelf.splice(SHELVED_MAX);
  };
  const taken = (kind: Kind): Marked<Kind, Made> | undefined => {
    const index = shelf.findIndex((marked) => making.isAlike(marked.kind, kind));
    const [marked] = index === -1 ? [] : shelf.splice(index, 1);
    return marked?.mark.rewind() === true ? marked : undefined;
  };
  return {
    lend: async (kind, fuel) => {
      const marked = taken(kind);
      if (marked !== undefined) {
        marked.machine.fuel.restart(marked.fuelUsed, fuel);
        return { machine: marked.machine, giveBack: () => shelve(marked) };
      }
      const machine = await making.build(kind);
      if (!making.isSound(machine) || !isOften(kind)) return { machine, giveBack: () => undefined };
      const fresh = { kind, machine, mark: markMemory(machine.memory), fuelUsed: machine.fuel.used() };
      return { machine, giveBack: () => shelve(fresh) };
    },
  };
}

/** Says of a kind whether it was asked for often, and counts. */
function counter<Kind>(isAlike: (a: Kind, b: Kind) => boolean): (kind: Kind) => boolean {
  const counts: { readonly kind: Kind; calls: number }[] = [];
  return (kind) => {
    const known = counts.find((count) => isAlike(count.kind, kind));
    const count = known ?? { kind, calls: 0 };
    if (known === undefined) counts.unshift(count);
    counts.splice(COUNTED_MAX);
    count.calls += 1;
    return count.calls >= WORTH_A_MARK;
  };
}
