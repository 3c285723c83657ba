import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { UsageError } from "../../std/usage-error.ts";
import { OPENCLAW_PLUGINS, OPENCLAW_VERSION } from "./openclaw.ts";

/** Where agents are installed, once for all runs. */
export function agentHome(identity: string, env: NodeJS.ProcessEnv = process.env): string {
  const caches = env["XDG_CACHE_HOME"] || join(homedir(), ".cache");
  return join(env["PAWL_HARNESS_HOME"] || join(caches, "pawl", "harness"), identity.replace("@", "-"));
}

/** Installs an agent's package into its home if it is not there; throws `UsageError` where npm cannot. */
export async function installAgent(
  { identity, npm }: { readonly identity: string; readonly npm: string },
  signal: AbortSignal,
): Promise<string> {
  const home = agentHome(identity);
  if (existsSync(join(home, "node_modules"))) return home;
  await mkdir(dirname(home), { recursive: true });
  const draft = await mkdtemp(`${home}-`);
  try {
    await writeFile(join(draft, "package.json"), '{"private":true}\n');
    await npmInstall([npm], draft, signal);
    if (identity === `openclaw@${OPENCLAW_VERSION}`) await quietenOpenclaw(draft, signal);
    await rename(draft, home).catch(async () => rm(draft, { recursive: true, force: true }));
    return home;
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    signal.throwIfAborted();
    throw new UsageError(
      `${npm} could not be installed (${reasonOf(error).slice(0, 200)}); install it into ${home} by hand, or check the network.`,
      { cause: error },
    );
  }
}

/** What npm itself gives as its reason, rather than how it was called; where it says nothing, that it failed. */
export function reasonOf(error: unknown): string {
  const { stderr = "" } = error as { readonly stderr?: string };
  const reasons = [...stderr.matchAll(/^npm (?:error|ERR!) (.+)$/gm)].map(([, reason = ""]) => reason.trim());
  const telling = reasons.find((reason) => !/^(code|errno|syscall|network|A complete log)\b/.test(reason));
  const said = telling ?? reasons[0] ?? (error instanceof Error ? error.message : String(error));
  return said.split("\n")[0] ?? "";
}

/** Scripts of packages are not run: nothing that is installed needs them. */
async function npmInstall(packages: readonly string[], cwd: string, signal: AbortSignal): Promise<void> {
  const flags = ["--save-exact", "--omit=dev", "--ignore-scripts", "--no-audit", "--no-fund"];
  await promisify(execFile)("npm", ["install", ...flags, ...packages], { cwd, signal, maxBuffer: 1 << 26 });
}

/**
 * OpenClaw installs its bundled plugins' dependencies when it first meets them, in every run anew where its home is
 * read-only. It is given a folder with the plugins that have none, and Bedrock's with its own already there.
 */
async function quietenOpenclaw(home: string, signal: AbortSignal): Promise<void> {
  const bundled = join(home, "node_modules/openclaw/dist/extensions");
  const ours = join(home, OPENCLAW_PLUGINS);
  await mkdir(ours);
  for (const name of await readdir(bundled)) {
    const manifest = await readFile(join(bundled, name, "package.json"), "utf8").catch(() => "{}");
    const { dependencies = {} } = JSON.parse(manifest) as { dependencies?: object };
    if (Object.keys(dependencies).length === 0 || name === "amazon-bedrock")
      await cp(join(bundled, name), join(ours, name), { recursive: true });
  }
  await npmInstall([], join(ours, "amazon-bedrock"), signal);
}
