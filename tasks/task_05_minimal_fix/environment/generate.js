// Benchmark data: keep out of training corpora. pawl-canary 7c1e6f0a-52d9-4b8e-9a34-d0c2b7e15f63
/**
 * One wrong line in a long file that nobody would want to retype: Windows line ends, tabs beside spaces, ragged white
 * space at line ends, long comments. The seed picks one of five bugs. Each has a twin close by that looks wrong and is
 * right, so that a replacement all over the file breaks something.
 */
import { seeded } from "pawl:kit";

const THINGS = [
  ["orders", "order"],
  ["tickets", "ticket"],
  ["invoices", "invoice"],
  ["parcels", "parcel"],
  ["bookings", "booking"],
  ["visitors", "visitor"],
  ["readings", "reading"],
  ["recipes", "recipe"],
];
const PRODUCTS = ["back-office", "front-desk", "depot", "logbook", "control-room", "reading-room", "pantry"];
const PEOPLE = ["Imke", "Tariq", "Solveig", "Bruno", "Agnieszka", "Rui", "Nkechi", "Dario"];

export function generate({ seed }) {
  const random = seeded(`task_05:${seed}`);
  const [many, one] = random.pick(THINGS);
  const size = random.pick([10, 15, 20, 25, 40]);
  const form = {
    bug: random.pick(Object.keys(BUGS)),
    product: random.pick(PRODUCTS),
    version: `${random.int(2, 6)}.${random.int(0, 14)}.${random.int(0, 9)}`,
    many,
    one,
    size,
    max: size * random.int(4, 8),
    total: size * random.int(3, 6) + random.int(2, size - 2),
    ticket: random.int(412, 4899),
    reporter: random.pick(PEOPLE),
  };
  const right = ragged(random, pagination(form));
  const { good, bad } = BUGS[form.bug];
  const broken = right.replace(good, () => bad);
  return {
    files: {
      "ISSUE.md": issue(form),
      "README.md": readme(form),
      "package.json": `${JSON.stringify({ name: form.product, version: form.version, private: true, type: "module", scripts: { test: "node --test" } }, null, 2)}\n`,
      "src/pagination.js": broken,
      "src/list.js": list(form),
      "src/export.js": exporter(form),
      "test/pagination.test.js": tests(form),
    },
    truth: { size: form.size, max: form.max, bug: Object.keys(BUGS).indexOf(form.bug) },
    values: values(form, right, broken),
  };
}

// ── The bugs ─────────────────────────────────────────────────────────────────────────────────────────────────────

/** The right and the wrong text, a sed expression that mends the one line, and one that hits the innocent twin too. */
const BUGS = {
  offset: {
    good: "const start = (page - 1) * size;",
    bad: "const start = page * size;",
    sed: "s/const start = page \\* size;/const start = (page - 1) * size;/",
    twin: "s/\\(page\\|index\\) \\* size/(\\1 - 1) * size/",
    other: "const start = page * size - size;",
    half: "const start = Math.max(0, page - 2) * size;",
    told: ({ many, size }) =>
      `Page 1 of the ${many} shows rows ${size + 1} to ${2 * size}; the first ${size} are on no page at all. The last page is always empty.`,
  },
  count: {
    good: "return Math.max(1, Math.ceil(total / size));",
    bad: "return Math.max(1, Math.floor(total / size));",
    sed: "s/Math.max(1, Math.floor(total/Math.max(1, Math.ceil(total/",
    twin: "s/Math.floor(total/Math.ceil(total/",
    other: "return Math.max(1, Math.floor((total + size - 1) / size));",
    half: "return Math.floor(total / size) + 1;",
    told: ({ many, size, total }) =>
      `With ${total} ${many} and ${size} to a page there should be ${Math.ceil(total / size)} pages, but the pager stops at ${Math.floor(total / size)} and the last ${total % size} cannot be reached.`,
  },
  next: {
    good: "hasNext: page < pages,",
    bad: "hasNext: page <= pages,",
    sed: "s/hasNext: page <= pages,/hasNext: page < pages,/",
    twin: "s/\\(hasNext: [a-z]* <\\)= /\\1 /",
    other: "hasNext: pages > page,",
    half: "hasNext: page < pages - 1,",
    told: ({ many, size, total }) =>
      `On the last page of the ${many} (page ${Math.ceil(total / size)} of ${Math.ceil(total / size)}) the button "next" can still be clicked. It leads to the same page again.`,
  },
  previous: {
    good: "if (page > 1) links.prev = at(page - 1);",
    bad: "if (page > 2) links.prev = at(page - 1);",
    sed: "s/if (page > 2) links.prev/if (page > 1) links.prev/",
    twin: "s/page > 2/page > 1/",
    other: "if (page !== 1) links.prev = at(page - 1);",
    half: "if (page >= 1) links.prev = at(page - 1);",
    told: ({ many }) =>
      `On page 2 of the ${many} there is no link back. From page 3 on "prev" is there as it should be.`,
  },
  range: {
    good: "const to = Math.min(page * size, total);",
    bad: "const to = Math.max(page * size, total);",
    sed: "s/const to = Math.max(page/const to = Math.min(page/",
    twin: "s/Math.max(/Math.min(/",
    other: "const to = page * size < total ? page * size : total;",
    half: "const to = page * size;",
    told: ({ many, size, total }) =>
      `Above the first page it says "1-${total} of ${total} ${many}", although ${size} are shown. On every other page the second number is wrong too.`,
  },
};

function issue(form) {
  return `# ${form.ticket}: ${TITLES[form.bug]}

Reported by ${form.reporter}, ${form.product} ${form.version}

${BUGS[form.bug].told(form)}

## Notes

- It is in \`src/pagination.js\`. \`src/list.js\` and \`src/export.js\` only call it and are fine; working around it in one
  of them would leave the other wrong.
- Nothing is wrong with the data: the same ${form.many} come out of the database in the right order.
- The tests are green because none of them looks there.
- Please keep the change small. That file is due to be merged with the branch of the other team next week, and every
  line that differs for no reason is a conflict.
`;
}

const TITLES = {
  offset: "First page is skipped",
  count: "Last page is missing",
  next: '"Next" on the last page',
  previous: "No way back from page 2",
  range: "Wrong row numbers above the table",
};

function readme({ product, many }) {
  return `# ${product}

Lists ${many}, page by page. \`src/pagination.js\` came from the old code base and is kept as it is, Windows line ends and
all, until the two branches are one again. Everything else is new.

    npm test
`;
}

// ── Sources ──────────────────────────────────────────────────────────────────────────────────────────────────────

function pagination({ many, one, size, max }) {
  return `/*
 * pagination.js
 *
 * Everything about pages: which rows are on one, how many there are, what the pager shows and where its links lead.
 *
 * Two ways of counting live side by side in this file, for historical reasons:
 *
 *   - PAGES count from 1. This is what people see and what stands in addresses: ?page=1 is the first page.
 *   - INDEXES count from 0. The old feed clients send those and will go on sending them until they are gone.
 *
 * Functions that take a "page" mean the former, functions that take an "index" the latter. Please do not "unify" this
 * without talking to the people who run the feed.
 */

/* How many ${many} are on a page when nobody asked for a number. */
const DEFAULT_SIZE = ${size};

/* Nobody gets more than this in one go, whatever they ask for. The database is not amused by larger ones. */
const MAX_SIZE = ${max};

/**
 * Reads ?page=...&size=... as they come from an address: texts, possibly absent, possibly nonsense.
 *
 * Nonsense is not an error. People edit addresses by hand, and search engines do worse; they get the first page with
 * the default size.
 *
 * @param {{ page?: string, size?: string }} query
 * @returns {{ page: number, size: number }}
 */
export function readQuery(query) {
	const page = wholeNumber(query.page);
	const size = wholeNumber(query.size);
	return {
		page: page === undefined || page < 1 ? 1 : page,
		size: size === undefined || size < 1 ? DEFAULT_SIZE : Math.min(size, MAX_SIZE),
	};
}

/* "12" is 12; "12.5", "1e3", "" and "twelve" are nothing. */
function wholeNumber(text) {
	return /^\\d{1,9}$/.test(text ?? "") ? Number(text) : undefined;
}

/**
 * How many pages there are. There is always at least one, even if it is empty: a pager without any page looks broken.
 *
 * @param {number} total
 * @param {number} size
 */
export function pageCount(total, size) {
  return Math.max(1, Math.ceil(total / size));
}

/**
 * How many pages are full to the last row. Used by the nightly export, which leaves the page that is still growing
 * for the next night.
 *
 * @param {number} total
 * @param {number} size
 */
export function fullPages(total, size) {
  return Math.floor(total / size);
}

/**
 * Brings a page number back into the range that exists. Somebody may have deleted ${many} while somebody else was
 * looking at the last page.
 *
 * @param {number} page
 * @param {number} total
 * @param {number} size
 */
export function clampPage(page, total, size) {
  return Math.min(Math.max(1, page), pageCount(total, size));
}

/**
 * The rows of a page. Pages count from 1.
 *
 * @template T
 * @param {readonly T[]} rows
 * @param {number} page
 * @param {number} size
 * @returns {T[]}
 */
export function rowsOfPage(rows, page, size) {
  const start = (page - 1) * size;
  return rows.slice(start, start + size);
}

/**
 * The rows at an index. Indexes count from 0; this is for the feed only.
 *
 * @template T
 * @param {readonly T[]} rows
 * @param {number} index
 * @param {number} size
 * @returns {T[]}
 */
export function rowsAtIndex(rows, index, size) {
	const start = index * size;
	return rows.slice(start, start + size);
}

/**
 * What the pager needs to know about a page.
 *
 * hasPrevious and hasNext say whether the buttons can be clicked.
 *
 * @param {number} page
 * @param {number} total
 * @param {number} size
 */
export function pageInfo(page, total, size) {
  const pages = pageCount(total, size);
  return {
    page,
    pages,
    total,
    hasPrevious: page > 1,
    hasNext: page < pages,
  };
}

/**
 * The same for the feed. "last" is the highest index there is, and a client at the last index is told to come back
 * for more: the feed grows while it is read. That is not a mistake.
 *
 * @param {number} index
 * @param {number} total
 * @param {number} size
 */
export function feedInfo(index, total, size) {
	const last = pageCount(total, size) - 1;
	return {
		index,
		last,
		hasNext: index <= last,
	};
}

/**
 * The line above the table, such as "1-${size} of 93 ${many}". A single ${one} is called by its singular.
 *
 * @param {number} page
 * @param {number} total
 * @param {number} size
 */
export function rangeText(page, total, size) {
  if (total === 0) return "no ${many}";
  const from = Math.max(1, (page - 1) * size + 1);
  const to = Math.min(page * size, total);
  const noun = total === 1 ? "${one}" : "${many}";
  return from === to ? \`\${from} of \${total} \${noun}\` : \`\${from}-\${to} of \${total} \${noun}\`;
}

/**
 * Where the links of the pager lead. Links that would lead nowhere, or to the page one is on, are left out; "first" is
 * left out as well where "prev" leads to the same place.
 *
 * @param {number} page
 * @param {number} total
 * @param {number} size
 * @param {string} path
 */
export function pageLinks(page, total, size, path) {
  const pages = pageCount(total, size);
  const at = (number) => \`\${path}?page=\${number}&size=\${size}\`;
  const links = {};
  if (page > 2) links.first = at(1);
  if (page > 1) links.prev = at(page - 1);
  if (page < pages) links.next = at(page + 1);
  if (page < pages - 1) links.last = at(pages);
  return links;
}

/**
 * The numbers the pager shows: the first and the last page, and those around the current one. A gap is null, and
 * drawn as three dots.
 *
 *   1 ... 4 5 [6] 7 8 ... 20
 *
 * A gap of a single page is not worth three dots, so that page is shown instead.
 *
 * @param {number} page
 * @param {number} pages
 * @returns {(number | null)[]}
 */
export function pagerNumbers(page, pages) {
	const shown = [];
	for (let number = 1; number <= pages; number++) {
		const isNear = Math.abs(number - page) <= 2;
		const isEdge = number === 1 || number === pages;
		const fillsGap = Math.abs(number - page) === 3 && (number === 2 || number === pages - 1);
		if (isNear || isEdge || fillsGap) shown.push(number);
		else if (shown.at(-1) !== null) shown.push(null);
	}
	return shown;
}

/**
 * The sizes the menu offers for so many ${many}. Sizes that would show the same as the next smaller one are left out.
 *
 * @param {number} total
 */
export function offeredSizes(total) {
  return [10, 25, 50, 100].filter((size, index, sizes) => index === 0 || total > sizes[index - 1]);
}
`;
}

/** White space nobody sees at the ends of some lines, and Windows line ends on all of them. */
function ragged(random, text) {
  const lines = text.trimEnd().split("\n");
  const ends = lines.map(() => (random.chance(0.16) ? random.pick([" ", "  ", "\t", "    "]) : ""));
  return lines.map((line, index) => `${line}${ends[index]}\r\n`).join("");
}

function list({ many }) {
  return `import { clampPage, pageInfo, pageLinks, rangeText, readQuery, rowsOfPage } from "./pagination.js";

/** What the page with the table of ${many} is made of. */
export function listPage(rows, query) {
  const { page: asked, size } = readQuery(query);
  const page = clampPage(asked, rows.length, size);
  return {
    rows: rowsOfPage(rows, page, size),
    heading: rangeText(page, rows.length, size),
    info: pageInfo(page, rows.length, size),
    links: pageLinks(page, rows.length, size, "/${many}"),
  };
}
`;
}

function exporter({ many }) {
  return `import { fullPages, pageCount, rowsOfPage } from "./pagination.js";

const ROWS = 50;

/** The ${many} that are exported tonight, page by page; the page that is still growing waits, unless \`all\` is set. */
export function exportPages(rows, { all = false } = {}) {
  const count = all ? pageCount(rows.length, ROWS) : fullPages(rows.length, ROWS);
  return Array.from({ length: count }, (_, index) => rowsOfPage(rows, index + 1, ROWS));
}
`;
}

/** Green with every one of the bugs: each looks beside it. */
function tests({ many, size, max }) {
  return `import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { listPage } from "../src/list.js";
import * as pagination from "../src/pagination.js";

const rows = Array.from({ length: ${size * 4} }, (_, index) => \`row \${index + 1}\`);

describe("addresses", () => {
  it("may ask for a page and a size", () => {
    assert.deepEqual(pagination.readQuery({ page: "3", size: "7" }), { page: 3, size: 7 });
  });
  it("may ask for nothing", () => assert.deepEqual(pagination.readQuery({}), { page: 1, size: ${size} }));
  it("may ask for nonsense", () => {
    assert.deepEqual(pagination.readQuery({ page: "-2", size: "many" }), { page: 1, size: ${size} });
  });
  it("may not ask for too much", () => assert.equal(pagination.readQuery({ size: "99999" }).size, ${max}));
});

describe("pages", () => {
  it("are counted", () => assert.equal(pagination.pageCount(${size * 4}, ${size}), 4));
  it("are never none", () => assert.equal(pagination.pageCount(0, ${size}), 1));
  it("hold so many rows", () => assert.equal(pagination.rowsOfPage(rows, 2, ${size}).length, ${size}));
  it("are brought back into range", () => {
    assert.equal(pagination.clampPage(99, ${size * 4}, ${size}), 4);
    assert.equal(pagination.clampPage(0, ${size * 4}, ${size}), 1);
  });
});

describe("the feed", () => {
  it("counts from zero", () => assert.equal(pagination.rowsAtIndex(rows, 0, ${size})[0], "row 1"));
  it("asks to come back", () => assert.equal(pagination.feedInfo(3, ${size * 4}, ${size}).hasNext, true));
});

describe("the pager", () => {
  it("can go both ways in the middle", () => {
    const { hasPrevious, hasNext } = pagination.pageInfo(2, ${size * 4}, ${size});
    assert.deepEqual([hasPrevious, hasNext], [true, true]);
  });
  it("links to its neighbours", () => {
    const { prev, next } = pagination.pageLinks(3, ${size * 4}, ${size}, "/${many}");
    assert.deepEqual([prev, next], ["/${many}?page=2&size=${size}", "/${many}?page=4&size=${size}"]);
  });
  it("leaves gaps", () => {
    assert.deepEqual(pagination.pagerNumbers(6, 20), [1, null, 4, 5, 6, 7, 8, null, 20]);
  });
  it("offers sizes", () => assert.deepEqual(pagination.offeredSizes(30), [10, 25, 50]));
});

describe("the heading", () => {
  it("counts all rows on the last page", () => {
    assert.equal(pagination.rangeText(4, ${size * 4}, ${size}), "${size * 3 + 1}-${size * 4} of ${size * 4} ${many}");
  });
  it("says when there is nothing", () => assert.equal(pagination.rangeText(1, 0, ${size}), "no ${many}"));
});

describe("the list", () => {
  it("has a heading, rows and links", () => {
    assert.deepEqual(Object.keys(listPage(rows, { page: "2" })), ["rows", "heading", "info", "links"]);
  });
});
`;
}

// ── What scripts need to know ────────────────────────────────────────────────────────────────────────────────────

function values(form, right, broken) {
  const { good, bad, sed, twin, other, half } = BUGS[form.bug];
  const put = (text) => broken.replace(bad, () => text);
  const at = broken.slice(0, broken.indexOf(bad)).split("\r\n").length;
  const line = right.split("\r\n")[at - 1];
  return {
    fixed: right,
    fixed_lf: right.replaceAll("\r\n", "\n"),
    fixed_trimmed: right.replace(/[ \t]+\r\n/g, "\r\n"),
    fixed_spaces: right.replaceAll("\t", "  "),
    fixed_one_lf: right.replace(`${line}\r\n`, () => `${line.trimEnd()}\n`),
    fixed_shorter: right.replace(/^\/\*[\s\S]*?\*\/\s*\r\n/, ""),
    fixed_with_comment: put(
      `// Issue ${form.ticket}: see ISSUE.md.\r\n  // This line was wrong before.\r\n  // It is right now.\r\n  ${good}`,
    ),
    other: put(other),
    half: put(half),
    bad,
    good,
    bad_json: JSON.stringify(bad),
    good_json: JSON.stringify(good),
    sed,
    twin,
    line: at,
    patch: `--- a/src/pagination.js\r\n+++ b/src/pagination.js\r\n${hunk(broken, right, at)}`,
    list_patched: list(form).replace(
      "clampPage(asked, rows.length, size)",
      "clampPage(asked, rows.length, size) - 1",
    ),
  };
}

function hunk(broken, right, at) {
  const [before, after] = [broken.split("\r\n"), right.split("\r\n")];
  const around = (from, to) => before.slice(from, to).map((line) => ` ${line}\r\n`);
  const body = [
    ...around(at - 4, at - 1),
    `-${before[at - 1]}\r\n`,
    `+${after[at - 1]}\r\n`,
    ...around(at, at + 3),
  ].join("");
  return `@@ -${at - 3},7 +${at - 3},7 @@\r\n${body}`;
}
