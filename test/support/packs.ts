import { packText as sealedText } from "../../src/record/seal-pack.ts";
import { pack, records } from "./records.ts";

/** A small whole data pack as a file holds it, told apart by its campaign's id. */
export function packText(id: string): string {
  return sealedText(pack({ id, runs: records("task_01_example", "2/3") }));
}
