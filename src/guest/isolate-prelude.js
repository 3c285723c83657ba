// Runs before a program in the isolate and returns the function that calls one export. Its own needs are captured
// first, so the program cannot change how it is called. A task's code is left ECMAScript without clock, chance or
// collector; a program with Node's surroundings gets those from the surroundings, virtual and seeded.
(isBare) => {
  const { parse, stringify } = JSON;
  const { getPrototypeOf, setPrototypeOf, keys } = Object;
  const plainPrototype = Object.prototype;
  const isArray = Array.isArray;
  const isFiniteNumber = Number.isFinite;
  const NativePromise = Promise;
  const NativeString = String;
  const NativeError = Error;

  const ecmascript = new Set(
    `globalThis undefined NaN Infinity eval parseInt parseFloat isNaN isFinite decodeURI decodeURIComponent
    encodeURI encodeURIComponent escape unescape Object Function Boolean Symbol Error AggregateError EvalError
    RangeError ReferenceError SyntaxError TypeError URIError InternalError Number BigInt Math String RegExp Array
    Int8Array Uint8Array Uint8ClampedArray Int16Array Uint16Array Int32Array Uint32Array BigInt64Array
    BigUint64Array Float16Array Float32Array Float64Array ArrayBuffer DataView Map Set WeakMap WeakSet JSON Iterator
    Promise Proxy Reflect`.split(/\s+/),
  );
  if (!isBare) for (const name of ["Date", "WeakRef", "FinalizationRegistry"]) ecmascript.add(name);
  for (const name of Reflect.ownKeys(globalThis)) {
    if (typeof name === "symbol" || !ecmascript.has(name)) delete globalThis[name];
  }
  if (isBare)
    Object.defineProperty(Math, "random", {
      value: function random() {
        throw new NativeError("Math.random is not available here: derive chance from the seed");
      },
      writable: false,
      configurable: false,
    });

  // Copies what JSON can carry, without prototypes so that no patched toJSON is asked; what JSON would silently drop
  // or change is refused with the path to it. Undefined members are left out.
  function refuse(why) {
    throw { why };
  }

  function copy(value, path, above) {
    if (value === null || typeof value === "string" || typeof value === "boolean") return value;
    if (typeof value === "number") return isFiniteNumber(value) ? value : refuse(`${path} is ${value}`);
    if (typeof value !== "object")
      refuse(`${path} is ${value === undefined ? "undefined" : `a ${typeof value}`}`);
    for (let link = above; link; link = link.above) if (link.value === value) refuse(`${path} is a cycle`);
    return isArray(value) ? copyArray(value, path, above) : copyObject(value, path, above);
  }

  function copyArray(value, path, above) {
    const items = setPrototypeOf([], null);
    for (let index = 0; index < value.length; index++) {
      items[index] = copy(value[index], `${path}[${index}]`, { value, above });
    }
    return items;
  }

  function copyObject(value, path, above) {
    const prototype = getPrototypeOf(value);
    if (prototype !== plainPrototype && prototype !== null) refuse(`${path} is not a plain object`);
    const members = { __proto__: null };
    const names = keys(value);
    for (let index = 0; index < names.length; index++) {
      const member = value[names[index]];
      if (member !== undefined)
        members[names[index]] = copy(member, `${path}.${names[index]}`, { value, above });
    }
    return members;
  }

  function valueReport(value) {
    let plain;
    try {
      plain = copy(value, "the value", undefined);
    } catch (refusal) {
      if (typeof refusal?.why !== "string") throw refusal;
      return stringify({ kind: "not_json", why: refusal.why, __proto__: null });
    }
    return `{"kind":"value","value":${stringify(plain)}}`;
  }

  function thrown(error) {
    const isError = error instanceof NativeError;
    return stringify({
      __proto__: null,
      kind: "threw",
      name: isError ? NativeString(error.name) : "",
      message: isError ? NativeString(error.message) : NativeString(error),
      stack: isError ? NativeString(error.stack) : "",
    });
  }

  return async function invoke(loaded, name, argsJson) {
    try {
      const namespace = loaded instanceof NativePromise ? await loaded : loaded;
      if (typeof namespace[name] !== "function") return '{"kind":"missing_export"}';
      const args = parse(argsJson);
      const exported = namespace[name];
      return valueReport(await exported(...args));
    } catch (error) {
      return thrown(error);
    }
  };
};
