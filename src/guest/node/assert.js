// node:assert and node:assert/strict, with Node's messages; and the deep equality behind util.isDeepStrictEqual.
(internal) => {
  const { inspect } = internal;
  const sameKeys = (a, b) =>
    Object.keys(a).length === Object.keys(b).length && Object.keys(a).every((key) => Object.hasOwn(b, key));

  // biome-ignore lint/suspicious/noDoubleEquals: assert.equal is this comparison
  const looselyEqual = (a, b) => a == b || (Number.isNaN(a) && Number.isNaN(b));

  function deepEqual(a, b, strict, seen = []) {
    if (strict ? Object.is(a, b) : looselyEqual(a, b)) return true;
    if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
    if (strict && Object.getPrototypeOf(a) !== Object.getPrototypeOf(b)) return false;
    if (Array.isArray(a) !== Array.isArray(b)) return false;
    if (seen.some(([x, y]) => x === a && y === b)) return true;
    const pairs = [...seen, [a, b]];
    const same = (x, y) => deepEqual(x, y, strict, pairs);
    if (Array.isArray(a))
      return a.length === b.length && sameKeys(a, b) && Object.keys(a).every((key) => same(a[key], b[key]));
    return (
      sameKind(a, b, same) &&
      sameKeys(a, b) &&
      Object.keys(a).every((key) => same(a[key], b[key])) &&
      sameSymbols(a, b, same, strict)
    );
  }

  function sameSymbols(a, b, same, strict) {
    if (!strict) return true;
    const of = (value) =>
      Object.getOwnPropertySymbols(value).filter((key) =>
        Object.prototype.propertyIsEnumerable.call(value, key),
      );
    return (
      of(a).length === of(b).length && of(a).every((key) => Object.hasOwn(b, key) && same(a[key], b[key]))
    );
  }

  function sameKind(a, b, same) {
    for (const Kind of [Map, Set, Date, RegExp, Error, Promise])
      if (a instanceof Kind !== b instanceof Kind) return false;
    if (a instanceof Date) return a.getTime() === b.getTime();
    if (a instanceof RegExp) return String(a) === String(b) && a.lastIndex === b.lastIndex;
    if (a instanceof Error) return a.message === b.message && a.name === b.name && same(a.cause, b.cause);
    if (a instanceof Set)
      return (
        a.size === b.size &&
        [...a].every(
          (item) => b.has(item) || [...b].some((other) => typeof other === "object" && same(item, other)),
        )
      );
    if (a instanceof Map)
      return (
        a.size === b.size &&
        [...a].every(([key, item]) =>
          b.has(key)
            ? same(item, b.get(key))
            : [...b].some(
                ([other, value]) => typeof other === "object" && same(key, other) && same(item, value),
              ),
        )
      );
    if (ArrayBuffer.isView(a))
      return a.length === b.length && a.every((item, index) => Object.is(item, b[index]));
    if (a instanceof Number || a instanceof String || a instanceof Boolean)
      return Object.is(a.valueOf(), b.valueOf());
    return !(a instanceof Promise || a instanceof WeakMap || a instanceof WeakSet);
  }

  const show = (value) =>
    inspect(value, {
      compact: false,
      depth: 1000,
      maxArrayLength: Infinity,
      breakLength: Infinity,
      sorted: true,
    });

  function lineDiff(actual, expected) {
    const a = actual.split("\n");
    const b = expected.split("\n");
    if (a.length * b.length > 250000)
      return [...a.map((line) => `+ ${line}`), ...b.map((line) => `- ${line}`)];
    const table = Array.from({ length: a.length + 1 }, () => new Uint32Array(b.length + 1));
    const equal = (i, j) => a[i] === b[j] || a[i] === `${b[j]},` || `${a[i]},` === b[j];
    for (let i = a.length - 1; i >= 0; i--) {
      for (let j = b.length - 1; j >= 0; j--)
        table[i][j] = equal(i, j) ? table[i + 1][j + 1] + 1 : Math.max(table[i + 1][j], table[i][j + 1]);
    }
    const out = [];
    let i = 0;
    let j = 0;
    while (i < a.length || j < b.length) {
      if (i < a.length && j < b.length && equal(i, j)) {
        out.push(`  ${a[i]}`);
        i++;
        j++;
      } else if (i < a.length && (j === b.length || table[i + 1][j] >= table[i][j + 1]))
        out.push(`+ ${a[i++]}`);
      else out.push(`- ${b[j++]}`);
    }
    return folded(out);
  }

  // Of a run of equal lines Node shows the first five and, when more than two would be left out, dots and the last;
  // a run at the end is cut short in silence.
  function folded(lines) {
    const out = [];
    out.skipped = false;
    for (let i = 0; i < lines.length; ) {
      let end = i;
      while (end < lines.length && lines[end][0] === " ") end++;
      if (end === i) out.push(lines[i++]);
      else {
        const run = lines.slice(i, end);
        const isLong = run.length > 7 && end < lines.length;
        if (isLong) out.skipped = true;
        if (end === lines.length) out.push(...run.slice(0, 5));
        else out.push(...(isLong ? [...run.slice(0, 5), "...", run.at(-1)] : run));
        i = end;
      }
    }
    return out;
  }

  const WITH_DIFF = new Set(["strictEqual", "deepStrictEqual"]);
  const TITLES = {
    strictEqual: "Expected values to be strictly equal:",
    deepStrictEqual: "Expected values to be strictly deep-equal:",
    deepEqual: "Expected values to be loosely deep-equal:",
    notStrictEqual: 'Expected "actual" to be strictly unequal to:',
    notDeepStrictEqual: 'Expected "actual" not to be strictly deep-equal to:',
    strictEqualObject: 'Expected "actual" to be reference-equal to "expected":',
  };

  function diffMessage(actual, expected, operator, said) {
    const a = show(actual);
    const b = show(expected);
    const title = said ?? TITLES[operator];
    const isSimple =
      !a.includes("\n") &&
      !b.includes("\n") &&
      (typeof actual !== "object" || actual === null || typeof expected !== "object" || expected === null);
    if (a === b) return `Values have same structure but are not reference-equal:\n\n${a}\n`;
    if (isSimple) {
      const quotes = (typeof actual === "string" ? 2 : 0) + (typeof expected === "string" ? 2 : 0);
      if (a.length + b.length - quotes <= 12) return `${title}\n\n${a} !== ${b}\n`;
      let pointer = "";
      let at = 0;
      while (a[at] === b[at]) at++;
      if (at > 2 && at < 60) pointer = `\n${" ".repeat(at + 2)}^`;
      return `${title}\n+ actual - expected\n\n+ ${a}\n- ${b}${pointer}\n`;
    }
    const lines = lineDiff(a, b);
    const shownTitle =
      said === undefined &&
      operator === "strictEqual" &&
      typeof actual === "object" &&
      typeof expected === "object"
        ? TITLES.strictEqualObject
        : title;
    return `${shownTitle}\n+ actual - expected${lines.skipped ? "\n... Skipped lines" : ""}\n\n${lines.join("\n")}\n`;
  }

  class AssertionError extends Error {
    constructor({ message, actual, expected, operator, stackStartFn }) {
      const generated = message === undefined;
      const text = generated
        ? TITLES[operator]
          ? diffMessage(actual, expected, operator)
          : `${inspect(actual)} ${operator} ${inspect(expected)}`
        : WITH_DIFF.has(operator)
          ? diffMessage(actual, expected, operator, String(message))
          : String(message);
      super(text);
      void stackStartFn;
      internal.coded.add(this);
      Object.defineProperty(this, "name", { value: "AssertionError", writable: true, configurable: true });
      this.generatedMessage = generated;
      this.code = "ERR_ASSERTION";
      this.actual = actual;
      this.expected = expected;
      this.operator = operator;
      this.diff = "simple";
      const stack = [`AssertionError [ERR_ASSERTION]: ${text}`, ...internal.frames(this.stack)].join("\n");
      Object.defineProperty(this, "stack", { value: stack, writable: true, configurable: true });
    }
  }

  function fail(details) {
    if (details.message instanceof Error) throw details.message;
    const error = new AssertionError(details);
    if (details.generated) error.generatedMessage = true;
    throw error;
  }
  const check = (condition, details) => {
    if (!condition) fail(details);
  };

  function ok(...args) {
    const [value, message] = args;
    if (value) return;
    if (args.length === 0)
      fail({
        actual: undefined,
        expected: true,
        operator: "==",
        message: "No value argument passed to `assert.ok()`",
        generated: true,
      });
    if (message !== undefined) fail({ actual: value, expected: true, operator: "==", message });
    const call = internal.callSource(new Error().stack);
    const text = call
      ? `The expression evaluated to a falsy value:\n\n  ${call}\n`
      : `The expression evaluated to a falsy value`;
    fail({ actual: value, expected: true, operator: "==", message: text, generated: true });
  }

  const negated = (title, expected) => {
    const text = show(expected);
    return `${title}${text.includes("\n") || text.length > 60 ? "\n\n" : " "}${text}${text.includes("\n") ? "\n" : ""}`;
  };
  const plain = {
    strictEqual: (actual, expected, message) =>
      check(Object.is(actual, expected), { actual, expected, message, operator: "strictEqual" }),
    notStrictEqual: (actual, expected, message) =>
      check(!Object.is(actual, expected), {
        actual,
        expected,
        operator: "notStrictEqual",
        message: message ?? negated('Expected "actual" to be strictly unequal to:', expected),
        generated: message === undefined,
      }),
    deepStrictEqual: (actual, expected, message) =>
      check(deepEqual(actual, expected, true), { actual, expected, message, operator: "deepStrictEqual" }),
    notDeepStrictEqual: (actual, expected, message) =>
      check(!deepEqual(actual, expected, true), {
        actual,
        expected,
        operator: "notDeepStrictEqual",
        message: message ?? negated('Expected "actual" not to be strictly deep-equal to:', expected),
        generated: message === undefined,
      }),
    match: (actual, expected, message) =>
      check(typeof actual === "string" && expected.test(actual), {
        actual,
        expected,
        operator: "match",
        message:
          message ??
          (typeof actual === "string"
            ? `The input did not match the regular expression ${inspect(expected)}. Input:\n\n${inspect(actual)}\n`
            : `The "string" argument must be of type string. Received ${inspect(actual)}`),
        generated: message === undefined,
      }),
    doesNotMatch: (actual, expected, message) =>
      check(!expected.test(actual), {
        actual,
        expected,
        operator: "doesNotMatch",
        message:
          message ??
          `The input was expected to not match the regular expression ${inspect(expected)}. Input:\n\n${inspect(actual)}\n`,
        generated: message === undefined,
      }),
    fail: (message = "Failed") =>
      fail({
        message,
        operator: "fail",
        actual: undefined,
        expected: undefined,
        generated: message === "Failed",
      }),
    ifError: (value) => {
      if (value !== null && value !== undefined)
        fail({
          actual: value,
          expected: null,
          operator: "ifError",
          message: `ifError got unwanted exception: ${value?.message ?? inspect(value)}`,
        });
    },
    partialDeepStrictEqual: (actual, expected, message) =>
      check(contains(actual, expected), {
        actual,
        expected,
        operator: "partialDeepStrictEqual",
        message:
          message ??
          `Expected values to be partially and strictly deep-equal:\n+ actual - expected\n\n${lineDiff(show(actual), show(expected)).join("\n")}\n`,
        generated: message === undefined,
      }),
  };

  function contains(actual, expected) {
    if (typeof expected !== "object" || expected === null || typeof actual !== "object" || actual === null)
      return Object.is(actual, expected);
    if (Array.isArray(expected))
      return Array.isArray(actual) && expected.every((item) => actual.some((other) => contains(other, item)));
    return Object.keys(expected).every(
      (key) => Object.hasOwn(actual, key) && contains(actual[key], expected[key]),
    );
  }

  function matches(error, expected, message, operator) {
    if (expected === undefined) return;
    if (typeof expected === "function") {
      if (expected.prototype !== undefined && error instanceof expected) return;
      if (expected === Error || expected.prototype instanceof Error) {
        if (message !== undefined) fail({ actual: error, expected, operator, message });
        fail({
          actual: error,
          expected,
          operator,
          generated: true,
          message: `The error is expected to be an instance of "${expected.name}". Received "${error?.constructor?.name ?? inspect(error)}"\n\nError message:\n\n${error?.message ?? error}`,
        });
      }
      if (expected.call({}, error) === true) return;
      fail({
        actual: error,
        expected,
        operator,
        generated: message === undefined,
        message:
          message ??
          `The ${expected.name ? `"${expected.name}" ` : ""}validation function is expected to return "true". Received ${inspect(false)}\n\nCaught error:\n\n${internal.stackOf(error)}`,
      });
    }
    if (expected instanceof RegExp) {
      if (expected.test(internal.v8Text(error))) return;
      fail({
        actual: error,
        expected,
        operator,
        generated: message === undefined,
        message:
          message ??
          `The input did not match the regular expression ${inspect(expected)}. Input:\n\n${inspect(String(error))}\n`,
      });
    }
    matchesObject(error, expected, message, operator);
  }

  function matchesObject(error, expected, message, operator) {
    const keys = Object.keys(expected);
    if (expected instanceof Error) keys.push("name", "message");
    for (const key of keys) {
      const actual =
        key === "message" && typeof error?.message === "string"
          ? internal.v8Message(error.message)
          : error?.[key];
      const wanted = expected[key];
      if (typeof actual === "string" && wanted instanceof RegExp && wanted.test(actual)) continue;
      if (error !== null && typeof error === "object" && key in error && deepEqual(actual, wanted, true))
        continue;
      const pick = (from) =>
        Object.fromEntries(
          keys.filter((name) => from != null && name in from).map((name) => [name, from[name]]),
        );
      fail({
        actual: error,
        expected,
        operator,
        generated: message === undefined,
        message:
          message ??
          `Expected values to be strictly deep-equal:\n+ actual - expected\n\n${lineDiff(show(pick(error)).replace(/^\{/, "Comparison {"), show(pick(expected)).replace(/^\{/, "Comparison {")).join("\n")}\n`,
      });
    }
  }

  const NONE = Symbol("none");
  function caught(work) {
    if (typeof work !== "function")
      throw internal.codedError(
        "ERR_INVALID_ARG_TYPE",
        `The "fn" argument must be of type function. Received ${inspect(work)}`,
      );
    try {
      work();
    } catch (error) {
      return error;
    }
    return NONE;
  }
  async function caughtLater(work) {
    try {
      await (typeof work === "function" ? work() : work);
    } catch (error) {
      return error;
    }
    return NONE;
  }
  function expectError(error, expected, message, operator) {
    const [wanted, said] = typeof expected === "string" ? [undefined, expected] : [expected, message];
    if (error === NONE) {
      const kind = operator === "rejects" ? "rejection" : "exception";
      const named = wanted?.name ? ` (${wanted.name})` : "";
      fail({
        actual: undefined,
        expected: wanted,
        operator,

        message: `Missing expected ${kind}${named}${said ? `: ${said}` : "."}`,
      });
    }
    matches(error, wanted, said, operator);
  }
  function expectNone(error, message, operator) {
    if (error === NONE) return;
    const kind = operator === "doesNotReject" ? "rejection" : "exception";
    fail({
      actual: error,
      expected: undefined,
      operator,

      message: `Got unwanted ${kind}${typeof message === "string" ? `: ${message}` : "."}\nActual message: "${error?.message}"`,
    });
  }
  const raising = {
    throws: (work, expected, message) => expectError(caught(work), expected, message, "throws"),
    doesNotThrow: (work, _expected, message) =>
      expectNone(caught(work), typeof _expected === "string" ? _expected : message, "doesNotThrow"),
    rejects: async (work, expected, message) =>
      expectError(await caughtLater(work), expected, message, "rejects"),
    doesNotReject: async (work, message) => expectNone(await caughtLater(work), message, "doesNotReject"),
  };
  internal.v8Text = (error) =>
    error instanceof Error ? `${error.name}: ${internal.v8Message(String(error.message))}` : String(error);

  const make = (loose) => {
    const assert = (...args) => ok(...args);
    Object.assign(assert, plain, raising, { ok, AssertionError });
    Object.assign(assert, loose);
    return assert;
  };
  const loose = {
    equal: (actual, expected, message) =>
      check(looselyEqual(actual, expected), {
        actual,
        expected,
        operator: "==",
        message: message ?? `${inspect(actual)} == ${inspect(expected)}`,
        generated: message === undefined,
      }),
    notEqual: (actual, expected, message) =>
      check(!looselyEqual(actual, expected), {
        actual,
        expected,
        operator: "!=",
        message: message ?? `${inspect(actual)} != ${inspect(expected)}`,
        generated: message === undefined,
      }),
    deepEqual: (actual, expected, message) =>
      check(deepEqual(actual, expected, false), { actual, expected, message, operator: "deepEqual" }),
    notDeepEqual: (actual, expected, message) =>
      check(!deepEqual(actual, expected, false), {
        actual,
        expected,
        operator: "notDeepEqual",
        message: message ?? negated('Expected "actual" not to be loosely deep-equal to:', expected),
        generated: message === undefined,
      }),
  };
  const strict = make({
    equal: plain.strictEqual,
    notEqual: plain.notStrictEqual,
    deepEqual: plain.deepStrictEqual,
    notDeepEqual: plain.notDeepStrictEqual,
  });
  const assert = make(loose);
  strict.strict = strict;
  assert.strict = strict;
  internal.isDeepStrictEqual = (a, b) => deepEqual(a, b, true);
  internal.builtins.assert = assert;
  internal.builtins["assert/strict"] = strict;
};
