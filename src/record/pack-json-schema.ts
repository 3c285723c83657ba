import { z } from "zod";
import { DataPack } from "./data-pack.ts";

/** The JSON Schema of `data-pack.json`, for programs that read it without us. */
export function packJsonSchema(): Readonly<Record<string, unknown>> {
  return { title: "Pawl data pack", ...z.toJSONSchema(DataPack, { io: "input" }) };
}
