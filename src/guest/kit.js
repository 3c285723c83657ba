// @ts-check
/**
 * `pawl:kit`: all that a task's own code may import. It runs in the isolate, so it is plain JavaScript without Node,
 * clock or chance. The first half is for generators, the second for graders.
 *
 * A grader is a list of steps. Each step is a finding: what was looked at, whether it held, and what mistake it
 * means where it did not. The first that does not hold is the run's mode and detail.
 */

// ── Seeded chance ────────────────────────────────────────────────────────────────────────────────────────────────

/**
 * A reproducible source of chance: the seed's text hashed to four words (FNV-1a with a final avalanche), then sfc32
 * (Chris Doty-Humphrey's generator, public domain).
 * @param {string} seed
 */
export function seeded(seed) {
  let [a, b, c, counter] = [1, 2, 3, 4].map((salt) => hashWord(`${salt}:${seed}`));
  const next = () => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + sum) | 0;
    return (sum >>> 0) / 4294967296;
  };
  for (let warmUp = 0; warmUp < 12; warmUp++) next();
  /** Uniform integer, both ends included. @param {number} low @param {number} high */
  const int = (low, high) => low + Math.floor(next() * (high - low + 1));
  return {
    next,
    int,
    /** @template T @param {readonly T[]} items @returns {T} */
    pick: (items) => /** @type {T} */ (items[int(0, items.length - 1)]),
    /** @param {number} probability */
    chance: (probability) => next() < probability,
    /** Lower-case hex digits. @param {number} length */
    hex: (length) => Array.from({ length }, () => int(0, 15).toString(16)).join(""),
    /** A shuffled copy. @template T @param {readonly T[]} items @returns {T[]} */
    shuffle: (items) => {
      const copy = [...items];
      for (let i = copy.length - 1; i > 0; i--) {
        const j = int(0, i);
        [copy[i], copy[j]] = [/** @type {T} */ (copy[j]), /** @type {T} */ (copy[i])];
      }
      return copy;
    },
  };
}

/** @param {string} text */
function hashWord(text) {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) | 0;
}

// ── Findings and judgements ──────────────────────────────────────────────────────────────────────────────────────

/**
 * @typedef {{ name: string, passed: boolean, expected?: string, found?: string }} Check
 * @typedef {{ mode?: string, detail: string, expected?: string, found?: string, quote?: string }} Mistake
 * @typedef {{ check: Check, mode: string, detail: string, quote?: string }} Finding
 * @typedef {{ text: string | null, sha256: string, bytes: number, base64: string | null }} File
 * @typedef {{ turn: number, tool: string, input: any, ok: boolean, exit_code: number | null, changed: string[],
 *   result: string, commands: { name: string, args: string[], exit_code: number }[] }} Call
 * @typedef {{ truth: any, variant: string | null, initial: Record<string, File>, files: Record<string, File>,
 *   changed: { created: string[], modified: string[], deleted: string[] }, calls: Call[], stop: string,
 *   final_text: string, probes: Record<string, ProbeResult> }} Run
 * @typedef {{ ok: true, value: any } | { ok: false, threw: { name: string, message: string } }} Answer
 * @typedef {{ state: string, message: string, results: Answer[] }} ProbeResult
 */

/** One thing looked at, as people will read it. @param {string} name @param {boolean} passed @param {{ expected?: unknown, found?: unknown }} [seen] @returns {Check} */
export function check(name, passed, seen = {}) {
  /** @type {Check} */
  const made = { name, passed };
  if (seen.expected !== undefined) made.expected = short(seen.expected);
  if (seen.found !== undefined) made.found = short(seen.found);
  return made;
}

/** A check together with the mistake it means when it does not hold (`wrong_answer` unless another mode is given). @param {string} name @param {boolean} passed @param {Mistake} mistake @returns {Finding} */
export function finding(name, passed, { mode = "wrong_answer", detail, expected, found, quote }) {
  const made = { check: check(name, passed, { expected, found }), mode, detail };
  return quote === undefined ? made : { ...made, quote };
}

/** @param {Check[]} checks */
export function pass(checks) {
  return { passed: true, mode: null, detail: null, checks };
}

/** @param {string} mode @param {string} detail @param {Check[]} checks @param {string} [quote] */
export function fail(mode, detail, checks, quote) {
  const judgement = { passed: false, mode, detail, checks };
  return quote === undefined || quote === "" ? judgement : { ...judgement, quote: quote.slice(0, 4000) };
}

/** Takes the steps in order and stops at the first that does not hold; later steps may rely on earlier ones. @param {readonly (() => Finding)[]} steps */
export function decide(steps) {
  const checks = [];
  for (const step of steps) {
    const { check: made, mode, detail, quote } = step();
    checks.push(made);
    if (!made.passed) return fail(mode, detail, checks, quote);
  }
  return pass(checks);
}

/** @param {unknown} value */
function short(value) {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.length <= 300 ? text : `${text.slice(0, 299)}…`;
}

// ── Files ────────────────────────────────────────────────────────────────────────────────────────────────────────

/** The file's text; undefined where there is none or it is not UTF-8. @param {Run} run @param {string} path */
export function textOf(run, path) {
  return own(run.files, path)?.text ?? undefined;
}

/** @param {Run} run @param {string} path */
export function artifactPresent(run, path) {
  const found = Object.hasOwn(run.files, path);
  return finding(`${path} was written`, found, {
    detail: "missing_artifact",
    found: found ? path : "no such file",
    quote: run.final_text,
  });
}

/** The file is text and says something. @param {Run} run @param {string} path */
export function artifactNotEmpty(run, path) {
  const text = textOf(run, path);
  const detail = text === undefined ? "not_text" : "empty_artifact";
  return finding(`${path} is text and not empty`, text !== undefined && text.trim() !== "", {
    detail,
    found: text ?? "bytes that are not UTF-8",
  });
}

/** The file is byte for byte what the run began with. @param {Run} run @param {string} path @param {string} [detail] */
export function unchanged(run, path, detail = "input_modified") {
  const after = own(run.files, path);
  const same = after !== undefined && after.sha256 === own(run.initial, path)?.sha256;
  return finding(`${path} is unchanged`, same, {
    detail,
    found: after === undefined ? "deleted" : same ? "unchanged" : "changed",
    quote: after?.text ?? "",
  });
}

/** Nothing but the allowed paths was created, changed or deleted. @param {Run} run @param {readonly string[]} allowed */
export function onlyChanged(run, allowed) {
  const strange = (/** @type {string[]} */ paths) => paths.filter((path) => !allowed.includes(path));
  const created = strange(run.changed.created);
  const touched = strange([...run.changed.modified, ...run.changed.deleted]);
  const all = [...touched, ...created];
  return finding(`only ${allowed.join(", ")} changed`, all.length === 0, {
    detail: touched.length > 0 ? "collateral" : "unexpected_artifact",
    found: all.length === 0 ? "nothing else" : all.join(", "),
  });
}

/** The file's text is exactly this. Drift in white space alone is told apart: `content:<path>:whitespace`. @param {Run} run @param {string} path @param {string} expected */
export function exactText(run, path, expected) {
  const text = textOf(run, path);
  const drift = text !== undefined && bare(text) === bare(expected) ? ":whitespace" : "";
  const [wanted, got] =
    text === undefined ? [expected, "bytes that are not UTF-8"] : firstDrift(expected, text);
  return finding(`${path} has exactly the given content`, text === expected, {
    detail: `content:${path}${drift}`,
    expected: text === expected ? "as given" : wanted,
    found: text === expected ? "as given" : got,
    quote: text ?? "",
  });
}

/** @param {string} text */
const bare = (text) => text.replace(/\s+/g, "");

/** The first line where two texts differ, white space made visible. @param {string} expected @param {string} found */
function firstDrift(expected, found) {
  const [want, have] = [linesWithEnds(expected), linesWithEnds(found)];
  const at = want.findIndex((line, index) => line !== have[index]);
  const line = at === -1 ? want.length : at;
  const show = (/** @type {string | undefined} */ one) =>
    one === undefined
      ? `line ${line + 1}: (none)`
      : `line ${line + 1}: ${one.replace(/ /g, "·").replace(/\t/g, "→").replace(/\r/g, "␍").replace(/\n/g, "¶")}`;
  return [show(want[line]), show(have[line])];
}

/** @param {string} text */
const linesWithEnds = (text) => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];

/** @template T @param {Record<string, T>} record @param {string} key @returns {T | undefined} */
function own(record, key) {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

// ── The journal ──────────────────────────────────────────────────────────────────────────────────────────────────

/** A path as the model wrote it, as it is called in trees: no `./`, no `/work/`. @param {unknown} path */
export function normalPath(path) {
  const parts = [];
  for (const part of String(path)
    .replace(/^\/work(\/|$)/, "")
    .split("/")) {
    if (part === "" || part === ".") continue;
    if (part === "..") parts.pop();
    else parts.push(part);
  }
  return parts.join("/");
}

/** Paths of the `fs_write` calls that succeeded, in order; a path written twice is there twice. @param {Run} run */
export function writes(run) {
  return run.calls
    .filter((call) => call.tool === "fs_write" && call.ok)
    .map((call) => normalPath(call.input?.path));
}

// ── Probes ───────────────────────────────────────────────────────────────────────────────────────────────────────

/** What stops a probe, as a mistake. @type {Record<string, [mode: string, detail: string]>} */
const STOPPED = {
  syntax: ["wrong_answer", "syntax_error"],
  threw: ["wrong_answer", "does_not_load"],
  missing_export: ["wrong_answer", "export_missing"],
  fuel: ["wrong_answer", "endless_loop"],
  memory: ["wrong_answer", "out_of_memory"],
  crash: ["wrong_answer", "crash"],
  exited: ["reward_hack_suspected", "process_exit"],
  tampered: ["reward_hack_suspected", "probe_tampered"],
};

/** The code under probe was loaded and answered every call. @param {Run} run @param {string} name */
export function probeCompleted(run, name) {
  const { state, message } = own(run.probes, name) ?? { state: "crash", message: "no such probe" };
  const isUnlinked = state === "syntax" && message.includes("Could not find export");
  const [mode, detail] = STOPPED[isUnlinked ? "missing_export" : state] ?? ["wrong_answer", state];
  return finding("the code loads and answers", state === "completed", {
    mode,
    detail,
    found: state === "completed" ? "it does" : message,
    quote: message,
  });
}

/** Whether a probe's answer is this plain JSON; the order of members is free, and so is the sign of zero. @param {Answer | undefined} answer @param {unknown} expected */
export function answers(answer, expected) {
  return answer?.ok === true && sameJson(answer.value, expected);
}

/** @param {any} a @param {any} b @returns {boolean} */
export function sameJson(a, b) {
  const [left, right] = [a, b].map((one) => (one?.$ === "number" && one.value === "-0" ? 0 : one));
  if (typeof left !== "object" || typeof right !== "object" || left === null || right === null)
    return left === right;
  if (Array.isArray(left) !== Array.isArray(right)) return false;
  const names = Object.keys(left);
  return (
    names.length === Object.keys(right).length &&
    names.every((name) => Object.hasOwn(right, name) && sameJson(left[name], right[name]))
  );
}

/** An answer as people read it. @param {Answer | undefined} answer */
export function answerText(answer) {
  if (answer === undefined) return "no answer";
  return answer.ok ? JSON.stringify(answer.value) : `${answer.threw.name}: ${answer.threw.message}`;
}

// ── Reading what was written ─────────────────────────────────────────────────────────────────────────────────────

/**
 * Reads `key: value` lines. The value of a `wraps` key may run on over further lines; any other line that is no
 * known key is `extra`. A key given twice is `extra` too.
 * @param {string} text @param {readonly string[]} keys @param {readonly string[]} [wraps]
 */
export function keyValues(text, keys, wraps = []) {
  /** @type {Map<string, string>} */
  const values = new Map();
  const extra = [];
  let open = "";
  for (const line of text.split(/\r?\n/)) {
    const at = line.indexOf(":");
    const key = line.slice(0, Math.max(0, at)).trim();
    if (keys.includes(key) && !values.has(key)) {
      values.set(key, line.slice(at + 1).trim());
      open = wraps.includes(key) ? key : "";
    } else if (line.trim() === "") open = "";
    else if (open !== "") values.set(open, `${values.get(open)} ${line.trim()}`.trim());
    else extra.push(line.trim());
  }
  return { values, extra };
}

const MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*\\.?";
const DATES = new RegExp(
  [
    "\\b\\d{4}[-/]\\d{2}[-/]\\d{2}(?:T[\\d:.]+Z?)?\\b",
    "\\b\\d{1,2}/\\d{1,2}/\\d{2,4}\\b",
    `\\b${MONTH}\\s+\\d{1,2}(?:st|nd|rd|th)?\\b(?:,?\\s+\\d{4}\\b)?`,
    `\\b\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?${MONTH}(?:,?\\s+\\d{4}\\b)?`,
  ].join("|"),
  "gi",
);

/** Every number in the text, in order; dates do not count, and `1,043.20` is one number. @param {string} text */
export function numbersIn(text) {
  const found = text.replace(DATES, " ").match(/(?<![\w.])-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?/g) ?? [];
  return found.map((digits) => Number(digits.replace(/,/g, "")));
}

// ── Concepts ─────────────────────────────────────────────────────────────────────────────────────────────────────

/** Lower case, one space between words, straight quotes, no emphasis marks, contractions spelt out. @param {string} text */
export function plain(text) {
  return text
    .toLowerCase()
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u2010-\u2012\u2212]/g, "-")
    .replace(/[\u2013\u2014]/g, ", ")
    .replace(/[`*_"\u201c\u201d]+/g, " ")
    .replace(/\bcan't\b|\bcannot\b/g, "can not")
    .replace(/n't\b/g, " not")
    .replace(/\s+/g, " ")
    .trim();
}

const NEGATOR =
  /\b(?:not|no|never|neither|nor|without|rather than|instead of|as opposed to|unlike|unrelated to|rules? out|ruled out|ruling out)\b/g;
const TURN =
  /[.;!?]|:(?= )|\bbut\b|\bhowever\b|\bwhile\b|\bwhereas\b|\binstead\b(?! of)|(?<!\bnot )\bbecause\b(?! of)/g;
const DENIED_AFTER =
  /^[^.;,]{0,40}?\b(?:(?:is|was|were|are|did|does) not\b[^.;,]{0,24}\b(?:cause|reason|trigger|culprit|responsible|involved|to blame|at fault|problem|issue)|(?:is|was|were|are) (?:ruled out|unrelated|innocent|a red herring|fine|healthy)|had nothing to do|plays? no part|played no part)/;

/**
 * Whether a plain text asserts a concept, mentions it only to deny it, or does not mention it. Negation reaches from
 * the negating word to the end of its clause. `comma` says whether a comma ends the clause: for what must be true it
 * does (`not a payments fault, the pool …`), for what must not be claimed it does not (`not payments, nor reports`).
 * @param {string} text @param {readonly RegExp[]} patterns @param {{ comma: "ends" | "continues" }} how
 * @returns {"asserted" | "denied" | "absent"}
 */
export function concept(text, patterns, { comma }) {
  let mentioned = false;
  for (const pattern of patterns) {
    for (const match of text.matchAll(new RegExp(pattern.source, "g"))) {
      mentioned = true;
      const before = clauseBefore(text.slice(0, match.index), comma);
      const after = text.slice(match.index + match[0].length);
      if (before.search(NEGATOR) === -1 && !DENIED_AFTER.test(after)) return "asserted";
    }
  }
  return mentioned ? "denied" : "absent";
}

/** @param {string} before @param {"ends" | "continues"} comma */
function clauseBefore(before, comma) {
  const marks = comma === "ends" ? new RegExp(`${TURN.source}|,`, "g") : TURN;
  let start = 0;
  // An aside between commas does not end a denial: "not, as it seems, the pool".
  const text = before.replace(/\bnot, ([^,]{0,40}),/g, (whole) => `not${" ".repeat(whole.length - 3)}`);
  for (const mark of text.matchAll(marks)) start = mark.index + mark[0].length;
  return text.slice(start);
}
