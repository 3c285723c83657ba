/** Work that never ends or eats everything: the deadline or a counter ends it, the files stay, nobody else notices. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { childSandboxes } from "../../src/adapters/sandbox/child.ts";
import type { Sandbox, SandboxHost } from "../../src/ports.ts";
import { NEVER, textOf, tree } from "../support/sandbox-notation.ts";

const SELECT_FOREVER =
  "with recursive c(x) as (select 1 union all select x + 1 from c) select count(*) from c";

/** Each must end by itself or be killed; `killed` is named where nothing inside the guest could stop it. */
const RUNAWAYS: readonly { readonly name: string; readonly command: string; readonly killed?: string }[] = [
  { name: "while", command: "while true; do :; done" },
  { name: "until with sleep", command: "until false; do sleep 1; done" },
  { name: "recursion", command: "f() { f; }; f" },
  { name: "fork bomb", command: ":() { :|:& }; :" },
  { name: "source loop", command: "echo '. ./s' > s; . ./s" },
  { name: "brace bomb", command: "echo {1..9}{1..9}{1..9}{1..9}{1..9}{1..9}{1..9}{1..9}{1..9} | wc -c" },
  { name: "awk loop", command: "awk 'BEGIN{while(1)x++}'" },
  { name: "sed loop", command: "echo x | sed ':a;ba'" },
  { name: "jq loop", command: "jq -n '[range(1e12)] | length'; jq -n 'def f: f; f'" },
  {
    name: "diff bomb",
    command: "seq 9000 > up; seq 9000 -1 1 > down; diff up down | wc -l",
    killed: "deadline",
  },
  {
    name: "regex backtracking in grep",
    command: "printf 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!' | grep -E '^(a+)+$'; echo done",
  },
  { name: "regex backtracking in node", command: 'node -e \'/^(a+)+$/.test("a".repeat(40) + "!")\'' },
  { name: "node loop", command: "node -e 'for(;;);'" },
  { name: "node promises", command: "node -e 'const f = () => Promise.resolve().then(f); f()'" },
  {
    name: "node test that hangs",
    command:
      'echo \'import test from "node:test"; test("x", () => { for(;;); })\' > h.test.mjs; node --test h.test.mjs',
  },
  { name: "recursive SQL in the shell", command: `sqlite3 :memory: "${SELECT_FOREVER}"`, killed: "deadline" },
  { name: "output flood", command: "seq 1 99999999" },
  { name: "output flood from node", command: "node -e 'for(;;) console.log(\"x\".repeat(1e5))'" },
  { name: "string doubling", command: "x=xxxxxxxx; while :; do x=$x$x; done" },
  { name: "file flood", command: 'x=$(seq 1 200000); while :; do echo "$x" >> big; done' },
  { name: "memory in node", command: "node -e 'const a = []; for(;;) a.push(new Uint8Array(1e6).fill(1))'" },
  {
    name: "memory in SQL",
    command: "sqlite3 :memory: 'select length(zeroblob(900000000)), length(randomblob(900000000))'",
  },
  {
    name: "zip bomb",
    command: "head -c 60000000 /dev/zero | gzip > z.gz; gunzip -c z.gz z.gz z.gz z.gz | wc -c",
  },
];

describe("a runaway in a child sandbox", () => {
  let host: SandboxHost;
  let bystander: Sandbox;
  let victim: Sandbox;
  beforeAll(async () => {
    host = childSandboxes({ deadlineMs: 3000, spares: 2 });
    const spec = { files: tree({ keep: "kept" }), seed: "runaway", workdir: "/work" };
    [victim, bystander] = await Promise.all([host.open(spec, NEVER), host.open(spec, NEVER)]);
    await bystander.exec("export STATE=kept", NEVER);
  });
  afterAll(async () => {
    await host[Symbol.asyncDispose]();
  });

  it.each(RUNAWAYS)("$name ends, keeps the files and disturbs nobody", async ({ command, killed }) => {
    const running = victim.exec(command, NEVER);
    expect((await bystander.exec("echo $STATE", NEVER)).stdout).toBe("kept\n");
    const result = await running;
    if (killed !== undefined) expect(result.killed).toBe(killed);
    if (result.killed !== undefined) expect(result.changed).toEqual([]);
    const files = await victim.snapshot(NEVER);
    expect(textOf(files.get("keep"))).toBe("kept");
    expect((await victim.exec("cd /work; rm -rf big z.gz; cat keep", NEVER)).stdout).toBe("kept");
  });

  it("kills a query that never ends and answers the next one", async () => {
    await victim.exec("sqlite3 q.db 'create table t(a); insert into t values (7)'", NEVER);
    expect(await victim.query("q.db", SELECT_FOREVER, NEVER)).toEqual({
      kind: "refused",
      message: "stopped: it took too long; the machine was restarted with the files from before",
    });
    expect(await victim.query("q.db", "select a from t", NEVER)).toMatchObject({ rows: [[7]] });
  });

  it("comes back from a kill with modes, times, links and empty folders, and a fresh shell", async () => {
    const setUp =
      "mkdir -p e/f; chmod 600 keep; ln -s keep l; touch -d '2020-01-02 03:04:05' keep; cd e; export GONE=1";
    await victim.exec(setUp, NEVER);
    const look = "cd /work; stat -c '%a %n' keep e/f; ls -l keep; readlink l";
    const before = await victim.exec(look, NEVER);
    await victim.exec("cd e", NEVER);
    expect((await victim.exec(`sqlite3 :memory: "${SELECT_FOREVER}"`, NEVER)).killed).toBe("deadline");
    expect((await victim.exec("pwd; echo [$GONE]", NEVER)).stdout).toBe("/work\n[]\n");
    expect((await victim.exec(look, NEVER)).stdout).toBe(before.stdout);
  });

  it("rejects promptly when the signal aborts a loop, and the machine comes back", async () => {
    const abort = new AbortController();
    const running = victim.exec(`sqlite3 :memory: "${SELECT_FOREVER}"`, abort.signal);
    abort.abort(new Error("changed my mind"));
    await expect(running).rejects.toThrow("changed my mind");
    expect((await victim.exec("cat keep", NEVER)).stdout).toBe("kept");
  });
});
