// TextEncoder, TextDecoder, the usable part of Buffer, atob and btoa.
(internal) => {
  const encodeUtf8 = (text) => {
    const out = [];
    for (const char of String(text)) {
      let code = char.codePointAt(0);
      if (code >= 0xd800 && code <= 0xdfff) code = 0xfffd;
      if (code < 0x80) out.push(code);
      else if (code < 0x800) out.push(0xc0 | (code >> 6), 0x80 | (code & 63));
      else if (code < 0x10000) out.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
      else
        out.push(
          0xf0 | (code >> 18),
          0x80 | ((code >> 12) & 63),
          0x80 | ((code >> 6) & 63),
          0x80 | (code & 63),
        );
    }
    return Uint8Array.from(out);
  };
  const exact = (view) => view.buffer.slice(view.byteOffset, view.byteOffset + view.byteLength);
  const decodeUtf8 = (bytes, fatal = false) => {
    const answer = JSON.parse(internal.bytesToText(exact(bytes), fatal));
    if (answer === null)
      throw internal.codedError(
        "ERR_ENCODING_INVALID_ENCODED_DATA",
        "The encoded data was not valid for encoding utf-8",
      );
    return answer;
  };
  const view = (input) =>
    input === undefined
      ? new Uint8Array(0)
      : input instanceof ArrayBuffer
        ? new Uint8Array(input)
        : new Uint8Array(input.buffer, input.byteOffset, input.byteLength);
  internal.encodeUtf8 = encodeUtf8;
  internal.decodeUtf8 = decodeUtf8;
  internal.exactBuffer = exact;

  globalThis.TextEncoder = class TextEncoder {
    encoding = "utf-8";
    encode(text = "") {
      return encodeUtf8(text);
    }
  };
  globalThis.TextDecoder = class TextDecoder {
    #fatal;
    constructor(encoding = "utf-8", options = {}) {
      this.encoding = encoding.toLowerCase();
      this.#fatal = options.fatal === true;
    }
    decode(input) {
      return this.encoding === "latin1"
        ? Buffer.from(view(input)).toString("latin1")
        : decodeUtf8(view(input), this.#fatal).replace(/^\uFEFF/, "");
    }
  };

  const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  const toBase64 = (bytes) => {
    let out = "";
    for (let i = 0; i < bytes.length; i += 3) {
      const word = (bytes[i] << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
      out +=
        ALPHABET[word >> 18] +
        ALPHABET[(word >> 12) & 63] +
        (i + 1 < bytes.length ? ALPHABET[(word >> 6) & 63] : "=") +
        (i + 2 < bytes.length ? ALPHABET[word & 63] : "=");
    }
    return out;
  };
  const fromBase64 = (text) => {
    const out = [];
    let word = 0;
    let bits = 0;
    for (const char of text.replace(/-/g, "+").replace(/_/g, "/")) {
      const value = ALPHABET.indexOf(char);
      if (value < 0) continue;
      word = ((word << 6) | value) & 0xffffff;
      bits += 6;
      if (bits >= 8) {
        bits -= 8;
        out.push((word >> bits) & 255);
      }
    }
    return out;
  };
  const latin1 = (bytes) => {
    let out = "";
    for (const byte of bytes) out += String.fromCharCode(byte);
    return out;
  };
  const parseBytes = (text, encoding = "utf8") => {
    switch (String(encoding).toLowerCase()) {
      case "hex":
        return (text.match(/[0-9a-f]{2}/gi) ?? []).map((pair) => Number.parseInt(pair, 16));
      case "base64":
      case "base64url":
        return fromBase64(text);
      case "latin1":
      case "binary":
      case "ascii":
        return Array.from(text, (char) => char.charCodeAt(0) & 255);
      case "utf16le":
      case "ucs2":
        return text.split("").flatMap((char) => [char.charCodeAt(0) & 255, char.charCodeAt(0) >> 8]);
      case "utf8":
      case "utf-8":
        return encodeUtf8(text);
      default:
        throw internal.codedError("ERR_UNKNOWN_ENCODING", `Unknown encoding: ${encoding}`);
    }
  };

  class Buffer extends Uint8Array {
    static from(value, encoding, length) {
      if (typeof value === "string") return Buffer.#of(parseBytes(value, encoding));
      if (value instanceof ArrayBuffer) return new Buffer(value, encoding, length);
      if (value?.type === "Buffer" && Array.isArray(value.data)) return Buffer.#of(value.data);
      if (typeof value === "object" && value !== null) return Buffer.#of(value);
      throw internal.codedError(
        "ERR_INVALID_ARG_TYPE",
        `The first argument must be of type string or an instance of Buffer, ArrayBuffer, or Array or an Array-like Object. Received ${internal.inspect(value)}`,
      );
    }
    static #of(bytes) {
      const out = new Buffer(bytes.length);
      out.set(bytes);
      return out;
    }
    static alloc(size, fill = 0, encoding) {
      return new Buffer(size).fill(fill, 0, size, encoding);
    }
    static allocUnsafe(size) {
      return new Buffer(size);
    }
    static isBuffer(value) {
      return value instanceof Buffer;
    }
    static isEncoding(name) {
      return /^(utf-?8|hex|base64(url)?|latin1|binary|ascii|utf16le|ucs2)$/i.test(name);
    }
    static byteLength(value, encoding) {
      return typeof value === "string" ? parseBytes(value, encoding).length : value.byteLength;
    }
    static concat(list, total = list.reduce((sum, item) => sum + item.length, 0)) {
      const out = Buffer.alloc(total);
      let at = 0;
      for (const item of list) {
        out.set(item.subarray(0, Math.max(0, total - at)), at);
        at += item.length;
      }
      return out;
    }
    static compare(a, b) {
      for (let i = 0; i < Math.min(a.length, b.length); i++) if (a[i] !== b[i]) return a[i] < b[i] ? -1 : 1;
      return Math.sign(a.length - b.length);
    }
    toString(encoding = "utf8", start = 0, end = this.length) {
      const bytes = this.subarray(start, end);
      switch (String(encoding).toLowerCase()) {
        case "hex":
          return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
        case "base64":
          return toBase64(bytes);
        case "base64url":
          return toBase64(bytes).replace(/\+/g, "-").replace(/\//g, "_").replace(/=/g, "");
        case "latin1":
        case "binary":
          return latin1(bytes);
        case "ascii":
          return latin1(bytes.map((byte) => byte & 127));
        case "utf16le":
        case "ucs2": {
          let out = "";
          for (let i = 0; i + 1 < bytes.length; i += 2)
            out += String.fromCharCode(bytes[i] | (bytes[i + 1] << 8));
          return out;
        }
        default:
          return decodeUtf8(bytes);
      }
    }
    toJSON() {
      return { type: "Buffer", data: Array.from(this) };
    }
    equals(other) {
      return Buffer.compare(this, other) === 0;
    }
    compare(other) {
      return Buffer.compare(this, other);
    }
    slice(start, end) {
      return this.subarray(start, end);
    }
    fill(value, start = 0, end = this.length, encoding = "utf8") {
      if (typeof value !== "string") return super.fill(value, start, end);
      const bytes = parseBytes(value, encoding);
      for (let i = start; i < end; i++) this[i] = bytes.length ? bytes[(i - start) % bytes.length] : 0;
      return this;
    }
    write(text, offset = 0, length = this.length, encoding = "utf8") {
      const bytes = parseBytes(text, typeof length === "string" ? length : encoding).slice(
        0,
        this.length - offset,
      );
      this.set(bytes, offset);
      return bytes.length;
    }
    copy(target, at = 0, start = 0, end = this.length) {
      const part = this.subarray(start, Math.min(end, start + target.length - at));
      target.set(part, at);
      return part.length;
    }
    indexOf(value, from = 0) {
      if (typeof value === "number") return super.indexOf(value, from);
      const wanted = typeof value === "string" ? encodeUtf8(value) : value;
      for (let i = from; i <= this.length - wanted.length; i++)
        if (wanted.every((byte, j) => this[i + j] === byte)) return i;
      return -1;
    }
    includes(value, from) {
      return this.indexOf(value, from) >= 0;
    }
    [Symbol.for("nodejs.util.inspect.custom")]() {
      const hex = Array.from(this.subarray(0, 50), (byte) => byte.toString(16).padStart(2, "0")).join(" ");
      return `<Buffer${hex ? ` ${hex}` : ""}${this.length > 50 ? ` ... ${this.length - 50} more byte${this.length > 51 ? "s" : ""}` : ""}>`;
    }
  }
  for (const [name, get, size] of [
    ["UInt8", "Uint8", 1],
    ["Int8", "Int8", 1],
    ["UInt16", "Uint16", 2],
    ["Int16", "Int16", 2],
    ["UInt32", "Uint32", 4],
    ["Int32", "Int32", 4],
    ["Float", "Float32", 4],
    ["Double", "Float64", 8],
    ["BigInt64", "BigInt64", 8],
    ["BigUInt64", "BigUint64", 8],
  ]) {
    for (const [order, little] of size === 1
      ? [["", true]]
      : [
          ["LE", true],
          ["BE", false],
        ]) {
      const of = (buffer) => new DataView(buffer.buffer, buffer.byteOffset, buffer.byteLength);
      Buffer.prototype[`read${name}${order}`] = function (at = 0) {
        return of(this)[`get${get}`](at, little);
      };
      Buffer.prototype[`write${name}${order}`] = function (value, at = 0) {
        of(this)[`set${get}`](at, value, little);
        return at + size;
      };
    }
  }
  for (const key of Object.keys(Buffer.prototype))
    Object.defineProperty(Buffer.prototype, key, { enumerable: false });
  globalThis.Buffer = Buffer;
  globalThis.btoa = (text) => toBase64(parseBytes(String(text), "latin1"));
  globalThis.atob = (text) => latin1(fromBase64(String(text)));
  internal.builtins.buffer = { Buffer, atob: globalThis.atob, btoa: globalThis.btoa };
};
