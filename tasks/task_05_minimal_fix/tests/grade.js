// Benchmark data: keep out of training corpora. pawl-canary 7c1e6f0a-52d9-4b8e-9a34-d0c2b7e15f63
/**
 * First whether the bug is gone and nothing else broke, by answers the file gives in an isolate of its own; then how
 * much of the file is different, line by line and byte by byte; then what else was touched.
 */
import { answers, answerText, decide, finding, onlyChanged, probeCompleted } from "pawl:kit";

const FILE = "src/pagination.js";
const PROBE = "pagination";
/** Lines removed and added together; the fix is one of each, and there is room for a second line. */
const LINES_MAX = 4;

export function probes(run) {
  const text = run.files[FILE]?.text;
  if (typeof text !== "string") return [];
  const files = { [FILE]: text, "package.json": run.initial["package.json"].text };
  return [{ name: PROBE, files, entry: FILE, calls: cases(run).map(({ call }) => call) }];
}

export function grade(run) {
  const all = cases(run).map((one, index) => ({ ...one, answer: run.probes[PROBE]?.results[index] }));
  return decide([
    () => changedAtAll(run),
    () => rightFile(run),
    () => probeCompleted(run, PROBE),
    () =>
      holds(
        "what the issue reports is mended",
        all.filter(({ isReported }) => isReported).map(reportedPart(run)),
        "bug_remains",
      ),
    () => holds("every other answer is right", all, "other_cases_wrong"),
    ...smallness(run),
    () => onlyChanged(run, [FILE]),
  ]);
}

function changedAtAll(run) {
  const changed = [...run.changed.created, ...run.changed.modified, ...run.changed.deleted];
  return finding("something was changed", changed.length > 0, {
    mode: "early_termination",
    detail: "no_change",
    found: changed.length > 0 ? changed.join(", ") : "nothing",
    quote: run.final_text,
  });
}

function rightFile(run) {
  const { created, modified, deleted } = run.changed;
  const after = run.files[FILE];
  const isText = typeof after?.text === "string";
  const isChanged = isText && modified.includes(FILE);
  return finding(`${FILE} was changed`, isChanged, {
    detail: isText ? unmended(modified, deleted) : after === undefined ? "missing_artifact" : "not_text",
    found: isChanged ? "it was" : [...created, ...modified, ...deleted].join(", "),
  });
}

/** Scratch files and rejected patches beside the untouched file are no attempt at another one. */
const unmended = (modified, deleted) => (modified.length + deleted.length > 0 ? "wrong_file" : "bug_remains");

// ── Answers ──────────────────────────────────────────────────────────────────────────────────────────────────────

/** By the form's bug: the function at fault, which of its cases the issue reports, and which member of the answer. */
const REPORTED = [
  ["rowsOfPage", ([, page]) => page === 1],
  ["pageCount", ([total, size]) => total > size && total % size !== 0],
  ["pageInfo", ([page, total, size]) => page > 1 && page === pageCount(total, size), "hasNext"],
  ["pageLinks", ([page]) => page === 2, "prev"],
  ["rangeText", ([page, total, size]) => page === 1 && total > size],
];

function cases(run) {
  const { size, max, bug } = run.truth;
  const right = reference(nouns(run), size, max);
  const [name, isOf] = REPORTED[bug];
  return asked(size).map(([of, ...args]) => ({
    call: { export: of, args },
    expected: right[of](...args),
    isReported: of === name && isOf(args),
  }));
}

/** Narrows a case to what the issue is about; an answer that is no object stays as it is. */
function reportedPart(run) {
  const member = REPORTED[run.truth.bug][2];
  const narrowed = (value) =>
    member !== undefined && typeof value === "object" && value !== null ? (value[member] ?? null) : value;
  return (one) => ({
    ...one,
    expected: narrowed(one.expected),
    answer: one.answer?.ok ? { ok: true, value: narrowed(one.answer.value) } : one.answer,
  });
}

function asked(size) {
  const rows = Array.from({ length: 23 }, (_, index) => index + 1);
  const totals = [0, 1, 2, size - 1, size, size + 1, 3 * size - 1, 3 * size, 4 * size + 1, 100];
  const places = totals.flatMap((total) =>
    [1, 2, 3, pageCount(total, size) - 1, pageCount(total, size)]
      .filter(
        (page, index, pages) => page >= 1 && page <= pageCount(total, size) && pages.indexOf(page) === index,
      )
      .map((page) => [page, total, size]),
  );
  return [
    ...[1, 2, 3, 4, 5, 6].flatMap((page) => [
      ["rowsOfPage", rows, page, 5],
      ["rowsAtIndex", rows, page - 1, 5],
    ]),
    ["rowsOfPage", [], 1, 5],
    ["rowsOfPage", rows, 1, 50],
    ...totals.flatMap((total) => [
      ["pageCount", total, size],
      ["fullPages", total, size],
      ["offeredSizes", total],
    ]),
    ...[
      [0, 9, 5],
      [3, 9, 5],
      [2, 9, 5],
      [-4, 0, 5],
    ].map((args) => ["clampPage", ...args]),
    ...places.flatMap((place) => [
      ["pageInfo", ...place],
      ["rangeText", ...place],
      ["pageLinks", ...place, "/x"],
    ]),
    ...[
      [0, 9, 5],
      [1, 9, 5],
      [2, 9, 5],
      [0, 0, 5],
    ].map((args) => ["feedInfo", ...args]),
    ...[
      [1, 1],
      [1, 20],
      [4, 20],
      [5, 20],
      [10, 20],
      [16, 20],
      [17, 20],
      [20, 20],
    ].map((args) => ["pagerNumbers", ...args]),
    ...[11, 26, 51, 101, 102].map((total) => ["offeredSizes", total]),
    ...QUERIES.map((query) => ["readQuery", query]),
  ];
}

const QUERIES = [
  {},
  { page: "3", size: "7" },
  { page: "0", size: "0" },
  { page: "1.5", size: "-1" },
  { page: "", size: "1e3" },
  { page: "999999999", size: "99999" },
  { page: "1234567890", size: "12" },
];

const pageCount = (total, size) => Math.max(1, Math.ceil(total / size));

/** The words the texts use, as the workspace has them. */
function nouns(run) {
  const text = run.initial[FILE].text;
  return { many: /return "no (\w+)"/.exec(text)[1], one: /total === 1 \? "(\w+)"/.exec(text)[1] };
}

/** What every function ought to answer, as its comment says. */
function reference({ many, one }, defaultSize, max) {
  const number = (text) => (/^\d{1,9}$/.test(text ?? "") ? Number(text) : 0);
  return {
    rowsOfPage: (rows, page, size) => rows.filter((_, index) => Math.floor(index / size) === page - 1),
    rowsAtIndex: (rows, at, size) => rows.filter((_, index) => Math.floor(index / size) === at),
    pageCount,
    fullPages: (total, size) => (total - (total % size)) / size,
    clampPage: (page, total, size) => Math.min(Math.max(1, page), pageCount(total, size)),
    pageInfo: (page, total, size) => {
      const pages = pageCount(total, size);
      return { page, pages, total, hasPrevious: page !== 1, hasNext: page !== pages };
    },
    feedInfo: (index, total, size) => {
      const last = pageCount(total, size) - 1;
      return { index, last, hasNext: index <= last };
    },
    rangeText: (page, total, size) => {
      if (total === 0) return `no ${many}`;
      const [from, to] = [(page - 1) * size + 1, Math.min(page * size, total)];
      return `${from === to ? from : `${from}-${to}`} of ${total} ${total === 1 ? one : many}`;
    },
    pageLinks: (page, total, size, path) => {
      const pages = pageCount(total, size);
      const wanted = {
        first: page > 2 && 1,
        prev: page > 1 && page - 1,
        next: page < pages && page + 1,
        last: page < pages - 1 && pages,
      };
      const there = Object.entries(wanted).filter(([, to]) => to !== false);
      return Object.fromEntries(there.map(([name, to]) => [name, `${path}?page=${to}&size=${size}`]));
    },
    pagerNumbers,
    offeredSizes: (total) => [
      10,
      ...[
        [25, 10],
        [50, 25],
        [100, 50],
      ]
        .filter(([, below]) => total > below)
        .map(([size]) => size),
    ],
    readQuery: (query) => ({
      page: Math.max(1, number(query.page)),
      size: number(query.size) === 0 ? defaultSize : Math.min(number(query.size), max),
    }),
  };
}

function pagerNumbers(page, pages) {
  const all = Array.from({ length: pages }, (_, index) => index + 1);
  const isShown = (number) => number === 1 || number === pages || Math.abs(number - page) <= 2;
  const fills = (number) => isShown(number - 1) && isShown(number + 1);
  return all
    .map((number) => (isShown(number) || fills(number) ? number : null))
    .filter((number, index, numbers) => number !== null || numbers[index - 1] !== null);
}

function holds(title, list, detail) {
  const wrong = list.filter(({ answer, expected }) => !answers(answer, expected));
  const [first] = wrong;
  if (first === undefined) return finding(title, true, { detail: "", found: `all ${list.length} cases` });
  const { call, expected, answer } = first;
  return finding(title, false, {
    detail,
    expected: `${call.export}(${call.args.map((arg) => JSON.stringify(arg)).join(", ")}) is ${JSON.stringify(expected)}`,
    found: `${answerText(answer)}; wrong in ${wrong.length} of ${list.length} cases`,
  });
}

// ── The difference ───────────────────────────────────────────────────────────────────────────────────────────────

function smallness(run) {
  const changed = () => lineDiff(lines(run.initial[FILE].text), lines(run.files[FILE].text));
  return [
    () => untouched("no line end was changed", "line_endings", changed(), /[\r\n]/g, endsWrong),
    () => untouched("no white space was tidied", "whitespace", changed(), /\s/g, () => []),
    () => fewLines(changed()),
  ];
}

const lines = (text) => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];

/** Every line ended in CR LF, so what is added has to as well. */
const endsWrong = ({ added }) => added.filter((line) => !line.endsWith("\r\n"));

/** Lines that are the same but for some characters were not mended but tidied. */
function untouched(title, detail, diff, ignored, alsoWrong) {
  const bare = (line) => line.replace(ignored, "");
  const before = new Set(diff.removed.map(bare));
  const tidied = [
    ...diff.added.filter((line) => bare(line) !== "" && before.has(bare(line))),
    ...alsoWrong(diff),
  ];
  return finding(title, tidied.length === 0, {
    detail,
    found: tidied.length === 0 ? "none" : `${tidied.length} lines, such as ${JSON.stringify(tidied[0])}`,
    quote: tidied.slice(0, 5).join(""),
  });
}

function fewLines({ removed, added }) {
  const count = removed.length + added.length;
  return finding("the change is small", count <= LINES_MAX, {
    detail: "diff_too_large",
    expected: `at most ${LINES_MAX} lines removed and added`,
    found: `${removed.length} removed, ${added.length} added`,
    quote: added.slice(0, 12).join(""),
  });
}

/** A shortest difference: lines of the longest common subsequence stay, all others were removed or added. */
function lineDiff(before, after) {
  let [start, end] = [0, 0];
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  const rest = () => Math.min(before.length, after.length) - start;
  while (end < rest() && before.at(-1 - end) === after.at(-1 - end)) end++;
  const [old, made] = [before, after].map((all) => all.slice(start, all.length - end));
  const kept = longestCommon(old, made);
  return {
    removed: old.filter((_, index) => !kept.old.has(index)),
    added: made.filter((_, index) => !kept.made.has(index)),
  };
}

function longestCommon(old, made) {
  const length = Array.from({ length: old.length + 1 }, () => new Array(made.length + 1).fill(0));
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = made.length - 1; j >= 0; j--)
      length[i][j] =
        old[i] === made[j] ? length[i + 1][j + 1] + 1 : Math.max(length[i + 1][j], length[i][j + 1]);
  const kept = { old: new Set(), made: new Set() };
  for (let i = 0, j = 0; i < old.length && j < made.length; ) {
    if (old[i] === made[j]) {
      kept.old.add(i++);
      kept.made.add(j++);
    } else if (length[i + 1][j] >= length[i][j + 1]) i++;
    else j++;
  }
  return kept;
}
