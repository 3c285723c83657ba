// node:path (POSIX), URL, URLSearchParams, node:url.
(internal) => {
  const normalizeParts = (parts, absolute) => {
    const out = [];
    for (const part of parts) {
      if (part === "" || part === ".") continue;
      if (part !== "..") out.push(part);
      else if (out.length > 0 && out.at(-1) !== "..") out.pop();
      else if (!absolute) out.push("..");
    }
    return out;
  };
  const path = {
    sep: "/",
    delimiter: ":",
    isAbsolute: (text) => text.startsWith("/"),
    normalize(text) {
      if (text === "") return ".";
      const absolute = text.startsWith("/");
      const joined = normalizeParts(text.split("/"), absolute).join("/");
      const tail = text.endsWith("/") && joined ? "/" : "";
      return absolute ? `/${joined}${tail}` : joined + tail || (tail ? "./" : ".");
    },
    join: (...parts) => {
      for (const part of parts)
        if (typeof part !== "string")
          throw internal.codedError(
            "ERR_INVALID_ARG_TYPE",
            `The "path" argument must be of type string. Received ${internal.inspect(part)}`,
          );
      return path.normalize(parts.filter((part) => part !== "").join("/"));
    },
    resolve(...parts) {
      let at = "";
      for (const part of parts.reverse()) {
        if (part === "") continue;
        at = at ? `${part}/${at}` : part;
        if (part.startsWith("/")) break;
      }
      if (!at.startsWith("/")) at = `${internal.cwd()}/${at}`;
      return `/${normalizeParts(at.split("/"), true).join("/")}`;
    },
    dirname(text) {
      const trimmed = text.length > 1 ? text.replace(/\/+$/, "") : text;
      const cut = trimmed.lastIndexOf("/");
      return cut === -1 ? "." : cut === 0 ? "/" : trimmed.slice(0, cut);
    },
    basename(text, suffix = "") {
      const base = text.replace(/\/+$/, "").split("/").at(-1);
      return suffix && base !== suffix && base.endsWith(suffix) ? base.slice(0, -suffix.length) : base;
    },
    extname(text) {
      const base = path.basename(text);
      const cut = base.lastIndexOf(".");
      return cut <= 0 ? "" : base.slice(cut);
    },
    relative(from, to) {
      const a = path.resolve(from).split("/").filter(Boolean);
      const b = path.resolve(to).split("/").filter(Boolean);
      let same = 0;
      while (same < a.length && same < b.length && a[same] === b[same]) same++;
      return [...a.slice(same).map(() => ".."), ...b.slice(same)].join("/");
    },
    parse(text) {
      const base = path.basename(text);
      const ext = path.extname(text);
      const root = text.startsWith("/") ? "/" : "";
      const dir = text.includes("/") ? path.dirname(text) : "";
      return { root, dir, base, ext, name: ext ? base.slice(0, -ext.length) : base };
    },
    format: ({ dir, root = "", base, name = "", ext = "" }) => {
      const file = base ?? name + (ext && !ext.startsWith(".") ? `.${ext}` : ext);
      return dir ? (dir === root ? dir + file : `${dir}/${file}`) : root + file;
    },
    toNamespacedPath: (text) => text,
  };
  path.posix = path;
  internal.builtins.path = path;
  internal.builtins["path/posix"] = path;

  const encode = (text) =>
    encodeURIComponent(text)
      .replace(/%20/g, "+")
      .replace(/[!'()~]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
  const decode = (text) => {
    try {
      return decodeURIComponent(text.replace(/\+/g, " "));
    } catch {
      return text;
    }
  };
  class URLSearchParams {
    #list = [];
    #changed = () => {};
    constructor(init = "", changed) {
      if (changed) this.#changed = changed;
      if (typeof init === "string") {
        for (const pair of init.replace(/^\?/, "").split("&")) {
          if (!pair) continue;
          const cut = pair.indexOf("=");
          this.#list.push(
            cut < 0 ? [decode(pair), ""] : [decode(pair.slice(0, cut)), decode(pair.slice(cut + 1))],
          );
        }
      } else
        for (const [key, value] of typeof init[Symbol.iterator] === "function" ? init : Object.entries(init))
          this.#list.push([String(key), String(value)]);
    }
    get size() {
      return this.#list.length;
    }
    append(key, value) {
      this.#list.push([String(key), String(value)]);
      this.#changed();
    }
    delete(key) {
      this.#list = this.#list.filter(([name]) => name !== key);
      this.#changed();
    }
    get(key) {
      return this.#list.find(([name]) => name === key)?.[1] ?? null;
    }
    getAll(key) {
      return this.#list.filter(([name]) => name === key).map(([, value]) => value);
    }
    has(key) {
      return this.#list.some(([name]) => name === key);
    }
    set(key, value) {
      const at = this.#list.findIndex(([name]) => name === key);
      if (at < 0) this.#list.push([String(key), String(value)]);
      else
        this.#list = this.#list
          .filter(([name], index) => name !== key || index === at)
          .map(([name, old], index) => (index === at ? [name, String(value)] : [name, old]));
      this.#changed();
    }
    sort() {
      this.#list.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
      this.#changed();
    }
    forEach(work) {
      for (const [key, value] of this.#list) work(value, key, this);
    }
    *entries() {
      yield* this.#list.map((pair) => [...pair]);
    }
    *keys() {
      for (const [key] of this.#list) yield key;
    }
    *values() {
      for (const [, value] of this.#list) yield value;
    }
    [Symbol.iterator]() {
      return this.entries();
    }
    toString() {
      return this.#list.map(([key, value]) => `${encode(key)}=${encode(value)}`).join("&");
    }
    [Symbol.for("nodejs.util.inspect.custom")]() {
      return `URLSearchParams {${this.#list.map(([k, v]) => ` ${internal.inspect(k)} => ${internal.inspect(v)}`).join(",")}${this.#list.length ? " " : ""}}`;
    }
  }
  const PORTS = { "http:": "80", "https:": "443", "ftp:": "21", "ws:": "80", "wss:": "443" };
  const safe = (text) => encodeURI(text).replace(/%25([0-9a-f]{2})/gi, "%$1");
  class URL {
    constructor(input, base) {
      const text = String(input).trim();
      const found =
        /^([a-z][a-z0-9+.-]*:)(?:\/\/(?:([^:@/?#]*)(?::([^@/?#]*))?@)?([^:/?#]*)(?::(\d*))?)?([^?#]*)(\?[^#]*)?(#.*)?$/i.exec(
          text,
        );
      if (!found) {
        if (base === undefined)
          throw internal.codedError("ERR_INVALID_URL", "Invalid URL", TypeError, { input: text });
        const from = new URL(base);
        const [, path0, query, hash] = /^([^?#]*)(\?[^#]*)?(#.*)?$/.exec(text);
        if (path0.startsWith("//")) Object.assign(this, new URL(from.protocol + text).#fields());
        else {
          this.protocol = from.protocol;
          this.username = from.username;
          this.password = from.password;
          this.hostname = from.hostname;
          this.port = from.port;
          const merged =
            path0 === ""
              ? from.pathname
              : path0.startsWith("/")
                ? path0
                : from.pathname.replace(/[^/]*$/, "") + path0;
          this.pathname = this.#tidy(merged);
          this.search = path0 === "" && query === undefined ? from.search : (query ?? "");
          this.hash = hash ?? "";
        }
      } else {
        const [, protocol, username = "", password = "", host = "", port = "", path0, query = "", hash = ""] =
          found;
        this.protocol = protocol.toLowerCase();
        const special = this.protocol in PORTS;
        if (special && host === "")
          throw internal.codedError("ERR_INVALID_URL", "Invalid URL", TypeError, { input: text });
        this.username = username;
        this.password = password;
        this.hostname = special ? host.toLowerCase() : host;
        this.port = port === PORTS[this.protocol] ? "" : port;
        this.pathname = special || this.protocol === "file:" ? this.#tidy(path0 || "/") : path0;
        this.search = query === "?" ? "" : safe(query);
        this.hash = hash === "#" ? "" : safe(hash);
      }
      Object.defineProperty(this, "searchParams", {
        enumerable: true,
        value: new URLSearchParams(this.search, () => {
          const text0 = this.searchParams.toString();
          this.search = text0 ? `?${text0}` : "";
        }),
      });
    }
    #fields() {
      return {
        protocol: this.protocol,
        username: this.username,
        password: this.password,
        hostname: this.hostname,
        port: this.port,
        pathname: this.pathname,
        search: this.search,
        hash: this.hash,
      };
    }
    #tidy(text) {
      const tail = /\/\.{0,2}$/.test(text) && text !== "/" ? "/" : "";
      const body = normalizeParts(text.split("/"), true).join("/");
      return safe(`/${body}${body ? tail : ""}`);
    }
    get host() {
      return this.port ? `${this.hostname}:${this.port}` : this.hostname;
    }
    get origin() {
      return this.protocol in PORTS ? `${this.protocol}//${this.host}` : "null";
    }
    get href() {
      const auth = this.username ? `${this.username}${this.password ? `:${this.password}` : ""}@` : "";
      const slashes = this.protocol in PORTS || this.protocol === "file:" || this.hostname ? "//" : "";
      return `${this.protocol}${slashes}${auth}${this.host}${this.pathname}${this.search}${this.hash}`;
    }
    toString() {
      return this.href;
    }
    toJSON() {
      return this.href;
    }
    static canParse(input, base) {
      try {
        return Boolean(new URL(input, base));
      } catch {
        return false;
      }
    }
    static parse(input, base) {
      try {
        return new URL(input, base);
      } catch {
        return null;
      }
    }
  }
  Object.assign(globalThis, { URL, URLSearchParams });
  const fileURLToPath = (url) => {
    const { protocol, pathname } = url instanceof URL ? url : new URL(url);
    if (protocol !== "file:")
      throw internal.codedError("ERR_INVALID_URL_SCHEME", "The URL must be of scheme file");
    return decodeURIComponent(pathname);
  };
  const pathToFileURL = (text) =>
    new URL(`file://${path.resolve(text).split("/").map(encodeURIComponent).join("/")}`);
  internal.toPath = (value) =>
    value instanceof URL
      ? fileURLToPath(value)
      : value instanceof Uint8Array
        ? internal.decodeUtf8(value)
        : value;
  internal.builtins.url = { URL, URLSearchParams, fileURLToPath, pathToFileURL };
};
