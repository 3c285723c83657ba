import type { ProofLine, ProofReport } from "../record/proof.ts";

const MARK = { true: "✓", false: "✗" } as const;

/** The proof for a terminal: a line a script that holds, two for one that does not, and one for the whole. */
export function proofTable(report: ProofReport): string {
  const width = Math.max(0, ...report.lines.map(({ script }) => script.length));
  const tasks = [...new Set(report.lines.map(({ task }) => task))];
  const blocks = tasks.map((task) => {
    const own = report.lines.filter((line) => line.task === task);
    return [task, ...own.flatMap((line) => rows(line, width)), ""].join("\n");
  });
  const wrong = report.lines.filter(({ ok }) => !ok).length;
  const whole =
    wrong === 0
      ? `All ${report.lines.length} lines hold over ${report.seeds} ${report.seeds === 1 ? "form" : "forms"}.`
      : `${wrong} of ${report.lines.length} lines do not hold.`;
  return `${blocks.join("\n")}\n${whole}\n`;
}

function rows(line: ProofLine, width: number): string[] {
  const row = `  ${MARK[`${line.ok}`]} ${line.script.padEnd(width)}  ${`${line.held}/${line.seeds}`.padStart(7)}  ${declaredIn(line)}`;
  return line.miss === undefined ? [row] : [row, `    form ${line.miss.epoch}: ${line.miss.found}`];
}

function declaredIn({ kind, declared }: ProofLine): string {
  if (declared === null) return kind === "leak" ? "no truth in sight" : "no two alike";
  const { outcome, mode, detail } = declared;
  return [outcome, [mode, detail].filter((part) => part !== undefined).join("/")]
    .filter((part) => part !== "")
    .join(" ");
}
