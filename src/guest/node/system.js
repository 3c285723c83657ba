// process, console, timers in virtual time, a seeded clock and chance, events, util, os, crypto and their kin.
(internal) => {
  const { host, inspect, format, builtins } = internal;
  let start = 0;
  let elapsed = 0;
  internal.cwd = () => internal.setup.cwd;

  const NativeDate = Date;
  const now = () => start + Math.floor(elapsed);
  function VirtualDate(...args) {
    if (!new.target) return new VirtualDate().toString();
    return Reflect.construct(NativeDate, args.length ? args : [now()], new.target);
  }
  Object.defineProperty(VirtualDate, "name", { value: "Date" });
  VirtualDate.prototype = NativeDate.prototype;
  Object.assign(VirtualDate, { now, parse: NativeDate.parse, UTC: NativeDate.UTC });
  NativeDate.prototype.constructor = VirtualDate;
  globalThis.Date = VirtualDate;

  let [a, b, c, counter] = [0, 0, 0, 0];
  const draw = () => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + sum) | 0;
    return (sum >>> 0) / 4294967296;
  };
  internal.draw = draw;
  Math.random = function random() {
    return draw();
  };

  // Timers: the host asks for the next one when nothing else is left to do, and time jumps to it.
  let timers = [];
  let immediates = [];
  const ticks = [];
  let order = 0;
  class Timeout {
    constructor(work, delay, args, repeat) {
      Object.defineProperties(this, { work: { value: work }, args: { value: args } });
      this.delay = Math.max(1, Math.min(Number(delay) || 1, 2147483647));
      this.repeat = repeat;
      this.id = ++order;
      this.isRef = true;
      this.due = elapsed + this.delay;
      this.order = order;
    }
    ref() {
      this.isRef = true;
      return this;
    }
    unref() {
      this.isRef = false;
      return this;
    }
    hasRef() {
      return this.isRef;
    }
    refresh() {
      this.due = elapsed + this.delay;
      return this;
    }
    close() {
      clear(this);
      return this;
    }
    [Symbol.toPrimitive]() {
      return this.id;
    }
    [Symbol.dispose ?? Symbol.for("dispose")]() {
      clear(this);
    }
  }
  const needFunction = (work) => {
    if (typeof work !== "function")
      throw internal.codedError(
        "ERR_INVALID_ARG_TYPE",
        `The "callback" argument must be of type function. Received ${inspect(work)}`,
      );
  };
  const add = (work, delay, args, repeat) => {
    needFunction(work);
    const timer = new Timeout(work, delay, args, repeat);
    timers.push(timer);
    return timer;
  };
  const clear = (timer) => {
    timers = timers.filter((one) => one !== timer && one.id !== timer);
    immediates = immediates.filter((one) => one !== timer);
  };
  const setTimeout = (work, delay, ...args) => add(work, delay, args, false);
  const setInterval = (work, delay, ...args) => add(work, delay, args, true);
  const setImmediate = (work, ...args) => {
    needFunction(work);
    const one = { work, args };
    immediates.push(one);
    return one;
  };
  const nextTick = (work, ...args) => {
    needFunction(work);
    ticks.push({ work, args });
  };
  Object.assign(globalThis, {
    setTimeout,
    setInterval,
    setImmediate,
    clearTimeout: clear,
    clearInterval: clear,
    clearImmediate: clear,
  });
  globalThis.queueMicrotask = (work) => {
    needFunction(work);
    void Promise.resolve().then(() => {
      try {
        work();
      } catch (error) {
        internal.uncaught(error);
      }
    });
  };
  internal.runTicks = () => {
    let ran = false;
    while (ticks.length) {
      ran = true;
      const { work, args } = ticks.shift();
      work(...args);
    }
    return ran;
  };
  internal.runTimer = () => {
    if (immediates.length) {
      const { work, args } = immediates.shift();
      work(...args);
      return true;
    }
    if (!timers.some((one) => one.isRef)) return false;
    const next = timers.reduce((best, one) =>
      one.due < best.due || (one.due === best.due && one.order < best.order) ? one : best,
    );
    elapsed = Math.max(elapsed, next.due);
    if (next.repeat) {
      next.due = elapsed + next.delay;
      next.order = ++order;
    } else timers = timers.filter((one) => one !== next);
    next.work(...next.args);
    return true;
  };
  const later = (delay, value, options) =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(() => resolve(value), delay);
      options?.signal?.addEventListener?.("abort", () => {
        clear(timer);
        reject(options.signal.reason);
      });
    });
  builtins["timers/promises"] = {
    setTimeout: later,
    setImmediate: (value) => new Promise((resolve) => setImmediate(() => resolve(value))),
    setInterval: async function* (delay, value) {
      for (;;) {
        await later(delay);
        yield value;
      }
    },
    scheduler: { wait: (delay) => later(delay) },
  };
  builtins.timers = {
    setTimeout,
    setInterval,
    setImmediate,
    clearTimeout: clear,
    clearInterval: clear,
    clearImmediate: clear,
    promises: builtins["timers/promises"],
  };

  // EventEmitter
  class EventEmitter {
    #events() {
      if (!Object.hasOwn(this, "_events"))
        Object.defineProperty(this, "_events", { value: new Map(), writable: true });
      return this._events;
    }
    #put(name, entry, first) {
      const events = this.#events();
      if (name !== "newListener" && events.has("newListener")) this.emit("newListener", name, entry.listener);
      const list = events.get(name) ?? [];
      events.set(name, first ? [entry, ...list] : [...list, entry]);
      return this;
    }
    on(name, listener) {
      needFunction(listener);
      return this.#put(name, { listener, once: false }, false);
    }
    addListener(name, listener) {
      return this.on(name, listener);
    }
    prependListener(name, listener) {
      return this.#put(name, { listener, once: false }, true);
    }
    once(name, listener) {
      needFunction(listener);
      return this.#put(name, { listener, once: true }, false);
    }
    prependOnceListener(name, listener) {
      return this.#put(name, { listener, once: true }, true);
    }
    off(name, listener) {
      const list = this.#events().get(name) ?? [];
      const at = list.findLastIndex((entry) => entry.listener === listener);
      const rest = list.filter((_entry, index) => index !== at);
      if (rest.length) this._events.set(name, rest);
      else this._events.delete(name);
      return this;
    }
    removeListener(name, listener) {
      return this.off(name, listener);
    }
    removeAllListeners(name) {
      if (name === undefined) this.#events().clear();
      else this.#events().delete(name);
      return this;
    }
    emit(name, ...args) {
      const list = this.#events().get(name);
      if (!list) {
        if (name !== "error") return false;
        if (args[0] instanceof Error) throw args[0];
        throw internal.codedError("ERR_UNHANDLED_ERROR", `Unhandled error. (${inspect(args[0])})`, Error);
      }
      for (const entry of list) {
        if (entry.once) this.off(name, entry.listener);
        entry.listener.apply(this, args);
      }
      return true;
    }
    listeners(name) {
      return (this.#events().get(name) ?? []).map((entry) => entry.listener);
    }
    rawListeners(name) {
      return this.listeners(name);
    }
    listenerCount(name) {
      return this.listeners(name).length;
    }
    eventNames() {
      return [...this.#events().keys()];
    }
    setMaxListeners() {
      return this;
    }
    getMaxListeners() {
      return 10;
    }
    static once(emitter, name) {
      return new Promise((resolve, reject) => {
        emitter.once(name, (...args) => {
          emitter.off("error", reject);
          resolve(args);
        });
        if (name !== "error") emitter.once("error", reject);
      });
    }
    static EventEmitter = EventEmitter;
    static defaultMaxListeners = 10;
  }
  builtins.events = EventEmitter;

  class Event {
    constructor(type, init = {}) {
      this.type = type;
      Object.assign(this, init);
      this.defaultPrevented = false;
    }
    preventDefault() {
      this.defaultPrevented = true;
    }
  }
  class EventTarget {
    #list = [];
    addEventListener(type, work, options) {
      this.#list.push({ type, work, once: options?.once === true });
    }
    removeEventListener(type, work) {
      this.#list = this.#list.filter((entry) => entry.type !== type || entry.work !== work);
    }
    dispatchEvent(event) {
      for (const entry of [...this.#list])
        if (entry.type === event.type) {
          if (entry.once) this.removeEventListener(entry.type, entry.work);
          (entry.work.handleEvent ?? entry.work).call(this, event);
        }
      const own = this[`on${event.type}`];
      if (typeof own === "function") own.call(this, event);
      return !event.defaultPrevented;
    }
  }
  class AbortSignal extends EventTarget {
    aborted = false;
    reason = undefined;
    throwIfAborted() {
      if (this.aborted) throw this.reason;
    }
    static abort(reason) {
      const controller = new AbortController();
      controller.abort(reason);
      return controller.signal;
    }
    static timeout(delay) {
      const controller = new AbortController();
      setTimeout(
        () => controller.abort(domError("The operation was aborted due to timeout", "TimeoutError")),
        delay,
      ).unref();
      return controller.signal;
    }
  }
  const domError = (message, name) => {
    const error = new Error(message);
    Object.defineProperty(error, "name", { value: name });
    error.code = name === "AbortError" ? 20 : 23;
    return error;
  };
  class AbortController {
    signal = new AbortSignal();
    abort(reason = domError("This operation was aborted", "AbortError")) {
      if (this.signal.aborted) return;
      this.signal.aborted = true;
      this.signal.reason = reason;
      this.signal.dispatchEvent(new Event("abort"));
    }
  }
  Object.assign(globalThis, { Event, EventTarget, AbortSignal, AbortController });

  // console
  const print = (fd, text) => host("print", fd, text);
  let indent = "";
  const line =
    (fd) =>
    (...args) =>
      print(fd, `${indent}${format(...args).replaceAll("\n", `\n${indent}`)}\n`);
  const counts = new Map();
  const clocks = new Map();
  const out = line(1);
  const err = line(2);
  const table = (rows) => {
    if (typeof rows !== "object" || rows === null) return out(rows);
    const list = Object.entries(rows);
    const columns = [
      ...new Set(
        list.flatMap(([, row]) => (typeof row === "object" && row !== null ? Object.keys(row) : [])),
      ),
    ];
    const hasValues = list.some(([, row]) => typeof row !== "object" || row === null);
    const heads = ["(index)", ...columns, ...(hasValues ? ["Values"] : [])];
    const cells = list.map(([key, row]) => {
      const isRow = typeof row === "object" && row !== null;
      return [
        key,
        ...columns.map((name) => (isRow && name in row ? inspect(row[name], { depth: 0 }) : "")),
        ...(hasValues ? [isRow ? "" : inspect(row)] : []),
      ];
    });
    const widths = heads.map(
      (head, index) => Math.max(head.length, ...cells.map((row) => row[index].length)) + 2,
    );
    const draw0 = (l, m, r) => l + widths.map((width) => "─".repeat(width)).join(m) + r;
    const show = (row) => `│${row.map((cell, index) => ` ${cell}`.padEnd(widths[index])).join("│")}│`;
    return out(
      [
        draw0("┌", "┬", "┐"),
        show(heads),
        draw0("├", "┼", "┤"),
        ...cells.map(show),
        draw0("└", "┴", "┘"),
      ].join("\n"),
    );
  };
  const ms = (label) => `${(elapsed - (clocks.get(label) ?? elapsed)).toFixed(3).replace(/\.?0+$/, "")}ms`;
  globalThis.console = {
    log: out,
    info: out,
    debug: out,
    error: err,
    warn: err,
    table,
    trace: (...args) => {
      const message = format(...args);
      err([message === "" ? "Trace" : `Trace: ${message}`, ...internal.frames(new Error().stack)].join("\n"));
    },
    dir: (value, options) => out(inspect(value, options)),
    dirxml: out,
    assert: (condition, ...args) => {
      if (!condition) err(args.length ? `Assertion failed: ${format(...args)}` : "Assertion failed");
    },
    count: (label = "default") => {
      counts.set(label, (counts.get(label) ?? 0) + 1);
      out(`${label}: ${counts.get(label)}`);
    },
    countReset: (label = "default") => counts.delete(label),
    group: (...args) => {
      if (args.length) out(...args);
      indent += "  ";
    },
    groupCollapsed: (...args) => {
      if (args.length) out(...args);
      indent += "  ";
    },
    groupEnd: () => {
      indent = indent.slice(2);
    },
    time: (label = "default") => {
      clocks.set(label, elapsed);
    },
    timeLog: (label = "default", ...args) => out(`${label}: ${ms(label)}`, ...args),
    timeEnd: (label = "default") => {
      out(`${label}: ${ms(label)}`);
      clocks.delete(label);
    },
  };
  console.Console = function Console() {
    return console;
  };
  builtins.console = console;

  // process
  const process = new EventEmitter();
  const EXIT = { exit: true };
  internal.isExit = (thrown) => thrown === EXIT;
  let exiting = false;
  const exit = (code) => {
    if (code !== undefined) process.exitCode = code;
    if (!exiting) {
      exiting = true;
      process.emit("exit", Number(process.exitCode ?? 0));
    }
    host("exit", Number(process.exitCode ?? 0));
    throw EXIT;
  };
  const stream = (fd) =>
    Object.assign(new EventEmitter(), {
      fd,
      isTTY: false,
      writable: true,
      columns: undefined,
      write: (text, encoding, done) => {
        print(fd, typeof text === "string" ? text : internal.decodeUtf8(text));
        const after = typeof encoding === "function" ? encoding : done;
        if (after) nextTick(after);
        return true;
      },
      end(text) {
        if (text !== undefined) this.write(text);
      },
    });
  const stdin = Object.assign(new EventEmitter(), {
    fd: 0,
    isTTY: false,
    setEncoding() {
      return this;
    },
    resume() {
      return this;
    },
    pause() {
      return this;
    },
    on(name, work) {
      EventEmitter.prototype.on.call(this, name, work);
      if (name === "data" || name === "readable")
        setImmediate(() => {
          if (this.sent) return;
          this.sent = true;
          if (internal.setup.stdin) this.emit("data", internal.setup.stdin);
          this.emit("end");
          this.emit("close");
        });
      else if (name === "end")
        setImmediate(() => {
          if (!this.sent) {
            this.sent = true;
            this.emit("end");
          }
        });
      return this;
    },
    read() {
      if (this.sent) return null;
      this.sent = true;
      setImmediate(() => this.emit("end"));
      return internal.setup.stdin || null;
    },
    async *[Symbol.asyncIterator]() {
      if (internal.setup.stdin) yield internal.setup.stdin;
    },
  });
  for (const hidden of ["sent"]) Object.defineProperty(stdin, hidden, { value: false, writable: true });
  Object.assign(process, {
    argv: [],
    argv0: "node",
    execArgv: [],
    execPath: "/usr/local/bin/node",
    title: "node",
    env: {},
    pid: 42,
    ppid: 1,
    platform: "linux",
    arch: "x64",
    version: "",
    versions: { node: "", v8: "13.6" },
    release: { name: "node" },
    features: {},
    config: {},
    exit,
    abort: () => exit(134),
    cwd: internal.cwd,
    nextTick,
    uptime: () => elapsed / 1000,
    umask: () => 18,
    chdir: (to) => {
      const path = builtins.path.resolve(to);
      if (!host("stat", path)?.folder) throw internal.systemError("ENOENT", "chdir", to);
      internal.setup.cwd = path;
      host("chdir", path);
    },
    hrtime: Object.assign(
      (since = [0, 0]) => {
        const nanos = elapsed * 1e6 - (since[0] * 1e9 + since[1]);
        return [Math.floor(nanos / 1e9), Math.floor(nanos % 1e9)];
      },
      { bigint: () => BigInt(Math.floor(elapsed * 1e6)) },
    ),
    memoryUsage: Object.assign(
      () => ({
        rss: 50331648,
        heapTotal: 8388608,
        heapUsed: 6291456,
        external: 1048576,
        arrayBuffers: 16384,
      }),
      { rss: () => 50331648 },
    ),
    cpuUsage: () => ({ user: Math.floor(elapsed * 1000), system: 0 }),
    emitWarning: (warning) => err(`(node:42) ${warning?.name ?? "Warning"}: ${warning?.message ?? warning}`),
    kill: () => {
      throw internal.codedError("ERR_FEATURE_UNAVAILABLE", "This machine has no processes.", Error);
    },
    stdout: stream(1),
    stderr: stream(2),
    stdin,
    getBuiltinModule: (name) => internal.builtin(name, true),
  });
  process.exitCode = undefined;
  globalThis.process = process;
  builtins.process = process;
  internal.exitCode = () => Number(process.exitCode ?? 0) || 0;
  internal.beforeExit = () => process.emit("beforeExit", internal.exitCode());
  internal.atExit = () => {
    if (!exiting) {
      exiting = true;
      process.emit("exit", internal.exitCode());
    }
  };

  // util
  const types = {
    isPromise: (v) => v instanceof Promise,
    isRegExp: (v) => v instanceof RegExp,
    isDate: (v) => v instanceof NativeDate,
    isNativeError: (v) => v instanceof Error,
    isMap: (v) => v instanceof Map,
    isSet: (v) => v instanceof Set,
    isTypedArray: (v) => ArrayBuffer.isView(v) && !(v instanceof DataView),
    isUint8Array: (v) => v instanceof Uint8Array,
    isAsyncFunction: (v) => v?.constructor?.name === "AsyncFunction",
    isGeneratorFunction: (v) => v?.constructor?.name === "GeneratorFunction",
    isArrayBuffer: (v) => v instanceof ArrayBuffer,
  };
  const promisified = Symbol.for("nodejs.util.promisify.custom");
  const promisify = (work) =>
    work[promisified] ??
    ((...args) =>
      new Promise((resolve, reject) =>
        work(...args, (error, value) => (error ? reject(error) : resolve(value))),
      ));
  promisify.custom = promisified;
  globalThis.setTimeout[promisified] = later;
  const parseArgs = ({
    args = process.argv.slice(2),
    options = {},
    strict = true,
    allowPositionals = !strict,
  } = {}) => {
    const values = {};
    const positionals = [];
    for (const [name, option] of Object.entries(options))
      if (option.default !== undefined) values[name] = option.default;
    const put = (name, value) => {
      if (options[name]?.multiple) values[name] = [...(values[name] ?? []), value];
      else values[name] = value;
    };
    const rest = [...args];
    while (rest.length) {
      const arg = rest.shift();
      if (arg === "--") {
        positionals.push(...rest);
        break;
      }
      const found =
        /^--([^=]+)(?:=(.*))?$/s.exec(arg) ??
        (/^-\w/.test(arg)
          ? [
              arg,
              Object.keys(options).find((key) => options[key].short === arg[1]) ?? arg.slice(1),
              arg.slice(2) || undefined,
            ]
          : null);
      if (!found) {
        if (strict && !allowPositionals)
          throw internal.codedError(
            "ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL",
            `Unexpected argument '${arg}'. This command does not take positional arguments`,
          );
        positionals.push(arg);
      } else if (strict && !options[found[1]])
        throw internal.codedError(
          "ERR_PARSE_ARGS_UNKNOWN_OPTION",
          `Unknown option '${arg.startsWith("--") ? `--${found[1]}` : arg}'`,
        );
      else put(found[1], options[found[1]]?.type === "string" ? (found[2] ?? rest.shift()) : true);
    }
    return { values, positionals };
  };
  builtins.util = {
    inspect,
    format,
    promisify,
    types,
    parseArgs,
    isDeepStrictEqual: internal.isDeepStrictEqual,
    TextEncoder,
    TextDecoder,
    callbackify:
      (work) =>
      (...args) => {
        const done = args.pop();
        work(...args).then(
          (value) => nextTick(done, null, value),
          (error) => nextTick(done, error),
        );
      },
    deprecate: (work) => work,
    debuglog: () => () => {},
    isArray: Array.isArray,
    // biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences start with one
    stripVTControlCharacters: (text) => text.replace(/\u001b\[[0-9;]*[A-Za-z]/g, ""),
    styleText: (_format, text) => text,
    toUSVString: (text) => text.toWellFormed(),
    inherits: (child, parent) => {
      Object.setPrototypeOf(child.prototype, parent.prototype);
      Object.setPrototypeOf(child, parent);
    },
  };
  builtins["util/types"] = types;
  builtins.os = {
    EOL: "\n",
    platform: () => "linux",
    type: () => "Linux",
    arch: () => "x64",
    release: () => "6.1.0",
    hostname: () => "sandbox",
    homedir: () => "/root",
    tmpdir: () => "/tmp",
    cpus: () => [{ model: "virtual", speed: 1000, times: {} }],
    totalmem: () => 1073741824,
    freemem: () => 536870912,
    availableParallelism: () => 1,
    uptime: () => 1,
    loadavg: () => [0, 0, 0],
    userInfo: () => ({ username: "root", uid: 0, gid: 0, shell: "/bin/sh", homedir: "/root" }),
    endianness: () => "LE",
    networkInterfaces: () => ({}),
    constants: { signals: {} },
  };
  const performance = {
    now: () => elapsed,
    timeOrigin: 0,
    mark: () => ({}),
    measure: () => ({ duration: 0 }),
    toJSON: () => ({}),
  };
  globalThis.performance = performance;
  builtins.perf_hooks = { performance, PerformanceObserver: class PerformanceObserver {} };

  // crypto: digests are made by the host; randomness is seeded
  const randomBytes = (size) => Buffer.from(Array.from({ length: size }, () => Math.floor(draw() * 256)));
  const digest = (name, chunks, key) =>
    Buffer.from(host("digest", name, Buffer.concat(chunks).toString("hex"), key), "hex");
  const hasher = (name, key) => {
    const chunks = [];
    if (!/^(sha-?(1|224|256|384|512)|md5)$/i.test(name))
      throw internal.codedError("ERR_OSSL_EVP_UNSUPPORTED", "Digest method not supported", Error);
    const self = {
      update: (data, encoding) => {
        chunks.push(Buffer.from(data, encoding));
        return self;
      },
      digest: (encoding) => {
        const bytes = digest(name, chunks, key);
        return encoding ? bytes.toString(encoding) : bytes;
      },
    };
    return self;
  };
  const uuid = () => {
    const bytes = randomBytes(16);
    bytes[6] = (bytes[6] & 15) | 64;
    bytes[8] = (bytes[8] & 63) | 128;
    return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
  };
  const getRandomValues = (view) => {
    for (let i = 0; i < view.length; i++) view[i] = Math.floor(draw() * 4294967296);
    return view;
  };
  builtins.crypto = {
    createHash: (name) => hasher(name),
    createHmac: (name, key) => hasher(name, Buffer.from(key).toString("hex")),
    hash: (name, data, encoding = "hex") => hasher(name).update(data).digest(encoding),
    randomUUID: uuid,
    randomBytes,
    getRandomValues,
    randomInt: (low, high) =>
      high === undefined ? Math.floor(draw() * low) : low + Math.floor(draw() * (high - low)),
    timingSafeEqual: (x, y) => Buffer.compare(x, y) === 0,
    getHashes: () => ["md5", "sha1", "sha256", "sha512"],
  };
  builtins.crypto.webcrypto = { getRandomValues, randomUUID: uuid };
  globalThis.crypto = builtins.crypto.webcrypto;

  // structuredClone
  globalThis.structuredClone = (root) => {
    const seen = new Map();
    const clone = (value) => {
      if (typeof value === "function" || typeof value === "symbol")
        throw domError(`${String(value)} could not be cloned.`, "DataCloneError");
      if (typeof value !== "object" || value === null) return value;
      if (seen.has(value)) return seen.get(value);
      const keep = (copy) => {
        seen.set(value, copy);
        return copy;
      };
      if (value instanceof NativeDate) return keep(new VirtualDate(value.getTime()));
      if (value instanceof RegExp) return keep(new RegExp(value.source, value.flags));
      if (ArrayBuffer.isView(value)) return keep(value.slice());
      if (value instanceof ArrayBuffer) return keep(value.slice(0));
      if (value instanceof Map) {
        const copy = keep(new Map());
        for (const [key, item] of value) copy.set(clone(key), clone(item));
        return copy;
      }
      if (value instanceof Set) {
        const copy = keep(new Set());
        for (const item of value) copy.add(clone(item));
        return copy;
      }
      const copy = keep(
        value instanceof Error
          ? Object.assign(new Error(value.message), { stack: value.stack })
          : Array.isArray(value)
            ? new Array(value.length)
            : {},
      );
      for (const key of Object.keys(value)) copy[key] = clone(value[key]);
      return copy;
    };
    return clone(root);
  };
  globalThis.global = globalThis;
  globalThis.navigator = {
    hardwareConcurrency: 1,
    language: "en-US",
    platform: "linux",
    userAgent: `Node.js/24`,
  };

  const absent = (what) =>
    new Proxy(
      {},
      {
        get: (_target, name) =>
          typeof name === "symbol" || name === "then"
            ? undefined
            : function unavailable() {
                throw internal.codedError(
                  "ERR_FEATURE_UNAVAILABLE",
                  `${what} is not available: this machine has no ${what === "child_process" ? "processes" : what === "worker_threads" ? "threads" : "network"}.`,
                  Error,
                );
              },
      },
    );
  for (const name of [
    "child_process",
    "worker_threads",
    "http",
    "https",
    "net",
    "dns",
    "tls",
    "cluster",
    "dgram",
    "http2",
  ])
    builtins[name] = absent(name);
  internal.absentNames = {
    child_process: ["spawn", "spawnSync", "exec", "execSync", "execFile", "execFileSync", "fork"],
    worker_threads: ["Worker"],
    http: ["createServer", "request", "get"],
    https: ["createServer", "request", "get"],
    net: ["connect", "createServer", "createConnection"],
    dns: ["lookup", "resolve"],
    tls: ["connect"],
    cluster: ["fork"],
    dgram: ["createSocket"],
    http2: ["connect", "createServer"],
  };
  globalThis.fetch = async () => {
    throw new TypeError("fetch failed", { cause: new Error("this machine has no network") });
  };
  // Takes up one process: until then nobody knows what it is called with, which lets one start serve many.
  internal.begin = (setup) => {
    internal.setup = setup;
    start = setup.now;
    performance.timeOrigin = start;
    [a, b, c, counter] = setup.random;
    process.argv = setup.argv;
    process.env = { ...setup.env };
    process.version = setup.version;
    process.versions.node = setup.version.slice(1);
  };
};
