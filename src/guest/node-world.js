// What the guest's Node parts ask of a host, answered inside the isolate: a program that runs here reaches no function
// of the real host, and all it can use up is its own fuel and memory. Returns what drives timers, and whether
// process.exit was called.
(internal, told) => {
  const { parse } = JSON;
  const setup = parse(told);
  const files = new Map();
  const folders = new Set(["/", "/tmp", setup.cwd]);
  const parentOf = (path) => path.slice(0, Math.max(1, path.lastIndexOf("/")));
  const makeFolders = (path) => {
    for (let at = path; !folders.has(at); at = parentOf(at)) folders.add(at);
    return null;
  };
  const put = (list) => {
    for (const [path, text] of parse(list)) {
      files.set(path, text);
      makeFolders(parentOf(path));
    }
  };
  const bytesOf = (path) => {
    const content = files.get(path);
    return typeof content === "string" ? encodeUtf8(content) : (content ?? new Uint8Array());
  };
  const textOf = (path) => {
    const content = files.get(path);
    return content === undefined || typeof content === "string" ? content : decodeUtf8(content, false);
  };
  let exited = false;

  const answers = {
    exit: () => {
      exited = true;
    },
    stat: (path) =>
      files.has(path)
        ? { folder: false, size: bytesOf(path).length }
        : folders.has(path)
          ? { folder: true, size: 4096 }
          : null,
    list: (path) =>
      [...files.keys(), ...folders]
        .filter((one) => one !== "/" && parentOf(one) === path)
        .map((one) => ({ name: one.slice(one.lastIndexOf("/") + 1), folder: folders.has(one) }))
        .sort((a, b) => (a.name < b.name ? -1 : 1)),
    readText: (path) => textOf(path) ?? null,
    mkdirp: makeFolders,
    remove: (path) => {
      const isInside = (one) => one === path || one.startsWith(`${path}/`);
      for (const one of [...files.keys()].filter(isInside)) files.delete(one);
      for (const one of [...folders].filter(isInside)) folders.delete(one);
    },
    rename: (from, to) => {
      files.set(to, files.get(from) ?? "");
      files.delete(from);
    },
    glob: () => [],
    kindOf: () => "esm",
    resolve: (specifier) => {
      const bare = specifier.replace(/^node:/, "");
      if (Object.hasOwn(internal.builtins, bare)) return { path: `node:${bare}` };
      return { code: "MODULE_NOT_FOUND", error: `Cannot find module '${specifier}'` };
    },
  };

  // The host's own decoder is out of reach, so UTF-8 is read here; `null` where a strict reader would refuse.
  function decodeUtf8(bytes, isFatal) {
    let text = "";
    for (let at = 0; at < bytes.length; ) {
      const first = bytes[at++];
      const more =
        first < 0x80 ? 0 : first >> 5 === 6 ? 1 : first >> 4 === 14 ? 2 : first >> 3 === 30 ? 3 : -1;
      let code = more === 0 ? first : first & (0x3f >> more);
      let taken = 0;
      while (taken < more && bytes[at] >> 6 === 2) {
        code = (code << 6) | (bytes[at++] & 0x3f);
        taken++;
      }
      const least = [0, 0x80, 0x800, 0x10000][more] ?? 0;
      const isWrong = taken !== more || code < least || code > 0x10ffff || code >> 11 === 27;
      if (isWrong && isFatal) return null;
      text += isWrong ? "\ufffd" : String.fromCodePoint(code);
    }
    return text;
  }
  function encodeUtf8(text) {
    const bytes = [];
    for (const one of text.toWellFormed()) {
      const code = one.codePointAt(0);
      if (code < 0x80) bytes.push(code);
      else if (code < 0x800) bytes.push(0xc0 | (code >> 6), 0x80 | (code & 0x3f));
      else if (code < 0x10000)
        bytes.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f));
      else
        bytes.push(
          0xf0 | (code >> 18),
          0x80 | ((code >> 12) & 0x3f),
          0x80 | ((code >> 6) & 0x3f),
          0x80 | (code & 0x3f),
        );
    }
    return new Uint8Array(bytes);
  }

  Object.assign(internal, {
    builtins: Object.create(null),
    prefixOnly: Object.create(null),
    setup: {},
    wrapperLength: 0,
    host: (name, ...args) => (Object.hasOwn(answers, name) ? answers[name](...args) : undefined),
    readBytes: (path) => bytesOf(path).slice().buffer,
    writeBytes: (path, bytes) => {
      files.set(path, new Uint8Array(bytes.slice(0)));
    },
    bytesToText: (bytes, isFatal) => JSON.stringify(decodeUtf8(new Uint8Array(bytes), isFatal === true)),
    compile: () => {
      throw new Error("CommonJS is not available here");
    },
    importSync: () => {
      throw new Error("CommonJS is not available here");
    },
    // A program in here cannot be told how a promise stands without waiting for it.
    promiseState: () => ({ type: "pending" }),
  });
  globalThis.__pawl = internal;

  return {
    hasExited: () => exited,
    begin: () => internal.begin(setup),
    // Lays files on the disk: a list of paths and texts, as JSON.
    put,
    // One step of what waits for an empty queue; false when nothing waits.
    wake: () => {
      try {
        return internal.runTicks() || internal.runTimer();
      } catch {
        // Thrown by a timer with nobody to catch it: Node would end here, a probe goes on to its next answer.
        return true;
      }
    },
  };
};
