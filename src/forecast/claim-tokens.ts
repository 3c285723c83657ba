import { UsageError } from "../std/usage-error.ts";

export interface ClaimToken {
  readonly kind: "name" | "number" | "mark" | "end";
  readonly text: string;
  /** 1-based column in the claim. */
  readonly column: number;
}

const TOKEN = /\s+|(?<number>\d+(?:\.\d+)?)|(?<name>[A-Za-z_][\w.@:-]*)|(?<mark><=|>=|!=|==|[<>=()+*/-])/uy;

/** Splits a claim into words, numbers and marks; throws `UsageError` naming the column of what is neither. */
export function claimTokens(claim: string): ClaimToken[] {
  const tokens: ClaimToken[] = [];
  const scanner = new RegExp(TOKEN);
  while (scanner.lastIndex < claim.length) {
    const column = scanner.lastIndex + 1;
    const match = scanner.exec(claim);
    if (match === null) throw claimError(claim, column, `"${claim.charAt(column - 1)}" means nothing here`);
    const { number, name, mark } = match.groups ?? {};
    if (number !== undefined) tokens.push({ kind: "number", text: number, column });
    if (name !== undefined) tokens.push({ kind: "name", text: name, column });
    if (mark !== undefined) tokens.push({ kind: "mark", text: mark === "==" ? "=" : mark, column });
  }
  return [...tokens, { kind: "end", text: "the end", column: claim.length + 1 }];
}

/** One sentence on a claim that cannot be read, with its place. */
export function claimError(claim: string, column: number, what: string): UsageError {
  return new UsageError(
    `the claim "${claim}" cannot be read at column ${column}: ${what}; claims look like passes(task_09) <= 0 or count(failure_mode = refusal) >= 1.`,
  );
}
