// require, builtin modules, and what the host calls to run a program and to report how it ended.
(internal) => {
  const { host, builtins } = internal;
  const cache = Object.create(null);

  internal.builtin = (name, isQuiet) => {
    const bare = name.replace(/^node:/, "");
    if (name.startsWith("node:") && Object.hasOwn(internal.prefixOnly, bare))
      return internal.prefixOnly[bare];
    if (Object.hasOwn(builtins, bare)) return builtins[bare];
    if (isQuiet) return undefined;
    throw internal.codedError("ERR_UNKNOWN_BUILTIN_MODULE", `No such built-in module: ${name}`, Error);
  };
  internal.exportNames = (name) => {
    const found = internal.builtin(name);
    const extra = internal.absentNames[name.replace(/^node:/, "")] ?? [];
    return [...new Set([...Object.getOwnPropertyNames(found), ...extra])].filter(
      (key) =>
        /^[A-Za-z_$][\w$]*$/.test(key) &&
        !["default", "length", "name", "prototype", "arguments", "caller"].includes(key),
    );
  };

  class Module {
    constructor(id, parent) {
      this.id = id;
      this.path = builtins.path.dirname(id);
      this.exports = {};
      this.filename = id;
      this.loaded = false;
      this.children = [];
      this.paths = [];
      Object.defineProperty(this, "parent", { value: parent });
    }
  }
  function requireFrom(base, parent) {
    const resolve = (specifier) => {
      if (typeof specifier !== "string")
        throw internal.codedError(
          "ERR_INVALID_ARG_TYPE",
          `The "id" argument must be of type string. Received ${internal.inspect(specifier)}`,
        );
      const found = host("resolve", specifier, base, "require");
      if (found.path) return found.path;
      const stack = [];
      for (let at = parent; at; at = at.parent) stack.push(at.filename);
      const error = new Error(
        found.code === "MODULE_NOT_FOUND"
          ? `Cannot find module '${specifier}'${stack.length ? `\nRequire stack:\n${stack.map((file) => `- ${file}`).join("\n")}` : ""}`
          : found.error,
      );
      throw Object.assign(error, {
        code: found.code,
        ...(found.code === "MODULE_NOT_FOUND" ? { requireStack: stack } : {}),
      });
    };
    const require = (specifier) => {
      const path = resolve(specifier);
      return path.startsWith("node:") ? internal.builtin(path) : internal.load(path, parent);
    };
    require.resolve = resolve;
    require.cache = cache;
    require.main = internal.main;
    return require;
  }
  internal.load = (path, parent, isMain) => {
    if (cache[path]) return cache[path].exports;
    const module = new Module(isMain ? "." : path, parent);
    module.filename = path;
    module.path = builtins.path.dirname(path);
    if (isMain) internal.main = module;
    cache[path] = module;
    try {
      evaluate(module, path);
    } catch (error) {
      delete cache[path];
      throw error;
    }
    module.loaded = true;
    return module.exports;
  };
  function evaluate(module, path) {
    const kind = host("kindOf", path);
    if (kind === "json") {
      try {
        module.exports = JSON.parse(host("readText", path));
      } catch (error) {
        error.message = `${path}: ${error.message}`;
        throw error;
      }
    } else if (kind === "esm") {
      const namespace = internal.importSync(path);
      module.exports = Object.hasOwn(namespace, "module.exports") ? namespace["module.exports"] : namespace;
    } else {
      internal.wrapped.set(path, internal.wrapperLength);
      const work = internal.compile(path);
      work.call(module.exports, module.exports, requireFrom(path, module), module, path, module.path);
    }
  }
  const createRequire = (from) =>
    requireFrom(internal.toPath(String(from).startsWith("file:") ? new URL(from) : from), undefined);
  builtins.module = Object.assign(function Module0() {}, {
    createRequire,
    builtinModules: Object.keys(builtins),
    isBuiltin: (name) => internal.builtin(name, true) !== undefined,
    Module,
  });
  internal.requireFor = (base) => requireFrom(base, { filename: base });

  // For `-e`, `-p` and standard input: what Node puts in scope there.
  internal.evalScope = (base) => {
    const module = new Module("[eval]");
    Object.assign(globalThis, {
      require: requireFrom(base, { filename: base }),
      module,
      exports: module.exports,
      __filename: "[eval]",
      __dirname: ".",
    });
    for (const name of Object.keys(builtins)) {
      if (name.includes("/") || name in globalThis) continue;
      Object.defineProperty(globalThis, name, {
        configurable: true,
        enumerable: false,
        get: () => builtins[name],
        set: (value) =>
          Object.defineProperty(globalThis, name, { value, writable: true, configurable: true }),
      });
    }
  };

  // QuickJS points at the parenthesis of a call, Node at where its callee begins.
  function calleeColumn(path, line, column) {
    const text = host("readText", path)?.split("\n")[line - 1] ?? "";
    let at = column - 1;
    while (at > 0 && /[\w$.]/.test(text[at - 1])) at--;
    return text.slice(0, at).endsWith("new ") ? at - 3 : at + 1;
  }
  internal.callSite = (stack) => {
    const frame = internal.frames(stack).find((line) => !line.includes("(native)"));
    const found = /\(?(?:file:\/\/)?([^\s()]+):(\d+):(\d+)\)?$/.exec(frame ?? "");
    return found
      ? `${found[1]}:${found[2]}:${calleeColumn(found[1], Number(found[2]), Number(found[3]))}`
      : "";
  };
  // The text of the failing call, as Node shows it for assert.ok().
  internal.callSource = (stack) => {
    const found = /^(.*):(\d+):(\d+)$/.exec(internal.callSite(stack));
    const text = found && host("readText", found[1]);
    if (typeof text !== "string") return undefined;
    const line = text.split("\n")[found[2] - 1] ?? "";
    const starts = [...line.matchAll(/\bassert(\.\w+)*\s*\(|\bok\s*\(/g)]
      .map((match) => match.index)
      .filter((index) => index <= found[3]);
    const from = starts.at(-1);
    if (from === undefined) return undefined;
    let depth = 0;
    for (let at = line.indexOf("(", from); at < line.length; at++) {
      if (line[at] === "(") depth++;
      else if (line[at] === ")" && --depth === 0) return line.slice(from, at + 1);
    }
    return undefined;
  };

  internal.uncaught = (error) => {
    if (internal.isExit(error)) return;
    if (process.listenerCount("uncaughtException") > 0) {
      process.emit("uncaughtException", error, "uncaughtException");
      return;
    }
    host("fatal", internal.describe(error));
  };
  internal.unhandled = (reason, promise) => {
    if (internal.isExit(reason)) return;
    if (process.listenerCount("unhandledRejection") > 0) {
      process.emit("unhandledRejection", reason, promise);
      return;
    }
    if (!(reason instanceof Error) && process.listenerCount("uncaughtException") === 0) {
      const shown = internal.inspect(reason);
      host(
        "fatal",
        JSON.parse(
          JSON.stringify({
            text: `[UnhandledPromiseRejection: This error originated either by throwing inside of an async function without a catch block, or by rejecting a promise which was not handled with .catch(). The promise rejected with the reason "${shown}".] {\n  code: 'ERR_UNHANDLED_REJECTION'\n}`,
            site: "node:internal/process/promises",
          }),
        ),
      );
      return;
    }
    internal.uncaught(reason);
  };
  internal.describe = (error) => {
    const isError = error instanceof Error;
    const frames = isError
      ? String(error.stack ?? "")
          .split("\n")
          .filter((line) => /^\s*at /.test(line))
      : [];
    return {
      text: isError ? internal.inspect(error) : `Uncaught:\n${internal.inspect(error)}`,
      plain: isError ? "" : internal.inspect(error),
      site: internal.callSite(frames.join("\n")),
      name: isError ? String(error.name) : "",
      message: isError ? String(error.message) : "",
    };
  };
};
