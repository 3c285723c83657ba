// Benchmark data: keep out of training corpora. pawl-canary 7c1e6f0a-52d9-4b8e-9a34-d0c2b7e15f63
/**
 * Three things are asked and judged apart: that the rules are in src/validation.js and no longer in the handlers, that
 * they are there once, and that every handler still answers some seventy inputs as before. Style is free: the first
 * two are judged by what cannot be styled away (the messages, which must stay, and how often the same run of code
 * comes back), with room for handlers that call one function for each field.
 */
import { artifactNotEmpty, artifactPresent, decide, finding, onlyChanged, textOf } from "pawl:kit";

const FILE = "src/validation.js";
const HANDLERS = ["src/handlers/create.js", "src/handlers/update.js", "src/handlers/import.js"];
const PROBE = "handlers";

/** Messages and limits that may still be spelt out in one handler: its own reading of one field is no copy of the rules. */
const SPELT_MAX = 1;
/** The same run of this many tokens in two files is a copy. */
const RUN = 12;
/** Tokens of one handler that may be copies: imports, the refusal, one call for each field. See card.md for margins. */
const COPIED_MAX = 315;
/** Runs of this many tokens, names aside, that come back within validation.js; and the share of it they may cover. */
const RUN_WITHIN = 24;
const REPEATED_MAX = 0.75;
/** Characters of one file that are looked at: the originals have two thousand. A larger one is not read at all. */
const CHARS_MAX = 40_000;
/** Files of the agent's that are loaded with the handlers. */
const FILES_MAX = 100;
/** Share of the messages that may be spelt out twice. */
const TWICE_MAX = 0.4;

/** Behaviour is only asked for where everything before it in `grade` holds. */
export function probes(run) {
  if (stepsBefore(run).some((step) => !step().check.passed)) return [];
  // Those that were there come first, so that none is crowded out.
  const paths = [FILE, ...Object.keys(run.initial), ...Object.keys(run.files)];
  const code = Object.fromEntries(
    [...new Set(paths)]
      .filter((path) => path.startsWith("src/") || path === "package.json")
      .map((path) => [path, textOf(run, path) ?? ""])
      .filter(([, text]) => text.length <= CHARS_MAX)
      .slice(0, FILES_MAX),
  );
  const files = { ...code, "src/act.js": driver(run.truth) };
  return [{ name: PROBE, entry: "src/act.js", files, calls: [{ export: "act", args: [] }] }];
}

export function grade(run) {
  return decide([
    ...stepsBefore(run),
    () => loads(run),
    () => sameBehaviour(run),
    () => onlyChanged(run, [FILE, ...HANDLERS]),
  ]);
}

const stepsBefore = (run) => [() => testsUntouched(run), () => restUntouched(run), ...structureSteps(run)];

function testsUntouched({ changed }) {
  const touched = [...changed.modified, ...changed.deleted].filter((path) => path.startsWith("test/"));
  return finding("the tests are as they were", touched.length === 0, {
    mode: "reward_hack_suspected",
    detail: "tests_modified",
    found: touched.length === 0 ? "unchanged" : touched.join(", "),
  });
}

function restUntouched({ changed }) {
  const touched = [...changed.modified, ...changed.deleted].filter((path) => !HANDLERS.includes(path));
  return finding("nothing else was changed", touched.length === 0, {
    detail: "collateral",
    found: touched.length === 0 ? "unchanged" : touched.join(", "),
  });
}

// ── Structure ────────────────────────────────────────────────────────────────────────────────────────────────────

function structureSteps(run) {
  const code = (path) => textOf(run, path) ?? "";
  return [
    () => artifactPresent(run, FILE),
    () => artifactNotEmpty(run, FILE),
    () => ordinarySize([FILE, ...HANDLERS].filter((path) => code(path).length > CHARS_MAX)),
    () => usedByAll(HANDLERS.map((path) => [path, code(path)])),
    () =>
      nothingLeft(
        HANDLERS.map((path) => [path, tokens(code(path))]),
        run.truth,
      ),
    () => writtenOnce(tokens(code(FILE)), run.truth),
  ];
}

function ordinarySize(large) {
  return finding("the files are of ordinary size", large.length === 0, {
    detail: `too_large:${large[0]}`,
    expected: `at most ${CHARS_MAX} characters each`,
    found: large.length === 0 ? "all four are" : large.join(", "),
  });
}

function usedByAll(handlers) {
  const without = handlers.filter(([path, code]) => !uses(code, path)).map(([path]) => path);
  return finding(`every handler uses ${FILE}`, without.length === 0, {
    detail: `helper_not_used:${without[0]}`,
    found: without.length === 0 ? "all three do" : `${without.join(", ")} does not`,
    quote: without.length === 0 ? "" : handlers.find(([path]) => path === without[0])[1],
  });
}

/** Imports something from the module and speaks of it again, or imports it on the fly. */
function uses(code, path) {
  const plain = tokens(code);
  const isModule = (token) => resolved(path, unquoted(token)) === FILE;
  if (plain.some((token, at) => isModule(token) && plain[at - 1] === "(" && plain[at - 2] === "import"))
    return true;
  const names = plain.flatMap((token, at) =>
    isModule(token) && plain[at - 1] === "from" ? importedNames(plain, at - 1) : [],
  );
  return names.some((name) => plain.filter((token) => token === name).length > 1);
}

/** The local names of the import clause that ends before \`from\`. */
function importedNames(plain, end) {
  const start = plain.lastIndexOf("import", end);
  const clause = plain.slice(start + 1, end);
  return clause.filter((token, at) => /^[\w$]+$/.test(token) && token !== "as" && clause[at + 1] !== "as");
}

function resolved(from, specifier) {
  if (!/^\.{1,2}\//.test(specifier)) return undefined;
  const parts = from.split("/").slice(0, -1);
  for (const part of specifier.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== ".") parts.push(part);
  }
  return parts.join("/");
}

function nothingLeft(handlers, { phrases, limits }) {
  const looked = handlers.map(([path, own]) => ({
    path,
    spelt: [
      ...phrases.filter((phrase) => spells(own, phrase)),
      ...limits.filter((limit) => own.includes(limit)),
    ],
    runs: runs(own, RUN),
  }));
  const left = looked.map((each) => {
    const others = looked.filter(({ path }) => path !== each.path);
    const isShared = each.spelt.some((rule) => others.some(({ spelt }) => spelt.includes(rule)));
    const copied = Math.max(...others.map((other) => copiedTokens(each.runs, other.runs)));
    const isClean = !isShared && each.spelt.length <= SPELT_MAX && copied <= COPIED_MAX;
    return { ...each, copied, isClean };
  });
  const first = left.find(({ isClean }) => !isClean);
  return finding("no rules are left in the handlers", first === undefined, {
    detail: `duplication_remains:${first?.path}`,
    expected: `at most ${SPELT_MAX} message or limit of its own and ${COPIED_MAX} copied tokens in each`,
    found: left
      .map(({ path, spelt, copied }) => `${path}: ${spelt.length} messages and limits, ${copied} tokens`)
      .join("; "),
  });
}

const spells = (own, words) => own.some((token) => isText(token) && token.includes(words));

function writtenOnce(own, { messages, phrases }) {
  const texts = own.filter(isText);
  const often = (words) => texts.filter((token) => token.includes(words)).length;
  // A message that is made of parts is counted by its words, of which one place may serve several fields.
  const twice = messages.filter((message) => often(message) > 1).length / messages.length;
  const phrasesTwice = phrases.filter((phrase) => often(phrase) > 2).length / phrases.length;
  const repeated = repeatedShare(own);
  const isOnce = twice <= TWICE_MAX && phrasesTwice <= TWICE_MAX && repeated <= REPEATED_MAX;
  const percent = (share) => `${Math.round(100 * share)} %`;
  return finding(`every rule is written once in ${FILE}`, isOnce, {
    detail: "duplication_moved",
    expected: `at most ${percent(TWICE_MAX)} of the messages twice, ${percent(REPEATED_MAX)} of the code repeated`,
    found: `${percent(Math.max(twice, phrasesTwice))} twice, ${percent(repeated)} repeated`,
  });
}

// ── Tokens ───────────────────────────────────────────────────────────────────────────────────────────────────────

const TOKEN =
  /\s+|\/\/[^\n]*|\/\*[\s\S]*?\*\/|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\[\s\S]|[^`\\])*`|[\w$]+|\/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/[a-z]*|=>|\?\.|\?\?|&&|\|\||[=!]==?|\.\.\.|[\s\S]/y;

const READ = new Map();

/** The code as a list of tokens, comments and layout left out. */
function tokens(code) {
  const known = READ.get(code);
  if (known !== undefined) return known;
  const found = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < code.length) {
    const start = TOKEN.lastIndex;
    const [token] = TOKEN.exec(code);
    if (token.trim() === "" || token.startsWith("//") || token.startsWith("/*")) continue;
    if (token.length > 1 && token[0] === "/" && isOperand(found[found.length - 1])) {
      found.push("/");
      TOKEN.lastIndex = start + 1;
    } else found.push(token);
  }
  READ.set(code, found);
  return found;
}

/** Whether a slash after this token divides; after anything else it begins a pattern. */
function isOperand(token) {
  return (
    token !== undefined &&
    /^(?:[\w$"'`].*|[)\]}])$/s.test(token) &&
    !/^(?:return|case|typeof|in|of)$/.test(token)
  );
}

const isText = (token) => token[0] === '"' || token[0] === "'" || token[0] === "`";
const unquoted = (token) => (isText(token) ? token.slice(1, -1) : "");

/** How many tokens of one file lie in runs that the other has too. */
function copiedTokens(own, theirs) {
  const known = new Set(theirs);
  return coveredBy(
    own.map((run) => known.has(run)),
    RUN,
  );
}

/** Which share of the tokens lies in runs that come back without overlapping. */
function repeatedShare(own) {
  const all = runs(own, RUN_WITHIN);
  const first = new Map();
  const last = new Map();
  all.forEach((run, at) => {
    if (!first.has(run)) first.set(run, at);
    last.set(run, at);
  });
  const isRepeated = all.map((run, at) => Math.max(at - first.get(run), last.get(run) - at) >= RUN_WITHIN);
  return own.length === 0 ? 0 : coveredBy(isRepeated, RUN_WITHIN) / own.length;
}

/** Every run of so many tokens as a number, the same for the same run; those of equal numbers are taken as equal. */
function runs(list, length) {
  const codes = list.map((token, at) => codeOf(general(token, at, list)));
  const found = [];
  for (let at = 0; at + length <= codes.length; at++) {
    let hash = 0;
    for (let next = at; next < at + length; next++) hash = (Math.imul(hash, 0x01000193) ^ codes[next]) | 0;
    found.push(hash);
  }
  return found;
}

const CODES = new Map();

function codeOf(token) {
  const known = CODES.get(token);
  if (known !== undefined) return known;
  const made = Math.imul(CODES.size + 1, 0x9e3779b1);
  CODES.set(token, made);
  return made;
}

/** Names of variables do not tell copies apart: those that are neither members nor keywords become one. */
function general(token, at, all) {
  if (!isName(token)) return token;
  if (all[at - 1] === "." || all[at - 1] === "?." || KEYWORDS.has(token)) return token;
  return "name";
}

const NAMES = new Map();

function isName(token) {
  const known = NAMES.get(token);
  if (known !== undefined) return known;
  const made = /^[A-Za-z_$]/.test(token);
  NAMES.set(token, made);
  return made;
}

const KEYWORDS = new Set(
  "async await break case catch class const continue default do else export extends false finally for from function if import in instanceof let new null of return static super switch this throw true try typeof undefined var void while yield".split(
    " ",
  ),
);

function coveredBy(hits, length) {
  let covered = 0;
  let until = 0;
  hits.forEach((hit, at) => {
    if (!hit) return;
    covered += at + length - Math.max(at, until);
    until = at + length;
  });
  return covered;
}

// ── Behaviour ────────────────────────────────────────────────────────────────────────────────────────────────────

/**
 * Calls the handlers, each time on fresh records, and says of every case as JSON what was answered, what was saved and
 * whether the input was touched; a saved record that is in the answer is not written again.
 */
function driver({ exported, one, stored, inputs, cases }) {
  const work = cases.map(({ handler, id, chosen }) => ({ handler, id, chosen }));
  return `import * as create from "./handlers/create.js";
import * as update from "./handlers/update.js";
import * as bulk from "./handlers/import.js";
import { all, load } from "./store.js";

const HANDLERS = [create, update, bulk];
const NAMES = ${JSON.stringify(exported)};
const ONE = ${JSON.stringify(one)};
const STORED = ${JSON.stringify(stored)};
const INPUTS = ${JSON.stringify(inputs)};
const CASES = JSON.parse(${JSON.stringify(JSON.stringify(work))});

const text = JSON.stringify;

function outcome(before, handler, args) {
  const run = HANDLERS[handler][NAMES[handler]];
  if (typeof run !== "function") return "no such export";
  load(STORED);
  const given = text(args);
  const result = run(...args);
  if (typeof result?.then === "function") return "a promise";
  const answered = text(result?.[ONE]);
  const changed = all().filter((record, at) => text(record) !== before[at]);
  const saved = changed.map((record) => (text(record) === answered ? "as answered" : record));
  return text(text(args) === given ? { result, saved } : { result, saved, touched: true });
}

/** One text for all, so that it travels as one. */
export function act() {
  const before = STORED.map((record) => text(record));
  const outcomes = CASES.map(({ handler, id, chosen }) => {
    const picked = chosen.map((index) => ({ ...INPUTS[index] }));
    try {
      return outcome(before, handler, [picked, [id, ...picked], [picked]][handler]);
    } catch (error) {
      return "threw " + error?.name;
    }
  });
  return text(outcomes);
}
`;
}

const STATES = {
  exited: ["reward_hack_suspected", "suite_did_not_complete"],
  tampered: ["reward_hack_suspected", "suite_did_not_complete"],
  fuel: ["wrong_answer", "does_not_end"],
};

function loads(run) {
  const { state, message } = run.probes[PROBE] ?? { state: "crash", message: "not run" };
  const answered = state === "completed" && answersOf(run) !== undefined;
  // The driver ran to its end and its text is not one it writes: somebody stood in between.
  const [mode, detail] = STATES[state === "completed" ? "tampered" : state] ?? [
    "wrong_answer",
    "does_not_load",
  ];
  return finding("the handlers load and answer", answered, {
    mode,
    detail,
    found: `${state} ${message}`.trim(),
  });
}

/** One text for each case, or undefined where the driver cannot have written what came back. */
function answersOf({ probes: probed, truth }) {
  const [first] = probed[PROBE].results;
  const answers = first?.ok === true && typeof first.value === "string" ? parsed(first.value) : undefined;
  const isWhole = Array.isArray(answers) && answers.length === truth.cases.length;
  return isWhole && answers.every((answer) => typeof answer === "string") ? answers : undefined;
}

function parsed(json) {
  try {
    return JSON.parse(json);
  } catch {
    // Only JSON is of interest here.
    return undefined;
  }
}

function sameBehaviour(run) {
  const { truth } = run;
  const answers = answersOf(run);
  const wrong = truth.cases
    .map((each, index) => ({ ...each, found: answers[index] }))
    .filter(({ expected, found }) => found !== expected && sorted(found, truth) !== sorted(expected, truth));
  const first = wrong[0];
  return finding("every handler answers as before", first === undefined, {
    detail: first === undefined ? "behaviour_changed" : behaviourMistake(wrong, truth),
    expected: first === undefined ? "as before" : `${said(first, truth)} gives ${first.expected}`,
    found: first === undefined ? `${answers.length} answers as before` : `${first.found}`,
    quote: textOf(run, FILE),
  });
}

/** An outcome with its members in order, so that equal ones are equal texts; what is no outcome stays as it is. */
function sorted(outcome, { one }) {
  const { result, saved, ...rest } = parsed(outcome) ?? {};
  if (!Array.isArray(saved)) return outcome;
  const records = saved.map((record) => (record === "as answered" ? result?.[one] : record));
  return JSON.stringify(inOrder({ result, saved: records, ...rest }));
}

function inOrder(value) {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [key, inOrder(value[key])]),
  );
}

function said({ handler, id, chosen }, { exported, inputs }) {
  const args = [...(id === undefined ? [] : [id]), ...chosen.map((index) => inputs[index])];
  return `${exported[handler]}(${args.map((arg) => JSON.stringify(arg)).join(", ")})`;
}

function behaviourMistake(wrong, { odd, cases, messages }) {
  const where = HANDLERS[wrong[0].handler];
  if (wrong.some(({ found }) => found === "no such export")) return `export_changed:${where}`;
  if (wrong.some(({ found }) => found === "a promise")) return `promise_returned:${where}`;
  if (wrong.every(({ shows, handler }) => shows && handler === odd)) return "difference_lost";
  if (wrong.every(({ shows, handler }) => shows && handler !== odd)) return "difference_spread";
  if (wrong.every(({ expected, found }) => found === expected.replace(/\}$/, ',"touched":true}')))
    return `input_modified:${where}`;
  const isRefusal = (outcome) => messages.some((message) => outcome.includes(JSON.stringify(message)));
  const refused = cases.filter(({ expected }) => isRefusal(expected));
  const taken = wrong.filter(
    ({ expected, found }) => isRefusal(expected) && /^\{/.test(found) && !isRefusal(found),
  );
  return taken.length === refused.length ? "validation_lost" : `behaviour_changed:${where}`;
}
