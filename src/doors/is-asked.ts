import * as core from "@actions/core";
import { UsageError } from "../std/usage-error.ts";

/** An input that is on or off, and off where nothing was given; throws `UsageError` on anything else. */
export function isAsked(name: string): boolean {
  const text = core.getInput(name).trim().toLowerCase();
  if (text === "" || text === "false") return false;
  if (text === "true") return true;
  throw new UsageError(`the input ${name} must be true or false.`);
}
