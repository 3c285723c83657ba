export interface PatchOptions {
  readonly strip: number | undefined;
  readonly dryRun: boolean;
  readonly reverse: boolean;
  readonly forward: boolean;
  readonly quiet: boolean;
  readonly backup: boolean;
  readonly fuzz: number;
  readonly input: string | undefined;
  readonly directory: string | undefined;
  readonly output: string | undefined;
  readonly rejects: string | undefined;
  readonly target: string | undefined;
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

const FLAGS: Readonly<Record<string, keyof PatchOptions | "ignored">> = {
  "dry-run": "dryRun",
  R: "reverse",
  reverse: "reverse",
  N: "forward",
  forward: "forward",
  s: "quiet",
  quiet: "quiet",
  silent: "quiet",
  b: "backup",
  backup: "backup",
  u: "ignored",
  unified: "ignored",
  E: "ignored",
  f: "ignored",
  force: "ignored",
  t: "ignored",
  batch: "ignored",
  l: "ignored",
  "no-backup-if-mismatch": "ignored",
  verbose: "ignored",
  "remove-empty-files": "ignored",
  binary: "ignored",
};

const VALUES: Readonly<Record<string, keyof PatchOptions>> = {
  p: "strip",
  strip: "strip",
  i: "input",
  input: "input",
  d: "directory",
  directory: "directory",
  o: "output",
  output: "output",
  F: "fuzz",
  fuzz: "fuzz",
  r: "rejects",
  "reject-file": "rejects",
};

/** GNU patch's command line; a string names the word that is no option of it. */
export function patchOptions(args: readonly string[]): PatchOptions | string {
  const options: Mutable<PatchOptions> = {
    strip: undefined,
    dryRun: false,
    reverse: false,
    forward: false,
    quiet: false,
    backup: false,
    fuzz: 2,
    input: undefined,
    directory: undefined,
    output: undefined,
    rejects: undefined,
    target: undefined,
  };
  const words: string[] = [];
  const queue = [...args];
  for (let word = queue.shift(); word !== undefined; word = queue.shift()) {
    const parts = /^--([\w-]+)(?:=(.*))?$/s.exec(word) ?? /^-([A-Za-z])(.+)?$/s.exec(word);
    if (parts === null) {
      words.push(word);
      continue;
    }
    const [, name = "", attached] = parts;
    const flag = FLAGS[name];
    const value = VALUES[name];
    if (flag !== undefined) {
      if (flag !== "ignored") Object.assign(options, { [flag]: true });
      if (!word.startsWith("--") && attached !== undefined) queue.unshift(`-${attached}`);
    } else if (value !== undefined) {
      const text = attached ?? queue.shift() ?? "";
      Object.assign(options, {
        [value]: value === "strip" || value === "fuzz" ? Number.parseInt(text, 10) || 0 : text,
      });
    } else return word;
  }
  options.target = words[0];
  options.input ??= words[1];
  return options;
}
