// util.inspect and util.format: Node's layout rules for the values programs print.
(internal) => {
  const BREAK = 80;
  const defaults = {
    depth: 2,
    compact: 3,
    breakLength: BREAK,
    maxArrayLength: 100,
    maxStringLength: 10000,
    sorted: false,
    showHidden: false,
    colors: false,
  };
  const identifier = /^[a-zA-Z_][a-zA-Z_0-9]*$/;
  const custom = Symbol.for("nodejs.util.inspect.custom");

  const escapes = { "\b": "\\b", "\t": "\\t", "\n": "\\n", "\f": "\\f", "\r": "\\r", "\\": "\\\\" };
  function quote(text) {
    let mark = "'";
    if (text.includes("'")) {
      if (!text.includes('"')) mark = '"';
      else if (!text.includes("`") && !text.includes("${")) mark = "`";
    }
    let out = "";
    for (const char of text) {
      const code = char.codePointAt(0);
      if (escapes[char]) out += escapes[char];
      else if (char === mark) out += `\\${char}`;
      else if (code < 32 || (code > 126 && code < 160))
        out += `\\x${code.toString(16).toUpperCase().padStart(2, "0")}`;
      else if (code >= 0xd800 && code <= 0xdfff) out += `\\u${code.toString(16).toUpperCase()}`;
      else out += char;
    }
    return mark + out + mark;
  }

  function primitive(ctx, value) {
    if (typeof value === "string") {
      let text = value;
      let tail = "";
      if (text.length > ctx.maxStringLength) {
        const left = text.length - ctx.maxStringLength;
        text = text.slice(0, ctx.maxStringLength);
        tail = `... ${left} more character${left > 1 ? "s" : ""}`;
      }
      if (
        ctx.compact !== true &&
        text.length > 16 &&
        text.length > ctx.breakLength - ctx.indent - 4 &&
        /\n./s.test(text)
      ) {
        return (
          text
            .split(/(?<=\n)/)
            .map(quote)
            .join(` +\n${" ".repeat(ctx.indent + 2)}`) + tail
        );
      }
      return quote(text) + tail;
    }
    if (typeof value === "number") return Object.is(value, -0) ? "-0" : String(value);
    if (typeof value === "bigint") return `${value}n`;
    return String(value);
  }

  function constructorName(value) {
    for (let at = value; at !== null; at = Object.getPrototypeOf(at)) {
      const found = Object.getOwnPropertyDescriptor(at, "constructor");
      if (
        found &&
        typeof found.value === "function" &&
        found.value.name !== "" &&
        value instanceof found.value
      )
        return found.value.name;
    }
    return null;
  }

  function prefix(name, tag, fallback, size = "") {
    if (name === null)
      return `[${fallback}${size}: null prototype] ${tag && tag !== fallback ? `[${tag}] ` : ""}`;
    return `${name}${size} ${tag && tag !== name ? `[${tag}] ` : ""}`;
  }

  function functionBase(value, name) {
    const source = Function.prototype.toString.call(value);
    if (source.startsWith("class") && !Object.getOwnPropertyDescriptor(value, "prototype")?.writable) {
      const parent = Object.getPrototypeOf(value)?.name;
      return `[class ${value.name || "(anonymous)"}${parent ? ` extends ${parent}` : ""}]`;
    }
    const kind =
      {
        AsyncFunction: "AsyncFunction",
        GeneratorFunction: "GeneratorFunction",
        AsyncGeneratorFunction: "AsyncGeneratorFunction",
      }[constructorName(value)] ?? "Function";
    return `[${kind}${value.name ? `: ${value.name}` : " (anonymous)"}]${name === null ? " Object" : ""}`;
  }

  function errorBase(ctx, error, keys) {
    let stack = internal.stackOf(error);
    const name = constructorName(error);
    if (name && error.name === "Error" && name !== "Error" && stack.startsWith("Error"))
      stack = name + stack.slice(5);
    if (error.name && !stack.includes(error.name) && stack.startsWith("Error"))
      stack = error.name + stack.slice(5);
    for (const key of ["name", "message", "stack"]) {
      const at = keys.indexOf(key);
      if (at >= 0 && (key === "stack" || stack.includes(String(error[key])))) keys.splice(at, 1);
    }
    if (!/\n\s+at /.test(stack)) stack = `[${stack}]`;
    if ("cause" in error && Object.hasOwn(error, "cause") && !keys.includes("cause")) keys.push("cause");
    if (Array.isArray(error.errors) && !keys.includes("errors")) keys.push("errors");
    return ctx.indent ? stack.replaceAll("\n", `\n${" ".repeat(ctx.indent)}`) : stack;
  }

  function format(ctx, value, depth) {
    if (value === null || (typeof value !== "object" && typeof value !== "function"))
      return primitive(ctx, value);
    const own = value[custom];
    if (
      typeof own === "function" &&
      own !== inspect &&
      !(value.constructor && value.constructor.prototype === value)
    ) {
      const result = own.call(
        value,
        ctx.depth === null ? null : ctx.depth - depth,
        { ...ctx.options },
        inspect,
      );
      if (result !== value)
        return typeof result === "object"
          ? format(ctx, result, depth)
          : String(result).replaceAll("\n", `\n${" ".repeat(ctx.indent)}`);
    }
    if (ctx.seen.includes(value)) {
      if (!ctx.circular.has(value)) ctx.circular.set(value, ctx.circular.size + 1);
      return `[Circular *${ctx.circular.get(value)}]`;
    }
    return formatRaw(ctx, value, depth);
  }

  function ownKeys(value, isArrayLike) {
    const keys = Object.keys(value).filter((key) => !isArrayLike || !/^(0|[1-9]\d*)$/.test(key));
    const symbols = Object.getOwnPropertySymbols(value).filter((key) =>
      Object.prototype.propertyIsEnumerable.call(value, key),
    );
    return [...keys, ...symbols];
  }

  function shape(ctx, value, keys, name, tag) {
    const size = (count) => `(${count})`;
    if (Array.isArray(value)) {
      const head = name !== "Array" || tag ? prefix(name, tag, "Array", size(value.length)) : "";
      return { braces: [`${head}[`, "]"], entries: arrayEntries, isArray: true, empty: value.length === 0 };
    }
    if (value instanceof Set)
      return {
        braces: [`${prefix(name, tag === "Set" ? "" : tag, "Set", size(value.size))}{`, "}"],
        entries: setEntries,
      };
    if (value instanceof Map)
      return {
        braces: [`${prefix(name, tag === "Map" ? "" : tag, "Map", size(value.size))}{`, "}"],
        entries: mapEntries,
      };
    if (ArrayBuffer.isView(value) && !(value instanceof DataView)) {
      return {
        braces: [`${prefix(name, "", name ?? "TypedArray", size(value.length))}[`, "]"],
        entries: typedEntries,
        isArray: true,
        empty: value.length === 0,
      };
    }
    if (value instanceof ArrayBuffer) {
      const bytes = new Uint8Array(value);
      const hex = Array.from(bytes.slice(0, 50), (byte) => byte.toString(16).padStart(2, "0")).join(" ");
      return {
        braces: ["ArrayBuffer {", "}"],
        fixed: [`[Uint8Contents]: <${hex}>`, `[byteLength]: ${bytes.length}`],
      };
    }
    if (/^(Map|Set|Array) Iterator$/.test(tag))
      return { braces: [`[${tag}] {`, "}"], entries: (c, v, d) => setEntries(c, [...v], d) };
    return objectShape(ctx, value, keys, name, tag);
  }

  function objectShape(ctx, value, keys, name, tag) {
    const based = (base) => ({ braces: ["{", "}"], base });
    if (typeof value === "function") return based(functionBase(value, name));
    if (value instanceof RegExp) return based(RegExp.prototype.toString.call(value));
    if (value instanceof Date)
      return based(Number.isNaN(value.getTime()) ? "Invalid Date" : value.toISOString());
    if (value instanceof Error) return based(errorBase(ctx, value, keys));
    if (value instanceof Promise) return { braces: ["Promise {", "}"], fixed: [promiseState(ctx, value)] };
    if (value instanceof WeakMap || value instanceof WeakSet)
      return { braces: [`${name} {`, "}"], fixed: ["<items unknown>"] };
    for (const Kind of [Number, String, Boolean]) {
      if (value instanceof Kind) {
        if (Kind === String)
          keys.splice(0, keys.length, ...keys.filter((key) => typeof key === "symbol" || !/^\d+$/.test(key)));
        return based(`[${Kind.name}: ${primitive(ctx, value.valueOf())}]`);
      }
    }
    if (tag === "Module") return { braces: ["[Module: null prototype] {", "}"] };
    const head =
      name === "Object" && (!tag || tag === "Object")
        ? ""
        : prefix(name, tag === "Object" ? "" : tag, "Object");
    return { braces: [`${head}{`, "}"] };
  }

  function promiseState(ctx, value) {
    const state = internal.promiseState(value);
    if (state.type === "pending") return "<pending>";
    const text = format(ctx, state.value, 1);
    return state.type === "rejected" ? `<rejected> ${text}` : text;
  }

  function formatRaw(ctx, value, depth) {
    const name = constructorName(value);
    let tag = value[Symbol.toStringTag];
    if (typeof tag !== "string" || tag === name) tag = "";
    const isList = Array.isArray(value) || (ArrayBuffer.isView(value) && !(value instanceof DataView));
    const keys = ownKeys(value, isList);
    const form = shape(ctx, value, keys, name, tag);
    const { braces, base = "" } = form;
    const isPlainEmpty =
      keys.length === 0 && !form.fixed && !(form.entries && (value.size ?? value.length ?? 1) > 0);
    if (isPlainEmpty) {
      if (base) return base;
      return `${braces[0]}${braces[1]}`;
    }
    if (ctx.depth !== null && depth > ctx.depth) {
      if (Array.isArray(value)) return "[Array]";
      if (value instanceof Error) return base;
      return `[${name === null ? "Object: null prototype" : `${name}`}${tag && tag !== name ? ` [${tag}]` : ""}]`;
    }
    ctx.seen.push(value);
    ctx.currentDepth = depth;
    const output = [...(form.fixed ?? []), ...(form.entries ? form.entries(ctx, value, depth + 1) : [])];
    if (ctx.showHidden && Array.isArray(value)) output.push(`[length]: ${value.length}`);
    for (const key of keys) output.push(property(ctx, value, key, depth + 1));
    ctx.seen.pop();
    if (ctx.sorted && !form.isArray) output.sort();
    let shownBase = base;
    if (ctx.circular.has(value)) {
      const reference = `<ref *${ctx.circular.get(value)}>`;
      if (shownBase === "") braces[0] = `${reference} ${braces[0]}`;
      else shownBase = `${reference} ${shownBase}`;
    }
    return joined(ctx, output, shownBase, braces, form.isArray, depth, value);
  }

  function joined(ctx, output, base, braces, isArray, depth, value) {
    const entries = output.length;
    let lines = output;
    if (ctx.compact === true) return `${base ? `${base} ` : ""}${braces[0]} ${lines.join(", ")} ${braces[1]}`;
    if (isArray && entries > 6) lines = grouped(ctx, output, value);
    if (ctx.currentDepth - depth < ctx.compact && entries === lines.length) {
      const start = lines.length + ctx.indent + braces[0].length + base.length + 10;
      const total = lines.reduce((sum, line) => sum + line.length, lines.length + start);
      const fits = total <= ctx.breakLength && (base === "" || !base.includes("\n"));
      const line = lines.join(", ");
      if (fits && !line.includes("\n")) return `${base ? `${base} ` : ""}${braces[0]} ${line} ${braces[1]}`;
    }
    const indent = `\n${" ".repeat(ctx.indent)}`;
    return `${base ? `${base} ` : ""}${braces[0]}${indent}  ${lines.join(`,${indent}  `)}${indent}${braces[1]}`;
  }

  function grouped(ctx, output, value) {
    let total = 0;
    let longest = 0;
    let count = output.length;
    if (ctx.maxArrayLength < value.length) count--;
    const lengths = [];
    for (let i = 0; i < count; i++) {
      lengths[i] = output[i].length;
      total += lengths[i] + 2;
      if (lengths[i] > longest) longest = lengths[i];
    }
    const actual = longest + 2;
    if (!(actual * 3 + ctx.indent < ctx.breakLength && (total / actual > 5 || longest <= 6))) return output;
    const biasedMax = Math.max(actual - 3 - Math.sqrt(actual - total / output.length), 1);
    const width = Math.min(
      Math.round(Math.sqrt(2.5 * biasedMax * count) / biasedMax),
      Math.floor((ctx.breakLength - ctx.indent) / actual),
      ctx.compact * 4,
      15,
    );
    if (width <= 1) return output;
    return inColumns(output, lengths, count, width, value);
  }

  function inColumns(output, lengths, count, columns, value) {
    const widths = [];
    for (let i = 0; i < columns; i++) {
      let longest = 0;
      for (let j = i; j < count; j += columns) if (lengths[j] > longest) longest = lengths[j];
      widths.push(longest + 2);
    }
    const padStart = Array.from(value)
      .slice(0, count)
      .every((item) => typeof item === "number" || typeof item === "bigint");
    const rows = [];
    for (let i = 0; i < count; i += columns) {
      const end = Math.min(i + columns, count);
      let row = "";
      let j = i;
      for (; j < end - 1; j++)
        row += padStart ? `${output[j]}, `.padStart(widths[j - i]) : `${output[j]}, `.padEnd(widths[j - i]);
      row += padStart ? output[j].padStart(widths[j - i] - 2) : output[j];
      rows.push(row);
    }
    return rows.concat(output.slice(count));
  }

  function nested(ctx, work) {
    ctx.indent += 2;
    try {
      return work();
    } finally {
      ctx.indent -= 2;
    }
  }

  function more(left) {
    return `... ${left} more item${left > 1 ? "s" : ""}`;
  }

  function arrayEntries(ctx, value, depth) {
    const out = [];
    const limit = Math.min(ctx.maxArrayLength ?? Infinity, value.length);
    let holes = 0;
    const flush = () => {
      if (holes > 0) out.push(`<${holes} empty item${holes > 1 ? "s" : ""}>`);
      holes = 0;
    };
    for (let i = 0; i < limit; i++) {
      if (!Object.hasOwn(value, i)) holes++;
      else {
        flush();
        out.push(nested(ctx, () => format(ctx, value[i], depth)));
      }
    }
    flush();
    if (value.length > limit) out.push(more(value.length - limit));
    return out;
  }

  function typedEntries(ctx, value) {
    const limit = Math.min(ctx.maxArrayLength ?? Infinity, value.length);
    const out = Array.from(value.subarray(0, limit), (item) => primitive(ctx, item));
    if (value.length > limit) out.push(more(value.length - limit));
    return out;
  }

  function setEntries(ctx, value, depth) {
    return nested(ctx, () => Array.from(value, (item) => format(ctx, item, depth)));
  }

  function mapEntries(ctx, value, depth) {
    return nested(ctx, () =>
      Array.from(value, ([key, item]) => `${format(ctx, key, depth)} => ${format(ctx, item, depth)}`),
    );
  }

  function property(ctx, holder, key, depth) {
    const found = Object.getOwnPropertyDescriptor(holder, key) ?? { value: holder[key], enumerable: true };
    let text;
    if (found.get) text = found.set ? "[Getter/Setter]" : "[Getter]";
    else if (found.set) text = "[Setter]";
    else text = nested(ctx, () => format(ctx, found.value, depth));
    let label;
    if (typeof key === "symbol") label = String(key);
    else if (!found.enumerable) label = `[${key}]`;
    else label = identifier.test(key) ? key : quote(key);
    return `${label}: ${text}`;
  }

  function inspect(value, options, ...legacy) {
    const given =
      typeof options === "object" && options !== null
        ? options
        : legacy.length
          ? { showHidden: options, depth: legacy[0] }
          : {};
    const ctx = {
      ...defaults,
      ...given,
      options: { ...defaults, ...given },
      seen: [],
      circular: new Map(),
      indent: 0,
      currentDepth: 0,
    };
    if (ctx.compact === false) ctx.compact = 0;
    if (ctx.depth === Infinity) ctx.depth = null;
    if (ctx.maxArrayLength === null) ctx.maxArrayLength = Infinity;
    if (ctx.maxStringLength === null) ctx.maxStringLength = Infinity;
    return format(ctx, value, 0);
  }
  inspect.custom = custom;
  inspect.defaultOptions = defaults;

  function formatOne(letter, value) {
    if (letter === "s") {
      if (typeof value === "bigint") return `${value}n`;
      if (typeof value === "object" && value !== null && !(value instanceof Error)) {
        if (Object.hasOwn(value, "toString") || !/^(Object|Array)$/.test(constructorName(value) ?? "Object"))
          return String(value);
        return inspect(value, { depth: 0 });
      }
      return Object.is(value, -0) ? "-0" : String(value);
    }
    if (letter === "d")
      return typeof value === "bigint"
        ? `${value}n`
        : typeof value === "symbol"
          ? "NaN"
          : primitive(defaults, Number(value));
    if (letter === "i") return typeof value === "bigint" ? `${value}n` : String(Number.parseInt(value, 10));
    if (letter === "f") return String(Number.parseFloat(value));
    if (letter === "j") return JSON.stringify(value);
    if (letter === "o") return inspect(value, { showHidden: true, depth: 4 });
    return inspect(value);
  }

  function formatText(...args) {
    if (typeof args[0] !== "string")
      return args.map((arg) => (typeof arg === "string" ? arg : inspect(arg))).join(" ");
    let next = 1;
    const head =
      args.length === 1
        ? args[0]
        : args[0].replace(/%([sdifjoOc%])/g, (whole, letter) => {
            if (letter === "%") return "%";
            if (next >= args.length) return whole;
            const value = args[next++];
            return letter === "c" ? "" : formatOne(letter, value);
          });
    return [head, ...args.slice(next).map((arg) => (typeof arg === "string" ? arg : inspect(arg)))].join(" ");
  }

  internal.inspect = inspect;
  internal.format = formatText;
};
