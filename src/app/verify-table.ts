import type { Finding } from "../claims/finding.ts";
import { oneLine } from "../std/escape-invisible.ts";
import { formatCount } from "../std/format-number.ts";

const MARKS = { holds: "✓", contradicted: "✗", unchecked: "?" } as const;

/** What verifying found, for a terminal: contradictions first, then what nobody checked; what holds on request. */
export function verifyTable(
  findings: readonly Finding[],
  { showsHolding }: { readonly showsHolding: boolean },
): string {
  const shown = (["contradicted", "unchecked", "holds"] as const).filter(
    (status) => status !== "holds" || showsHolding,
  );
  const blocks = shown.flatMap((status) => {
    const own = findings.filter((finding) => finding.status === status);
    return own.length === 0 ? [] : [`${TITLES[status]}\n${own.map(line).join("\n")}\n`];
  });
  return `${[...blocks, `${summary(findings)}\n`].join("\n")}`;
}

const TITLES = { contradicted: "Contradicted", unchecked: "Not checked", holds: "Holds" } as const;

function line({ line: number, claim, path, status, found }: Finding): string {
  const where = path === undefined ? "" : ` [${oneLine(path)}]`;
  return `  ${MARKS[status]} line ${number}: ${oneLine(claim)}${where}: ${oneLine(found)}`;
}

function summary(findings: readonly Finding[]): string {
  const count = (status: Finding["status"]): number => findings.filter((one) => one.status === status).length;
  const [holds, wrong, open] = [count("holds"), count("contradicted"), count("unchecked")];
  if (holds + wrong === 0)
    return `Nothing was checked: no claim of this text could be held against the packs (${formatCount(open, "claim")} left unchecked).`;
  const left = open === 0 ? "" : ` ${formatCount(open, "claim")} could not be checked.`;
  return wrong === 0
    ? `All ${formatCount(holds, "checked claim")} hold.${left}`
    : `${formatCount(wrong, "claim")} contradicted by the packs, ${holds} hold.${left}`;
}
