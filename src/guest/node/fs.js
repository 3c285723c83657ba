// node:fs over the host's tree of files, synchronous, with callbacks and with promises.
(internal) => {
  const { host, builtins } = internal;
  const MESSAGES = {
    ENOENT: "no such file or directory",
    EEXIST: "file already exists",
    ENOTDIR: "not a directory",
    EISDIR: "illegal operation on a directory",
    ENOTEMPTY: "directory not empty",
    EACCES: "permission denied",
    EBADF: "bad file descriptor",
    EINVAL: "invalid argument",
    ERR_FS_EISDIR: "Path is a directory",
  };
  const NUMBERS = {
    ENOENT: -2,
    EEXIST: -17,
    ENOTDIR: -20,
    EISDIR: -21,
    ENOTEMPTY: -39,
    EACCES: -13,
    EBADF: -9,
    EINVAL: -22,
  };
  internal.systemError = (code, syscall, path, dest) => {
    const where = path === undefined ? "" : ` '${path}'${dest === undefined ? "" : ` -> '${dest}'`}`;
    const error = new Error(`${code}: ${MESSAGES[code]}, ${syscall}${where}`);
    Object.assign(error, {
      errno: NUMBERS[code],
      code,
      syscall,
      ...(path === undefined ? {} : { path }),
      ...(dest === undefined ? {} : { dest }),
    });
    return error;
  };
  const full = (given) => {
    const path = internal.toPath(given);
    if (typeof path !== "string")
      throw internal.codedError(
        "ERR_INVALID_ARG_TYPE",
        `The "path" argument must be of type string or an instance of Buffer or URL. Received ${internal.inspect(path)}`,
      );
    return builtins.path.resolve(path);
  };
  const shown = (given) => internal.toPath(given);
  const stat = (given) => host("stat", full(given));
  const encodingOf = (options) => (typeof options === "string" ? options : options?.encoding);

  class Stats {
    constructor(found) {
      this.size = found.size;
      this.mode = found.folder ? 16877 : 33188;
      this.mtimeMs = internal.setup.now;
      this.atimeMs = internal.setup.now;
      this.ctimeMs = internal.setup.now;
      this.birthtimeMs = internal.setup.now;
      this.mtime = new Date(internal.setup.now);
      this.atime = this.mtime;
      this.ctime = this.mtime;
      this.birthtime = this.mtime;
    }
    isFile() {
      return this.mode === 33188;
    }
    isDirectory() {
      return this.mode === 16877;
    }
    isSymbolicLink() {
      return false;
    }
    isFIFO() {
      return false;
    }
    isSocket() {
      return false;
    }
    isBlockDevice() {
      return false;
    }
    isCharacterDevice() {
      return false;
    }
  }
  class Dirent {
    constructor(name, parentPath, isFolder) {
      this.name = name;
      this.parentPath = parentPath;
      Object.defineProperty(this, "isFolder", { value: isFolder });
    }
    isFile() {
      return !this.isFolder;
    }
    isDirectory() {
      return this.isFolder;
    }
    isSymbolicLink() {
      return false;
    }
  }

  const open = new Map([
    [0, { path: "/dev/stdin", at: 0 }],
    [1, {}],
    [2, {}],
  ]);
  function bytesOf(given, syscall = "open") {
    if (given === 0 || given === "/dev/stdin") return Buffer.from(internal.setup.stdin);
    const target = typeof given === "number" ? open.get(given)?.path : given;
    const found = stat(target);
    if (!found) throw internal.systemError("ENOENT", syscall, shown(target));
    if (found.folder) throw internal.systemError("EISDIR", "read");
    return Buffer.from(internal.readBytes(full(target)));
  }
  function parentReady(path, syscall, given) {
    const parent = host("stat", builtins.path.dirname(path));
    if (!parent) throw internal.systemError("ENOENT", syscall, shown(given));
    if (!parent.folder) throw internal.systemError("ENOTDIR", syscall, shown(given));
  }
  function put(given, data, options, isAppend) {
    if (given === 1 || given === 2) return host("print", given, String(data));
    const target = typeof given === "number" ? open.get(given)?.path : given;
    const path = full(target);
    parentReady(path, "open", target);
    const found = host("stat", path);
    if (found?.folder) throw internal.systemError("EISDIR", "open", shown(target));
    if (options?.flag?.includes("x") && found) throw internal.systemError("EEXIST", "open", shown(target));
    if (typeof data !== "string" && !ArrayBuffer.isView(data))
      throw internal.codedError(
        "ERR_INVALID_ARG_TYPE",
        `The "data" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received ${internal.inspect(data)}`,
      );
    const bytes = typeof data === "string" ? Buffer.from(data, encodingOf(options) ?? "utf8") : data;
    const whole =
      (isAppend || options?.flag?.startsWith("a")) && found
        ? Buffer.concat([Buffer.from(internal.readBytes(path)), bytes])
        : bytes;
    internal.writeBytes(path, internal.exactBuffer(whole));
    return undefined;
  }
  function list(path, options, prefix = "") {
    const out = [];
    for (const { name, folder } of host("list", path)) {
      const shownName = prefix + name;
      out.push(options?.withFileTypes ? new Dirent(name, path, folder) : shownName);
      if (options?.recursive && folder) out.push(...list(`${path}/${name}`, options, `${shownName}/`));
    }
    return out;
  }

  const sync = {
    readFile: (path, options) => {
      const encoding = encodingOf(options);
      const bytes = bytesOf(path);
      return encoding && encoding !== "buffer" ? bytes.toString(encoding) : bytes;
    },
    writeFile: (path, data, options) => put(path, data, options, false),
    appendFile: (path, data, options) => put(path, data, options, true),
    stat: (path, options) => {
      const found = stat(path);
      if (found) return new Stats(found);
      if (options?.throwIfNoEntry === false) return undefined;
      throw internal.systemError("ENOENT", "stat", shown(path));
    },
    lstat: (path, options) => {
      const found = stat(path);
      if (found) return new Stats(found);
      if (options?.throwIfNoEntry === false) return undefined;
      throw internal.systemError("ENOENT", "lstat", shown(path));
    },
    access: (path) => {
      if (!stat(path)) throw internal.systemError("ENOENT", "access", shown(path));
    },
    readdir: (path, options) => {
      const found = stat(path);
      if (!found) throw internal.systemError("ENOENT", "scandir", shown(path));
      if (!found.folder) throw internal.systemError("ENOTDIR", "scandir", shown(path));
      return list(full(path), options);
    },
    mkdir: (path, options) => {
      const target = full(path);
      if (options?.recursive) {
        const made = host("mkdirp", target);
        if (made === false) throw internal.systemError("EEXIST", "mkdir", shown(path));
        return made ?? undefined;
      }
      if (host("stat", target)) throw internal.systemError("EEXIST", "mkdir", shown(path));
      parentReady(target, "mkdir", path);
      host("mkdirp", target);
      return undefined;
    },
    rm: (path, options = {}) => {
      const found = stat(path);
      if (!found) {
        if (options.force) return;
        throw internal.systemError("ENOENT", "lstat", shown(path));
      }
      if (found.folder && !options.recursive)
        throw internal.codedError(
          "ERR_FS_EISDIR",
          `Path is a directory: rm returned EISDIR (is a directory) ${shown(path)}`,
          Error,
        );
      host("remove", full(path));
    },
    rmdir: (path) => {
      const found = stat(path);
      if (!found) throw internal.systemError("ENOENT", "rmdir", shown(path));
      if (!found.folder) throw internal.systemError("ENOTDIR", "rmdir", shown(path));
      if (host("list", full(path)).length) throw internal.systemError("ENOTEMPTY", "rmdir", shown(path));
      host("remove", full(path));
    },
    unlink: (path) => {
      const found = stat(path);
      if (!found) throw internal.systemError("ENOENT", "unlink", shown(path));
      if (found.folder) throw internal.systemError("EISDIR", "unlink", shown(path));
      host("remove", full(path));
    },
    rename: (from, to) => {
      if (!stat(from)) throw internal.systemError("ENOENT", "rename", shown(from), shown(to));
      parentReady(full(to), "rename", from);
      host("rename", full(from), full(to));
    },
    copyFile: (from, to) => {
      if (!stat(from)) throw internal.systemError("ENOENT", "copyfile", shown(from), shown(to));
      put(to, bytesOf(from));
    },
    cp: (from, to) => {
      const found = stat(from);
      if (!found) throw internal.systemError("ENOENT", "cp", shown(from));
      if (!found.folder) {
        host("mkdirp", builtins.path.dirname(full(to)));
        put(to, bytesOf(from));
        return;
      }
      host("mkdirp", full(to));
      for (const { name } of host("list", full(from)))
        sync.cp(`${full(from)}/${name}`, `${full(to)}/${name}`);
    },
    realpath: (path) => {
      if (!stat(path)) throw internal.systemError("ENOENT", "lstat", shown(path));
      return full(path);
    },
    mkdtemp: (prefix) => {
      const path = `${prefix}${Array.from({ length: 6 }, () => "abcdefghijklmnopqrstuvwxyz"[Math.floor(internal.draw() * 26)]).join("")}`;
      host("mkdirp", full(path));
      return path;
    },
    truncate: (path, size = 0) => put(path, bytesOf(path).subarray(0, size)),
    chmod: () => {},
    utimes: () => {},
    fsync: () => {},
    chown: () => {},
    open: (path, flags = "r") => {
      if (!stat(path)) {
        if (!/[wa]/.test(flags)) throw internal.systemError("ENOENT", "open", shown(path));
        put(path, "");
      } else if (flags.startsWith("w")) put(path, "");
      let fd = 3;
      while (open.has(fd)) fd++;
      open.set(fd, { path: full(path), at: 0, flags });
      return fd;
    },
    close: (fd) => {
      if (!open.delete(fd)) throw internal.systemError("EBADF", "close");
    },
    read: (fd, buffer, offset = 0, length = buffer.length - offset, position = null) => {
      const file = open.get(fd);
      const from = position ?? file.at;
      const part = bytesOf(fd).subarray(from, from + length);
      buffer.set(part, offset);
      if (position === null) file.at += part.length;
      return part.length;
    },
    write: (fd, data) => {
      put(fd, data, undefined, true);
      return data.length;
    },
  };
  const fs = {
    constants: { F_OK: 0, R_OK: 4, W_OK: 2, X_OK: 1 },
    existsSync: (path) => {
      try {
        return Boolean(stat(path));
      } catch {
        return false;
      }
    },
    Stats,
    Dirent,
  };
  const promises = { constants: fs.constants };
  for (const [name, work] of Object.entries(sync)) {
    fs[`${name}Sync`] = work;
    promises[name] = async (...args) => work(...args);
    fs[name] = (...args) => {
      const done = args.pop();
      if (typeof done !== "function")
        throw internal.codedError(
          "ERR_INVALID_ARG_TYPE",
          `The "cb" argument must be of type function. Received ${internal.inspect(done)}`,
        );
      let answer;
      try {
        answer = [null, work(...args)];
      } catch (error) {
        answer = [error];
      }
      setImmediate(() => done(...answer));
    };
  }
  fs.exists = (path, done) => setImmediate(() => done(fs.existsSync(path)));
  fs.globSync = (pattern) => host("glob", pattern);
  promises.glob = async function* (pattern) {
    yield* host("glob", pattern);
  };
  fs.promises = promises;
  builtins.fs = fs;
  builtins["fs/promises"] = promises;

  const lines = (text) => {
    const parts = text.split(/\r?\n/);
    if (parts.at(-1) === "") parts.pop();
    return parts;
  };
  fs.createReadStream = (path, options) => {
    const stream = new builtins.events();
    const text = () => sync.readFile(path, encodingOf(options));
    setImmediate(() => {
      try {
        const data = text();
        stream.emit("data", data);
        stream.emit("end");
        stream.emit("close");
      } catch (error) {
        stream.emit("error", error);
      }
    });
    stream.text = () => sync.readFile(path, "utf8");
    stream[Symbol.asyncIterator] = async function* () {
      yield text();
    };
    return stream;
  };
  fs.createWriteStream = (path, options) => {
    const stream = new builtins.events();
    put(path, options?.flags === "a" && fs.existsSync(path) ? bytesOf(path) : "");
    stream.write = (data) => {
      put(path, data, undefined, true);
      return true;
    };
    stream.end = (data) => {
      if (data !== undefined) stream.write(data);
      setImmediate(() => {
        stream.emit("finish");
        stream.emit("close");
      });
    };
    return stream;
  };
  const createInterface = ({ input, output }) => {
    const face = new builtins.events();
    const source = () => lines(input === process.stdin ? internal.setup.stdin : input.text());
    let queue;
    const next = () => {
      queue ??= source();
      return queue.shift();
    };
    face.close = () => {
      if (!face.closed) {
        face.closed = true;
        face.emit("close");
      }
    };
    face.question = (text, options, done = options) => {
      (output ?? process.stdout).write(text);
      const answer = next() ?? "";
      if (typeof done === "function") setImmediate(() => done(answer));
      return Promise.resolve(answer);
    };
    face.setPrompt = () => {};
    face.prompt = () => {};
    face[Symbol.asyncIterator] = async function* () {
      for (let line = next(); line !== undefined; line = next()) yield line;
    };
    setImmediate(() => {
      if (face.listenerCount("line") === 0) return;
      for (let line = next(); line !== undefined && !face.closed; line = next()) face.emit("line", line);
      face.close();
    });
    return face;
  };
  builtins.readline = { createInterface };
  builtins["readline/promises"] = { createInterface };
};
