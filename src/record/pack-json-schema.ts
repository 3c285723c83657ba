import { z } from "zod";
import { PackFile } from "./pack-seal.ts";

/** The JSON Schema of `data-pack.json`, for programs that read it without us. */
export function packJsonSchema(): Readonly<Record<string, unknown>> {
  return { title: "Pawl data pack", ...z.toJSONSchema(PackFile, { io: "input" }) };
}
