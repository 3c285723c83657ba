/** `bc`: reads files, then standard input, and prints what they come to. */
import { type Command, decodeBytesToUtf8 } from "just-bash";
import { calculate } from "./bc-calculator.ts";

/** Our `bc`, as far as `bc-calculator.ts` goes. */
export function bcCommand(): Command {
  return {
    name: "bc",
    async execute(args, ctx) {
      const flags = args.filter((word) => word.startsWith("-"));
      const texts: string[] = [];
      for (const path of args.filter((word) => !word.startsWith("-"))) {
        const place = ctx.fs.resolvePath(ctx.cwd, path);
        if (!(await ctx.fs.exists(place)))
          return { stdout: "", stderr: `File ${path} is unavailable.\n`, exitCode: 1 };
        texts.push(await ctx.fs.readFile(place));
      }
      const program = [...texts, decodeBytesToUtf8(ctx.stdin)].join("\n");
      const library = flags.some((flag) => flag === "--mathlib" || /^-[a-z]*l/.test(flag));
      const { out, err } = calculate(program, library);
      return { stdout: out, stderr: err, exitCode: 0 };
    },
  };
}
