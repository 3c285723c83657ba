/** The day the guest is broken: a child that lies to its parent, and one that runs any JavaScript it likes. */
import { spawn } from "node:child_process";
import { existsSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { childSandboxes } from "../../src/adapters/sandbox/child.ts";
import type { ExecResult } from "../../src/ports.ts";
import { hostileHost } from "../support/hostile-host.ts";
import { NEVER } from "../support/sandbox-notation.ts";
import { type Canary, plantCanary } from "./canary.ts";

const LIES: readonly { readonly name: string; readonly body: string; readonly killed: string }[] = [
  { name: "answers with another number", body: "exec(request.id + 1, 'x');", killed: "crash" },
  {
    name: "answers twice",
    body: "exec(request.id, 'x'); exec(request.id, 'y'); for (;;) exec(request.id, 'z');",
    killed: "answered",
  },
  { name: "speaks unasked", body: "for (let i = 0; i < 1e6; i++) exec(0, 'flood');", killed: "crash" },
  { name: "announces a frame of 4 GB", body: "process.stdout.write(Buffer.alloc(8, 255));", killed: "crash" },
  {
    name: "floods without frames",
    body: "const junk = Buffer.alloc(1 << 20, 65); const flood = () => process.stdout.write(junk, flood); flood();",
    killed: "crash",
  },
  {
    name: "sends what is not JSON",
    body: "const head = Buffer.alloc(8); head.writeUInt32BE(3, 0); process.stdout.write(Buffer.concat([head, Buffer.from('{{{')]));",
    killed: "crash",
  },
  {
    name: "sends the wrong shape",
    body: "say({ id: request.id, answer: { stdout: 1 }, change: [] });",
    killed: "crash",
  },
  {
    name: "sends extra keys",
    body: "say({ id: request.id, answer: null, change: [], constructor: { prototype: { polluted: 1 } } });",
    killed: "crash",
  },
  {
    name: "sends bytes it does not have",
    body: "say({ id: request.id, answer: null, change: [['/work/a', { kind: 'file', mode: 1, mtimeMs: 1, bytes: { $bytes: 99 } }]] });",
    killed: "crash",
  },
  { name: "says nothing", body: "", killed: "deadline" },
  {
    name: "ignores the end of its life",
    body: "process.on('SIGTERM', () => {}); for (;;);",
    killed: "deadline",
  },
  { name: "exits", body: "process.exit(0);", killed: "crash" },
  {
    name: "takes memory outside the heap",
    body: "const keep = []; setInterval(() => keep.push(Buffer.alloc(64 << 20, 1)), 1);",
    killed: "memory",
  },
  {
    name: "takes the heap",
    body: "const keep = []; for (;;) keep.push(new Array(1e6).fill(1.5));",
    killed: "memory",
  },
];

/** Any JavaScript in the child, run under the flags of the real spawn. `HOST` is the host folder with the secret. */
const PROBES = `
const probe = async (name, act) => { try { return name + ': ' + String(await act()); } catch (error) { return name + ' denied'; } };
const said = await Promise.all([
  probe('environment', () => JSON.stringify(process.env)),
  probe('read', () => readFileSync('HOST/secret.txt', 'utf8')),
  probe('parent environment', () => readFileSync('/proc/' + process.ppid + '/environ', 'utf8')),
  probe('own environment', () => readFileSync('/proc/self/environ', 'utf8')),
  probe('write', async () => (await import('node:fs')).writeFileSync('HOST/out', 'x')),
  probe('write beside', async () => (await import('node:fs')).writeFileSync(import.meta.dirname + '/out', 'x')),
  probe('symlink', async () => { const fs = await import('node:fs'); fs.symlinkSync('HOST/secret.txt', import.meta.dirname + '/l'); return fs.readFileSync(import.meta.dirname + '/l', 'utf8'); }),
  probe('spawn', async () => (await import('node:child_process')).execFileSync('/bin/cat', ['HOST/secret.txt'])),
  probe('worker', async () => { const { Worker } = await import('node:worker_threads'); return new Promise((ok, no) => new Worker('0', { eval: true, execArgv: [] }).on('error', no).on('exit', ok)); }),
  probe('sqlite', async () => { const { DatabaseSync } = await import('node:sqlite'); return new DatabaseSync('HOST/out'); }),
  probe('addon', () => process.dlopen({ exports: {} }, 'HOST/x.node')),
  probe('eval', () => (0, eval)('1')),
  probe('function', () => Function('return 1')()),
  probe('inspector', async () => (await import('node:inspector')).open()),
  probe('wasi', async () => new (await import('node:wasi')).WASI({ version: 'preview1', preopens: { '/': '/' } })),
  probe('report', () => process.report.writeReport('HOST/out')),
]);
exec(request.id, said.join('\\n'));
`;

const DENIED =
  `read|parent environment|own environment|write|write beside|symlink|spawn|worker|sqlite|addon|eval|function|inspector|wasi|report`.split(
    "|",
  );

describe("a child somebody broke into", () => {
  let canary: Canary;
  const programs: string[] = [];
  beforeAll(() => {
    canary = plantCanary();
  });
  afterAll(() => {
    canary.remove();
    for (const path of programs) rmSync(dirname(path), { recursive: true, force: true });
  });
  const execIn = async (body: string): Promise<ExecResult> => {
    const hostPath = hostileHost(body);
    programs.push(hostPath);
    await using host = childSandboxes({ hostPath, spares: 0, deadlineMs: 6000, rssBytesMax: 600 << 20 });
    await using sandbox = await host.open({ files: new Map(), seed: "", workdir: "/work" }, NEVER);
    return await sandbox.exec("anything", NEVER);
  };

  it.each(LIES)("that $name is killed or not believed", async ({ body, killed }) => {
    const result = await execIn(body);
    expect(result.killed ?? "answered").toBe(killed);
    expect(Reflect.get({}, "polluted")).toBeUndefined();
  });

  it("finds no secret, no file, no process and no engine to misuse", async () => {
    const result = await execIn(PROBES.replaceAll("HOST", canary.folder));
    canary.mustBeSafe(result);
    const [environment, ...denied] = result.stdout.split("\n");
    expect(environment).toBe("environment: {}");
    expect(denied).toEqual(DENIED.map((name) => `${name} denied`));
  });

  it("dies with a parent that was killed, however busy it is", async () => {
    const adapter = JSON.stringify(new URL("../../src/adapters/sandbox/child.ts", import.meta.url).href);
    const program = `
      import { childSandboxes } from ${adapter};
      const signal = new AbortController().signal;
      const host = childSandboxes({ spares: 0 });
      const sandbox = await host.open({ files: new Map(), seed: "", workdir: "/work" }, signal);
      const children = process.getActiveResourcesInfo().length;
      sandbox.exec("sqlite3 :memory: 'with recursive c(x) as (select 1 union all select x + 1 from c) select count(*) from c'", signal);
      const { readdirSync, readFileSync } = await import("node:fs");
      const mine = readdirSync("/proc").filter((name) => /^\\d+$/.test(name)).filter((pid) => {
        try { return readFileSync("/proc/" + pid + "/stat", "latin1").split(") ")[1].split(" ")[1] === String(process.pid); } catch { return false; }
      });
      console.log(mine.join());
    `;
    const parent = spawn(process.execPath, ["--input-type=module", "-e", program], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    const pids = await new Promise<string>((resolve) =>
      parent.stdout.once("data", (chunk) => resolve(String(chunk).trim())),
    );
    expect(pids).toMatch(/^\d+$/);
    parent.kill("SIGKILL");
    await expect.poll(() => existsSync(`/proc/${pids}`), { timeout: 20_000 }).toBe(false);
  });
});
