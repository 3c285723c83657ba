import { UsageError } from "../std/usage-error.ts";
import type { Verb } from "./verb.ts";
import { VERBS } from "./verbs.ts";

const INTRO = `Pawl tells a team whether a prompt or model change made their agent worse, and blocks the merge only when that is proven.`;

/** The page `pawl --help` shows, or one command's when `topic` names it. */
export function generalHelp(topic?: string): string {
  if (topic !== undefined) {
    const verb = VERBS.find(({ name }) => name === topic);
    if (verb === undefined)
      throw new UsageError(`there is no command "${topic}"; \`pawl --help\` lists them.`);
    return verbHelp(verb);
  }
  const width = Math.max(...VERBS.map(({ name }) => name.length));
  return [
    INTRO,
    "",
    "Usage: pawl COMMAND [flags]",
    "",
    ...VERBS.map(({ name, about }) => `  ${name.padEnd(width)}  ${about}`),
    "",
    "`pawl COMMAND --help` shows a command's flags; `pawl --version` the version.",
    "Exit codes: 0 fine · 1 regression or broken policy · 2 usage · 3 nothing measured · 4 an error of Pawl's own · 130 interrupted",
  ].join("\n");
}

/** One command's own page. */
export function verbHelp(verb: Verb): string {
  const flags = Object.entries(verb.flags).map(([name, flag]) => ({
    left: `--${name}${flag.placeholder === undefined ? "" : ` ${flag.placeholder}`}`,
    about: flag.about + (flag.repeatable === true ? " May be given more than once." : ""),
  }));
  const width = Math.max(0, ...flags.map(({ left }) => left.length));
  return [
    verb.about,
    "",
    `Usage: pawl ${[verb.name, ...verb.positionals, "[flags]"].join(" ")}`,
    "",
    ...flags.map(({ left, about }) => `  ${left.padEnd(width)}  ${about}`),
    "",
    `Example: ${verb.example}`,
  ].join("\n");
}
