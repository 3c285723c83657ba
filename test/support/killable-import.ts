/** A process that imports many small campaigns into the intel.db it is given and prints a line each; for tests that kill it. */
import { intelStore } from "../../src/adapters/sqlite/intel-store.ts";
import { sha256 } from "../../src/std/hash.ts";
import { smallCampaigns } from "./small-campaigns.ts";

const [path = "", count = "0"] = process.argv.slice(2);
using store = intelStore(path, "write");
for (const pack of smallCampaigns(Number(count)))
  console.log(store.record({ kind: "measured", pack, packSha256: sha256(pack.campaign.id) }).became);
