import { appendFile, mkdir, readFile } from "node:fs/promises";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { z } from "zod";
import type { SpendingLedger } from "../../ports.ts";
import { jsonOrUndefined } from "../../std/json-or-undefined.ts";
import { picoUsd, sumPicoUsd, usd } from "../../std/money.ts";
import { UsageError } from "../../std/usage-error.ts";

const Entry = z.strictObject({
  /** Epoch milliseconds. */
  at: z.number(),
  cost_usd: z.number().nonnegative(),
  tokens: z.int().nonnegative(),
});

const HALF_A_LINE = /^\{[^}]*$/;

/** Where the ledger is unless somebody says otherwise (XDG Base Directory: state that should outlive a restart). */
export function defaultLedgerPath(env: NodeJS.ProcessEnv): string {
  return join(env["XDG_STATE_HOME"] || join(homedir(), ".local", "state"), "pawl", "spending.jsonl");
}

/** A file of one line for each call that cost something; whole lines are appended, so several writers may share it. */
export function spendingLedger(path: string): SpendingLedger {
  return {
    spentSince: async (from, signal) => {
      signal.throwIfAborted();
      const entries = (await readEntries(path)).filter(({ at }) => at >= from);
      return {
        cost: sumPicoUsd(entries.map(({ cost_usd }) => picoUsd(cost_usd))),
        tokens: entries.reduce((sum, { tokens }) => sum + tokens, 0),
      };
    },
    add: async ({ at, cost, tokens }) => {
      await inWords(path, async () => {
        await mkdir(dirname(path), { recursive: true });
        // The newline in front parts it from what a killed writer left.
        await appendFile(path, `\n${JSON.stringify({ at, cost_usd: usd(cost), tokens })}\n`);
      });
    },
  };
}

/** Every whole line; half a line was being written when its writer died. */
async function readEntries(path: string): Promise<z.infer<typeof Entry>[]> {
  const text = await inWords(path, () => readFile(path, "utf8"), "");
  return text.split("\n").flatMap((line, index) => {
    const parsed = Entry.safeParse(jsonOrUndefined(line));
    if (parsed.success) return [parsed.data];
    if (line === "" || HALF_A_LINE.test(line)) return [];
    throw new UsageError(
      `${path} is damaged at line ${index + 1}, so the month's budget cannot be kept; mend or remove the line.`,
    );
  });
}

async function inWords<T>(path: string, act: () => Promise<T>, missing?: T): Promise<T> {
  try {
    return await act();
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    if (code === "ENOENT" && missing !== undefined) return missing;
    throw new UsageError(`${path} cannot be used (${code}); give --month-ledger another file.`, {
      cause: error,
    });
  }
}
