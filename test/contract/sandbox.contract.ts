/** What every sandbox does, whoever hosts it. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CommandCall, ExecResult, Sandbox, SandboxCommand, SandboxHost } from "../../src/ports.ts";
import { NEVER, textOf, tree } from "../support/sandbox-notation.ts";

/** Runs the contract against the host `start` opens; it is disposed of at the end. */
export function sandboxContract(name: string, start: () => Promise<SandboxHost>): void {
  describe(`a sandbox: ${name}`, () => {
    let host: SandboxHost;
    beforeAll(async () => {
      host = await start();
    });
    afterAll(async () => {
      await host[Symbol.asyncDispose]();
    });
    const open = (files: Record<string, string | Uint8Array> = {}, seed = "seed"): Promise<Sandbox> =>
      host.open({ files: tree(files), seed, workdir: "/work" }, NEVER);
    /** Rows of the table share one machine, swept before each: starting a child is what costs. */
    let shared: Promise<Sandbox> | undefined;
    const run = async (command: string, files: Record<string, string>): Promise<ExecResult> => {
      shared ??= open();
      const sandbox = await shared;
      await sandbox.exec("cd /work && rm -rf ./*", NEVER);
      for (const [path, bytes] of tree(files)) await sandbox.write(path, bytes, NEVER);
      return await sandbox.exec(command, NEVER);
    };

    it.each(COMMANDS)(
      "$command",
      async ({ command, files = {}, stdout = "", stderr = "", exitCode = 0, changed = [], gaps = [] }) => {
        expect(await run(command, files)).toEqual({ stdout, stderr, exitCode, changed, gaps });
      },
    );

    it("a node command finds nothing of those before it", async () => {
      await using sandbox = await open({
        "look.mjs": `
          const found = [typeof left, typeof ({}).stain, process.argv[2], process.env.WHO, process.listenerCount("exit")];
          console.log(found.join(" "));
          globalThis.left = 1;
          Object.prototype.stain = 1;
          process.env.WHO = process.argv[2] = "me";
          process.on("exit", () => {});
          console.log = () => {};
          if (found[2] % 4 === 3) Promise.reject(new Error("unheard"));
        `,
      });
      for (let turn = 0; turn < 12; turn++) {
        const { stdout, exitCode } = await sandbox.exec(`WHO=w${turn} node look.mjs ${turn}`, NEVER);
        expect({ stdout, exitCode }).toEqual({
          stdout: `undefined undefined ${turn} w${turn} 0\n`,
          exitCode: turn % 4 === 3 ? 1 : 0,
        });
      }
    });

    it("keeps folder and variables between commands", async () => {
      await using sandbox = await open({ "src/a.txt": "a" });
      await sandbox.exec("cd src && export A=1; B=2", NEVER);
      expect((await sandbox.exec("pwd; echo $A $B; printenv A; cat a.txt", NEVER)).stdout).toBe(
        "/work/src\n1 2\n1\na",
      );
      expect((await sandbox.exec("exit 3", NEVER)).exitCode).toBe(3);
      expect((await sandbox.exec("pwd", NEVER)).stdout).toBe("/work/src\n");
    });

    it("answers the same acts with the same bytes, and another seed with others", async () => {
      const script =
        "date; echo $RANDOM $RANDOM; awk 'BEGIN{srand(); print rand()}'; sleep 2; date; ls -l; node -p 'Math.random()'";
      const transcript = async (seed: string): Promise<readonly ExecResult[]> => {
        await using sandbox = await open({ a: "1" }, seed);
        return [await sandbox.exec(script, NEVER), await sandbox.exec(script, NEVER)];
      };
      const [first, again, other] = [
        await transcript("one"),
        await transcript("one"),
        await transcript("two"),
      ];
      expect(first).toEqual(again);
      expect(first[0]?.stdout).not.toBe(other[0]?.stdout);
      expect(first[0]?.stdout).not.toBe(first[1]?.stdout);
    });

    it("carries bytes that are no text through commands and snapshots", async () => {
      const bytes = Uint8Array.from({ length: 256 }, (_, index) => index);
      await using sandbox = await open({ "in.bin": bytes });
      const result = await sandbox.exec(
        "mkdir d; cp in.bin d/out.bin; gzip -c in.bin > z.gz; gunzip -c z.gz > back.bin",
        NEVER,
      );
      expect(result).toEqual({
        stdout: "",
        stderr: "",
        exitCode: 0,
        changed: ["back.bin", "d/out.bin", "z.gz"],
        gaps: [],
      });
      const files = await sandbox.snapshot(NEVER);
      expect([...files.keys()]).toEqual(["back.bin", "d/out.bin", "in.bin", "z.gz"]);
      expect(files.get("d/out.bin")).toEqual(bytes);
      expect(files.get("back.bin")).toEqual(bytes);
    });

    it("says what a command created, changed and deleted, inside and outside the working folder", async () => {
      await using sandbox = await open({ keep: "k", change: "c", drop: "d", touch: "t" });
      const { changed } = await sandbox.exec(
        "echo x >> change; rm drop; touch touch; mkdir -p e; echo n > n; echo o > /tmp/o; ln -s n l",
        NEVER,
      );
      expect(changed).toEqual(["/tmp/o", "change", "drop", "l", "n"]);
    });

    it("reads and writes files", async () => {
      await using sandbox = await open({ "d/a": "a" });
      const read = (path: string) => sandbox.read(path, NEVER);
      const write = (path: string, text: string) =>
        sandbox.write(path, new TextEncoder().encode(text), NEVER);
      expect(await read("d")).toEqual({ kind: "folder", entries: ["a"] });
      expect(await read("/work/d/a")).toEqual({ kind: "file", bytes: new TextEncoder().encode("a") });
      expect(await read("nothing")).toEqual({ kind: "missing" });
      expect(await read("a\0b")).toEqual({ kind: "refused", message: "not a path" });
      expect(await write("x/y/z.txt", "hi")).toEqual({ kind: "written", changed: ["x/y/z.txt"] });
      expect(await write("x/y/z.txt", "hi")).toEqual({ kind: "written", changed: [] });
      expect(await write("d", "hi")).toEqual({ kind: "refused", message: "is a folder: d" });
      expect(await write("d/a/b", "hi")).toEqual({
        kind: "refused",
        message: "a parent of it is a file: d/a/b",
      });
      expect((await sandbox.exec("cat x/y/z.txt", NEVER)).stdout).toBe("hi");
    });

    it("answers read-only SQL", async () => {
      await using sandbox = await open({ "no.db": "not a database" });
      await sandbox.exec(
        "sqlite3 a.db \"create table t(n integer, r real, s text, b blob); insert into t values (1, 0.5, 'x', x'ff00'), (9007199254740993, null, null, null)\"",
        NEVER,
      );
      const query = (sql: string, db = "a.db") => sandbox.query(db, sql, NEVER);
      expect(await query("select * from t")).toEqual({
        kind: "rows",
        columns: ["n", "r", "s", "b"],
        rows: [
          [1, 0.5, "x", "x'ff00'"],
          ["9007199254740993", null, null, null],
        ],
        truncated: false,
      });
      expect(await query("delete from t")).toEqual({
        kind: "refused",
        message: "attempt to write a readonly database",
      });
      expect(await query("pragma query_only = 0; delete from t")).toEqual({
        kind: "refused",
        message: "attempt to write a readonly database",
      });
      expect(await query("select nope")).toEqual({ kind: "refused", message: "no such column: nope" });
      expect(await query("select 1 from t", "no.db")).toEqual({
        kind: "refused",
        message: "file is not a database",
      });
      expect(await query("select 1", "none.db")).toEqual({
        kind: "refused",
        message: "no such file: none.db",
      });
      const many = await query(
        "with recursive c(x) as (select 1 union all select x + 1 from c where x < 9999) select x from c",
      );
      expect(many).toMatchObject({ kind: "rows", truncated: true });
      expect((await sandbox.exec("sqlite3 a.db 'select count(*) from t'", NEVER)).stdout).toBe("2\n");
    });

    it("runs a project's tests with npm, red before the fix and green after", async () => {
      await using sandbox = await open({
        "package.json": '{"name":"sum","version":"1.0.0","type":"module","scripts":{"test":"node --test"}}',
        "src/sum.js": "export const sum = (a, b) => a - b;\n",
        "test/sum.test.js":
          'import test from "node:test";\nimport assert from "node:assert/strict";\nimport { sum } from "../src/sum.js";\ntest("adds", () => assert.equal(sum(1, 2), 3));\n',
      });
      const red = await sandbox.exec("npm test", NEVER);
      expect(red).toMatchObject({ exitCode: 1, changed: [], gaps: [] });
      expect(red.stdout).toContain("> sum@1.0.0 test\n> node --test\n");
      expect(red.stdout).toContain("adds");
      await sandbox.exec("sed -i 's/a - b/a + b/' src/sum.js", NEVER);
      expect((await sandbox.exec("npm test", NEVER)).exitCode).toBe(0);
    });

    it("keeps two machines apart", async () => {
      await using one = await open({ mine: "1" });
      await using two = await open({ yours: "2" });
      await Promise.all([one.exec("echo secret > /tmp/s; export S=secret", NEVER), two.exec("ls", NEVER)]);
      expect((await two.exec("ls /tmp /work; echo [$S]", NEVER)).stdout).not.toContain("secret");
      expect([...(await two.snapshot(NEVER)).keys()]).toEqual(["yours"]);
    });

    it("takes hostile file names for names", async () => {
      const names = ["__proto__", "a\nb", "constructor/prototype/x", "hasOwnProperty", "toString"];
      await using sandbox = await open(Object.fromEntries(names.map((path) => [`n/${path}`, path])));
      expect((await sandbox.exec("echo p > n/__proto__; cat n/__proto__ n/toString", NEVER)).stdout).toBe(
        "p\ntoString",
      );
      const files = await sandbox.snapshot(NEVER);
      expect([...files.keys()]).toEqual(names.map((path) => `n/${path}`).sort());
      expect(textOf(files.get("n/__proto__"))).toBe("p\n");
      expect(Reflect.get({}, "polluted")).toBeUndefined();
    });

    it("rejects with the signal's reason when it has aborted, and stays usable", async () => {
      await using sandbox = await open();
      const reason = new Error("enough");
      await expect(sandbox.exec("echo hi", AbortSignal.abort(reason))).rejects.toBe(reason);
      await expect(
        host.open({ files: new Map(), seed: "", workdir: "/work" }, AbortSignal.abort(reason)),
      ).rejects.toBe(reason);
      expect((await sandbox.exec("echo hi", NEVER)).stdout).toBe("hi\n");
    });

    it("runs a task's own commands wherever a shell can, and keeps count of them", async () => {
      await using sandbox = await host.open(
        { files: new Map(), seed: "seed", workdir: "/work", commands: [STORE] },
        NEVER,
      );
      for (const { command, commands = [], ...expected } of TASK_COMMANDS) {
        const { commands: ran = [], ...result } = await sandbox.exec(command, NEVER);
        expect({ command, ...result, commands: ran.map(said) }).toEqual({
          command,
          stdout: "",
          stderr: "",
          exitCode: 0,
          changed: [],
          gaps: [],
          commands,
          ...expected,
        });
      }
    });

    it("never shows what a task's own command is made of", async () => {
      await using sandbox = await host.open(
        { files: new Map(), seed: "seed", workdir: "/work", commands: [STORE] },
        NEVER,
      );
      const { stdout } = await sandbox.exec(
        "cat $(which store); type store; declare -f store; grep -r s3cret / 2>/dev/null; env; store | head -c 0",
        NEVER,
      );
      expect(stdout).not.toContain("s3cret");
      expect(stdout).not.toContain("export function");
    });

    it("ends a loop that never would, and is usable again", async () => {
      await using sandbox = await open({ a: "a" });
      const result = await sandbox.exec("while true; do :; done", NEVER);
      expect(result.exitCode).not.toBe(0);
      expect((await sandbox.exec("cat a", NEVER)).stdout).toBe("a");
    });
  });
}

/** A command that is locked once, prints what it was given, writes files and can break. */
const STORE: SandboxCommand = {
  name: "store",
  source: `export function run({ args, stdin, calls, seed, data }) {
    if (args[0] === "--help") return { stdout: "usage: store\\n" };
    if (args[0] === "broken") throw new Error("a bug");
    if (args[0] === "wrong") return { exitCode: 256 };
    if (args[0] === "-o") return { files: { [args[1]]: data.text } };
    if (args[0] === "rm") return { files: { [args[1]]: null } };
    if (!calls.some((call) => call.exitCode === 75)) return { stderr: "store: locked\\n", exitCode: 75 };
    return { stdout: [args.join(" "), stdin.trim(), calls.length, seed].join("|") + "\\n" };
  }`,
  data: { text: "s3cret ü\n", $bytes: 3 },
};

const said = ({ name, args, exitCode }: CommandCall): string => `${[name, ...args].join(" ")} = ${exitCode}`;

/** In order: each knows of those before it. */
const TASK_COMMANDS: readonly (Partial<Omit<ExecResult, "commands">> & {
  readonly command: string;
  readonly commands?: readonly string[];
})[] = [
  {
    command: "which store; command -v store; type -t store",
    stdout: "/usr/bin/store\n/usr/bin/store\nfile\n",
  },
  { command: "store --help", stdout: "usage: store\n", commands: ["store --help = 0"] },
  {
    command: "store a > a.txt",
    stderr: "store: locked\n",
    exitCode: 75,
    changed: ["a.txt"],
    commands: ["store a = 75"],
  },
  { command: "store a || store b", stdout: "a||2|seed\n", commands: ["store a = 0"] },
  {
    command: "echo in | store c | tr a-z A-Z; x=$(store d); echo $x; store <<< here",
    stdout: "C|IN|3|SEED\nd||4|seed\n|here|5|seed\n",
    commands: ["store c = 0", "store d = 0", "store = 0"],
  },
  {
    command: "printf '1\\n2\\n' | xargs -n 1 store; timeout 5 store 3; for i in 4 5; do store $i; done",
    stdout: "1||6|seed\n2||7|seed\n3||8|seed\n4||9|seed\n5||10|seed\n",
    commands: ["store 1 = 0", "store 2 = 0", "store 3 = 0", "store 4 = 0", "store 5 = 0"],
  },
  {
    command: "bash -c 'store 6'; echo store 7 > s.sh; sh s.sh; env A=1 store 8; /usr/bin/store 9; rm s.sh",
    stdout: "6||11|seed\n7||12|seed\n8||13|seed\n9||14|seed\n",
    commands: ["store 6 = 0", "store 7 = 0", "store 8 = 0", "store 9 = 0"],
  },
  {
    command: "mkdir d; cd d; store -o x; cat x; store rm x; ls; cd ..; store -o d; store -o no/x",
    stdout: "s3cret ü\n",
    stderr: "store: d: Is a directory\nstore: no/x: No such file or directory\n",
    exitCode: 73,
    commands: ["store -o x = 0", "store rm x = 0", "store -o d = 73", "store -o no/x = 73"],
  },
  {
    command: "store broken 2>/dev/null; store wrong",
    stderr: "store: internal error\n",
    exitCode: 70,
    gaps: [
      "the task's command store is broken: Error: a bug (program.js:3).",
      "the task's command store is broken: run() must return { stdout, stderr, exitCode, files }.",
    ],
    commands: ["store broken = 70", "store wrong = 70"],
  },
  {
    command: "store() { echo forged; }; store; unset -f store; command store",
    stdout: "forged\n||21|seed\n",
    commands: ["store = 0"],
  },
  {
    command:
      "i=0; while [ $i -lt 250 ]; do store $i; i=$((i+1)); done > out 2> err; wc -l < out; sort -u err; rm out err",
    stdout: "200\nbash: store: too many calls in one command line\n",
    commands: Array.from({ length: 200 }, (_, index) => `store ${index} = 0`),
  },
  { command: "store z | cut -d'|' -f3", stdout: "222\n", commands: ["store z = 0"] },
];

interface CommandRow {
  readonly command: string;
  readonly files?: Record<string, string>;
  readonly stdout?: string;
  readonly stderr?: string;
  readonly exitCode?: number;
  readonly changed?: readonly string[];
  readonly gaps?: readonly string[];
}

const LOG = "10.0.0.1|GET|200\n10.0.0.2|POST|500\n10.0.0.1|GET|500\n";
const DIFF = "--- a/f\n+++ b/f\n@@ -1,3 +1,3 @@\n one\n-two\n+2\n three\n";

const COMMANDS: readonly CommandRow[] = [
  { command: "pwd; whoami; hostname", stdout: "/work\nuser\nlocalhost\n" },
  {
    command: "awk -F'|' '$3==500{print $1}' log | sort -u",
    files: { log: LOG },
    stdout: "10.0.0.1\n10.0.0.2\n",
  },
  { command: "awk -F. '{print $2}' log | head -1", files: { log: LOG }, stdout: "0\n" },
  {
    command:
      "awk -F'|' -v OFS=, '{ $2 = \"x\" } 1' log | head -1; awk -F'|' '{ $2 = \"y\" } 1' OFS=';' log | head -1",
    files: { log: LOG },
    stdout: "10.0.0.1,x,200\n10.0.0.1;y;200\n",
  },
  {
    command: `retry() { "$@" || { sleep 1; "$@"; }; }; retry cat nope; retry cat "a b"; c="cat log"; $c | wc -l; list=(printf "%s|" "a b" c); "\${list[@]}"; $nothing && f() { echo "f[$1]"; }; retry f "x y" > o; cat o; A=1 retry printenv A`,
    files: { log: LOG, "a b": "spaced\n" },
    stdout: "spaced\n3\na b|c|f[x y]\n1\n",
    stderr: "cat: nope: No such file or directory\ncat: nope: No such file or directory\n",
    changed: ["o"],
  },
  {
    command:
      'echo $(( $(seq 4 | paste -sd+) )) $(( $(echo 2) * 3 )) $(($(echo 5))); printf "a\\nb\\n" | xargs -n1 echo x; echo 1 | xargs -I{} echo "<{}>"',
    stdout: "10 6 5\nx a\nx b\n<1>\n",
  },
  {
    command:
      "awk -F'|' 'NR==FNR{old[$1];next} !($1 in old){print $2}' ids log; awk -v FS='|' '{print $3}' log | head -1; sed -i.bak '2,$d;s/GET/PUT/' log; cat log log.bak; printf '1\\n2\\n' | sed '2i\\new'; echo 'a b' | xargs -I{} echo '<{}>'",
    files: { log: LOG, ids: "10.0.0.1\n" },
    stdout: `POST\n200\n10.0.0.1|PUT|200\n${LOG}1\nnew\n2\n<a b>\n`,
    changed: ["log", "log.bak"],
  },
  {
    command:
      'grep -e PO -e "1|G.*500" log | cut -d"|" -f2; grep -vFe POST -e "|500" log; grep -cE -e "P(O|U)" -e 200 log; awk "length > 16" log; set -- "a b" c; for x; do echo "[$x]"; done',
    files: { log: LOG },
    stdout: "POST\nGET\n10.0.0.1|GET|200\n2\n10.0.0.2|POST|500\n[a b]\n[c]\n",
  },
  {
    command: "date -d '2026-03-02 -1 year' +%F; date -d '2025-01-31 + 90 days' +%F",
    stdout: "2025-03-02\n2025-05-01\n",
  },
  { command: "grep -c 500 log; cut -d'|' -f2 log | sort -u", files: { log: LOG }, stdout: "2\nGET\nPOST\n" },
  { command: "jq -r .a.b x.json", files: { "x.json": '{"a":{"b":"c"}}' }, stdout: "c\n" },
  { command: "echo a > f; echo b >> f; cat f; wc -l < f", stdout: "a\nb\n2\n", changed: ["f"] },
  {
    command: "git status; xxd f",
    stderr: "bash: git: command not found\nbash: xxd: command not found\n",
    exitCode: 127,
    gaps: ["command not found: git", "command not found: xxd"],
  },
  { command: "frobnicate", stderr: "bash: frobnicate: command not found\n", exitCode: 127 },
  {
    command: "curl http://127.0.0.1/; python3 -c 1; js-exec 1",
    stderr:
      "bash: curl: command not found\nbash: python3: command not found\nbash: js-exec: command not found\n",
    exitCode: 127,
    gaps: ["command not found: curl", "command not found: python3"],
  },
  {
    command: "ls --color=auto",
    stderr: "ls: unrecognized option '--color=auto'\n",
    exitCode: 1,
    gaps: ["unsupported: ls: unrecognized option '--color=auto'"],
  },
  { command: "node -e 'console.log(6 * 7)'", stdout: "42\n" },
  {
    command: 'echo \'require("fs").writeFileSync("o.txt", "out")\' > w.cjs; node w.cjs; cat o.txt',
    stdout: "out",
    changed: ["o.txt", "w.cjs"],
  },
  {
    command: "npm run nope",
    files: { "package.json": "{}" },
    stderr: 'npm error Missing script: "nope"\n',
    exitCode: 1,
  },
  {
    command:
      "sqlite3 a.db 'create table t(a, b); insert into t values (1, 2.0), (null, 1e20)'; sqlite3 -header a.db 'select * from t'",
    stdout: "a|b\n1|2.0\n|1.0e+20\n",
    changed: ["a.db"],
  },
  {
    command:
      "sqlite3 a.db 'create table t(a); create index i on t(a)'; sqlite3 a.db .tables .schema .indexes",
    stdout: "t\nCREATE TABLE t(a);\nCREATE INDEX i on t(a);\ni\n",
    changed: ["a.db"],
  },
  {
    command: "printf '.mode json\\nselect 1 as a, null as b;\\n.quit\\nselect 2;' | sqlite3",
    stdout: '[{"a":1,"b":null}]\n',
  },
  { command: `sqlite3 -csv :memory: "select 1, 'a b', 'c,d'"`, stdout: '1,"a b","c,d"\r\n' },
  {
    command:
      "sqlite3 :memory: -cmd '.mode csv' '.import t.csv t' 'select sum(n), max(s) from t'; printf '.import --csv --skip 1 t.csv u\\n.import no.csv u\\nselect * from u;' | sqlite3; sqlite3 a.db 'create table t(s, n)' '.separator ,' '.import --skip 1 p.csv t' 'select * from t'",
    files: { "t.csv": 's,n\n"a,""b""",1\r\nc,2\n"two\nlines",39\n', "p.csv": "s,n\nx,1\ny\n" },
    stdout: '42,"two\nlines"\r\nc|2\ntwo\nlines|39\nx,1\ny,\n',
    stderr: 'Error: cannot open "no.csv"\n',
    changed: ["a.db"],
  },
  { command: "sqlite3 a.db 'select nope'", stderr: "Error: in prepare, no such column: nope\n", exitCode: 1 },
  {
    command: "printf 'create table t(a);\\ninsert into t values (1);\\n.dump' | sqlite3",
    stdout:
      "PRAGMA foreign_keys=OFF;\nBEGIN TRANSACTION;\nCREATE TABLE t(a);\nINSERT INTO t VALUES(1);\nCOMMIT;\n",
  },
  {
    command: "patch -p1 < d; cat f",
    files: { f: "one\ntwo\nthree\n", d: DIFF },
    stdout: "patching file f\none\n2\nthree\n",
    changed: ["f"],
  },
  {
    command: "patch -p1 --dry-run < d",
    files: { f: "one\ntwo\nthree\n", d: DIFF },
    stdout: "checking file f\n",
  },
  {
    command: "patch -R -p1 -i d; cat f",
    files: { f: "one\n2\nthree\n", d: DIFF },
    stdout: "patching file f\none\ntwo\nthree\n",
    changed: ["f"],
  },
  {
    command: "patch f < d",
    files: { f: "zero\none\ntwo\nthree\nfour\n", d: DIFF.replace("-1,3 +1,3", "-4,3 +4,3") },
    stdout: "patching file f\nHunk #1 succeeded at 2 (offset -2 lines).\n",
    changed: ["f"],
  },
  {
    command: "patch -p1 < d",
    files: { f: "nothing\nlike\nit\n", d: DIFF },
    stdout: "patching file f\nHunk #1 FAILED at 1.\n1 out of 1 hunk FAILED -- saving rejects to file f.rej\n",
    exitCode: 1,
    changed: ["f.rej"],
  },
  {
    command: "echo hello | patch",
    stderr: "patch: **** Only garbage was found in the patch input.\n",
    exitCode: 2,
  },
];
