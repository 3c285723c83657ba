/**
 * The truth of task_04 is put together from the seed, not observed. Here every form's workspace is run in the guest,
 * every function of it announcing when it is entered and left, and what happens must be that truth; so must what
 * happens with the flag the other way round, without the header and on the version 1 route, after which the grader
 * names mistakes.
 */
import { describe, expect, it } from "vitest";
import { inlineSandboxes } from "../../src/adapters/sandbox/inline.ts";
import type { Sandbox } from "../../src/ports.ts";
import type { TaskForm } from "../../src/suite/task.ts";
import { embeddedSuite, formOf } from "../support/task-chain.ts";

const suite = embeddedSuite();
const never = new AbortController().signal;
const EPOCHS = Array.from({ length: 20 }, (_, index) => index + 1);

/** Runs one request against the service in a folder and prints the stack and the code of everything appended. */
const DRIVER = `
const [folder, request] = process.argv.slice(2);
const stack = [];
globalThis.entered = (place, act) => {
  stack.push(place);
  try {
    return act();
  } finally {
    stack.pop();
  }
};
const { handle } = await import(\`./\${folder}/src/main.js\`);
const { entries } = await import(\`./\${folder}/src/ledger/index.js\`);
const archive = await import(\`./\${folder}/src/compat/archive.js\`).catch(() => ({ archived: [] }));
const seen = [];
for (const list of [entries, archive.archived]) {
  list.push = (entry) => seen.push({ stack: [...stack], reason_code: entry.reason_code });
}
const { status } = handle(JSON.parse(request));
console.log(JSON.stringify({ status, seen }));
`;

/** Every function hands over to itself under another name, saying so before and after. */
function instrumented(path: string, source: string): string {
  return source.replace(
    /^(export )?function (\w+)\(/gm,
    (_, exported = "", name) =>
      `${exported}function ${name}(...given) {\n  return globalThis.entered("${path}#${name}", () => ${name}$inner(...given));\n}\n\nfunction ${name}$inner(`,
  );
}

function workspaceOf(
  form: TaskForm,
  folder: string,
  edit: (source: string) => string,
): [string, Uint8Array][] {
  return [...form.files].map(([path, bytes]) => {
    const source = edit(new TextDecoder().decode(bytes));
    const text = path.startsWith("src/") ? instrumented(path, source) : source;
    return [`${folder}/${path}`, new TextEncoder().encode(text)];
  });
}

const flipProduction = (source: string): string =>
  source.replace(/(production: \{ \w+: )(true|false)/, (_, start, value) => `${start}${value !== "true"}`);

interface Trace {
  readonly call_chain: readonly string[];
  readonly reason_code: string;
}

/** Both services of one form in a sandbox: as they are, and with the flag the other way round. */
function services(form: TaskForm): Promise<Sandbox> {
  const files = new Map([
    ...workspaceOf(form, "as-is", (source) => source),
    ...workspaceOf(form, "flipped", flipProduction),
    ["drive.mjs", new TextEncoder().encode(DRIVER)] as const,
  ]);
  return inlineSandboxes().open({ files, seed: form.seed, workdir: "/work" }, never);
}

async function send(sandbox: Sandbox, folder: string, request: object): Promise<unknown> {
  const { stdout, stderr } = await sandbox.exec(
    `node drive.mjs ${folder} '${JSON.stringify(request)}'`,
    never,
  );
  expect(stderr).toBe("");
  return JSON.parse(stdout);
}

/** As the driver reports it: the dispatcher is beneath every handler. */
function once(status: number, { call_chain, reason_code }: Trace): unknown {
  return { status, seen: [{ stack: ["src/http/dispatch.js#handle", ...call_chain], reason_code }] };
}

describe.each([
  { variant: null, epochs: EPOCHS },
  { variant: "no-decoy", epochs: EPOCHS.slice(0, 5) },
])("task_04_trace_through_codebase, variant $variant", ({ variant, epochs }) => {
  const task = suite.tasks.find(({ id }) => id === "task_04_trace_through_codebase");

  it.each(epochs)("form %i does what its truth says", async (epoch) => {
    if (task === undefined) throw new Error("the task is gone");
    const form = await formOf(suite, task, variant, epoch);
    const truth = form.truth as unknown as Trace & Record<"flipped" | "untiered" | "legacy", Trace>;
    const value = (name: string): string => String(form.values.get(name));
    const request = {
      method: "POST",
      path: value("path"),
      headers: { [value("header")]: value("tier") },
      body: { order: value("order"), amount_cents: Number(value("cents")) },
    };
    const old = { ...request, path: value("path").replace("v2", "v1"), body: { amount: 12.5 } };
    await using sandbox = await services(form);
    expect(await send(sandbox, "as-is", request)).toEqual(once(202, truth));
    expect(await send(sandbox, "flipped", request)).toEqual(once(202, truth.flipped));
    expect(await send(sandbox, "as-is", { ...request, headers: {} })).toEqual(once(202, truth.untiered));
    expect(await send(sandbox, "as-is", old)).toEqual(
      variant === null ? once(200, truth.legacy) : { status: 404, seen: [] },
    );
  });
});
