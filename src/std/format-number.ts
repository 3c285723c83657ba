/** Numbers as people read them. Every function takes the measured value and rounds only here, at the last moment. */

const MINUS = "−";

/** `1,234,567`, or with `decimals` digits after the point. */
export function formatNumber(value: number, decimals = 0): string {
  const [whole = "", fraction] = Math.abs(value).toFixed(decimals).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  const text = fraction === undefined ? grouped : `${grouped}.${fraction}`;
  return value < 0 && Number(value.toFixed(decimals)) !== 0 ? `${MINUS}${text}` : text;
}

/** `3 runs`, `1 run`, `1,200 runs`. */
export function formatCount(count: number, noun: string, plural = `${noun}s`): string {
  return `${formatNumber(count)} ${count === 1 ? noun : plural}`;
}

/** `+7`, `−3`, `0`: a change, with the true minus sign. */
export function formatSigned(value: number, decimals = 0): string {
  const text = trimZeros(formatNumber(value, decimals));
  return text.startsWith(MINUS) || text === "0" ? text : `+${text}`;
}

/** `25/30`. */
export function formatShare(passed: number, runs: number): string {
  return `${formatNumber(passed)}/${formatNumber(runs)}`;
}

/** A share of 1 as percent: `83.3%`, `100%`; a dash where nothing was counted. */
export function formatPercent(passed: number, runs: number): string {
  return runs === 0 ? "–" : `${trimZeros(formatNumber((100 * passed) / runs, 1))}%`;
}

/** A difference between two shares of 1, in percentage points: `−6.7 points`, `0 points`. */
export function formatPoints(difference: number): string {
  const text = formatSigned(100 * difference, 1);
  return `${text} ${/^[+−]?1$/.test(text) ? "point" : "points"}`;
}

/** A range of differences between shares of 1, in whole points: `−15 to +27`. */
export function formatPointsRange(low: number, high: number): string {
  return `${formatSigned(100 * low)} to ${formatSigned(100 * high)}`;
}

/**
 * US dollars: cents from $1 up, six decimals below, as the published campaigns print them (`$0.000481`), three
 * significant digits for less than a millionth. `unknown` where no price is known. In Markdown give it a cell or a
 * code span of its own: GitHub reads what stands between two dollar signs as mathematics.
 */
export function formatMoney(dollars: number | null): string {
  if (dollars === null) return "unknown";
  const amount = Math.abs(dollars);
  const sign = dollars < 0 ? MINUS : "";
  if (amount >= 1) return `${sign}$${formatNumber(amount, 2)}`;
  if (amount > 0 && amount < 1e-6) return `${sign}$${smallDecimal(amount)}`;
  return `${sign}$${amount.toFixed(6).replace(/0{1,4}$/, "")}`;
}

/** Three significant digits without an exponent. */
function smallDecimal(value: number): string {
  const decimals = 2 - Math.floor(Math.log10(value));
  return trimZeros(value.toFixed(Math.min(decimals, 100)));
}

/** A duration given in milliseconds: `950 ms`, `12.3 s`, `2 min 5 s`. */
export function formatDuration(ms: number | null): string {
  if (ms === null) return "unknown";
  if (Math.round(ms) < 1000) return `${formatNumber(Math.round(ms))} ms`;
  if (Math.round(ms / 100) < 600) return `${trimZeros(formatNumber(ms / 1000, 1))} s`;
  const seconds = Math.round(ms / 1000);
  return `${formatNumber(Math.floor(seconds / 60))} min ${seconds % 60} s`;
}

/** How a quantity changed against another, both positive: `+12%`, `−40%`, `0%`; from double up `×2.7`. */
export function formatRelative(before: number, after: number): string {
  if (before <= 0) return "–";
  const ratio = after / before;
  return ratio >= 2 ? `×${trimZeros(formatNumber(ratio, 1))}` : `${formatSigned(100 * (ratio - 1))}%`;
}

/** One mark a run, passes first: `●●○`; more than ten runs are drawn as ten marks, never full unless all passed. */
export function passMarks(passed: number, runs: number): string {
  const marks = Math.min(runs, 10);
  const exact = runs === 0 ? 0 : (passed * marks) / runs;
  const full = exact < marks / 2 ? Math.ceil(exact) : Math.floor(exact);
  return "●".repeat(full) + "○".repeat(marks - full);
}

function trimZeros(text: string): string {
  return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
}
