// Errors as Node shows them: `stack` starts with the message, frames of this machine's own files are left out.
(internal) => {
  const natives = [
    "Error",
    "TypeError",
    "RangeError",
    "SyntaxError",
    "ReferenceError",
    "EvalError",
    "URIError",
  ];
  const NativeError = Error;

  internal.frames = (stack) =>
    String(stack ?? "")
      .split("\n")
      .filter(
        (line) => /^\s*at /.test(line) && !/\(?node:|\(native\)|<eval> \(\[|^\s*at <anonymous>$/.test(line),
      )
      .map(
        (line) =>
          `    ${line
            .trim()
            .replace("<eval> ", "")
            .replace(/^at \((.*)\)$/, "at $1")}`,
      )
      .map((line) => line.replace(/([^\s(]+):1:(\d+)(\)?)$/, unwrapped));
  // CommonJS runs in a wrapper on its first line; columns are told without it.
  internal.wrapped = new Map();
  const unwrapped = (whole, path, column, close) => {
    const length = internal.wrapped.get(path);
    return length !== undefined && Number(column) > length ? `${path}:1:${column - length}${close}` : whole;
  };

  internal.v8Message = (message) =>
    message
      .replace(
        /^cannot read property '(.*)' of (null|undefined)$/,
        "Cannot read properties of $2 (reading '$1')",
      )
      .replace(
        /^cannot set property '(.*)' of (null|undefined)$/,
        "Cannot set properties of $2 (setting '$1')",
      )
      .replace(/^'(.*)' is not defined$/, "$1 is not defined")
      .replace(/^'(.*)' is read-only$/, "Assignment to constant variable.");

  internal.header = (error) => {
    if (error.name === "InternalError" && error.message === "stack overflow") {
      return "RangeError: Maximum call stack size exceeded";
    }
    const name = String(error.name ?? "Error");
    const code = error.code && name !== "SystemError" && internal.coded.has(error) ? ` [${error.code}]` : "";
    const message = internal.v8Message(String(error.message ?? ""));
    return message ? `${name}${code}: ${message}` : `${name}${code}`;
  };
  internal.coded = new WeakSet();

  internal.stackOf = (error) => {
    const stack = String(error.stack ?? "");
    const frames = internal.frames(stack).slice(0, 10);
    const cut = stack.search(/^\s+at /m);
    const told = cut > 0 ? stack.slice(0, cut).replace(/\n$/, "") : cut < 0 && stack ? stack.trimEnd() : "";
    return [told || internal.header(error), ...frames].join("\n");
  };

  for (const name of natives) {
    const Native = globalThis[name];
    function Shown(message, options) {
      const error = Reflect.construct(
        Native,
        message === undefined ? [] : [message, options],
        new.target ?? Shown,
      );
      const stack = [
        error.message ? `${error.name}: ${error.message}` : error.name,
        ...internal.frames(error.stack),
      ];
      Object.defineProperty(error, "stack", { value: stack.join("\n"), writable: true, configurable: true });
      return error;
    }
    Object.defineProperty(Shown, "name", { value: name });
    Object.defineProperty(Shown, "length", { value: 1 });
    Shown.prototype = Native.prototype;
    Object.defineProperty(Native.prototype, "constructor", {
      value: Shown,
      writable: true,
      configurable: true,
    });
    if (name !== "Error") Object.setPrototypeOf(Shown, globalThis.Error);
    Object.defineProperty(globalThis, name, { value: Shown, writable: true, configurable: true });
  }
  Error.captureStackTrace = (target) => {
    const frames = internal.frames(new NativeError().stack);
    const value = [internal.header(target), ...frames].join("\n");
    Object.defineProperty(target, "stack", { value, writable: true, configurable: true });
  };
  Error.stackTraceLimit = 10;

  internal.codedError = (code, message, Kind = TypeError, extra = {}) => {
    const error = new Kind(message);
    internal.coded.add(error);
    error.code = code;
    Object.assign(error, extra);
    const stack = [`${error.name} [${code}]: ${message}`, ...internal.frames(error.stack)].join("\n");
    Object.defineProperty(error, "stack", { value: stack, writable: true, configurable: true });
    return error;
  };
};
