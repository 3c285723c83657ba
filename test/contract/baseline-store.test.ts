import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { localBaselines } from "../../src/adapters/local/local-baselines.ts";
import { baselineStoreContract } from "./baseline-store.contract.ts";

async function shelf() {
  const root = await mkdtemp(join(tmpdir(), "pawl-baselines-"));
  await mkdir(join(root, "campaign"));
  await mkdir(join(root, "empty"));
  await writeFile(join(root, "campaign", "data-pack.json"), "{}");
  await writeFile(join(root, "latin1.json"), Uint8Array.from([0xff]));
  return { store: localBaselines(root), text: "{}", broken: "latin1.json" };
}

baselineStoreContract("a pack on disk", async () => ({
  ...(await shelf()),
  present: "campaign/data-pack.json",
  absent: "none.json",
}));

baselineStoreContract("a folder with a pack in it", async () => ({
  ...(await shelf()),
  present: "campaign",
  absent: "empty",
}));
