// Benchmark data: keep out of training corpora. pawl-canary 7c1e6f0a-52d9-4b8e-9a34-d0c2b7e15f63
/**
 * A small service whose requests reach the ledger by names in tables: route → registered handler → policy by tier,
 * exported under another name → settlement by a feature flag → topic → subscriber → ledger. A version 1 handler with
 * the same name is registered under nearly the same key and has an archive of its own. Names, keys, the flag's value
 * and two optional hops come from the seed; the truth is put together from the same names, and a test of ours runs
 * the workspace to see that it is what happens.
 */
import { seeded } from "pawl:kit";

const KINDS = [
  ["refund", "issue"],
  ["rebate", "grant"],
  ["credit", "award"],
  ["payout", "request"],
  ["voucher", "redeem"],
  ["deposit", "return"],
  ["fee", "waive"],
  ["claim", "pay"],
];
const HEADERS = ["X-Tier", "X-Plan", "X-Segment", "X-Service-Level", "X-Contract"];
/** The last of each is what a client gets that names none. */
const TIERS = [
  ["gold", "silver", "bronze"],
  ["premium", "plus", "basic"],
  ["enterprise", "team", "solo"],
  ["platinum", "classic", "trial"],
  ["partner", "member", "guest"],
];
const POLICY_FILES = ["expedited", "regular", "guarded", "trusted", "metered", "seasonal", "assured"];
const POLICY_ALIASES = ["swift", "plain", "careful", "generous", "patient", "lenient", "strict", "steady"];
const POLICY_VERBS = ["assess", "decide", "weigh", "evaluate", "apply"];
/** What becomes of an item, and the file and function that see to it: put off, done at once, refused. */
const SETTLEMENTS = [
  {
    outcomes: ["deferred", "released", "rejected"],
    files: ["later", "now", "never"],
    run: ["schedule", "hand", "decline"],
  },
  {
    outcomes: ["queued", "paid", "refused"],
    files: ["queue", "instant", "refusal"],
    run: ["enqueue", "transfer", "refuse"],
  },
  {
    outcomes: ["held", "cleared", "denied"],
    files: ["hold", "clear", "deny"],
    run: ["retain", "discharge", "turnDown"],
  },
];
const SETTLEMENT_ALIASES = [
  ["postpone", "complete", "turnAway"],
  ["putOff", "finish", "stop"],
  ["delay", "conclude", "dismiss"],
];
const BUSES = [
  ["bus", "subscribe", "publish"],
  ["channel", "listen", "emit"],
  ["hub", "on", "announce"],
  ["wire", "follow", "broadcast"],
];
const BOOKS = [
  ["accounting", "accrue", "charge"],
  ["bookkeeping", "bookLater", "bookNow"],
  ["finance", "reserve", "realise"],
  ["treasury", "earmark", "disburse"],
];
const JOURNALS = [
  ["journal", "append"],
  ["daybook", "post"],
  ["register", "record"],
  ["book", "enter"],
];
/** Registered names of the version 2 handler and of the version 1 handler, one letter apart or two. */
const KEYS = [
  ([one, verb]) => [`${one}s.${verb}`, `${one}.${verb}`],
  ([one, verb]) => [`${one}.${verb}`, `${one}s.${verb}`],
  ([one, verb]) => [`${verb}-${one}`, `${verb}_${one}`],
  ([one, verb]) => [`${one}/${verb}`, `${one}s/${verb}`],
];
const FLAGS = ["batched_settlement", "settle_overnight", "two_step_settlement", "settlement_window"];
const OTHER_FLAGS = ["strict_headers", "audit_digest", "notify_by_post", "round_half_even"];

/** @param {{ seed: string, variant: string | null, params: { decoy?: boolean } }} form */
export function generate({ seed, params }) {
  const plan = drawUp(seeded(`task_04:${seed}`), params.decoy ?? true);
  const truth = truthOf(plan);
  return { files: workspace(plan), truth, values: values(plan, truth) };
}

// ── What the seed decides ────────────────────────────────────────────────────────────────────────────────────────

function drawUp(random, decoy) {
  const [main, late, soon] = random.shuffle(KINDS);
  const [bus, listen, publish] = random.pick(BUSES);
  const [books, bookLate, bookSoon] = random.pick(BOOKS);
  const [journal, append] = random.pick(JOURNALS);
  const [key, legacyKey] = random.pick(KEYS)(main);
  return {
    decoy,
    main: kind(main),
    late: kind(late),
    soon: kind(soon),
    key,
    legacyKey,
    header: random.pick(HEADERS),
    ...drawTiers(random),
    policyVerb: random.pick(POLICY_VERBS),
    settle: drawSettlement(random),
    ...{ bus, listen, publish, books, bookLate, bookSoon, journal, append },
    separator: random.pick([":", "/", "."]),
    flag: random.pick(FLAGS),
    flagOn: random.chance(0.5),
    /** Whether a set flag means putting off or doing at once. */
    flagDefers: random.chance(0.5),
    otherFlags: random.shuffle(OTHER_FLAGS).slice(0, 3),
    desk: random.chance(0.5),
    batch: random.chance(0.5),
    codes: drawCodes(random),
    order: `${random.pick(["A", "B", "K", "T"])}-${random.int(1000, 9999)}`,
    cents: random.int(900, 4900),
  };
}

/** @param {readonly string[]} pair */
function kind([one, verb]) {
  const named = `${one[0].toUpperCase()}${one.slice(1)}`;
  return { one, many: `${one}s`, named, verb, handler: `${verb}${named}` };
}

function drawTiers(random) {
  const names = random.pick(TIERS);
  const files = random.shuffle(POLICY_FILES).slice(0, 3);
  const aliases = random.shuffle(POLICY_ALIASES).slice(0, 3);
  const bands = random.shuffle(["a", "b", "c"]);
  const tiers = names.map((name, index) => ({
    name,
    file: files[index],
    alias: aliases[index],
    band: bands[index],
    limit: [90_000, 60_000, 25_000][index] + 500 * random.int(0, 9),
  }));
  return { tiers, asked: tiers[random.int(0, 1)], usual: tiers[2] };
}

function drawSettlement(random) {
  const { outcomes, files, run } = random.pick(SETTLEMENTS);
  const aliases = random.pick(SETTLEMENT_ALIASES);
  return ["late", "soon", "no"].map((role, index) => ({
    role,
    outcome: outcomes[index],
    file: files[index],
    run: run[index],
    alias: aliases[index],
  }));
}

/** Ten codes, none like another: one for each outcome and band, one for version 1. */
function drawCodes(random) {
  const numbers = new Set();
  while (numbers.size < 10) numbers.add(random.int(1100, 9899));
  const codes = [...numbers].map((number) => `RC-${number}`);
  const byBand = (start) => ({ a: codes[start], b: codes[start + 1], c: codes[start + 2] });
  return { late: byBand(0), soon: byBand(3), no: byBand(6), legacy: codes[9] };
}

// ── The truth, and what hurried readers take for it ──────────────────────────────────────────────────────────────

function truthOf(plan) {
  const { asked, usual } = plan;
  const deferred = plan.flagOn === plan.flagDefers;
  const [role, other] = deferred ? ["late", "soon"] : ["soon", "late"];
  return {
    call_chain: chain(plan, asked, role),
    reason_code: plan.codes[role][asked.band],
    /** The flag read the other way round. */
    flipped: { call_chain: chain(plan, asked, other), reason_code: plan.codes[other][asked.band] },
    /** The header overlooked: what a client without a tier gets is always put off. */
    untiered: { call_chain: chain(plan, usual, "late"), reason_code: plan.codes.late[usual.band] },
    legacy: {
      call_chain: [
        `src/compat/${plan.main.many}.js#${plan.main.handler}`,
        `src/compat/archive.js#${plan.append}`,
      ],
      reason_code: plan.codes.legacy,
    },
    /** Other names under which functions of the chain are exported, and the barrels that do it. */
    aliases: aliases(plan, asked, role),
  };
}

function chain(plan, tier, role) {
  const settlement = plan.settle.find((each) => each.role === role);
  return [
    `src/handlers/${plan.main.many}.js#${plan.main.handler}`,
    ...(plan.desk ? [`src/desk/${plan.main.one}-desk.js#open${plan.main.named}`] : []),
    `src/policies/${tier.file}.js#${plan.policyVerb}`,
    `src/settlement/${settlement.file}.js#${settlement.run}`,
    `src/events/${plan.bus}.js#${plan.publish}`,
    `src/subscribers/${plan.books}.js#${role === "late" ? plan.bookLate : plan.bookSoon}`,
    ...(plan.batch ? [`src/ledger/batch.js#${plan.append}Numbered`] : []),
    `src/ledger/${plan.journal}.js#${plan.append}`,
  ];
}

function aliases(plan, tier, role) {
  const settlement = plan.settle.find((each) => each.role === role);
  const ledger = plan.batch
    ? `src/ledger/batch.js#${plan.append}Numbered`
    : `src/ledger/${plan.journal}.js#${plan.append}`;
  const made = [
    [`src/policies/${tier.file}.js#${plan.policyVerb}`, "src/policies/index.js", tier.alias],
    [`src/settlement/${settlement.file}.js#${settlement.run}`, "src/settlement/index.js", settlement.alias],
    [ledger, "src/ledger/index.js", "write"],
  ];
  return Object.fromEntries(
    made.flatMap(([defined, barrel, alias]) => [
      [`${barrel}#${alias}`, defined],
      [`${defined.split("#")[0]}#${alias}`, defined],
      [`${barrel}#${defined.split("#")[1]}`, defined],
    ]),
  );
}

function values(plan, truth) {
  const json = (list) => JSON.stringify(list, null, 2);
  const { call_chain: right } = truth;
  const without = (part) => json(right.filter((entry) => !entry.startsWith(`src/${part}/`)));
  const aliased = right.map(
    (entry) =>
      Object.entries(truth.aliases).find(
        ([alias, defined]) => defined === entry && alias.includes("index.js"),
      )?.[0] ?? entry,
  );
  const at = right.findIndex((entry) => entry.startsWith("src/ledger/"));
  const helper = "src/ledger/entry.js#entryFor";
  return {
    path: `/v2/${plan.main.many}`,
    ...{ header: plan.header, tier: plan.asked.name, order: plan.order, cents: plan.cents },
    chain: json(right),
    reason: truth.reason_code,
    entries: right.map((entry) => JSON.stringify(entry)).join(","),
    lines: right.join("\n"),
    dotted: json(right.map((entry) => `./${entry}`)),
    rooted: json(right.map((entry) => `/work/${entry}`)),
    called: json(right.map((entry) => `${entry}()`)),
    bare: json(right.map((entry) => entry.replace("src/", ""))),
    functions: json(right.map((entry) => entry.split("#")[1])),
    reversed: json([...right].reverse()),
    swapped: json([right[1], right[0], ...right.slice(2)]),
    from_dispatch: json(["src/http/dispatch.js#handle", ...right]),
    with_helper: json([...right.slice(0, at), helper, ...right.slice(at)]),
    without_bus: without("events"),
    without_subscriber: without("subscribers"),
    without_last: json(right.slice(0, -1)),
    aliased: json(aliased),
    invented: json(
      right.map((entry) =>
        entry.startsWith("src/events/") ? `src/events/${plan.bus}.js#dispatchAll` : entry,
      ),
    ),
    flipped_chain: json(truth.flipped.call_chain),
    flipped_reason: truth.flipped.reason_code,
    untiered_chain: json(truth.untiered.call_chain),
    untiered_reason: truth.untiered.reason_code,
    legacy_chain: json(truth.legacy.call_chain),
    legacy_reason: truth.legacy.reason_code,
    legacy_start: json([truth.legacy.call_chain[0], ...right.slice(1)]),
    rejected_reason: plan.codes.no[plan.asked.band],
    ledger_file: right[right.length - 1].split("#")[0],
  };
}

// ── The files ────────────────────────────────────────────────────────────────────────────────────────────────────

function workspace(plan) {
  return {
    "package.json": packageJson(plan),
    "README.md": readme(plan),
    "src/main.js": mainFile(plan),
    ...configFiles(plan),
    ...httpFiles(),
    ...handlerFiles(plan),
    ...policyFiles(plan),
    ...settlementFiles(plan),
    ...eventFiles(plan),
    ...subscriberFiles(plan),
    ...ledgerFiles(plan),
    ...(plan.decoy ? legacyFiles(plan) : {}),
    ...utilFiles(),
  };
}

function packageJson({ main }) {
  return `{
  "name": "${main.many}-service",
  "version": "2.7.1",
  "private": true,
  "type": "module",
  "exports": "./src/main.js"
}
`;
}

function readme({ main, late, soon, decoy, desk }) {
  return `# ${main.many}-service

Takes ${main.many}, ${late.many} and ${soon.many}, settles them and keeps the ledger.

\`handle({ method, path, headers, body })\` of \`src/main.js\` answers one request. The ledger is kept in memory.

- \`src/config\`: routes, tiers, flags and reason codes
- \`src/http\`: from a request to its handler
- \`src/handlers\`: one file for each kind of request
${desk ? `- \`src/desk\`: the ${main.one} desk\n` : ""}- \`src/policies\`: what a customer's tier is entitled to
- \`src/settlement\`: what can become of an item
- \`src/events\`, \`src/subscribers\`: who is told of what
- \`src/ledger\`: the ledger
${decoy ? "- `src/compat`: version 1 of the API, for clients that have not moved, with an archive of its own\n" : ""}`;
}

function mainFile({ decoy }) {
  return `${decoy ? 'import "./compat/index.js";\n' : ""}import "./handlers/index.js";
import "./subscribers/index.js";

export { handle } from "./http/dispatch.js";
`;
}

function configFiles(plan) {
  return {
    "src/config/routes.js": routes(plan),
    "src/config/tiers.js": tiersFile(plan),
    "src/config/flags.js": flagsFile(plan),
    "src/config/reasons.js": reasonsFile(plan),
  };
}

function routes({ main, late, soon, key, legacyKey, decoy }) {
  const row = (path, handler) => `  { method: "POST", path: "${path}", handler: "${handler}" },\n`;
  const old = decoy ? row(`/v1/${main.many}`, legacyKey) + row(`/v1/${late.many}`, `${late.one}.compat`) : "";
  return `/** Which handler answers which route. Handlers are registered by name. */
export const routes = [
${old}${row(`/v2/${soon.many}`, `${soon.many}.${soon.verb}`)}${row(`/v2/${main.many}`, key)}${row(`/v2/${late.many}`, `${late.many}.${late.verb}`)}];
`;
}

function tiersFile({ header, tiers, usual }) {
  const rows = tiers.map(
    ({ name, alias, band, limit }) =>
      `  ${name}: { policy: "${alias}", band: "${band}", limitCents: ${limit} },\n`,
  );
  return `export const TIER_HEADER = "${header}";

/** For clients that name no tier, or one that we do not know. */
const USUAL = "${usual.name}";

const tiers = {
${rows.join("")}};

export function tierNamed(name) {
  return tiers[name] ?? tiers[USUAL];
}
`;
}

function flagsFile({ flag, flagOn, otherFlags }) {
  const [first, second, third] = otherFlags;
  return `const STAGE = "production";

const defaults = {
  ${first}: true,
  ${flag}: ${!flagOn},
  ${second}: false,
  ${third}: false,
};

/** What a stage has otherwise. */
const rollout = {
  staging: { ${second}: true, ${flag}: ${!flagOn} },
  production: { ${flag}: ${flagOn}, ${third}: true },
};

export function isEnabled(flag) {
  return rollout[STAGE][flag] ?? defaults[flag];
}
`;
}

function reasonsFile({ settle, codes }) {
  const row = ({ role, outcome }) => {
    const { a, b, c } = codes[role];
    return `  ${outcome}: { a: "${a}", b: "${b}", c: "${c}" },\n`;
  };
  return `/** As agreed with finance: by what became of an item, and the band of the customer's tier. */
const codes = {
${settle.map(row).join("")}};

export function reasonFor(outcome, band) {
  return codes[outcome][band];
}
`;
}

function httpFiles() {
  return {
    "src/http/dispatch.js": `import { routes } from "../config/routes.js";
import { lookUp } from "./registry.js";

export function handle(request) {
  const route = routes.find((each) => each.method === request.method && each.path === request.path);
  if (route === undefined) return { status: 404, body: { error: "no such route" } };
  return lookUp(route.handler)(request);
}
`,
    "src/http/headers.js": `/** The value of a header, in lower case; header names are matched without case. */
export function headerOf(request, name) {
  const wanted = name.toLowerCase();
  const found = Object.entries(request.headers ?? {}).find(([each]) => each.toLowerCase() === wanted);
  return found?.[1].trim().toLowerCase();
}
`,
    "src/http/registry.js": `const handlers = new Map();

export function register(name, handler) {
  if (handlers.has(name)) throw new Error(\`handler \${name} is registered twice\`);
  handlers.set(name, handler);
}

export function lookUp(name) {
  const handler = handlers.get(name);
  if (handler === undefined) throw new Error(\`there is no handler \${name}\`);
  return handler;
}
`,
  };
}

function handlerFiles(plan) {
  const { main, late, soon, desk } = plan;
  const registered = [
    [main, plan.key],
    [late, `${late.many}.${late.verb}`],
    [soon, `${soon.many}.${soon.verb}`],
  ].sort(([a], [b]) => (a.many < b.many ? -1 : 1));
  return {
    "src/handlers/index.js": `import { register } from "../http/registry.js";
${registered.map(([{ handler, many }]) => `import { ${handler} } from "./${many}.js";\n`).join("")}
${registered.map(([{ handler }, key]) => `register("${key}", ${handler});\n`).join("")}`,
    [`src/handlers/${main.many}.js`]: desk ? handlerWithDesk(plan) : handlerAlone(plan),
    ...(desk ? { [`src/desk/${main.one}-desk.js`]: deskFile(plan) } : {}),
    [`src/handlers/${late.many}.js`]: sibling(late, plan.settle[0]),
    [`src/handlers/${soon.many}.js`]: sibling(soon, plan.settle[1]),
  };
}

function handlerAlone({ main }) {
  const { one, named, handler } = main;
  return `import { TIER_HEADER, tierNamed } from "../config/tiers.js";
import { headerOf } from "../http/headers.js";
import * as policies from "../policies/index.js";
import { nextId } from "../util/ids.js";

export function ${handler}(request) {
  const ${one} = read${named}(request.body);
  const tier = tierNamed(headerOf(request, TIER_HEADER));
  policies[tier.policy](${one}, tier);
  return { status: 202, body: { id: ${one}.id } };
}

function read${named}(body) {
  return { id: nextId("${one}"), kind: "${one}", order: body.order, cents: body.amount_cents };
}
`;
}

function handlerWithDesk({ main }) {
  const { one, named, handler } = main;
  return `import { open${named} } from "../desk/${one}-desk.js";
import { nextId } from "../util/ids.js";

export function ${handler}(request) {
  const ${one} = read${named}(request.body);
  open${named}(${one}, request);
  return { status: 202, body: { id: ${one}.id } };
}

function read${named}(body) {
  return { id: nextId("${one}"), kind: "${one}", order: body.order, cents: body.amount_cents };
}
`;
}

function deskFile({ main }) {
  const { one, named } = main;
  return `import { TIER_HEADER, tierNamed } from "../config/tiers.js";
import { headerOf } from "../http/headers.js";
import * as policies from "../policies/index.js";

/** Hands a ${one} to the policy of the customer's tier. */
export function open${named}(${one}, request) {
  const tier = tierNamed(headerOf(request, TIER_HEADER));
  const decide = policies[tier.policy];
  decide(${one}, tier);
}
`;
}

function sibling({ one, named, handler }, { alias }) {
  return `import { TIER_HEADER, tierNamed } from "../config/tiers.js";
import { headerOf } from "../http/headers.js";
import { ${alias} } from "../settlement/index.js";
import { nextId } from "../util/ids.js";

export function ${handler}(request) {
  const ${one} = read${named}(request.body);
  ${alias}(${one}, tierNamed(headerOf(request, TIER_HEADER)));
  return { status: 202, body: { id: ${one}.id } };
}

function read${named}(body) {
  return { id: nextId("${one}"), kind: "${one}", order: body.order, cents: body.amount_cents };
}
`;
}

function policyFiles({ tiers, asked, usual, policyVerb, settle, flag, flagDefers, otherFlags, main }) {
  const sorted = [...tiers].sort((a, b) => (a.file < b.file ? -1 : 1));
  const [late, soon, no] = settle.map(({ alias }) => alias);
  const [yes, otherwise] = flagDefers ? [late, soon] : [soon, late];
  const item = "item";
  const flagged = (name, [set, unset]) => `import { isEnabled } from "../config/flags.js";
import { ${[set, unset, no].sort().join(", ")} } from "../settlement/index.js";

export function ${policyVerb}(${item}, tier) {
  if (${item}.cents > tier.limitCents) return ${no}(${item}, tier);
  return isEnabled("${name}") ? ${set}(${item}, tier) : ${unset}(${item}, tier);
}
`;
  const cautious = `import { ${[late, no].sort().join(", ")} } from "../settlement/index.js";

/** Nothing is settled before somebody has looked at the ${main.one}. */
export function ${policyVerb}(${item}, tier) {
  if (${item}.cents > tier.limitCents) return ${no}(${item}, tier);
  return ${late}(${item}, tier);
}
`;
  const body = (tier) => {
    if (tier === asked) return flagged(flag, [yes, otherwise]);
    return tier === usual ? cautious : flagged(otherFlags[2], [soon, late]);
  };
  return {
    "src/policies/index.js": sorted
      .map(({ file, alias }) => `export { ${policyVerb} as ${alias} } from "./${file}.js";\n`)
      .join(""),
    ...Object.fromEntries(sorted.map((tier) => [`src/policies/${tier.file}.js`, body(tier)])),
  };
}

function settlementFiles({ settle, bus, publish }) {
  const sorted = [...settle].sort((a, b) => (a.file < b.file ? -1 : 1));
  const body = ({ run, outcome }) => `import { ${publish} } from "../events/${bus}.js";
import { topicOf } from "../events/topics.js";

export function ${run}(item, tier) {
  const event = { ...item, outcome: "${outcome}", band: tier.band };
  ${publish}(topicOf(event), event);
}
`;
  return {
    "src/settlement/index.js": sorted
      .map(({ file, run, alias }) => `export { ${run} as ${alias} } from "./${file}.js";\n`)
      .join(""),
    ...Object.fromEntries(sorted.map((each) => [`src/settlement/${each.file}.js`, body(each)])),
  };
}

function eventFiles({ bus, listen, publish, separator }) {
  return {
    [`src/events/${bus}.js`]: `const listeners = new Map();

export function ${listen}(topic, listener) {
  listeners.set(topic, [...(listeners.get(topic) ?? []), listener]);
}

export function ${publish}(topic, event) {
  for (const listener of listeners.get(topic) ?? []) listener(event);
}
`,
    "src/events/topics.js": `export function topicOf({ kind, outcome }) {
  return \`\${kind}${separator}\${outcome}\`;
}
`,
  };
}

function subscriberFiles({ main, late, soon, settle, bus, listen, books, bookLate, bookSoon }) {
  const [put, done, no] = settle.map(({ outcome }) => outcome);
  const kinds = [main, late, soon].map(({ one }) => `"${one}"`).sort();
  return {
    "src/subscribers/index.js": `import { ${listen} } from "../events/${bus}.js";
import { topicOf } from "../events/topics.js";
import * as ${books} from "./${books}.js";
import { note } from "./audit.js";
import { tellCustomer } from "./mail.js";

const KINDS = [${kinds.join(", ")}];
const BOOKED = { ${done}: "${bookSoon}", ${put}: "${bookLate}" };

for (const kind of KINDS) {
  for (const outcome of ["${done}", "${put}", "${no}"]) ${listen}(topicOf({ kind, outcome }), note);
  for (const [outcome, name] of Object.entries(BOOKED)) ${listen}(topicOf({ kind, outcome }), ${books}[name]);
  ${listen}(topicOf({ kind, outcome: "${no}" }), tellCustomer);
}
`,
    [`src/subscribers/${books}.js`]: `import { entryFor } from "../ledger/entry.js";
import { write } from "../ledger/index.js";

export function ${bookSoon}(event) {
  write(entryFor(event, "cash"));
}

export function ${bookLate}(event) {
  write(entryFor(event, "liabilities"));
}
`,
    "src/subscribers/audit.js": `export const trail = [];

export function note({ id, kind, outcome }) {
  trail.push({ id, kind, outcome });
}
`,
    "src/subscribers/mail.js": `export const outbox = [];

export function tellCustomer({ id, kind, order }) {
  outbox.push({ subject: \`Your \${kind} for order \${order}\`, about: id });
}
`,
  };
}

function ledgerFiles({ journal, append, batch }) {
  const [file, run] = batch ? ["batch", `${append}Numbered`] : [journal, append];
  return {
    "src/ledger/index.js": `export { ${run} as write } from "./${file}.js";
export { entries } from "./${journal}.js";
`,
    "src/ledger/entry.js": `import { reasonFor } from "../config/reasons.js";
import { nextId } from "../util/ids.js";

export function entryFor({ id, kind, cents, outcome, band }, account) {
  return { id: nextId("entry"), about: id, kind, account, cents, reason_code: reasonFor(outcome, band) };
}
`,
    ...(batch
      ? {
          "src/ledger/batch.js": `import { ${append} } from "./${journal}.js";

let number = 0;

/** Entries are numbered, so that a gap shows. */
export function ${run}(entry) {
  number += 1;
  ${append}({ number, ...entry });
}
`,
        }
      : {}),
    [`src/ledger/${journal}.js`]: `export const entries = [];

export function ${append}(entry) {
  entries.push(Object.freeze(entry));
}
`,
  };
}

function legacyFiles({ main, late, legacyKey, append, codes }) {
  return {
    "src/compat/index.js": `import { register } from "../http/registry.js";
import { ${main.handler} } from "./${main.many}.js";
import { ${late.handler} } from "./${late.many}.js";

register("${legacyKey}", ${main.handler});
register("${late.one}.compat", ${late.handler});
`,
    [`src/compat/${main.many}.js`]: `import { nextId } from "../util/ids.js";
import { toCents } from "../util/money.js";
import { ${append} } from "./archive.js";

/** Version 1 knows no tiers: every ${main.one} is settled at once. */
export function ${main.handler}(request) {
  const id = nextId("${main.one}");
  ${append}({ about: id, cents: toCents(request.body.amount), reason_code: "${codes.legacy}" });
  return { status: 200, body: { id } };
}
`,
    [`src/compat/${late.many}.js`]: `export function ${late.handler}() {
  return { status: 410, body: { error: "use /v2/${late.many}" } };
}
`,
    "src/compat/archive.js": `export const archived = [];

export function ${append}(entry) {
  archived.push(Object.freeze(entry));
}
`,
  };
}

function utilFiles() {
  return {
    "src/util/ids.js": `const last = new Map();

export function nextId(prefix) {
  const number = (last.get(prefix) ?? 0) + 1;
  last.set(prefix, number);
  return \`\${prefix}-\${number}\`;
}
`,
    "src/util/money.js": `export function toCents(amount) {
  return Math.round(amount * 100);
}

export function toAmount(cents) {
  return (cents / 100).toFixed(2);
}
`,
  };
}
