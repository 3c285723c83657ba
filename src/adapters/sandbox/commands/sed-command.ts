/**
 * `sed`, with three wrongs of just-bash 3.4.2 put right: `-i.bak` keeps the file as it was (there it keeps nothing,
 * silently), `--in-place` is known, and `2i\text` on one line is GNU's short form.
 */
import { posix } from "node:path";
import type { Command } from "just-bash";

/** A command line of sed as just-bash understands it, and what is to be kept of which files first. */
export interface SedRequest {
  readonly args: readonly string[];
  readonly suffix: string | undefined;
  readonly files: readonly string[];
}

/** Our `sed`: backups first, then the program it shadows. */
export function sedCommand(): Command {
  return {
    name: "sed",
    async execute(args, ctx) {
      const run = ctx.origCommand;
      if (run === undefined) return { stdout: "", stderr: "sed: not available\n", exitCode: 127 };
      const { args: spelt, suffix, files } = sedRequest(args);
      for (const file of suffix === undefined ? [] : files) {
        const path = ctx.fs.resolvePath(ctx.cwd, file);
        if ((await ctx.fs.exists(path)) && (await ctx.fs.stat(path)).isFile)
          await ctx.fs.writeFile(backupOf(path, suffix ?? ""), await ctx.fs.readFileBuffer(path));
      }
      return run([...spelt]);
    },
  };
}

/** Where the backup goes: a `*` in the suffix stands for the file's name. */
function backupOf(path: string, suffix: string): string {
  const name = posix.basename(path);
  return posix.join(
    posix.dirname(path),
    suffix.includes("*") ? suffix.replaceAll("*", name) : `${name}${suffix}`,
  );
}

/** Reads sed's own options; the first word that is none is the script, unless `-e` or `-f` gave one. */
export function sedRequest(args: readonly string[]): SedRequest {
  const spelt: string[] = [];
  const files: string[] = [];
  let suffix: string | undefined;
  let hasScript = args.some((word) => /^-[nErsuz]*[ef]$|^--(expression|file)=/.test(word));
  for (let at = 0; at < args.length; at++) {
    const word = args[at] ?? "";
    const [, flags = "", short] = /^-([nErsuz]*)i(.+)$/s.exec(word) ?? [];
    const long = /^--in-place(?:=(.*))?$/s.exec(word);
    if (short !== undefined || long !== null) {
      suffix = short ?? long?.[1];
      spelt.push(`-${flags}i`);
    } else if (/^-[nErsuz]*[ef]$/.test(word)) spelt.push(word, inFullForm(args[++at] ?? ""));
    else if (word === "-l") spelt.push(word, args[++at] ?? "");
    else if (word.startsWith("-") && word !== "-") spelt.push(word);
    else if (hasScript) {
      files.push(word);
      spelt.push(word);
    } else {
      hasScript = true;
      spelt.push(inFullForm(word));
    }
  }
  return { args: spelt, suffix, files };
}

const SHORT_TEXT = /^((?:\d+|\$|\/(?:[^/\\]|\\.)*\/)?\s*[aic])\\(?=[^\s\\])/;

function inFullForm(script: string): string {
  return script.replace(SHORT_TEXT, "$1 ");
}
