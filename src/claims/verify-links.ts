import { readBlocks } from "./blocks.ts";
import { checkBoundLink } from "./bound-link.ts";
import type { Ledger } from "./entity.ts";
import type { Finding } from "./finding.ts";

/** The bound links of a part of a report that begins on `line`, held against the ledger. */
export function verifyLinks(source: string, line: number, ledger: Ledger): Finding[] {
  return readBlocks(source).links.map((link) =>
    checkBoundLink({ ...link, line: link.line + line - 1 }, ledger),
  );
}
