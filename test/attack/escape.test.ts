/** Attempts to see or touch the host from inside the shell, SQL and JavaScript: every one is inert on a real child. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { childSandboxes } from "../../src/adapters/sandbox/child.ts";
import type { Sandbox, SandboxHost } from "../../src/ports.ts";
import { NEVER, tree } from "../support/sandbox-notation.ts";
import { type Canary, plantCanary } from "./canary.ts";

/** `HOST` stands for the host folder with the secret in `HOST/secret.txt`, `PID` for the parent's process id. */
const ATTEMPTS: readonly { readonly name: string; readonly command: string }[] = [
  { name: "environment by env", command: "env; printenv; set; export -p; declare -p" },
  {
    name: "environment by variable",
    command: "echo $PAWL_ATTACK_CANARY ${!PAWL*} $(printenv PAWL_ATTACK_CANARY)",
  },
  {
    name: "environment by awk and jq",
    command: "awk 'BEGIN{for(k in ENVIRON)print k, ENVIRON[k]}'; jq -n 'env, $ENV'",
  },
  { name: "environment by node", command: "node -p 'JSON.stringify(process.env)'" },
  {
    name: "environment by /proc",
    command: "cat /proc/self/environ /proc/PID/environ /proc/1/environ; tr '\\0' '\\n' < /proc/self/environ",
  },
  { name: "memory by /proc", command: "cat /proc/PID/mem /proc/self/maps /proc/PID/root/HOST/secret.txt" },
  {
    name: "working folder by /proc",
    command: "ls /proc/PID/cwd /proc/self/root; cat /proc/PID/cwd/package.json",
  },
  {
    name: "host file by path",
    command: "cat HOST/secret.txt; ls -la HOST; head -c 99 HOST/secret.txt; stat HOST/secret.txt",
  },
  {
    name: "host file by climbing",
    command: "cat ../../../../../..HOST/secret.txt; cd ../../../..; cat .HOST/secret.txt",
  },
  {
    name: "host file by redirection",
    command:
      'read line < HOST/secret.txt; echo $line; echo "$(<HOST/secret.txt)"; mapfile m < HOST/secret.txt; echo ${m[@]}',
  },
  {
    name: "host file by symlink",
    command: "ln -s HOST/secret.txt l; cat l; ln -s / root; cat rootHOST/secret.txt; ls root/",
  },
  {
    name: "host file by hard link",
    command: "ln HOST/secret.txt hard; cat hard; cp HOST/secret.txt copy; cat copy",
  },
  { name: "host file by source", command: "source HOST/secret.txt; . HOST/secret.txt; bash HOST/secret.txt" },
  {
    name: "host file by tools",
    command:
      "sed '' HOST/secret.txt; awk 1 HOST/secret.txt; grep . -r HOST; rg . HOST; find HOST; base64 HOST/secret.txt; od HOST/secret.txt; strings HOST/secret.txt",
  },
  {
    name: "host file by file lists",
    command:
      "echo HOST/secret.txt > list; xargs cat < list; tar cf a.tar -T list; tar tf a.tar; grep -f HOST/secret.txt list; sort --files0-from=list",
  },
  {
    name: "host file by awk getline and system",
    command:
      'awk \'BEGIN{while((getline l < "HOST/secret.txt")>0)print l; system("cat HOST/secret.txt"); "cat HOST/secret.txt"|getline x; print x}\'',
  },
  {
    name: "host file by sed e, r and w",
    command:
      "echo x | sed 'r HOST/secret.txt'; echo x | sed '1e cat HOST/secret.txt'; echo x | sed 'w HOST/out'",
  },
  {
    name: "host file by jq and yq",
    command:
      "jq -n --rawfile f HOST/secret.txt '$f'; jq -n --slurpfile f HOST/secret.txt '$f'; jq -n 'input_filename, import \"HOST/secret\" as $x; $x'; yq -n 'load(\"HOST/secret.txt\")'",
  },
  {
    name: "XML entity",
    command:
      "echo '<!DOCTYPE a [<!ENTITY x SYSTEM \"file://HOST/secret.txt\">]><a>&x;</a>' > x.xml; yq -p xml . x.xml",
  },
  {
    name: "writing to the host",
    command:
      "echo x > HOST/out; cp list HOST/out; mkdir HOST/out; touch HOST/out; tee HOST/out < /dev/null; rm -rf HOST",
  },
  {
    name: "writing by patch",
    command:
      "printf -- '--- /dev/null\\n+++ HOST/out\\n@@ -0,0 +1 @@\\n+x\\n' | patch -p0; printf -- '--- /dev/null\\n+++ b/../../../..HOST/out\\n@@ -0,0 +1 @@\\n+x\\n' | patch -p1; ls",
  },
  {
    name: "tar traversal",
    command:
      "mkdir t; echo x > t/f; tar cf t.tar --transform 's,^,../../../..HOST/,' t; tar xf t.tar -P -C /; tar xf t.tar --to-command='cat HOST/secret.txt'; tar cf y.tar -I 'cat HOST/secret.txt' t",
  },
  {
    name: "programs of the host",
    command:
      "/bin/sh -c 'cat HOST/secret.txt'; /usr/bin/env; /usr/bin/python3 -c 1; /proc/self/exe --version; NODE -e 1",
  },
  {
    name: "programs by options",
    command:
      "rg --pre 'cat HOST/secret.txt' . ; sort --compress-program=/bin/sh x; find . -exec /bin/cat HOST/secret.txt \\; ; xargs -a list cat; env -S 'cat HOST/secret.txt'",
  },
  {
    name: "programs by environment",
    command:
      "LD_PRELOAD=HOST/x BASH_ENV=HOST/secret.txt ENV=HOST/secret.txt bash -c 'echo hi'; PATH=/real/bin:$PATH ls; NODE_OPTIONS='--require HOST/secret.txt' node -p 1",
  },
  {
    name: "sockets",
    command:
      "exec 3<>/dev/tcp/127.0.0.1/22; cat <&3; cat < /dev/udp/127.0.0.1/53; curl http://169.254.169.254/; wget -qO- http://127.0.0.1; nc 127.0.0.1 22",
  },
  { name: "signals", command: "kill -9 PID; kill -9 -1; pkill node; kill 1; trap '' TERM; exit 0" },
  {
    name: "prototype pollution by names",
    command:
      "export __proto__=polluted; declare -A a; a[__proto__]=1; a[constructor]=1; echo > __proto__; mkdir -p constructor/prototype; echo > constructor/prototype/polluted",
  },
  {
    name: "prototype pollution by jq",
    command:
      'echo \'{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}\' | jq \'. * {"__proto__":{"polluted":2}} | setpath(["__proto__","polluted"];3)\'',
  },
  {
    name: "prototype pollution by yq",
    command:
      "printf '__proto__:\\n  polluted: 1\\n<<: {polluted: 1}\\n' > p.yml; yq . p.yml; printf '[__proto__]\\npolluted = 1\\n' > p.toml; yq -p toml . p.toml; printf '[__proto__]\\npolluted=1\\n' > p.ini; yq -p ini . p.ini",
  },
  {
    name: "prototype pollution by csv and awk",
    command:
      "printf '__proto__,constructor\\n1,2\\n' > p.csv; yq -p csv . p.csv; awk 'BEGIN{a[\"__proto__\"]=1; a[\"constructor\"]=2; for(k in a)print k}'",
  },
  {
    name: "prototype pollution by JSON in npm",
    command:
      'echo \'{"__proto__":{"polluted":1},"scripts":{"__proto__":"id","constructor":"id"}}\' > package.json; npm run __proto__; npm run constructor; npm run toString; npm run',
  },
  {
    name: "SQL attach",
    command:
      "sqlite3 :memory: \"attach 'HOST/secret.txt' as s; select * from s.sqlite_schema\"; sqlite3 :memory: \"attach 'HOST/out' as o; create table o.t(a)\"",
  },
  {
    name: "SQL file functions",
    command:
      "sqlite3 :memory: \"select readfile('HOST/secret.txt')\"; sqlite3 :memory: \"select writefile('HOST/out', 'x')\"; sqlite3 :memory: \"select * from fsdir('HOST')\"",
  },
  {
    name: "SQL extensions",
    command:
      "sqlite3 :memory: \"select load_extension('HOST/x.so')\"; sqlite3 :memory: '.load HOST/x'; sqlite3 :memory: \"select edit('x', 'cat HOST/secret.txt')\"",
  },
  {
    name: "SQL vacuum into",
    command:
      "sqlite3 a.db \"create table t(a); vacuum into 'HOST/out'\"; sqlite3 a.db \".backup HOST/out\"; sqlite3 a.db '.save HOST/out'",
  },
  {
    name: "SQL dot-commands",
    command:
      "printf '.shell cat HOST/secret.txt\\n.system env\\n.read HOST/secret.txt\\n.import HOST/secret.txt t\\n.output HOST/out\\n.once |cat\\n.log HOST/out\\n.cd HOST\\n.open HOST/secret.txt\\n' | sqlite3",
  },
  {
    name: "SQL file URIs and pragmas",
    command:
      "sqlite3 'file:HOST/secret.txt?mode=ro' .schema; sqlite3 :memory: \"pragma temp_store_directory='HOST'\"; sqlite3 :memory: 'pragma writable_schema=1; pragma database_list'",
  },
  {
    name: "node file system",
    command:
      'node -e \'console.log(require("fs").readFileSync("HOST/secret.txt", "utf8"))\'; node -e \'require("fs").writeFileSync("HOST/out", "x")\'; node HOST/secret.txt; node -e \'console.log(require("fs").readdirSync("HOST"))\'',
  },
  {
    name: "node modules that reach out",
    command:
      "for m in child_process worker_threads net http https vm v8 inspector cluster dgram dns sqlite module repl wasi; do node -e \"const m = require('$m'); console.log('$m', Object.keys(m)); m.execSync && console.log(m.execSync('cat HOST/secret.txt').toString())\"; done",
  },
  {
    name: "node process",
    command:
      "node -e 'console.log(process.pid, process.ppid, process.execPath, process.binding, process.dlopen, process.mainModule); process.kill(PID, 9)'; node -e 'process.binding(\"spawn_sync\")'",
  },
  {
    name: "node constructor chains",
    command:
      'node -e \'console.log([].constructor.constructor("return process.env")(), (async()=>{}).constructor("return globalThis")())\'; node -e \'try { null.x } catch (e) { console.log(e.constructor.constructor("return typeof process.mainModule")()) }\'',
  },
  {
    name: "node dynamic import",
    command:
      'node --input-type=module -e \'for (const m of ["node:child_process", "file://HOST/secret.txt", "HOST/secret.txt", "data:text/javascript,export default 1"]) console.log(m, await import(m).catch((e) => e.message))\'',
  },
  {
    name: "node eval and internals",
    command:
      "node -e 'console.log(eval(\"typeof require\"), globalThis.WebAssembly, globalThis.fetch, Object.getOwnPropertyNames(globalThis).join())'; node -e 'Error.prepareStackTrace = (e, s) => s; console.log(new Error().stack[0]?.getThis?.())'",
  },
  {
    name: "node prototype pollution",
    command:
      'node -e \'Object.prototype.polluted = 1; ({}).__proto__.polluted = 1; require("fs").writeFileSync("__proto__", "x"); Array.prototype.push = () => { throw 1 }; Map.prototype.get = () => "HOST/secret.txt"\'',
  },
  {
    name: "node argument tricks",
    command:
      "node --require HOST/secret.txt -e 1; node --import=file://HOST/secret.txt -e 1; node --env-file=HOST/secret.txt -p process.env; node --inspect -e 1; node --allow-fs-read='*' -p 1; node -r ./x",
  },
  {
    name: "workflow commands are only text",
    command:
      "echo '::set-output name=a::b'; echo '::add-mask::x'; echo 'a=b' >> $GITHUB_OUTPUT; echo 'x' >> ${GITHUB_ENV:-nowhere}",
  },
];

describe("an attack from inside a child sandbox", () => {
  let host: SandboxHost;
  let bystander: Sandbox;
  let victim: Sandbox;
  let canary: Canary;
  beforeAll(async () => {
    canary = plantCanary();
    host = childSandboxes({ deadlineMs: 15_000, spares: 1 });
    const spec = { files: tree({ list: "a\n", x: "x" }), seed: "attack", workdir: "/work" };
    [victim, bystander] = await Promise.all([host.open(spec, NEVER), host.open(spec, NEVER)]);
  });
  afterAll(async () => {
    await host[Symbol.asyncDispose]();
    canary.remove();
  });

  it.each(ATTEMPTS)("$name reaches nothing", async ({ command }) => {
    const real = command
      .replaceAll("HOST", canary.folder)
      .replaceAll("PID", `${process.pid}`)
      .replaceAll("NODE", process.execPath);
    const result = await victim.exec(real, NEVER);
    expect(result.killed).toBeUndefined();
    canary.mustBeSafe(result, await victim.snapshot(NEVER));
    expect((await bystander.exec("echo alive; ls", NEVER)).stdout).toBe("alive\nlist\nx\n");
  });

  it("reaches nothing through the file and query acts either", async () => {
    const climbing = `../../../../..${canary.file}`;
    for (const path of [canary.file, climbing, `/proc/${process.pid}/environ`, "/proc/self/environ"]) {
      canary.mustBeSafe(await victim.read(path, NEVER));
      canary.mustBeSafe(await victim.query(path, "select * from sqlite_schema", NEVER));
    }
    const bytes = new TextEncoder().encode("x");
    await victim.write(`${canary.folder}/out`, bytes, NEVER);
    await victim.exec("sqlite3 q.db 'create table t(a)'", NEVER);
    canary.mustBeSafe(
      await victim.query("q.db", `attach '${canary.file}' as s; select * from s.sqlite_schema`, NEVER),
    );
    canary.mustBeSafe(await victim.query("q.db", `vacuum into '${canary.folder}/out'`, NEVER));
  });
});
