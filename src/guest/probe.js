// Runs one probe inside its isolate: loads the entry, calls its exports in order, and writes down what came back as
// text of its own making. The code under probe shares this realm, so all that is needed is captured before it loads,
// answers are written at once and never read again, and there is nothing in here worth finding: no expected value.
import { hasExited } from "pawl:world";

const { parse, stringify } = JSON;
const { apply, getPrototypeOf, ownKeys, getOwnPropertyDescriptor } = Reflect;
const { isArray } = Array;
const { hasOwn } = Object;
const isNotANumber = Number.isNaN;
const NativeError = Error;
const NativeInternalError = InternalError;
const NativeSyntaxError = SyntaxError;
const NativeString = String;
const plainPrototype = Object.prototype;
const { indexOf, slice } = NativeString.prototype;
const { getTime, toISOString } = Date.prototype;
const getter = (prototype, name) => getOwnPropertyDescriptor(prototype, name).get;
const mapSize = getter(Map.prototype, "size");
const setSize = getter(Set.prototype, "size");
const { forEach: eachOfMap } = Map.prototype;
const { forEach: eachOfSet } = Set.prototype;
const regexpSource = getter(RegExp.prototype, "source");
const regexpFlags = getter(RegExp.prototype, "flags");
const typedName = getter(getPrototypeOf(Uint8Array.prototype), Symbol.toStringTag);
const typedLength = getter(getPrototypeOf(Uint8Array.prototype), "length");

// What `await` looks up on a promise stays as it is, so that nobody stands between a promise and this module.
for (const name of ["then", "constructor"])
  Object.defineProperty(Promise.prototype, name, { writable: false, configurable: false });

const DEPTH_MAX = 100;
const ANSWER_CHARS_MAX = 4_000_000;
const TOO_LARGE = { tooLarge: true };
let left = ANSWER_CHARS_MAX;

function paid(text) {
  left -= text.length;
  if (left < 0) throw TOO_LARGE;
  return text;
}

const tagged = (kind, rest = "") => paid(`{"$":"${kind}"${rest}}`);
const tag = (kind, value) => tagged(kind, `,"value":${stringify(value)}`);

function number(value) {
  if (isNotANumber(value)) return tag("number", "NaN");
  if (value === 0) return 1 / value < 0 ? tag("number", "-0") : paid("0");
  if (value - value !== 0) return tag("number", value > 0 ? "Infinity" : "-Infinity");
  return paid(stringify(value));
}

function encode(value, above, depth) {
  if (value === null) return paid("null");
  switch (typeof value) {
    case "string":
      return paid(stringify(value));
    case "number":
      return number(value);
    case "boolean":
      return paid(value ? "true" : "false");
    case "undefined":
      return tagged("undefined");
    case "bigint":
      return tag("bigint", `${value}`);
    case "object":
      return encodeObject(value, above, depth);
    default:
      return tagged(typeof value);
  }
}

function encodeObject(value, above, depth) {
  for (let link = above; link; link = link.above) if (link.value === value) return tagged("cycle");
  if (depth > DEPTH_MAX) return tagged("too_deep");
  const here = { value, above };
  if (isArray(value)) return list(value, value.length, here, depth);
  return special(value, here, depth) ?? members(value, here, depth);
}

function list(value, length, here, depth) {
  let text = "[";
  for (let index = 0; index < length; index++) {
    if (index > 0) text += ",";
    text += hasOwn(value, index) ? encode(value[index], here, depth + 1) : tagged("hole");
  }
  return `${text}]`;
}

// Each kind is told by what only its own kind answers to, never by its prototype or name.
function ask(method, value) {
  try {
    return { answer: apply(method, value, []) };
  } catch {
    // Not of this kind.
    return undefined;
  }
}

function special(value, here, depth) {
  const time = ask(getTime, value);
  if (time) return tag("date", isNotANumber(time.answer) ? "Invalid Date" : apply(toISOString, value, []));
  if (ask(mapSize, value)) return collected("map", eachOfMap, value, here, depth);
  if (ask(setSize, value)) return collected("set", eachOfSet, value, here, depth);
  const name = apply(typedName, value, []);
  if (name !== undefined) {
    const items = list(value, apply(typedLength, value, []), here, depth);
    return tagged("typed_array", `,"class":${stringify(name)},"value":${items}`);
  }
  if (value instanceof NativeError) {
    const { name: kind, message } = textsOf(value);
    return tagged("error", `,"name":${stringify(kind)},"message":${stringify(message)}`);
  }
  if (value === RegExp.prototype) return undefined;
  const source = ask(regexpSource, value);
  if (source) return tag("regexp", `/${source.answer}/${apply(regexpFlags, value, [])}`);
  return undefined;
}

function collected(kind, each, value, here, depth) {
  let items = "";
  apply(each, value, [
    (item, key) => {
      if (items !== "") items += ",";
      const text = encode(item, here, depth + 1);
      items += kind === "map" ? `[${encode(key, here, depth + 1)},${text}]` : text;
    },
  ]);
  return tagged(kind, `,"value":[${items}]`);
}

function members(value, here, depth) {
  const prototype = getPrototypeOf(value);
  const isPlain = prototype === plainPrototype || prototype === null;
  const names = ownKeys(value);
  let text = "";
  for (let index = 0; index < names.length; index++) {
    const name = names[index];
    if (typeof name !== "string" || !getOwnPropertyDescriptor(value, name)?.enumerable) continue;
    if (text !== "") text += ",";
    text += `${paid(stringify(name))}:${encode(value[name], here, depth + 1)}`;
  }
  if (isPlain && !hasOwn(value, "$")) return `{${text}}`;
  const name = isPlain ? "Object" : prototype.constructor?.name;
  return tagged("object", `,"class":${stringify(typeof name === "string" ? name : "")},"value":{${text}}`);
}

function textsOf(error) {
  const said = (read) => {
    try {
      return apply(slice, NativeString(read()), [0, 2000]);
    } catch {
      // A name or message that itself throws has nothing to say.
      return "";
    }
  };
  return error instanceof NativeError
    ? { name: said(() => error.name), message: said(() => error.message) }
    : { name: "", message: said(() => error) };
}

const threwText = (error) => {
  const { name, message } = textsOf(error);
  return paid(`{"ok":false,"threw":{"name":${stringify(name)},"message":${stringify(message)}}}`);
};

// Made before anything could lie in wait for an Error being made.
const CANARY = new NativeError("canary");
const canary = () => {
  throw CANARY;
};

// What the engine throws when it gives way; it may be caught, and must not pass for an answer.
function isEngineFault(error) {
  if (!(error instanceof NativeInternalError)) return false;
  const { message } = textsOf(error);
  return message === "interrupted" || message === "out of memory";
}

// One call, the same way for the probe's own canary as for the code under probe.
async function answer(work, argsText) {
  try {
    const value = await apply(work, undefined, parse(argsText));
    return `{"ok":true,"value":${encode(value, undefined, 0)}}`;
  } catch (error) {
    if (error === TOO_LARGE || isEngineFault(error)) throw error;
    return threwText(error);
  }
}

async function load(entry) {
  try {
    return { namespace: await import(entry) };
  } catch (error) {
    if (isEngineFault(error)) throw error;
    const isSyntax =
      error instanceof NativeSyntaxError && apply(indexOf, `${error.stack ?? ""}`, ["("]) === -1;
    const { name, message } = textsOf(error);
    return { state: isSyntax ? "syntax" : "threw", message: name === "" ? message : `${name}: ${message}` };
  }
}

/** `calls[].args` are JSON texts, so that every call gets a copy of its own. */
export async function collect({ nonce, entry, calls }) {
  const report = (state, message, results, canary) =>
    `{"nonce":${stringify(nonce)},"state":"${state}","message":${stringify(message)},"results":[${results}],"canary":${canary}}`;
  const { namespace, state, message } = await load(entry);
  if (hasExited()) return report("exited", "process.exit was called while loading.", "", "null");
  if (namespace === undefined) return report(state, message, "", "null");
  for (let index = 0; index < calls.length; index++) {
    const name = calls[index].export;
    if (typeof namespace[name] !== "function")
      return report("missing_export", `There is no exported function ${name}().`, "", "null");
  }
  try {
    let results = "";
    for (let index = 0; index < calls.length; index++) {
      const call = calls[index];
      results += (index > 0 ? "," : "") + (await answer(namespace[call.export], call.args));
      if (hasExited())
        return report("exited", `process.exit was called by ${call.export}().`, results, "null");
    }
    return report("completed", "", results, await answer(canary, "[]"));
  } catch (error) {
    if (error !== TOO_LARGE) throw error;
    return report("memory", "The answers were too large.", "", "null");
  }
}
