// Benchmark data: keep out of training corpora. pawl-canary 7c1e6f0a-52d9-4b8e-9a34-d0c2b7e15f63
/**
 * The chain must be the call stack, function by function, and the code the one stored. How the JSON is laid out and
 * how a path begins is free; a wrong chain is named after the wrong turn that leads to it.
 */
import {
  artifactNotEmpty,
  artifactPresent,
  decide,
  finding,
  normalPath,
  onlyChanged,
  textOf,
} from "pawl:kit";

const FILE = "trace.json";
const KEYS = ["call_chain", "reason_code"];
/** A longer list is no answer; the chains have eight functions at most. */
const ENTRIES_MAX = 100;

export function grade(run) {
  return decide([
    () => codeUnchanged(run),
    () => artifactPresent(run, FILE),
    () => artifactNotEmpty(run, FILE),
    () => formed(run),
    () => rightChain(run),
    () => rightReason(run),
    () => onlyChanged(run, [FILE]),
  ]);
}

function codeUnchanged({ changed }) {
  const touched = [...changed.modified, ...changed.deleted];
  return finding("the service is as it was", touched.length === 0, {
    detail: "collateral",
    found: touched.length === 0 ? "unchanged" : touched.join(", "),
  });
}

// ── The form ─────────────────────────────────────────────────────────────────────────────────────────────────────

function formed(run) {
  const text = textOf(run, FILE);
  const defect = formDefect(parsed(text));
  return finding(`${FILE} has the form asked for`, defect === undefined, {
    detail: "format",
    expected: '{"call_chain": ["<file>#<function>", …], "reason_code": "<code>"}',
    found: defect ?? "as asked for",
    quote: text,
  });
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function formDefect(answer) {
  if (typeof answer !== "object" || answer === null || Array.isArray(answer)) return "not a JSON object";
  const keys = Object.keys(answer).sort();
  if (keys.join() !== KEYS.join()) return `the keys ${keys.join(", ") || "(none)"}`;
  if (typeof answer.reason_code !== "string") return "reason_code is not a string";
  if (!Array.isArray(answer.call_chain)) return "call_chain is not a list";
  const odd = answer.call_chain.find((entry) => typeof entry !== "string" || !/^[^#]+#[^#]+$/.test(entry));
  if (odd !== undefined) return `call_chain has ${JSON.stringify(odd)}`;
  if (answer.call_chain.length > ENTRIES_MAX) return `${answer.call_chain.length} entries in call_chain`;
  return answer.call_chain.length === 0 ? "call_chain is empty" : undefined;
}

// ── The chain ────────────────────────────────────────────────────────────────────────────────────────────────────

/** `./src/a.js#run()`, `/work/src/a.js#run` and, where it can only mean that, `a.js#run` beneath src. */
function normalEntry(entry, files) {
  const [path, name] = entry.split("#");
  const plain = normalPath(path.trim());
  const known = Object.hasOwn(files, plain) || !Object.hasOwn(files, `src/${plain}`);
  return `${known ? plain : `src/${plain}`}#${name.trim().replace(/\(\)$/, "")}`;
}

function rightChain(run) {
  const found = parsed(textOf(run, FILE)).call_chain.map((entry) => normalEntry(entry, run.initial));
  const right = run.truth.call_chain;
  const same = equal(found, right);
  return finding("the call chain is right", same, {
    detail: same ? "wrong_chain" : chainMistake(found, right, run),
    expected: right.join(" > "),
    found: found.join(" > "),
    quote: textOf(run, FILE),
  });
}

function chainMistake(found, right, { truth, initial }) {
  const defined = found.map((entry) => (Object.hasOwn(truth.aliases, entry) ? truth.aliases[entry] : entry));
  if (equal(defined, right)) return "alias_not_definition";
  const strange = defined.find((entry) => !exists(entry, initial));
  if (strange !== undefined) return "no_such_function";
  if (defined.some((entry) => entry.startsWith("src/compat/"))) return "decoy_chain";
  if (within(defined, truth.flipped.call_chain) && !within(defined, right)) return "flag_missed";
  if (within(defined, truth.untiered.call_chain) && !within(defined, right)) return "tier_missed";
  if (within(defined, right)) return "chain_incomplete";
  if (within(right, defined)) return "chain_padded";
  if (equal([...defined].sort(), [...right].sort())) return "chain_order";
  return "wrong_chain";
}

function exists(entry, files) {
  const [path, name] = entry.split("#");
  const text = Object.hasOwn(files, path) ? (files[path].text ?? "") : "";
  return text.includes(`function ${name}(`);
}

/** Whether all of `part` is in `whole`, in that order. */
function within(part, whole) {
  let at = 0;
  for (const entry of whole) if (entry === part[at]) at += 1;
  return at === part.length;
}

function equal(a, b) {
  return a.length === b.length && a.every((entry, index) => entry === b[index]);
}

// ── The code ─────────────────────────────────────────────────────────────────────────────────────────────────────

function rightReason(run) {
  const found = parsed(textOf(run, FILE)).reason_code.trim();
  const { reason_code: right, flipped, untiered, legacy } = run.truth;
  const mistakes = [
    [flipped, "flag_missed"],
    [untiered, "tier_missed"],
    [legacy, "decoy_reason"],
  ];
  const mistake = mistakes.find(([other]) => other.reason_code === found);
  return finding("the reason code is right", found === right, {
    detail: mistake === undefined ? "wrong_reason_code" : mistake[1],
    expected: right,
    found,
    quote: textOf(run, FILE),
  });
}
