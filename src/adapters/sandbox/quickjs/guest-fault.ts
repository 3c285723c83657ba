import type { IsolateResult } from "../../../ports.ts";

/** A QuickJS error, as it crossed over. */
export interface GuestError {
  readonly name: string;
  readonly message: string;
  readonly stack: string;
}

type Fault = Extract<IsolateResult, { kind: "fault" }>;

/** Says which fault an error of the guest is, in one sentence, with the guest's line where the stack tells it. */
export function guestFault(error: GuestError, isSpent: boolean): Fault {
  const at = whereOf(error.stack);
  const fault = (reason: Fault["reason"], message: string): Fault => ({ kind: "fault", reason, message });
  if (isSpent) return fault("fuel", `The instruction budget was used up${at}.`);
  if (error.name === "InternalError" && /out of memory|string too long/.test(error.message)) {
    return fault("memory", `The memory limit was reached${at}.`);
  }
  if (/stack overflow|call stack/.test(error.message) && error.name !== "Error") {
    return fault("memory", `The stack limit was reached${at}.`);
  }
  const said = oneLine(error.name === "" ? error.message : `${error.name}: ${error.message}`);
  return isCompileError(error) ? fault("syntax", `${said}${at}.`) : fault("threw", `${said}${at}.`);
}

/** Errors of the parser and linker have no call frames, which QuickJS prints in parentheses. */
function isCompileError(error: GuestError): boolean {
  return error.name === "SyntaxError" && !error.stack.includes("(");
}

/** The innermost frame of the program itself; `prelude.js` is ours. */
function whereOf(stack: string): string {
  for (const [, file, line] of stack.matchAll(/([\w:@./-]+):(\d+):\d+/g)) {
    if (file !== "prelude.js") return ` (${file}:${line})`;
  }
  return "";
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim().replace(/\.$/, "").slice(0, 500);
}
