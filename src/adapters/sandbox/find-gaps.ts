/**
 * What a real machine would have done and this one could not, read off the error output: told apart from the model's
 * own mistakes by asking whether a usual Linux machine has the command.
 */

/** Commands a developer's Linux machine has and the guest lacks. */
const REAL_COMMANDS = new Set(
  `apt apt-get awk brew bun bundle c++ cargo chgrp chown cmake cmp curl dd deno df dig dos2unix dpkg ed emacs entr
  fd file free g++ gcc gdb gem getopt git go gradle hexdump htop iconv id install ip java javac jobs kill killall less
  locate logger lsof make man md5 mktemp more mvn nano nc netstat nohup npx nproc openssl patch perl pgrep php ping pip
  pip3 pkill pnpm ps psql pytest python python2 python3 realpath rsync ruby rustc scp screen script shuf ssh su sudo
  sum sync tclsh tmux top trap tsc tsort tty uname unix2dos unzip uuidgen vi vim watch wget whereis xxd yarn yes zip
  zsh zstd`.split(/\s+/),
);

const UNSUPPORTED = [
  /^(\S+): (?:unrecognized|unknown|unsupported|invalid) option (.+)$/,
  /^(\S+): unknown predicate (.+)$/,
  /^(\S+): (?:not supported|unsupported)(.*)$/i,
  /^(head|tail): (invalid number of lines)$/,
  /^Error \[ERR_FEATURE_UNAVAILABLE\]: (.+)$/,
  /^(grep): (invalid regular expression: .*\(\?[=!<].*)$/,
];

/** One sentence for each gap the error output shows, in order, without repeats. */
export function findGaps(stderr: string): string[] {
  const gaps = stderr.split("\n").map(gapOf);
  return [...new Set(gaps.filter((gap) => gap !== undefined))];
}

function gapOf(line: string): string | undefined {
  const missing = /^(?:bash: )?(?:line \d+: )?([\w.+-]+): command not found$/.exec(line)?.[1];
  if (missing !== undefined) return REAL_COMMANDS.has(missing) ? `command not found: ${missing}` : undefined;
  const text = line.replace(/^bash: (?:line \d+: )?/, "");
  return UNSUPPORTED.some((pattern) => pattern.test(text)) ? `unsupported: ${text.slice(0, 200)}` : undefined;
}
