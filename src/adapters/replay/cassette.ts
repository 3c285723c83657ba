/**
 * A folder of recorded turns: `cassette.json` says which model spoke, `turns/<fingerprint>.json` hold one exchange
 * each. A turn appears whole or not at all; what was said first stays said, only a fault gives way to an answer.
 */
import { mkdir, readdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { canonicalJson } from "../../std/json.ts";
import { jsonOrUndefined } from "../../std/json-or-undefined.ts";
import { UsageError } from "../../std/usage-error.ts";
import { RecordedTurn, turnKey } from "./recorded-turn.ts";

const Label = z.strictObject({
  format_version: z.literal(1),
  /** The model that was recorded, `provider/model-id`. */
  model: z.string(),
  simulated: z.boolean(),
  region: z.string().exactOptional(),
  /** Address of the endpoint, where one was given. */
  endpoint: z.string().exactOptional(),
  /** The `provider/model-id` whose prices held, where it was another. */
  priced_as: z.string().exactOptional(),
});
type Label = z.infer<typeof Label>;

/** Who was recorded: `provider/model-id`, where, and at whose prices. */
export type Recorded = Omit<Label, "format_version">;

export interface Cassette extends Recorded {
  /** As it was given to us. */
  readonly folder: string;
  find(asked: RecordedTurn["request"]): Promise<RecordedTurn | undefined>;
  /** Every turn, in order of file name. */
  all(): Promise<readonly RecordedTurn[]>;
  keep(turn: RecordedTurn): Promise<void>;
}

/** Opens a folder that was recorded earlier; throws `UsageError` where there is none. */
export async function openCassette(folder: string): Promise<Cassette> {
  const label = await readLabel(folder);
  if (label === undefined)
    throw new UsageError(
      `${folder} is not a cassette: it has no cassette.json; record one first, or check the path.`,
    );
  return cassetteIn(folder, label);
}

/** Opens or makes a folder to record a model into; throws `UsageError` where another model is in it. */
export async function createCassette(folder: string, recorded: Recorded): Promise<Cassette> {
  const existing = await readLabel(folder);
  const label: Label = { format_version: 1, ...recorded };
  if (existing !== undefined && canonicalJson(existing) !== canonicalJson(label))
    throw new UsageError(
      `${folder} holds turns of ${nameOf(existing)}; record ${nameOf(label)} into another folder.`,
    );
  try {
    await mkdir(join(folder, "turns"), { recursive: true });
    if (existing === undefined) await writeWhole(join(folder, "cassette.json"), label);
  } catch (error) {
    throw new UsageError(`${folder} cannot be written (${codeOf(error)}); record into another folder.`);
  }
  return cassetteIn(folder, label);
}

function nameOf({ model, region, endpoint }: Label): string {
  const where = [region, endpoint].filter((place) => place !== undefined);
  return where.length === 0 ? model : `${model} (${where.join(", ")})`;
}

function cassetteIn(folder: string, { format_version: _, ...recorded }: Label): Cassette {
  const turns = join(folder, "turns");
  const read = async (file: string): Promise<RecordedTurn | undefined> => {
    const text = await readOrMissing(join(turns, file));
    return text === undefined ? undefined : parseTurn(text, join(turns, file));
  };
  return {
    folder,
    ...recorded,
    find: (asked) => read(`${turnKey(asked)}.json`),
    all: async () => {
      const files = (await readdir(turns)).filter((file) => file.endsWith(".json")).sort();
      return (await Promise.all(files.map(read))).flatMap((turn) => turn ?? []);
    },
    keep: async (turn) => {
      const file = `${turnKey(turn.request)}.json`;
      const before = await read(file);
      if (before === undefined || (before.reply.kind === "fault" && turn.reply.kind !== "fault"))
        await writeWhole(join(turns, file), turn);
    },
  };
}

async function readLabel(folder: string): Promise<Label | undefined> {
  const file = join(folder, "cassette.json");
  const text = await readOrMissing(file);
  return text === undefined ? undefined : parseAs(Label, text, file);
}

const parseTurn = (text: string, file: string): RecordedTurn => parseAs(RecordedTurn, text, file);

function parseAs<T>(schema: z.ZodType<T>, text: string, file: string): T {
  const parsed = schema.safeParse(jsonOrUndefined(text));
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new UsageError(
    `${file} is damaged (${issue?.path.join(".") || "top level"}: ${issue?.message}); record it again.`,
  );
}

async function readOrMissing(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    if (codeOf(error) === "ENOENT" || codeOf(error) === "ENOTDIR") return undefined;
    throw new UsageError(`${file} cannot be read (${codeOf(error)}); check its permissions.`);
  }
}

/** Names of half-written files never end in `.json`, and no two writers share one. */
let writes = 0;
async function writeWhole(file: string, value: unknown): Promise<void> {
  const part = `${file}.${process.pid}-${writes++}.part`;
  await writeFile(part, `${JSON.stringify(value, null, 1)}\n`);
  await rename(part, file);
}

function codeOf(error: unknown): string {
  return String((error as NodeJS.ErrnoException).code ?? error);
}
