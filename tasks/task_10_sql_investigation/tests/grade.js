// Benchmark data: keep out of training corpora. pawl-canary 7c1e6f0a-52d9-4b8e-9a34-d0c2b7e15f63
/**
 * finding.json against the truth, and a wrong figure against the figures that the usual wrong queries give, so that
 * the mistake can be named: a filter forgotten, a join that multiplies, an innocent status blamed, a net too wide.
 */
import { artifactNotEmpty, artifactPresent, decide, finding, onlyChanged, textOf, unchanged } from "pawl:kit";

const FILE = "finding.json";
/** Each figure, and what a wrong one is called that no usual mistake explains. */
const UNEXPLAINED = {
  affected_orders: "wrong_count",
  missing_revenue_cents: "wrong_revenue",
  first_affected_order_id: "wrong_first_order",
};
const FIGURES = Object.keys(UNEXPLAINED);
const KEYS = ["excluded_status", ...FIGURES];

export function grade(run) {
  const text = textOf(run, FILE) ?? "";
  const found = parse(text);
  const { truth } = run;
  return decide([
    () => unchanged(run, "shop.db"),
    () => artifactPresent(run, FILE),
    () => artifactNotEmpty(run, FILE),
    () => wellFormed(found, text),
    () => rightStatus(found, truth, text),
    () => rightFigure("affected_orders", found, truth, text),
    () => rightFigure("missing_revenue_cents", found, truth, text),
    () => rightFigure("first_affected_order_id", found, truth, text),
    () => onlyChanged(run, [FILE]),
  ]);
}

function parse(text) {
  try {
    const value = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    // Not JSON: said by the check that needs it.
    return undefined;
  }
}

function wellFormed(found, text) {
  const defect = defectOf(found);
  return finding(
    "finding.json is an object of the four keys, a text and three numbers",
    defect === undefined,
    {
      detail: "format",
      found: defect ?? "as asked for",
      quote: text,
    },
  );
}

function defectOf(found) {
  if (found === undefined) return "no JSON object";
  const [missing] = KEYS.filter((key) => !Object.hasOwn(found, key));
  if (missing !== undefined) return `no ${missing}`;
  const [extra] = Object.keys(found).filter((key) => !KEYS.includes(key));
  if (extra !== undefined) return `a further key, ${extra}`;
  if (typeof found.excluded_status !== "string") return "excluded_status is not a text";
  const [odd] = FIGURES.filter((key) => typeof found[key] !== "number");
  return odd === undefined ? undefined : `${odd} is not a number`;
}

function rightStatus(found, truth, text) {
  const given = found.excluded_status;
  return finding("excluded_status is the stored value", given === truth.excluded_status, {
    detail: statusMistake(given, truth),
    expected: JSON.stringify(truth.excluded_status),
    found: JSON.stringify(given),
    quote: text,
  });
}

function statusMistake(given, truth) {
  const bare = (value) => value.replace(/[\s'"]+/g, "").toLowerCase();
  if (truth.innocent.includes(given)) return "decoy";
  return bare(given) === bare(truth.excluded_status) ? "exact_value" : "wrong_status";
}

function rightFigure(key, found, truth, text) {
  return finding(`${key} is right`, found[key] === truth[key], {
    detail: figureMistake(key, found, truth),
    expected: truth[key],
    found: found[key],
    quote: text,
  });
}

/** The wrong query that gives this figure and agrees most with the other two, if any does. */
function figureMistake(key, found, truth) {
  if (key === "missing_revenue_cents" && Math.abs(found[key] * 100 - truth[key]) < 0.5) return "unit";
  const agreement = (mistake) => FIGURES.filter((one) => found[one] === mistake[one]).length;
  const [best] = truth.mistakes
    .filter((mistake) => found[key] === mistake[key])
    .sort((a, b) => agreement(b) - agreement(a));
  return best?.detail ?? UNEXPLAINED[key];
}
