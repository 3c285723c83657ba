import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { intelStore } from "../../src/adapters/sqlite/intel-store.ts";
import type { IntelStore } from "../../src/ports.ts";
import { intelStoreContract } from "./intel-store.contract.ts";

/** As commands use it: written through one opening, read through another. */
function reopened(path: string): IntelStore {
  const reading = (): IntelStore => intelStore(path, "read");
  return {
    record: (entry) => {
      using writer = intelStore(path, "write");
      return writer.record(entry);
    },
    query: (sql, rowsMax) => {
      using reader = reading();
      return reader.query(sql, rowsMax);
    },
    board: () => {
      using reader = reading();
      return reader.board();
    },
    [Symbol.dispose]: () => {},
  };
}

intelStoreContract("a SQLite file", () =>
  reopened(join(mkdtempSync(join(tmpdir(), "pawl-intel-")), "intel.db")),
);
