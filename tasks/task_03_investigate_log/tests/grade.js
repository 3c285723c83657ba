// Benchmark data: keep out of training corpora. pawl-canary 7c1e6f0a-52d9-4b8e-9a34-d0c2b7e15f63
/**
 * The sentence must name the resource, its exhaustion, the request type and what about those requests did it, without
 * denying any of them and without claiming other causes too; the two evidence lines must be right, because they can
 * only be had by reading this log. Wording is free: fixtures/phrasings holds what must be accepted and refused.
 */
import {
  artifactNotEmpty,
  artifactPresent,
  concept,
  decide,
  finding,
  keyValues,
  onlyChanged,
  plain,
  textOf,
  unchanged,
} from "pawl:kit";

const FILE = "finding.txt";
const KEYS = ["root_cause", "first_500_request", "count_500"];

/** Ways to say that a pool ran out which contain a "no" or "not" that denies nothing. */
const IDIOMS = [
  [
    /\b(?:no|not enough|without|too few|lack of)(?: (?:more|any|a|free|available|idle|spare|remaining|unused|open|left|db|database|pool|worker))* (?:connections?|threads?|slots?|capacity|headroom)\b/g,
    (said) => ` exhausted ${said.replace(/^(?:no|not enough|without|too few|lack of)\b/, "")} `,
  ],
  [
    /\b(?:(?:can|could|did|do|does|were|was) not|unable to|failed to|fail to|failing to)(?: be able to)? (?:get|obtain|acquire|check out|grab|lease|receive|borrow|find|be given|be served)\b/g,
    " starved of ",
  ],
  [/\b(?:did|do|does|was|were|is|are)? ?(?:not|never) (?:be )?(?:releas|return|free|giv)\w*/g, " held "],
  [/\bwithout (?:releasing|returning|freeing)\b/g, " holding "],
  [/\bnot (?:only|just)\b/g, " "],
  [/\bno longer\b/g, " "],
  [/\b(?:none|nothing)(?: \w+){0,3} (?:free|left|available|idle|to spare)\b/g, " exhausted "],
];

const EXHAUSTION = [
  /exhaust|saturat|deplet|starv|\bmax(?:ed|es|ing)?[ -]?out|\b(?:ran|run|runs|running) (?:out|dry)|\bus(?:ed|es|ing) up|\bused? all/,
  /\b20 ?(?:\/|of|out of) ?20\b|\b(?:at|hit|hits|hitting|reach\w*|beyond|over) (?:its |the |full |max\w* )*(?:capacity|limit|max\w*|ceiling)/,
  /\b(?:is|was|were|became|completely|fully) full\b|\bfill(?:ed|s|ing)? (?:up )?|\bfull pool|\bdrain(?:ed|s|ing)?\b|overwhelm|overload|\bhog|monopoli[sz]|\boccup(?:y|ied|ies|ying)/,
  /\bt(?:ied|ies|ying) up|\b(?:held|holds?|holding|took|takes?|taking|consum\w+|grabb\w+|claim\w+) (?:on to |onto )?(?:up )?(?:all|every|the entire|the whole|20|twenty)\b/,
  /\ball (?:of )?(?:the |its |20 |twenty )*(?:pooled |pool |db |database |worker )*(?:connections|threads|slots) (?:are |were |being |got )?(?:in use|busy|taken|held|checked out)/,
  /\b(?:keep|kept|keeping|made|were|was|are|being) (?:all|every|each|the whole)\b[^.,;]{0,40}\b(?:busy|in use|occupied|taken)/,
];

const LOAD = [
  /concurren|simultan|\bsurg|\bburst|\bspik|\bflood|\bmany\b|\bparallel|\boverlap|\bat once\b|\bat the same time\b|\bin[- ]flight\b/,
  /\bwave|\brush|\bpil(?:e|ed|es|ing)[- ]?up|\bramp|\bheavy\b|\bhigh\b|excess|\binflux|\bbacklog|\bvolume|\bincreas|\bstorm|\bnumber of\b|\bload\b|\bstampede|\bfaster than\b/,
  /\bslow|\blong[- ]|\bhog|monopoli[sz]|\bt(?:ied|ies|ying) up|\boccup(?:y|ied|ies|ying)|\b(?:hold|held|kept|keep|tak|took|consum|grabb)\w* /,
];

const COMMON_DECOYS = [
  /\bpayments?\b|\bwebhooks?\b|\b504s?\b/,
  /\brecommendations?\b|\b502s?\b/,
  /\breports?\/monthly|\bmonthly reports?\b|\/api\/reports?\b/,
  /\bscann(?:er|ing)|\bbots?\b|wp-login|phpmyadmin|\.env\b|\b404s?\b|brute[- ]force/,
  /\bmemory leak|\bout of memory|\boom\b|\bdisk (?:is |was )?(?:full|space)|\bdns\b|\bdeploy(?:ment|ed|s)?\b|\bcertificate/,
];

const VICTIM = String.raw`(?:get |post )?\/api\/(?:products|cart|users|login)\S*(?: requests?| calls?| queries)?`;

const STORIES = {
  orders: {
    resource: [
      /(?<!thread |threads |worker |workers |memory |process |thread-|worker-)\bpool(?:ed)?\b/,
      /\b(?:db|database|sql|postgres\w*|mysql|backend)[ -](?:\w+ )?conn(?:ection)?s?\b/,
      /\bconnections? (?:to|of|from) (?:the |our )?(?:db|database)\b/,
    ],
    trigger: [
      /(?<!get (?:\S*))\/orders?\b/,
      /(?<!get (?:\S*))\borders? ?-?(?:post|creat|placement|placing|submission|submit|write|insert|request|call|endpoint|traffic|api|route)/,
      /\b(?:creat|plac|submit|post|insert)\w* (?:of |to )?(?:new |an |the |many )*orders?\b/,
    ],
    culprit: String.raw`(?:post )?\S*\/orders?`,
  },
  export: {
    resource: [
      /\b(?:thread|worker)[ -]?pool|\b(?:worker|request) threads?|\bthreads\b|\bworkers\b|\bpool of (?:\d+ )?(?:workers?|threads?)/,
    ],
    trigger: [
      /(?<!post (?:\S*))\/exports?\b/,
      /(?<!post (?:\S*))\bexports? ?-?(?:request|call|job|endpoint|traffic|api|route|download)/,
      /\bget exports?\b|\bexporting\b/,
    ],
    culprit: String.raw`(?:get )?\S*\/exports?`,
  },
};

export function grade(run) {
  return decide([
    () => unchanged(run, "access.log"),
    () => artifactPresent(run, FILE),
    () => artifactNotEmpty(run, FILE),
    () => formed(run),
    ...causeSteps(run),
    ...evidenceSteps(run),
    () => onlyChanged(run, [FILE]),
  ]);
}

function answer(run) {
  return keyValues(textOf(run, FILE) ?? "", KEYS, ["root_cause"]);
}

function formed(run) {
  const { values, extra } = answer(run);
  const asked = (values.get("root_cause") ?? "") !== "" && extra.length === 0;
  return finding(`${FILE} has the form asked for`, asked, {
    detail: "format",
    expected: KEYS.map((key) => `${key}: …`).join(" / "),
    found: textOf(run, FILE),
    quote: textOf(run, FILE),
  });
}

function causeSteps(run) {
  const quote = answer(run).values.get("root_cause") ?? "";
  const said = judgeCause(quote, run.truth.story);
  const step = (name, passed, detail) => () => finding(name, passed, { detail, found: quote, quote });
  const complete = said.resource === "asserted" && said.trigger === "asserted";
  return [
    step("the true cause is not denied", !said.denied, "negated"),
    step("no harmless oddity is blamed", complete || said.decoys.length === 0, "decoy_cause"),
    step("one cause is named, not a list", said.decoys.length === 0 && !said.listed, "shotgun"),
    step(
      "the request type that did it is named",
      said.trigger === "asserted" && !said.victimBlamed,
      "culprit_not_identified",
    ),
    step(
      "the resource that ran out is named",
      said.resource === "asserted" && said.exhausted,
      "mechanism_not_identified",
    ),
    step("what about those requests did it is named", said.load, "load_not_explained"),
  ];
}

/** What one sentence says of each concept. Exported for the corpus of phrasings. */
export function judgeCause(sentence, storyName) {
  const story = STORIES[storyName];
  const text = IDIOMS.reduce((now, [idiom, meaning]) => now.replace(idiom, meaning), plain(sentence));
  const truth = (patterns) => concept(text, patterns, { comma: "ends" });
  const decoys = COMMON_DECOYS.filter(
    (pattern) => concept(text, [pattern], { comma: "continues" }) === "asserted",
  );
  const resource = truth(story.resource);
  const trigger = truth(story.trigger);
  const exhaustion = truth(EXHAUSTION);
  return {
    resource,
    trigger,
    decoys,
    denied: [resource, trigger, exhaustion].includes("denied"),
    exhausted: exhaustion === "asserted",
    load: truth(LOAD) === "asserted",
    listed: listsCulpritAmongVictims(text, story),
    victimBlamed: blamesVictim(text),
  };
}

/** "GET /api/cart, GET /api/users and POST /api/orders requests": the culprit as one name in a list. */
function listsCulpritAmongVictims(text, { culprit }) {
  const before = new RegExp(
    `${VICTIM}(?:,? and|,? or| \\+| &| plus|,) (?:the |many |concurrent |slow )*${culprit}`,
  );
  const after = new RegExp(
    `${culprit}(?: requests?| calls?)?(?:,? and| or| \\+| &| plus) (?:the |many |concurrent |slow )*${VICTIM}(.{0,50})`,
  );
  if (before.test(text)) return true;
  const match = after.exec(text);
  return (
    match !== null && !/fail|tim(?:e|ed|ing) out|return|wait|got|starv|error|500|block|queue/.test(match[1])
  );
}

/** "GET /api/cart requests exhausted the pool", "the pool was exhausted by GET /api/cart". */
function blamesVictim(text) {
  const subject = new RegExp(
    `${VICTIM}(?: (?:have|had|has|that|which|quickly|all|suddenly|completely|fully))* (?:exhaust(?:ed|ing|s)?|saturat\\w+|deplet\\w+|held|holding|hog\\w*|tied up|overwhelm\\w*|used up|took all|drained)\\b`,
  );
  const agent = new RegExp(
    `(?:exhaust|saturat|held|used up|deplet|consum|occup|overwhelm|caus)\\w* (?:by|from|due to|because of)(?: (?!post|get)[a-z]+){0,4} ${VICTIM}`,
  );
  return subject.test(text) || agent.test(text);
}

function evidenceSteps(run) {
  const { values } = answer(run);
  const request = clean(values.get("first_500_request")).replace(/^req=/, "");
  const count = clean(values.get("count_500"));
  return [
    () => evidence("first_500_request", run.truth.first_500_request, request, run),
    () => evidence("count_500", String(run.truth.count_500), count, run),
  ];
}

function evidence(key, expected, found, run) {
  return finding(`${key} is right`, found === expected, {
    detail: "evidence_mismatch",
    expected,
    found: found === "" ? "(no such line)" : found,
    quote: textOf(run, FILE),
  });
}

function clean(value) {
  return (value ?? "").replace(/^[<`"'\s]+|[>`"'.\s]+$/g, "");
}
