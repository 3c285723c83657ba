/** What was seen, one line a step, for whoever reads along. */
export interface Transcript {
  /** Tells what a step showed. */
  tell(step: string, seen: string): void;
}

/** Writes each line when it is told, outside the test reporter's own lines. */
export function transcript(write: (line: string) => void = (line) => process.stderr.write(line)): Transcript {
  let steps = 0;
  return {
    tell: (step, seen) => write(`  ${String(++steps).padStart(2)}. ${step}\n      ${seen}\n`),
  };
}
