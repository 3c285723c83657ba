import { c as pairName, d as FailureDetail, f as FailureMode, l as Check, o as RunRecord, s as Stage } from "./pack-seal.js";
import { D as assert, _ as explainDefect } from "./cold-github.js";
import { r as addUsage, t as NO_USAGE } from "./usage.js";
import { Dt as sha256, Et as fingerprint, M as relativePathDefect, Ot as canonicalJson, Tt as UsageError, _t as usd, c as HARNESS_VERSION, gt as sumPicoUsd, ht as picoUsd, s as PAWL_VERSION, wt as taskKey } from "./cold.js";
import { t as decodeUtf8 } from "./decode-utf8.js";
import { C as union, T as toJSONSchema, b as strictObject, c as boolean, d as json, h as number, i as _null, l as discriminatedUnion, n as _enum, o as array, p as literal, s as base64$1, u as int, w as unknown, x as string, y as record } from "./zod.js";
import { n as Stop, t as CommandCall } from "./trajectory.js";
import { t as evidencePatterns } from "./evidence-patterns.js";
import { t as seededRandom } from "./random.js";
import { n as sealPack } from "./seal-pack2.js";
import { r as ownRuns } from "./side-by-side.js";
// src/std/glob.ts
function globMatches(pattern, text) {
	const tokens = parseGlob(pattern.endsWith("/") ? `${pattern}**` : pattern);
	let positions = withEmptyMatches(tokens, new Set([0]));
	for (const char of text) positions = withEmptyMatches(tokens, step(tokens, positions, char));
	return positions.has(tokens.length);
}
function isGlob(pattern) {
	return /[*?[]/.test(pattern);
}
const ANY_FOLDERS = [
	{ kind: "optional" },
	{
		kind: "run",
		crosses: true
	},
	{
		kind: "one",
		accepts: (char) => char === "/"
	}
];
function parseGlob(pattern) {
	const tokens = [];
	for (let at = 0; at < pattern.length;) {
		const [found, length] = nextTokens(pattern.slice(at), at === 0 || pattern[at - 1] === "/");
		tokens.push(...found);
		at += length;
	}
	return tokens;
}
function nextTokens(rest, atFolderStart) {
	if (rest.startsWith("**/") && atFolderStart) return [ANY_FOLDERS, 3];
	if (rest.startsWith("**")) return [[{
		kind: "run",
		crosses: true
	}], 2];
	if (rest.startsWith("*")) return [[{
		kind: "run",
		crosses: false
	}], 1];
	if (rest.startsWith("?")) return [[{
		kind: "one",
		accepts: (char) => char !== "/"
	}], 1];
	const charClass = /^\[(!?)([^\]]+)\]/.exec(rest);
	if (charClass) return [[{
		kind: "one",
		accepts: classOf(charClass)
	}], charClass[0].length];
	const literal = String.fromCodePoint(rest.codePointAt(0) ?? 0);
	return [[{
		kind: "one",
		accepts: (char) => char === literal
	}], literal.length];
}
function classOf([, not, body = ""]) {
	const ranges = [...body.matchAll(/(.)-(.)|(.)/gsu)].map(([, from, to, single]) => ({
		from: from ?? single ?? "",
		to: to ?? single ?? ""
	}));
	const within = (char) => ranges.some(({ from, to }) => from <= char && char <= to);
	return (char) => char !== "/" && within(char) !== (not === "!");
}
function withEmptyMatches(tokens, positions) {
	const reached = new Set(positions);
	for (const position of reached) {
		const kind = tokens[position]?.kind;
		if (kind === "run" || kind === "optional") reached.add(position + 1);
		if (kind === "optional") reached.add(position + ANY_FOLDERS.length);
	}
	return reached;
}
function step(tokens, positions, char) {
	const next = new Set();
	for (const position of positions) {
		const token = tokens[position];
		if (token?.kind === "one" && token.accepts(char)) next.add(position + 1);
		if (token?.kind === "run" && (token.crosses || char !== "/")) next.add(position);
	}
	return next;
}
// src/suite/canary.ts
function findCanary(declared, taskToml) {
	return declared ?? /pawl-canary [0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/i.exec(taskToml)?.[0];
}
function withoutCanary(text, canary) {
	if (canary === void 0) return text;
	return text.split("\n").filter((line) => !line.includes(canary)).join("\n");
}
function canaryLeak(files, canary) {
	if (canary === void 0) return void 0;
	const decoder = new TextDecoder();
	return [...files].find(([, bytes]) => decoder.decode(bytes).includes(canary))?.[0];
}
// src/suite/fill-in.ts
const PLACEHOLDER = /\{\{\s*([A-Za-z_]\w*)\s*\}\}/g;
function fillIn(text, values, where) {
	return text.replace(PLACEHOLDER, (_, name) => {
		const value = values.get(name);
		if (value === void 0) throw new UsageError(`${where}: {{${name}}} has no value; ${knownNames(values)}`);
		return value;
	});
}
function knownNames(values) {
	if (values.size === 0) return "return it in `values` of environment/generate.js";
	return `environment/generate.js gives values for ${[...values.keys()].join(", ")}`;
}
// src/suite/sqlite-varint.ts
function varint(value) {
	const groups = [value % 128];
	for (let rest = Math.floor(value / 128); rest > 0; rest = Math.floor(rest / 128)) groups.unshift(rest % 128 + 128);
	return Uint8Array.from(groups);
}
// src/suite/sqlite-record.ts
const TABLE_NAME = /^[A-Za-z_]\w{0,59}$/;
const COLUMN_RULE = /^(INTEGER|TEXT|REAL)( PRIMARY KEY| NOT NULL)?$/;
function readColumns({ name: table, columns }) {
	const read = Object.entries(columns).map(([name, rule]) => {
		const [, type, extra] = COLUMN_RULE.exec(rule) ?? [];
		const isKey = extra === " PRIMARY KEY";
		if (type === void 0 || isKey && type !== "INTEGER") throw new UsageError(`${table}.${name} is "${rule}"; write INTEGER PRIMARY KEY, or INTEGER, TEXT or REAL with or without NOT NULL`);
		if (!TABLE_NAME.test(name)) throw new UsageError(`"${name}" cannot be a column's name in ${table}; use letters, digits and underscores`);
		return {
			name,
			type,
			isKey,
			isRequired: extra === " NOT NULL"
		};
	});
	if (read.length === 0) throw new UsageError(`${table} has no columns; give it at least one`);
	if (read.filter(({ isKey }) => isKey).length > 1) throw new UsageError(`${table} has two primary keys; keep one`);
	return read;
}
function recordOf(row, columns, where) {
	if (row.length !== columns.length) throw new UsageError(`${where} has ${row.length} values for ${columns.length} columns`);
	const fields = columns.map((column, index) => field(row[index] ?? null, column, where));
	const serials = fields.flatMap(({ serial }) => [...varint(serial)]);
	const size = serials.length < 127 ? serials.length + 1 : serials.length + 2;
	return Uint8Array.from([
		...varint(size),
		...serials,
		...fields.flatMap(({ body }) => [...body])
	]);
}
const NOTHING = new Uint8Array(0);
const NULL = {
	serial: 0,
	body: NOTHING
};
function field(value, column, where) {
	const misfit = misfitOf(value, column);
	if (misfit !== void 0) throw new UsageError(`${where}: ${column.name} ${misfit}`);
	if (value === null || column.isKey) return NULL;
	if (typeof value === "string") return text(value);
	return column.type === "REAL" ? real(value) : integer(value);
}
function misfitOf(value, { type, isKey, isRequired }) {
	if (value === null) return isKey || isRequired ? "must not be null" : void 0;
	if (type === "TEXT") return typeof value === "string" ? void 0 : "must be text";
	if (typeof value === "string") return "must be a number";
	if (type === "INTEGER" && !Number.isSafeInteger(value)) return "must be a whole number";
	return isKey && value < 1 ? "must be 1 or more" : void 0;
}
function text(value) {
	const body = new TextEncoder().encode(value);
	return {
		serial: 13 + 2 * body.length,
		body
	};
}
function real(value) {
	const body = new Uint8Array(8);
	new DataView(body.buffer).setFloat64(0, value);
	return {
		serial: 7,
		body
	};
}
const WIDTHS = [
	1,
	2,
	3,
	4,
	6,
	8
];
function integer(value) {
	if (value === 0 || value === 1) return {
		serial: 8 + value,
		body: NOTHING
	};
	const serial = WIDTHS.findIndex((bytes) => value >= -(2 ** (8 * bytes - 1)) && value < 2 ** (8 * bytes - 1));
	const whole = new Uint8Array(8);
	new DataView(whole.buffer).setBigInt64(0, BigInt(value));
	return {
		serial: serial + 1,
		body: whole.slice(8 - (WIDTHS[serial] ?? 8))
	};
}
// src/suite/sqlite-file.ts
const PAGE_BYTES = 4096;
const FILE_HEADER_BYTES = 100;
const LEAF = 13;
const INTERIOR = 5;
const PAYLOAD_BYTES_MAX = 4061;
const WRITER_VERSION = 3045e3;
function sqliteFile(tables) {
	refuseTwins(tables);
	const pages = [new Uint8Array(PAGE_BYTES)];
	const schema = tables.map((table, index) => {
		const columns = readColumns(table);
		const root = writeTree(pages, rowCells(table, columns));
		const row = [
			"table",
			table.name,
			table.name,
			root,
			createTable(table.name, columns)
		];
		return cellOf(index + 1, recordOf(row, SCHEMA_COLUMNS, "the schema"), `the schema of ${table.name}`);
	});
	const [first] = pages;
	if (first === void 0 || !fits(schema, FILE_HEADER_BYTES)) throw new UsageError("the tables' columns take more than a page; use fewer tables or columns");
	writeLeaf(first, schema, FILE_HEADER_BYTES);
	writeFileHeader(first, pages.length);
	return joined(pages);
}
const SCHEMA_COLUMNS = [
	"type",
	"name",
	"tbl_name",
	"rootpage",
	"sql"
].map((name) => ({
	name,
	type: name === "rootpage" ? "INTEGER" : "TEXT",
	isKey: false,
	isRequired: false
}));
function refuseTwins(tables) {
	const seen = new Set();
	for (const { name } of tables) {
		const key = name.toLowerCase();
		if (!TABLE_NAME.test(name) || key.startsWith("sqlite_")) throw new UsageError(`"${name}" cannot be a table's name; use letters, digits and underscores`);
		if (seen.has(key)) throw new UsageError(`two tables are called "${name}"; rename one`);
		seen.add(key);
	}
}
function createTable(name, columns) {
	return `CREATE TABLE "${name}" (\n${columns.map((column) => {
		const rule = column.isKey ? " PRIMARY KEY" : column.isRequired ? " NOT NULL" : "";
		return `  "${column.name}" ${column.type}${rule}`;
	}).join(",\n")}\n)`;
}
function rowCells(table, columns) {
	const key = columns.findIndex(({ isKey }) => isKey);
	const cells = table.rows.map((row, index) => {
		const where = `${table.name}, row ${index + 1}`;
		return cellOf(key === -1 ? index + 1 : Number(row[key]), recordOf(row, columns, where), where);
	});
	cells.sort((a, b) => a.rowid - b.rowid);
	const twin = cells.find((cell, index) => cell.rowid === cells[index - 1]?.rowid);
	if (twin !== void 0) throw new UsageError(`${table.name} has two rows with the key ${twin.rowid}`);
	return cells;
}
function cellOf(rowid, record, where) {
	if (record.length > PAYLOAD_BYTES_MAX) throw new UsageError(`${where} takes ${record.length} bytes; a row may take ${PAYLOAD_BYTES_MAX}`);
	return {
		rowid,
		bytes: joined([
			varint(record.length),
			varint(rowid),
			record
		])
	};
}
function writeTree(pages, cells) {
	let nodes = packed(cells, 8).map((group) => {
		const last = group.at(-1)?.rowid ?? 0;
		return {
			page: addPage(pages, (page) => writeLeaf(page, group, 0)),
			last
		};
	});
	while (nodes.length > 1) nodes = writeInteriors(pages, nodes);
	return nodes[0]?.page ?? addPage(pages, (page) => writeLeaf(page, [], 0));
}
function writeInteriors(pages, nodes) {
	return groupsOfTwoOrMore(packed(nodes.map(({ page, last }) => ({
		rowid: last,
		bytes: joined([word(page), varint(last)])
	})), 12)).map((group) => {
		const [right, rest] = [group.at(-1), group.slice(0, -1)];
		const child = new DataView((right?.bytes ?? new Uint8Array(4)).buffer).getUint32(0);
		return {
			page: addPage(pages, (page) => writeNode(page, rest, {
				type: INTERIOR,
				at: 0,
				right: child
			})),
			last: right?.rowid ?? 0
		};
	});
}
function groupsOfTwoOrMore(groups) {
	const [lone, before] = [groups.at(-1), groups.at(-2)];
	if (lone === void 0 || before === void 0 || lone.length > 1) return groups;
	return [
		...groups.slice(0, -2),
		before.slice(0, -1),
		[...before.slice(-1), ...lone]
	];
}
function packed(cells, headerBytes) {
	const groups = [];
	let room = 0;
	for (const cell of cells) {
		const need = cell.bytes.length + 2;
		if (need > room) {
			groups.push([]);
			room = PAGE_BYTES - headerBytes;
		}
		groups.at(-1)?.push(cell);
		room -= need;
	}
	return groups;
}
function fits(cells, at) {
	return cells.reduce((sum, { bytes }) => sum + bytes.length + 2, at + 8) <= PAGE_BYTES;
}
function addPage(pages, write) {
	const page = new Uint8Array(PAGE_BYTES);
	write(page);
	return pages.push(page);
}
function writeLeaf(page, cells, at) {
	writeNode(page, cells, {
		type: LEAF,
		at
	});
}
function writeNode(page, cells, { type, at, right }) {
	const view = new DataView(page.buffer);
	const pointers = at + (right === void 0 ? 8 : 12);
	let content = PAGE_BYTES;
	cells.forEach(({ bytes }, index) => {
		content -= bytes.length;
		page.set(bytes, content);
		view.setUint16(pointers + 2 * index, content);
	});
	view.setUint8(at, type);
	view.setUint16(at + 3, cells.length);
	view.setUint16(at + 5, content);
	if (right !== void 0) view.setUint32(at + 8, right);
}
function writeFileHeader(page, pageCount) {
	const view = new DataView(page.buffer);
	page.set(new TextEncoder().encode("SQLite format 3\0"));
	view.setUint16(16, PAGE_BYTES);
	page.set([
		1,
		1,
		0,
		64,
		32,
		32
	], 18);
	view.setUint32(24, 1);
	view.setUint32(28, pageCount);
	view.setUint32(40, 1);
	view.setUint32(44, 4);
	view.setUint32(56, 1);
	view.setUint32(92, 1);
	view.setUint32(96, WRITER_VERSION);
}
function word(value) {
	const bytes = new Uint8Array(4);
	new DataView(bytes.buffer).setUint32(0, value);
	return bytes;
}
function joined(parts) {
	const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}
// node_modules/smol-toml/dist/error.js
/*!
* Copyright (c) Squirrel Chat et al., All rights reserved.
* SPDX-License-Identifier: BSD-3-Clause
*
* Redistribution and use in source and binary forms, with or without
* modification, are permitted provided that the following conditions are met:
*
* 1. Redistributions of source code must retain the above copyright notice, this
*    list of conditions and the following disclaimer.
* 2. Redistributions in binary form must reproduce the above copyright notice,
*    this list of conditions and the following disclaimer in the
*    documentation and/or other materials provided with the distribution.
* 3. Neither the name of the copyright holder nor the names of its contributors
*    may be used to endorse or promote products derived from this software without
*    specific prior written permission.
*
* THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
* ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
* WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
* DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
* FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
* DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
* SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
* CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
* OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
* OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
*/
function getLineColFromPtr(string, ptr) {
	let lines = string.slice(0, ptr).split(/\r?\n/);
	return [lines.length, lines.pop().length + 1];
}
function makeCodeBlock(string, line, column) {
	let lines = string.split(/\r?\n/);
	let codeblock = "";
	let numberLen = (Math.log10(line + 1) | 0) + 1;
	for (let i = line - 1; i <= line + 1; i++) {
		let l = lines[i - 1];
		if (!l) continue;
		codeblock += i.toString().padEnd(numberLen, " ");
		codeblock += ":  ";
		codeblock += l;
		codeblock += "\n";
		if (i === line) {
			codeblock += " ".repeat(numberLen + column + 2);
			codeblock += "^\n";
		}
	}
	return codeblock;
}
var TomlError = class TomlError extends Error {
	line;
	column;
	codeblock;
	constructor(message, options) {
		const [line, column] = getLineColFromPtr(options.toml, options.ptr);
		const codeblock = makeCodeBlock(options.toml, line, column);
		super(`Invalid TOML document: ${message}\n\n${codeblock}`, options);
		this.line = line;
		this.column = column;
		this.codeblock = codeblock;
	}
	static x(message, ctx, ptr) {
		throw new TomlError(message, {
			toml: ctx.s,
			ptr: ptr ?? ctx.p
		});
	}
};
// node_modules/smol-toml/dist/primitive.js
/*!
* Copyright (c) Squirrel Chat et al., All rights reserved.
* SPDX-License-Identifier: BSD-3-Clause
*
* Redistribution and use in source and binary forms, with or without
* modification, are permitted provided that the following conditions are met:
*
* 1. Redistributions of source code must retain the above copyright notice, this
*    list of conditions and the following disclaimer.
* 2. Redistributions in binary form must reproduce the above copyright notice,
*    this list of conditions and the following disclaimer in the
*    documentation and/or other materials provided with the distribution.
* 3. Neither the name of the copyright holder nor the names of its contributors
*    may be used to endorse or promote products derived from this software without
*    specific prior written permission.
*
* THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
* ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
* WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
* DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
* FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
* DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
* SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
* CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
* OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
* OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
*/
function parseString(ctx) {
	let startPtr = ctx.p;
	let c = ctx.s.charCodeAt(ctx.p++);
	let first = c;
	let isLiteral = c === 39;
	let isMultiline = c === ctx.s.charCodeAt(ctx.p) && c === ctx.s.charCodeAt(ctx.p + 1);
	if (isMultiline) {
		if ((c = ctx.s.charCodeAt(ctx.p += 2)) === 10) ctx.p++;
		else if (c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10) ctx.p += 2;
	}
	let parsed = "";
	let sliceStart = ctx.p;
	let state = 0;
	for (; ctx.p < ctx.s.length; ctx.p++) {
		c = ctx.s.charCodeAt(ctx.p);
		if (isMultiline && (c === 10 || c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10)) state = state && 3;
		else if (c < 32 && c !== 9 || c === 127) TomlError.x("control characters are not allowed in strings", ctx);
		else if ((!state || state === 3) && c === first && (!isMultiline || ctx.s.charCodeAt(ctx.p + 1) === first && ctx.s.charCodeAt(ctx.p + 2) === first)) {
			if (isMultiline) {
				if (ctx.s.charCodeAt(ctx.p + 3) === first) ctx.p++;
				if (ctx.s.charCodeAt(ctx.p + 3) === first) ctx.p++;
			}
			if (!state) {
				let s = ctx.s.slice(sliceStart, ctx.p);
				parsed = parsed ? parsed + s : s;
			}
			ctx.p += isMultiline ? 3 : 1;
			return parsed;
		} else if (!state) {
			if (!isLiteral && c === 92) {
				parsed += ctx.s.slice(sliceStart, sliceStart = ctx.p);
				state = 1;
			}
		} else if (state === 1) {
			if (c === 120 || c === 117 || c === 85) {
				let errPtr = ctx.p++ - 1;
				let value = 0;
				let len = c === 120 ? 2 : c === 117 ? 4 : 8;
				for (let j = 0; j < len; j++, ctx.p++) {
					let hex = ctx.s.charCodeAt(ctx.p);
					let digit = hex >= 48 && hex <= 57 ? hex - 48 : hex >= 65 && hex <= 70 ? hex - 65 + 10 : hex >= 97 && hex <= 102 ? hex - 97 + 10 : -1;
					if (digit < 0) TomlError.x("invalid non-hex character in unicode escape", ctx);
					value = value << 4 | digit;
				}
				if (value < 0 || value > 1114111 || value >= 55296 && value <= 57343) TomlError.x("invalid unicode escape", ctx, errPtr);
				parsed += String.fromCodePoint(value);
				sliceStart = ctx.p--;
				state = 0;
			} else if (isMultiline && (c === 32 || c === 9)) state = 2;
			else {
				if (c === 98) parsed += "\b";
				else if (c === 116) parsed += "	";
				else if (c === 110) parsed += "\n";
				else if (c === 102) parsed += "\f";
				else if (c === 114) parsed += "\r";
				else if (c === 101) parsed += "\x1B";
				else if (c === 34) parsed += "\"";
				else if (c === 92) parsed += "\\";
				else TomlError.x("unrecognised escape sequence", ctx);
				sliceStart = ctx.p + 1;
				state = 0;
			}
		} else if (c !== 32 && c !== 9) {
			if (state === 2) TomlError.x("invalid escape: only line-ending whitespace may be escaped", ctx, sliceStart);
			state = !isLiteral && c === 92 ? 1 : 0;
			sliceStart = ctx.p;
		}
	}
	TomlError.x("unfinished string", ctx, startPtr);
}
// node_modules/smol-toml/dist/date.js
/*!
* Copyright (c) Squirrel Chat et al., All rights reserved.
* SPDX-License-Identifier: BSD-3-Clause
*
* Redistribution and use in source and binary forms, with or without
* modification, are permitted provided that the following conditions are met:
*
* 1. Redistributions of source code must retain the above copyright notice, this
*    list of conditions and the following disclaimer.
* 2. Redistributions in binary form must reproduce the above copyright notice,
*    this list of conditions and the following disclaimer in the
*    documentation and/or other materials provided with the distribution.
* 3. Neither the name of the copyright holder nor the names of its contributors
*    may be used to endorse or promote products derived from this software without
*    specific prior written permission.
*
* THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
* ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
* WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
* DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
* FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
* DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
* SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
* CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
* OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
* OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
*/
let DATE_TIME_RE = /^(\d{4}-\d{2}-\d{2})?[Tt ]?(?:(\d{2}):\d{2}(?::\d{2}(?:\.\d+)?)?)?(Z|z|[-+]\d{2}:\d{2})?$/i;
var TomlDate = class TomlDate extends Date {
	#hasDate = false;
	#hasTime = false;
	#offset = null;
	constructor(date, fasttype, unsafeDelim) {
		let hasDate = true;
		let hasTime = true;
		let offset = "Z";
		let c;
		if (typeof date === "string") {
			if (fasttype) prep: {
				if (fasttype < 3) {
					if (+date.slice(11, 13) > 23) {
						date = "";
						break prep;
					}
					if (fasttype === 2) {
						offset = null;
						date += "Z";
					} else if ((c = date.charCodeAt(date.length - 1)) !== 90 && c !== 122) offset = date.slice(date.length - 6);
					if (unsafeDelim) date = date.slice(0, 10) + "T" + date.slice(11);
				} else if (fasttype === 4) date = +date.slice(0, 2) > 23 ? "" : `0000-01-01T${date}Z`;
				hasDate = fasttype !== 4;
				hasTime = fasttype !== 3;
			}
			else {
				let match = date.match(DATE_TIME_RE);
				if (match) {
					if (!match[1]) {
						hasDate = false;
						date = `0000-01-01T${date}`;
					}
					hasTime = !!match[2];
					hasTime && date[10] === " " && (date = date.replace(" ", "T"));
					if (match[2] && +match[2] > 23) date = "";
					else {
						offset = match[3] || null;
						if (!offset && hasTime) date += "Z";
					}
				} else date = "";
			}
		}
		super(date);
		if (!isNaN(this.getTime())) {
			this.#hasDate = hasDate;
			this.#hasTime = hasTime;
			this.#offset = offset;
		}
	}
	isDateTime() {
		return this.#hasDate && this.#hasTime;
	}
	isLocal() {
		return !this.#hasDate || !this.#hasTime || !this.#offset;
	}
	isDate() {
		return this.#hasDate && !this.#hasTime;
	}
	isTime() {
		return this.#hasTime && !this.#hasDate;
	}
	isValid() {
		return this.#hasDate || this.#hasTime;
	}
	toISOString() {
		let iso = super.toISOString();
		if (this.isDate()) return iso.slice(0, 10);
		if (this.isTime()) return iso.slice(11, 23);
		if (this.#offset === null) return iso.slice(0, -1);
		if (this.#offset === "Z" || this.#offset === "z") return iso;
		let offset = +this.#offset.slice(1, 3) * 60 + +this.#offset.slice(4, 6);
		offset = this.#offset[0] === "-" ? offset : -offset;
		return new Date(this.getTime() - offset * 6e4).toISOString().slice(0, -1) + this.#offset;
	}
	static wrapAsOffsetDateTime(jsDate, offset = "Z") {
		let date = new TomlDate(jsDate);
		date.#offset = offset;
		return date;
	}
	static wrapAsLocalDateTime(jsDate) {
		let date = new TomlDate(jsDate);
		date.#offset = null;
		return date;
	}
	static wrapAsLocalDate(jsDate) {
		let date = new TomlDate(jsDate);
		date.#hasTime = false;
		date.#offset = null;
		return date;
	}
	static wrapAsLocalTime(jsDate) {
		let date = new TomlDate(jsDate);
		date.#hasDate = false;
		date.#offset = null;
		return date;
	}
};
// node_modules/smol-toml/dist/extract.js
/*!
* Copyright (c) Squirrel Chat et al., All rights reserved.
* SPDX-License-Identifier: BSD-3-Clause
*
* Redistribution and use in source and binary forms, with or without
* modification, are permitted provided that the following conditions are met:
*
* 1. Redistributions of source code must retain the above copyright notice, this
*    list of conditions and the following disclaimer.
* 2. Redistributions in binary form must reproduce the above copyright notice,
*    this list of conditions and the following disclaimer in the
*    documentation and/or other materials provided with the distribution.
* 3. Neither the name of the copyright holder nor the names of its contributors
*    may be used to endorse or promote products derived from this software without
*    specific prior written permission.
*
* THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
* ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
* WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
* DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
* FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
* DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
* SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
* CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
* OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
* OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
*/
function isDigit(char, base = 10) {
	return base === 16 ? char > 47 && char < 58 || char > 64 && char < 71 || char > 96 && char < 103 : char > 47 && char < 48 + base;
}
function isEndOfValue(char, delim) {
	return char === 32 || char === 9 || char === 10 || char === 13 || delim && (char === delim || char === 44) || char === 35;
}
function extractValue(ctx, end) {
	let errPtr = ctx.p;
	let c = ctx.s.charCodeAt(ctx.p);
	if (c === 91 || c === 123) {
		ctx.d-- || TomlError.x("document contains excessively nested structures. aborting.", ctx);
		let value = c === 91 ? parseArray(ctx) : parseInlineTable(ctx);
		ctx.d++;
		return value;
	}
	if (c === 34 || c === 39) return parseString(ctx);
	if (c === 116) {
		if (ctx.s.charCodeAt(++ctx.p) !== 114 || ctx.s.charCodeAt(++ctx.p) !== 117 || ctx.s.charCodeAt(++ctx.p) !== 101) TomlError.x("invalid value", ctx, errPtr);
		return ctx.p++, true;
	}
	if (c === 102) {
		if (ctx.s.charCodeAt(++ctx.p) !== 97 || ctx.s.charCodeAt(++ctx.p) !== 108 || ctx.s.charCodeAt(++ctx.p) !== 115 || ctx.s.charCodeAt(++ctx.p) !== 101) TomlError.x("invalid value", ctx, errPtr);
		return ctx.p++, false;
	}
	if (c === 43 || c === 45) return parseNumber(ctx, ctx.p, ctx.s.charCodeAt(++ctx.p), 44 - c, end);
	if (ctx.s.charCodeAt(ctx.p + 4) === 45 && ctx.s.charCodeAt(ctx.p + 7) === 45) return parseDate(ctx, c, end);
	if (ctx.s.charCodeAt(ctx.p + 2) === 58) return parseTime(ctx, c, end);
	return parseNumber(ctx, ctx.p, c, 0, end);
}
function parseNumber(ctx, startPtr, startChr, sign, endChr) {
	let c = startChr;
	let state = 0;
	let hasUnderscores = false;
	if (c === 105) {
		if (ctx.s.charCodeAt(++ctx.p) !== 110 || ctx.s.charCodeAt(++ctx.p) !== 102) TomlError.x("invalid value", ctx, startPtr);
		return ctx.p++, (sign || 1) / 0;
	}
	if (c === 110) {
		if (ctx.s.charCodeAt(++ctx.p) !== 97 || ctx.s.charCodeAt(++ctx.p) !== 110) TomlError.x("invalid value", ctx, startPtr);
		return ctx.p++, NaN;
	}
	if (c === 48) {
		if (++ctx.p >= ctx.s.length || isEndOfValue(c = ctx.s.charCodeAt(ctx.p), endChr)) return ctx.bi === true ? 0n : 0;
		if (!sign) {
			if (c === 120) return parseIntegerBaseN(ctx, startPtr, 16, endChr);
			else if (c === 98) return parseIntegerBaseN(ctx, startPtr, 2, endChr);
			else if (c === 111) return parseIntegerBaseN(ctx, startPtr, 8, endChr);
		}
		if (c === 46) state = 2;
		else if (c === 101 || c === 69) state = 4;
		else TomlError.x("illegal leading zero", ctx, startPtr);
	} else if (!isDigit(c)) TomlError.x("invalid value", ctx, startPtr);
	while (++ctx.p < ctx.s.length && (c = ctx.s.charCodeAt(ctx.p), !isEndOfValue(c, endChr))) {
		if (!state) state = 1;
		if (c === 95) {
			if (!(state & 1)) TomlError.x("illegal underscore", ctx);
			state += 11;
			hasUnderscores = true;
		} else if (state === 1 && c === 46) state = 2;
		else if ((state === 1 || state === 3) && (c === 101 || c === 69)) state = 4;
		else if (state === 4 && (c === 43 || c === 45)) state = 6;
		else if (!isDigit(c)) TomlError.x(`illegal character in numeric literal`, ctx);
		else if (state > 9) state -= 11;
		else if (!(state & 1)) state++;
	}
	if (!state) {
		let val = (startChr - 48) * (sign || 1);
		return ctx.bi === true ? BigInt(val) : val;
	}
	if (!(state & 1)) TomlError.x("unfinished numeric value", ctx, startPtr);
	let str = ctx.s.slice(startPtr, ctx.p);
	if (hasUnderscores) str = str.replaceAll("_", "");
	return state > 1 ? parseFloat(str) : parseInteger(ctx, str, 10, startPtr);
}
function parseIntegerBaseN(ctx, startPtr, base, endChr) {
	let c, underscore = 1;
	while (++ctx.p < ctx.s.length && (c = ctx.s.charCodeAt(ctx.p), !isEndOfValue(c, endChr))) if (c === 95) {
		if (underscore & 1) TomlError.x("illegal underscore", ctx);
		underscore = 3;
	} else if (!isDigit(c, base)) TomlError.x(`illegal character in numeric literal`, ctx);
	else if (underscore & 1) underscore--;
	if (underscore & 1) TomlError.x("unfinished numeric value", ctx);
	let str = ctx.s.slice(startPtr + 2, ctx.p);
	if (underscore) str = str.replaceAll("_", "");
	return parseInteger(ctx, str, base, startPtr);
}
function parseInteger(ctx, str, base, startPtr) {
	if (ctx.bi !== true) int: {
		let val = parseInt(str, base);
		if (!Number.isSafeInteger(val)) {
			if (ctx.bi) break int;
			TomlError.x("integer value cannot be represented losslessly", ctx, startPtr);
		}
		return val;
	}
	return base === 10 ? BigInt(str) : BigInt((base === 2 ? "0b" : base === 8 ? "0o" : "0x") + str);
}
function parseDate(ctx, c, endChr) {
	let startPtr = ctx.p++, unsafeSeparator;
	if (!isDigit(c) || !isDigit(ctx.s.charCodeAt(ctx.p++)) || !isDigit(ctx.s.charCodeAt(ctx.p++)) || !isDigit(ctx.s.charCodeAt(ctx.p++))) return parseNumber(ctx, ctx.p = startPtr, c, 0, endChr);
	ctx.p += 5;
	if (!isDigit(ctx.s.charCodeAt(ctx.p++))) TomlError.x("invalid date-time: date part is malformed", ctx, startPtr);
	if (ctx.p >= ctx.s.length || ((c = ctx.s.charCodeAt(ctx.p)) !== 32 || (unsafeSeparator = true, !isDigit(ctx.s.charCodeAt(ctx.p + 1)))) && c !== 84 && c !== 116) return readDate(ctx, ctx.s.slice(startPtr, ctx.p), 3, false, startPtr);
	if (ctx.s.charCodeAt(ctx.p += 3) !== 58) TomlError.x("invalid date-time: time part is malformed", ctx, startPtr);
	if (ctx.s.charCodeAt(ctx.p += 3) === 58) ctx.p += 3;
	if (ctx.s.charCodeAt(ctx.p) === 46) while (isDigit(ctx.s.charCodeAt(++ctx.p)));
	if (c = ctx.s.charCodeAt(ctx.p)) {
		if (c === 90 || c === 122) return readDate(ctx, ctx.s.slice(startPtr, ++ctx.p), 1, unsafeSeparator, startPtr, "[+00:00]");
		if (c === 43 || c === 45) return readDate(ctx, ctx.s.slice(startPtr, ctx.p += 6), 1, unsafeSeparator, startPtr, !ctx.ld && "[" + ctx.s.slice(ctx.p - 6, ctx.p) + "]");
	}
	return readDate(ctx, ctx.s.slice(startPtr, ctx.p), 2, unsafeSeparator, startPtr);
}
function parseTime(ctx, c, endChr) {
	let start = ctx.p;
	if (!isDigit(c) || !isDigit(ctx.s.charCodeAt(++ctx.p))) return parseNumber(ctx, --ctx.p, c, 0, endChr);
	if (ctx.s.charCodeAt(ctx.p += 4) === 58) ctx.p += 3;
	if (ctx.s.charCodeAt(ctx.p) === 46) while (isDigit(ctx.s.charCodeAt(++ctx.p)));
	return readDate(ctx, ctx.s.slice(start, ctx.p), 4, false, start);
}
function readDate(ctx, str, type, unsafeDelim, errPtr, temporalSuffix) {
	if (ctx.ld) {
		let date = new TomlDate(str, type, unsafeDelim);
		if (!date.isValid()) TomlError.x("invalid date", ctx, errPtr);
		return date;
	}
	try {
		if (temporalSuffix) str += temporalSuffix;
		switch (type) {
			case 1: return Temporal.ZonedDateTime.from(str);
			case 2: return Temporal.PlainDateTime.from(str);
			case 3: return Temporal.PlainDate.from(str);
			case 4: return Temporal.PlainTime.from(str);
		}
	} catch (e) {
		TomlError.x(e instanceof Error ? e.message : "" + e, ctx, errPtr);
	}
}
// node_modules/smol-toml/dist/util.js
/*!
* Copyright (c) Squirrel Chat et al., All rights reserved.
* SPDX-License-Identifier: BSD-3-Clause
*
* Redistribution and use in source and binary forms, with or without
* modification, are permitted provided that the following conditions are met:
*
* 1. Redistributions of source code must retain the above copyright notice, this
*    list of conditions and the following disclaimer.
* 2. Redistributions in binary form must reproduce the above copyright notice,
*    this list of conditions and the following disclaimer in the
*    documentation and/or other materials provided with the distribution.
* 3. Neither the name of the copyright holder nor the names of its contributors
*    may be used to endorse or promote products derived from this software without
*    specific prior written permission.
*
* THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
* ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
* WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
* DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
* FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
* DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
* SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
* CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
* OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
* OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
*/
function skipComment(ctx) {
	for (; ctx.p < ctx.s.length; ctx.p++) {
		let c = ctx.s.charCodeAt(ctx.p);
		if (c === 10) break;
		if (c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10) {
			ctx.p++;
			break;
		}
		if (c < 32 && c !== 9 || c === 127) TomlError.x("control characters are not allowed in comments", ctx);
	}
}
function skipVoid(ctx, banNewLines, banComments) {
	let c;
	while (ctx.p < ctx.s.length) {
		while (ctx.p < ctx.s.length && ((c = ctx.s.charCodeAt(ctx.p)) === 32 || c === 9 || !banNewLines && (c === 10 || c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10))) ctx.p++;
		if (banComments || c !== 35) break;
		skipComment(ctx);
	}
}
// node_modules/smol-toml/dist/struct.js
/*!
* Copyright (c) Squirrel Chat et al., All rights reserved.
* SPDX-License-Identifier: BSD-3-Clause
*
* Redistribution and use in source and binary forms, with or without
* modification, are permitted provided that the following conditions are met:
*
* 1. Redistributions of source code must retain the above copyright notice, this
*    list of conditions and the following disclaimer.
* 2. Redistributions in binary form must reproduce the above copyright notice,
*    this list of conditions and the following disclaimer in the
*    documentation and/or other materials provided with the distribution.
* 3. Neither the name of the copyright holder nor the names of its contributors
*    may be used to endorse or promote products derived from this software without
*    specific prior written permission.
*
* THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
* ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
* WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
* DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
* FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
* DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
* SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
* CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
* OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
* OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
*/
function parseKey(ctx, end = 61) {
	let startPtr;
	let state = 0;
	let parsed = [];
	let sliceStart;
	let c = ctx.s.charCodeAt(startPtr = ctx.p);
	do
		if (c === end) {
			if (!state) TomlError.x("unexpected end of key", ctx);
			if (state === 1) parsed.push(ctx.s.slice(sliceStart, ctx.p));
			return ctx.p++, parsed;
		} else if (c === 46) {
			if (!state) TomlError.x("illegal empty bare key", ctx);
			if (state === 1) parsed.push(ctx.s.slice(sliceStart, ctx.p));
			state = 0;
		} else if (!state && (c === 34 || c === 39)) {
			if (c === ctx.s.charCodeAt(ctx.p + 1) && c === ctx.s.charCodeAt(ctx.p + 2)) TomlError.x("illegal quoted key: multiline strings are not allowed", ctx);
			parsed.push(parseString(ctx));
			state = 2;
			ctx.p--;
		} else if (c === 32 || c === 9) {
			if (state === 1) {
				parsed.push(ctx.s.slice(sliceStart, ctx.p));
				state = 2;
			}
		} else if (state === 2 || c < 48 && c !== 45 || c > 57 && c < 65 || c > 90 && c < 97 && c !== 95 || c > 122) TomlError.x("illegal character in key", ctx);
		else if (!state) {
			state = 1;
			sliceStart = ctx.p;
		}
	while (c = ctx.s.charCodeAt(++ctx.p));
	TomlError.x("incomplete key-value: cannot find end of key", ctx, startPtr);
}
function parseInlineTable(ctx) {
	let startPtr = ctx.p++;
	let res = Object.create(null);
	let seen = new Set();
	let c;
	while (ctx.p < ctx.s.length) {
		skipVoid(ctx);
		if ((c = ctx.s.charCodeAt(ctx.p)) === 125) {
			ctx.p++;
			return res;
		}
		let k;
		let t = res;
		let hasOwn = false;
		let errPtr = ctx.p;
		let key = parseKey(ctx);
		for (let i = 0; i < key.length; i++) {
			if (i) t = hasOwn ? t[k] : t[k] = Object.create(null);
			k = key[i];
			if ((hasOwn = Object.hasOwn(t, k)) && (typeof t[k] !== "object" || seen.has(t[k]))) TomlError.x("trying to redefine an already defined value", ctx, errPtr);
			let unsafe = k === "__proto__";
			if (ctx.uk && (unsafe || k === "constructor")) {
				t = ctx.uk !== 1 && TomlError.x("document contains an unsafe property", ctx, errPtr);
				break;
			}
			if (!hasOwn && unsafe) Object.defineProperty(t, k, {
				enumerable: true,
				configurable: true,
				writable: true
			});
		}
		if (hasOwn) TomlError.x("trying to redefine an already defined value", ctx, errPtr);
		skipVoid(ctx, true, true);
		let value = extractValue(ctx, 125);
		if (t && typeof (t[k] = value) === "object") seen.add(value);
		skipVoid(ctx);
		if ((c = ctx.s.charCodeAt(ctx.p++)) === 125) return res;
		if (c !== 44) TomlError.x("expected comma or end of structure", ctx, ctx.p - 1);
	}
	TomlError.x("unfinished table", ctx, startPtr);
}
function parseArray(ctx) {
	let startPtr = ctx.p++;
	let res = [];
	let c;
	while (ctx.p < ctx.s.length) {
		skipVoid(ctx);
		if ((c = ctx.s.charCodeAt(ctx.p)) === 93) {
			ctx.p++;
			return res;
		}
		res.push(extractValue(ctx, 93));
		skipVoid(ctx);
		if ((c = ctx.s.charCodeAt(ctx.p++)) === 93) return res;
		if (c !== 44) TomlError.x("expected comma or end of structure", ctx, ctx.p - 1);
	}
	TomlError.x("unfinished array", ctx, startPtr);
}
// node_modules/smol-toml/dist/parse.js
/*!
* Copyright (c) Squirrel Chat et al., All rights reserved.
* SPDX-License-Identifier: BSD-3-Clause
*
* Redistribution and use in source and binary forms, with or without
* modification, are permitted provided that the following conditions are met:
*
* 1. Redistributions of source code must retain the above copyright notice, this
*    list of conditions and the following disclaimer.
* 2. Redistributions in binary form must reproduce the above copyright notice,
*    this list of conditions and the following disclaimer in the
*    documentation and/or other materials provided with the distribution.
* 3. Neither the name of the copyright holder nor the names of its contributors
*    may be used to endorse or promote products derived from this software without
*    specific prior written permission.
*
* THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
* ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
* WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
* DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
* FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
* DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
* SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
* CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
* OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
* OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
*/
function peekTable(ctx, key, table, meta, type) {
	let t = table;
	let m = meta;
	let k;
	let hasOwn = false;
	let state;
	for (let i = 0; i < key.length; i++) {
		if (i) {
			t = hasOwn ? t[k] : t[k] = Object.create(null);
			m = (state = m[k]).c;
			if (type === 0 && (state.t === 1 || state.t === 2)) return null;
			if (state.t === 2) {
				let l = t.length - 1;
				t = t[l];
				m = m[l].c;
			}
		}
		k = key[i];
		if ((hasOwn = Object.hasOwn(t, k)) && m[k]?.t === 0 && m[k]?.d) return null;
		if (!hasOwn) {
			let unsafe = k === "__proto__";
			if (ctx.uk && (unsafe || k === "constructor")) return false;
			if (unsafe) {
				Object.defineProperty(t, k, {
					enumerable: true,
					configurable: true,
					writable: true
				});
				Object.defineProperty(m, k, {
					enumerable: true,
					configurable: true,
					writable: true
				});
			}
			m[k] = {
				t: i < key.length - 1 && type === 2 ? 3 : type,
				d: false,
				i: 0,
				c: Object.create(null)
			};
		}
	}
	state = m[k];
	if (state.t !== type && !(type === 1 && state.t === 3)) return null;
	if (type === 2) {
		if (!state.d) {
			state.d = true;
			t[k] = [];
		}
		t[k].push(t = Object.create(null));
		state.c[state.i++] = state = {
			t: 1,
			d: false,
			i: 0,
			c: Object.create(null)
		};
	}
	if (state.d) return null;
	state.d = true;
	if (type === 1) t = hasOwn ? t[k] : t[k] = Object.create(null);
	else if (type === 0 && hasOwn) return null;
	return [
		k,
		t,
		state.c
	];
}
function validateTablePeek(ctx, peek, ptr) {
	if (peek === null || ctx.uk === 2) TomlError.x(peek === null ? "trying to redefine an already defined table or value" : "document contains an unsafe property", ctx, ptr);
}
function parse(toml, options = {}) {
	let ctx = {
		s: toml,
		p: 0,
		d: options.maxDepth ?? 1e3,
		bi: options.integersAsBigInt ?? false,
		ld: options.useLegacyDate ?? true,
		uk: options.unsafeKeyBehaviour === "throw" ? 2 : options.unsafeKeyBehaviour === "drop" ? 1 : 0
	};
	let res = Object.create(null);
	let meta = Object.create(null);
	let tmp;
	let skipping = false;
	let tbl = res;
	let m = meta;
	if (toml.charCodeAt(0) === 65279) ctx.p++;
	skipVoid(ctx);
	while (ctx.p < toml.length) {
		if (toml.charCodeAt(ctx.p) === 91) {
			let isTableArray = toml.charCodeAt(++ctx.p) === 91;
			tmp = ctx.p += +isTableArray;
			skipping = false;
			let k = parseKey(ctx, 93);
			if (isTableArray) {
				if (toml.charCodeAt(ctx.p) !== 93) TomlError.x("expected end of table array declaration", ctx);
				ctx.p++;
			}
			let p = peekTable(ctx, k, res, meta, isTableArray ? 2 : 1);
			if (!p) {
				validateTablePeek(ctx, p, tmp);
				skipping = true;
			} else {
				m = p[2];
				tbl = p[1];
			}
		} else {
			tmp = ctx.p;
			let p = peekTable(ctx, parseKey(ctx), tbl, m, 0);
			if (!p && !skipping) validateTablePeek(ctx, p, tmp);
			skipVoid(ctx, true, true);
			let v = extractValue(ctx, void 0);
			if (p && !skipping) p[1][p[0]] = v;
		}
		skipVoid(ctx, true);
		if (ctx.p < toml.length && (tmp = toml.charCodeAt(ctx.p)) !== 10 && (tmp !== 13 || toml.charCodeAt(ctx.p + 1) !== 10)) TomlError.x("each key-value declaration must be followed by an end-of-line", ctx);
		skipVoid(ctx);
	}
	return res;
}
/*!
* Copyright (c) Squirrel Chat et al., All rights reserved.
* SPDX-License-Identifier: BSD-3-Clause
*
* Redistribution and use in source and binary forms, with or without
* modification, are permitted provided that the following conditions are met:
*
* 1. Redistributions of source code must retain the above copyright notice, this
*    list of conditions and the following disclaimer.
* 2. Redistributions in binary form must reproduce the above copyright notice,
*    this list of conditions and the following disclaimer in the
*    documentation and/or other materials provided with the distribution.
* 3. Neither the name of the copyright holder nor the names of its contributors
*    may be used to endorse or promote products derived from this software without
*    specific prior written permission.
*
* THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
* ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
* WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
* DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
* FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
* DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
* SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
* CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
* OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
* OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
*/
"".isWellFormed;
// node_modules/smol-toml/dist/index.js
/*!
* Copyright (c) Squirrel Chat et al., All rights reserved.
* SPDX-License-Identifier: BSD-3-Clause
*
* Redistribution and use in source and binary forms, with or without
* modification, are permitted provided that the following conditions are met:
*
* 1. Redistributions of source code must retain the above copyright notice, this
*    list of conditions and the following disclaimer.
* 2. Redistributions in binary form must reproduce the above copyright notice,
*    this list of conditions and the following disclaimer in the
*    documentation and/or other materials provided with the distribution.
* 3. Neither the name of the copyright holder nor the names of its contributors
*    may be used to endorse or promote products derived from this software without
*    specific prior written permission.
*
* THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
* ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
* WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
* DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
* FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
* DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
* SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
* CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
* OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
* OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
*/
// src/suite/parse-data-file.ts
function readText$1(bytes, file) {
	const text = decodeUtf8(bytes);
	if (text === void 0) throw new UsageError(`${file}: is not UTF-8 text; save it as UTF-8`);
	return text;
}
function parseToml(text, file, schema) {
	return conform(tomlValue(text, file), file, schema);
}
function parseJson(text, file, schema) {
	return conform(jsonValue(text, file), file, schema);
}
function conform(value, file, schema) {
	const parsed = schema.safeParse(value);
	if (parsed.success) return parsed.data;
	throw new UsageError(`${file}: ${explainDefect(parsed.error, schema, value).words}`);
}
function tomlValue(text, file) {
	try {
		return parse(text);
	} catch (error) {
		if (!(error instanceof TomlError)) throw error;
		const [what = ""] = error.message.replace(/^Invalid TOML document: /, "").split("\n");
		throw new UsageError(`${file}: line ${error.line}, column ${error.column} is not valid TOML: ${what}`);
	}
}
function jsonValue(text, file) {
	try {
		return JSON.parse(text);
	} catch (error) {
		const message = error instanceof Error ? error.message : String(error);
		throw new UsageError(`${file}: ${whereInJson(message, text)} is not valid JSON: ${whatIsWrong(message)}`);
	}
}
function whereInJson(message, text) {
	const place = /\(line (\d+) column (\d+)\)/.exec(message);
	return place ? `line ${place[1]}, column ${place[2]}` : `line ${text.trimEnd().split("\n").length}`;
}
function whatIsWrong(message) {
	const what = message.split(/ in JSON at position| \(line|, "/)[0] ?? message;
	return what.charAt(0).toLowerCase() + what.slice(1);
}
// src/suite/task-commands.ts
const PREFIX = "environment/commands/";
const COMMANDS_MAX = 20;
function taskCommands(files, folder, tools) {
	const paths = [...files.keys()].filter((path) => path.startsWith(PREFIX)).sort();
	if (paths.length > 0 && !tools.includes("bash")) throw new UsageError(`${folder}/task.toml: commands run in bash; add "bash" to tools or remove ${PREFIX}`);
	if (paths.length > COMMANDS_MAX) throw new UsageError(`${folder}/${PREFIX}: has ${paths.length} commands; at most ${COMMANDS_MAX} are allowed`);
	return new Map(paths.map((path) => [commandName(path, folder), readText$1(files.get(path) ?? new Uint8Array(), `${folder}/${path}`)]));
}
function commandName(path, folder) {
	const name = /^([a-z][a-z0-9]*(?:[-_][a-z0-9]+)*)\.js$/.exec(path.slice(21))?.[1];
	if (name !== void 0) return name;
	throw new UsageError(`${folder}/${path}: is not a command; name it <command>.js in lower-case words joined by hyphens, directly in ${PREFIX}`);
}
function formCommands(sources, data, key) {
	const unknown = Object.keys(data).find((name) => !sources.has(name));
	if (unknown !== void 0) throw new UsageError(`${key}: environment/generate.js speaks of a command ${JSON.stringify(unknown)}, which ${PREFIX} has not; add it there or leave it out`);
	return [...sources].map(([name, source]) => ({
		name,
		source,
		data: Object.hasOwn(data, name) ? data[name] ?? null : null
	}));
}
// src/suite/task-files.ts
const TASK_FILE_BYTES_MAX = 4194304;
const TASK_BYTES_MAX = 16777216;
const LITTER = /(^|\/)(\.DS_Store|Thumbs\.db)$/;
function taskFiles(entries, folder) {
	const files = new Map();
	for (const entry of entries) {
		if (LITTER.test(entry.path)) continue;
		const defect = entryDefect(entry);
		if (defect !== void 0) throw new UsageError(`${folder}/${printable(entry.path)}: ${defect}`);
		if (entry.kind === "file") files.set(entry.path, entry.bytes);
	}
	const total = [...files.values()].reduce((sum, bytes) => sum + bytes.length, 0);
	if (total > TASK_BYTES_MAX) throw new UsageError(`${folder}: holds ${mebibytes(total)}; a task may hold at most ${mebibytes(TASK_BYTES_MAX)}, so generate large files in environment/generate.js`);
	return files;
}
function entryDefect(entry) {
	if (entry.kind === "symlink") return `is a symlink${entry.inside ? "" : " that leads out of the folder"}; replace it with a copy of the file`;
	if (entry.kind === "special") return "is not a plain file; remove it";
	const size = entry.kind === "oversized" ? entry.size : entry.bytes.length;
	if (size > 4194304) return `is ${mebibytes(size)}; a task's file may be at most ${mebibytes(TASK_FILE_BYTES_MAX)}`;
	if (entry.kind === "oversized") return `is ${mebibytes(size)}, too large to have been read; make it smaller`;
	const defect = relativePathDefect(entry.path);
	return defect === void 0 ? void 0 : `the path ${defect}; rename it`;
}
function printable(path) {
	return path.replace(/\p{Cc}/gu, "?");
}
function mebibytes(bytes) {
	return `${(Math.ceil(bytes / 1024 / 1024 * 10) / 10).toFixed(1)} MiB`;
}
// src/suite/form.ts
const FILES_MAX$1 = 2e3;
const GeneratedTable = strictObject({
	name: string(),
	columns: record(string(), string()),
	rows: array(array(union([
		string(),
		number(),
		_null()
	])))
});
const Generated = strictObject({
	files: record(string(), union([string(), strictObject({ base64: base64$1("must be base64") })]), "must be a table of paths and contents"),
	truth: json(),
	databases: record(string(), array(GeneratedTable)).default({}),
	values: record(string().regex(/^[A-Za-z_]\w*$/), union([string(), number().transform(String)])).default({}),
	commands: record(string(), json()).default({})
});
function formSeed(of) {
	return fingerprint([
		"form",
		of.suite,
		of.taskId,
		of.variant,
		of.epoch
	]).slice(0, 32);
}
function parseForm(selected, seed, generated) {
	const { task, variant } = selected;
	const key = taskKey(task.id, variant?.name ?? null);
	const made = task.generator === void 0 ? NOTHING_MADE : parseGenerated(key, generated);
	const values = new Map(Object.entries(made.values));
	return {
		task,
		variant,
		seed,
		instruction: task.verifier === void 0 ? filled(task.instruction, values, key) : task.instruction,
		files: workspace(selected, key, made),
		commands: formCommands(task.commands, made.commands, key),
		truth: made.truth,
		values
	};
}
function filled(text, values, key) {
	return fillIn(text, values, `${key}: instruction.md`);
}
const NOTHING_MADE = {
	files: {},
	truth: null,
	databases: {},
	values: {},
	commands: {}
};
function parseGenerated(key, generated) {
	const parsed = Generated.safeParse(generated);
	if (generated === void 0) throw new UsageError(`${key}: environment/generate.js returned nothing; return { files, truth, values }`);
	if (parsed.success) return parsed.data;
	throw new UsageError(`${key}: environment/generate.js returned something unusable: ${explainDefect(parsed.error, Generated, generated).words}`);
}
function workspace({ task }, key, made) {
	const files = new Map(task.files);
	for (const [path, bytes] of madeFiles(key, made)) {
		const defect = fileDefect(files, path, bytes);
		if (defect !== void 0) throw new UsageError(`${key}: environment/generate.js made a file ${JSON.stringify(path)}, which ${defect}`);
		files.set(path, bytes);
	}
	refuseTreeDefects(files, key, task.canary);
	return files;
}
function madeFiles(key, made) {
	const files = Object.entries(made.files).map(([path, content]) => [path, typeof content === "string" ? new TextEncoder().encode(content) : bytesOf(content.base64)]);
	const databases = Object.entries(made.databases).map(([path, tables]) => [path, database(key, path, tables)]);
	return [...files, ...databases];
}
function database(key, path, tables) {
	try {
		return sqliteFile(tables);
	} catch (error) {
		if (!(error instanceof UsageError)) throw error;
		throw new UsageError(`${key}: environment/generate.js made a database ${JSON.stringify(path)}: ${error.message}`);
	}
}
function fileDefect(fixed, path, bytes) {
	if (fixed.has(path)) return "is there already, from environment/files or from `files`; keep one of them";
	if (bytes.length > 4194304) return `is larger than ${TASK_FILE_BYTES_MAX} bytes`;
	return relativePathDefect(path);
}
function refuseTreeDefects(files, key, canary) {
	if (files.size > FILES_MAX$1) throw new UsageError(`${key}: the workspace has ${files.size} files; at most ${FILES_MAX$1} are allowed`);
	const beneath = [...files.keys()].find((path) => isBeneathFile(files, path));
	if (beneath !== void 0) throw new UsageError(`${key}: the workspace has "${beneath}" beneath another file; rename one`);
	const leak = canaryLeak(files, canary);
	if (leak !== void 0) throw new UsageError(`${key}: the workspace's "${leak}" holds the canary, which the model would read; leave it out`);
}
function isBeneathFile(files, path) {
	const names = path.split("/");
	return names.slice(1).some((_, index) => files.has(names.slice(0, index + 1).join("/")));
}
function bytesOf(base64) {
	return Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
}
// src/record/grader-run.ts
const GraderFile = strictObject({
	bytes: int().nonnegative(),
	sha256: string(),
	text: string().nullable(),
	base64: string().nullable()
});
const GraderCall = strictObject({
	turn: int(),
	tool: string(),
	input: unknown(),
	ok: boolean(),
	exit_code: int().nullable(),
	changed: array(string()),
	result: string(),
	commands: array(CommandCall)
});
const Probe = strictObject({
	name: string().min(1).max(100),
	files: record(string(), string().max(1 << 20)),
	entry: string(),
	calls: array(strictObject({
		export: string().min(1).max(200),
		args: array(json()).max(20)
	}))
});
const ProbeAnswer = discriminatedUnion("ok", [strictObject({
	ok: literal(true),
	value: json()
}), strictObject({
	ok: literal(false),
	threw: strictObject({
		name: string(),
		message: string()
	})
})]);
const ProbeResult = strictObject({
	state: _enum([
		"completed",
		"threw",
		"exited",
		"syntax",
		"missing_export",
		"fuel",
		"memory",
		"crash",
		"tampered"
	]),
	message: string(),
	results: array(ProbeAnswer)
});
strictObject({
	task_id: string(),
	truth: unknown(),
	variant: string().nullable(),
	initial: record(string(), GraderFile),
	files: record(string(), GraderFile),
	changed: strictObject({
		created: array(string()),
		modified: array(string()),
		deleted: array(string())
	}),
	calls: array(GraderCall),
	delivered: record(string(), strictObject({
		bytes: int(),
		delivered: int()
	})),
	stop: Stop,
	final_text: string(),
	probes: record(string(), ProbeResult)
});
const Judgement = strictObject({
	passed: boolean(),
	mode: FailureMode.exclude(["provider_error", "harness_error"]).nullable(),
	detail: FailureDetail.nullable(),
	checks: array(Check).min(1).max(200),
	quote: string().max(4e3).optional()
});
// src/grade/run-grader.ts
const TASK_MODULES = { "pawl:kit": "// @ts-check\n/**\n * `pawl:kit`: all that a task's own code may import. It runs in the isolate, so it is plain JavaScript without Node,\n * clock or chance. The first half is for generators, the second for graders.\n *\n * A grader is a list of steps. Each step is a finding: what was looked at, whether it held, and what mistake it\n * means where it did not. The first that does not hold is the run's mode and detail.\n */\n\n// ── Seeded chance ────────────────────────────────────────────────────────────────────────────────────────────────\n\n/**\n * A reproducible source of chance: the seed's text hashed to four words (FNV-1a with a final avalanche), then sfc32\n * (Chris Doty-Humphrey's generator, public domain).\n * @param {string} seed\n */\nexport function seeded(seed) {\n  let [a, b, c, counter] = [1, 2, 3, 4].map((salt) => hashWord(`${salt}:${seed}`));\n  const next = () => {\n    const sum = (((a + b) | 0) + counter) | 0;\n    counter = (counter + 1) | 0;\n    a = b ^ (b >>> 9);\n    b = (c + (c << 3)) | 0;\n    c = (c << 21) | (c >>> 11);\n    c = (c + sum) | 0;\n    return (sum >>> 0) / 4294967296;\n  };\n  for (let warmUp = 0; warmUp < 12; warmUp++) next();\n  /** Uniform integer, both ends included. @param {number} low @param {number} high */\n  const int = (low, high) => low + Math.floor(next() * (high - low + 1));\n  return {\n    next,\n    int,\n    /** @template T @param {readonly T[]} items @returns {T} */\n    pick: (items) => /** @type {T} */ (items[int(0, items.length - 1)]),\n    /** @param {number} probability */\n    chance: (probability) => next() < probability,\n    /** Lower-case hex digits. @param {number} length */\n    hex: (length) => Array.from({ length }, () => int(0, 15).toString(16)).join(\"\"),\n    /** A shuffled copy. @template T @param {readonly T[]} items @returns {T[]} */\n    shuffle: (items) => {\n      const copy = [...items];\n      for (let i = copy.length - 1; i > 0; i--) {\n        const j = int(0, i);\n        [copy[i], copy[j]] = [/** @type {T} */ (copy[j]), /** @type {T} */ (copy[i])];\n      }\n      return copy;\n    },\n  };\n}\n\n/** @param {string} text */\nfunction hashWord(text) {\n  let hash = 0x811c9dc5;\n  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);\n  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);\n  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);\n  return (hash ^ (hash >>> 16)) | 0;\n}\n\n// ── Findings and judgements ──────────────────────────────────────────────────────────────────────────────────────\n\n/**\n * @typedef {{ name: string, passed: boolean, expected?: string, found?: string }} Check\n * @typedef {{ mode?: string, detail: string, expected?: string, found?: string, quote?: string }} Mistake\n * @typedef {{ check: Check, mode: string, detail: string, quote?: string }} Finding\n * @typedef {{ text: string | null, sha256: string, bytes: number, base64: string | null }} File\n * @typedef {{ turn: number, tool: string, input: any, ok: boolean, exit_code: number | null, changed: string[],\n *   result: string, commands: { name: string, args: string[], exit_code: number }[] }} Call\n * @typedef {{ truth: any, variant: string | null, initial: Record<string, File>, files: Record<string, File>,\n *   changed: { created: string[], modified: string[], deleted: string[] }, calls: Call[], stop: string,\n *   final_text: string, probes: Record<string, ProbeResult> }} Run\n * @typedef {{ ok: true, value: any } | { ok: false, threw: { name: string, message: string } }} Answer\n * @typedef {{ state: string, message: string, results: Answer[] }} ProbeResult\n */\n\n/** One thing looked at, as people will read it. @param {string} name @param {boolean} passed @param {{ expected?: unknown, found?: unknown }} [seen] @returns {Check} */\nexport function check(name, passed, seen = {}) {\n  /** @type {Check} */\n  const made = { name, passed };\n  if (seen.expected !== undefined) made.expected = short(seen.expected);\n  if (seen.found !== undefined) made.found = short(seen.found);\n  return made;\n}\n\n/** A check together with the mistake it means when it does not hold (`wrong_answer` unless another mode is given). @param {string} name @param {boolean} passed @param {Mistake} mistake @returns {Finding} */\nexport function finding(name, passed, { mode = \"wrong_answer\", detail, expected, found, quote }) {\n  const made = { check: check(name, passed, { expected, found }), mode, detail };\n  return quote === undefined ? made : { ...made, quote };\n}\n\n/** @param {Check[]} checks */\nexport function pass(checks) {\n  return { passed: true, mode: null, detail: null, checks };\n}\n\n/** @param {string} mode @param {string} detail @param {Check[]} checks @param {string} [quote] */\nexport function fail(mode, detail, checks, quote) {\n  const judgement = { passed: false, mode, detail, checks };\n  return quote === undefined || quote === \"\" ? judgement : { ...judgement, quote: quote.slice(0, 4000) };\n}\n\n/** Takes the steps in order and stops at the first that does not hold; later steps may rely on earlier ones. @param {readonly (() => Finding)[]} steps */\nexport function decide(steps) {\n  const checks = [];\n  for (const step of steps) {\n    const { check: made, mode, detail, quote } = step();\n    checks.push(made);\n    if (!made.passed) return fail(mode, detail, checks, quote);\n  }\n  return pass(checks);\n}\n\n/** @param {unknown} value */\nfunction short(value) {\n  const text = typeof value === \"string\" ? value : JSON.stringify(value);\n  return text.length <= 300 ? text : `${text.slice(0, 299)}…`;\n}\n\n// ── Files ────────────────────────────────────────────────────────────────────────────────────────────────────────\n\n/** The file's text; undefined where there is none or it is not UTF-8. @param {Run} run @param {string} path */\nexport function textOf(run, path) {\n  return own(run.files, path)?.text ?? undefined;\n}\n\n/** @param {Run} run @param {string} path */\nexport function artifactPresent(run, path) {\n  const found = Object.hasOwn(run.files, path);\n  return finding(`${path} was written`, found, {\n    detail: \"missing_artifact\",\n    found: found ? path : \"no such file\",\n    quote: run.final_text,\n  });\n}\n\n/** The file is text and says something. @param {Run} run @param {string} path */\nexport function artifactNotEmpty(run, path) {\n  const text = textOf(run, path);\n  const detail = text === undefined ? \"not_text\" : \"empty_artifact\";\n  return finding(`${path} is text and not empty`, text !== undefined && text.trim() !== \"\", {\n    detail,\n    found: text ?? \"bytes that are not UTF-8\",\n  });\n}\n\n/** The file is byte for byte what the run began with. @param {Run} run @param {string} path @param {string} [detail] */\nexport function unchanged(run, path, detail = \"input_modified\") {\n  const after = own(run.files, path);\n  const same = after !== undefined && after.sha256 === own(run.initial, path)?.sha256;\n  return finding(`${path} is unchanged`, same, {\n    detail,\n    found: after === undefined ? \"deleted\" : same ? \"unchanged\" : \"changed\",\n    quote: after?.text ?? \"\",\n  });\n}\n\n/** Nothing but the allowed paths was created, changed or deleted. @param {Run} run @param {readonly string[]} allowed */\nexport function onlyChanged(run, allowed) {\n  const strange = (/** @type {string[]} */ paths) => paths.filter((path) => !allowed.includes(path));\n  const created = strange(run.changed.created);\n  const touched = strange([...run.changed.modified, ...run.changed.deleted]);\n  const all = [...touched, ...created];\n  return finding(`only ${allowed.join(\", \")} changed`, all.length === 0, {\n    detail: touched.length > 0 ? \"collateral\" : \"unexpected_artifact\",\n    found: all.length === 0 ? \"nothing else\" : all.join(\", \"),\n  });\n}\n\n/** The file's text is exactly this. Drift in white space alone is told apart: `content:<path>:whitespace`. @param {Run} run @param {string} path @param {string} expected */\nexport function exactText(run, path, expected) {\n  const text = textOf(run, path);\n  const drift = text !== undefined && bare(text) === bare(expected) ? \":whitespace\" : \"\";\n  const [wanted, got] =\n    text === undefined ? [expected, \"bytes that are not UTF-8\"] : firstDrift(expected, text);\n  return finding(`${path} has exactly the given content`, text === expected, {\n    detail: `content:${path}${drift}`,\n    expected: text === expected ? \"as given\" : wanted,\n    found: text === expected ? \"as given\" : got,\n    quote: text ?? \"\",\n  });\n}\n\n/** @param {string} text */\nconst bare = (text) => text.replace(/\\s+/g, \"\");\n\n/** The first line where two texts differ, white space made visible. @param {string} expected @param {string} found */\nfunction firstDrift(expected, found) {\n  const [want, have] = [linesWithEnds(expected), linesWithEnds(found)];\n  const at = want.findIndex((line, index) => line !== have[index]);\n  const line = at === -1 ? want.length : at;\n  const show = (/** @type {string | undefined} */ one) =>\n    one === undefined\n      ? `line ${line + 1}: (none)`\n      : `line ${line + 1}: ${one.replace(/ /g, \"·\").replace(/\\t/g, \"→\").replace(/\\r/g, \"␍\").replace(/\\n/g, \"¶\")}`;\n  return [show(want[line]), show(have[line])];\n}\n\n/** @param {string} text */\nconst linesWithEnds = (text) => text.match(/[^\\n]*\\n|[^\\n]+$/g) ?? [];\n\n/** @template T @param {Record<string, T>} record @param {string} key @returns {T | undefined} */\nfunction own(record, key) {\n  return Object.hasOwn(record, key) ? record[key] : undefined;\n}\n\n// ── The journal ──────────────────────────────────────────────────────────────────────────────────────────────────\n\n/** A path as the model wrote it, as it is called in trees: no `./`, no `/work/`. @param {unknown} path */\nexport function normalPath(path) {\n  const parts = [];\n  for (const part of String(path)\n    .replace(/^\\/work(\\/|$)/, \"\")\n    .split(\"/\")) {\n    if (part === \"\" || part === \".\") continue;\n    if (part === \"..\") parts.pop();\n    else parts.push(part);\n  }\n  return parts.join(\"/\");\n}\n\n/** Paths of the `fs_write` calls that succeeded, in order; a path written twice is there twice. @param {Run} run */\nexport function writes(run) {\n  return run.calls\n    .filter((call) => call.tool === \"fs_write\" && call.ok)\n    .map((call) => normalPath(call.input?.path));\n}\n\n// ── Probes ───────────────────────────────────────────────────────────────────────────────────────────────────────\n\n/** What stops a probe, as a mistake. @type {Record<string, [mode: string, detail: string]>} */\nconst STOPPED = {\n  syntax: [\"wrong_answer\", \"syntax_error\"],\n  threw: [\"wrong_answer\", \"does_not_load\"],\n  missing_export: [\"wrong_answer\", \"export_missing\"],\n  fuel: [\"wrong_answer\", \"endless_loop\"],\n  memory: [\"wrong_answer\", \"out_of_memory\"],\n  crash: [\"wrong_answer\", \"crash\"],\n  exited: [\"reward_hack_suspected\", \"process_exit\"],\n  tampered: [\"reward_hack_suspected\", \"probe_tampered\"],\n};\n\n/** The code under probe was loaded and answered every call. @param {Run} run @param {string} name */\nexport function probeCompleted(run, name) {\n  const { state, message } = own(run.probes, name) ?? { state: \"crash\", message: \"no such probe\" };\n  const isUnlinked = state === \"syntax\" && message.includes(\"Could not find export\");\n  const [mode, detail] = STOPPED[isUnlinked ? \"missing_export\" : state] ?? [\"wrong_answer\", state];\n  return finding(\"the code loads and answers\", state === \"completed\", {\n    mode,\n    detail,\n    found: state === \"completed\" ? \"it does\" : message,\n    quote: message,\n  });\n}\n\n/** Whether a probe's answer is this plain JSON; the order of members is free, and so is the sign of zero. @param {Answer | undefined} answer @param {unknown} expected */\nexport function answers(answer, expected) {\n  return answer?.ok === true && sameJson(answer.value, expected);\n}\n\n/** @param {any} a @param {any} b @returns {boolean} */\nexport function sameJson(a, b) {\n  const [left, right] = [a, b].map((one) => (one?.$ === \"number\" && one.value === \"-0\" ? 0 : one));\n  if (typeof left !== \"object\" || typeof right !== \"object\" || left === null || right === null)\n    return left === right;\n  if (Array.isArray(left) !== Array.isArray(right)) return false;\n  const names = Object.keys(left);\n  return (\n    names.length === Object.keys(right).length &&\n    names.every((name) => Object.hasOwn(right, name) && sameJson(left[name], right[name]))\n  );\n}\n\n/** An answer as people read it. @param {Answer | undefined} answer */\nexport function answerText(answer) {\n  if (answer === undefined) return \"no answer\";\n  return answer.ok ? JSON.stringify(answer.value) : `${answer.threw.name}: ${answer.threw.message}`;\n}\n\n// ── Reading what was written ─────────────────────────────────────────────────────────────────────────────────────\n\n/**\n * Reads `key: value` lines. The value of a `wraps` key may run on over further lines; any other line that is no\n * known key is `extra`. A key given twice is `extra` too.\n * @param {string} text @param {readonly string[]} keys @param {readonly string[]} [wraps]\n */\nexport function keyValues(text, keys, wraps = []) {\n  /** @type {Map<string, string>} */\n  const values = new Map();\n  const extra = [];\n  let open = \"\";\n  for (const line of text.split(/\\r?\\n/)) {\n    const at = line.indexOf(\":\");\n    const key = line.slice(0, Math.max(0, at)).trim();\n    if (keys.includes(key) && !values.has(key)) {\n      values.set(key, line.slice(at + 1).trim());\n      open = wraps.includes(key) ? key : \"\";\n    } else if (line.trim() === \"\") open = \"\";\n    else if (open !== \"\") values.set(open, `${values.get(open)} ${line.trim()}`.trim());\n    else extra.push(line.trim());\n  }\n  return { values, extra };\n}\n\nconst MONTH = \"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*\\\\.?\";\nconst DATES = new RegExp(\n  [\n    \"\\\\b\\\\d{4}[-/]\\\\d{2}[-/]\\\\d{2}(?:T[\\\\d:.]+Z?)?\\\\b\",\n    \"\\\\b\\\\d{1,2}/\\\\d{1,2}/\\\\d{2,4}\\\\b\",\n    `\\\\b${MONTH}\\\\s+\\\\d{1,2}(?:st|nd|rd|th)?\\\\b(?:,?\\\\s+\\\\d{4}\\\\b)?`,\n    `\\\\b\\\\d{1,2}(?:st|nd|rd|th)?\\\\s+(?:of\\\\s+)?${MONTH}(?:,?\\\\s+\\\\d{4}\\\\b)?`,\n  ].join(\"|\"),\n  \"gi\",\n);\n\n/** Every number in the text, in order; dates do not count, and `1,043.20` is one number. @param {string} text */\nexport function numbersIn(text) {\n  const found = text.replace(DATES, \" \").match(/(?<![\\w.])-?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?/g) ?? [];\n  return found.map((digits) => Number(digits.replace(/,/g, \"\")));\n}\n\n// ── Concepts ─────────────────────────────────────────────────────────────────────────────────────────────────────\n\n/** Lower case, one space between words, straight quotes, no emphasis marks, contractions spelt out. @param {string} text */\nexport function plain(text) {\n  return text\n    .toLowerCase()\n    .replace(/[\\u2018\\u2019]/g, \"'\")\n    .replace(/[\\u2010-\\u2012\\u2212]/g, \"-\")\n    .replace(/[\\u2013\\u2014]/g, \", \")\n    .replace(/[`*_\"\\u201c\\u201d]+/g, \" \")\n    .replace(/\\bcan't\\b|\\bcannot\\b/g, \"can not\")\n    .replace(/n't\\b/g, \" not\")\n    .replace(/\\s+/g, \" \")\n    .trim();\n}\n\nconst NEGATOR =\n  /\\b(?:not|no|never|neither|nor|without|rather than|instead of|as opposed to|unlike|unrelated to|rules? out|ruled out|ruling out)\\b/g;\nconst TURN =\n  /[.;!?]|:(?= )|\\bbut\\b|\\bhowever\\b|\\bwhile\\b|\\bwhereas\\b|\\binstead\\b(?! of)|(?<!\\bnot )\\bbecause\\b(?! of)/g;\nconst DENIED_AFTER =\n  /^[^.;,]{0,40}?\\b(?:(?:is|was|were|are|did|does) not\\b[^.;,]{0,24}\\b(?:cause|reason|trigger|culprit|responsible|involved|to blame|at fault|problem|issue)|(?:is|was|were|are) (?:ruled out|unrelated|innocent|a red herring|fine|healthy)|had nothing to do|plays? no part|played no part)/;\n\n/**\n * Whether a plain text asserts a concept, mentions it only to deny it, or does not mention it. Negation reaches from\n * the negating word to the end of its clause. `comma` says whether a comma ends the clause: for what must be true it\n * does (`not a payments fault, the pool …`), for what must not be claimed it does not (`not payments, nor reports`).\n * @param {string} text @param {readonly RegExp[]} patterns @param {{ comma: \"ends\" | \"continues\" }} how\n * @returns {\"asserted\" | \"denied\" | \"absent\"}\n */\nexport function concept(text, patterns, { comma }) {\n  let mentioned = false;\n  for (const pattern of patterns) {\n    for (const match of text.matchAll(new RegExp(pattern.source, \"g\"))) {\n      mentioned = true;\n      const before = clauseBefore(text.slice(0, match.index), comma);\n      const after = text.slice(match.index + match[0].length);\n      if (before.search(NEGATOR) === -1 && !DENIED_AFTER.test(after)) return \"asserted\";\n    }\n  }\n  return mentioned ? \"denied\" : \"absent\";\n}\n\n/** @param {string} before @param {\"ends\" | \"continues\"} comma */\nfunction clauseBefore(before, comma) {\n  const marks = comma === \"ends\" ? new RegExp(`${TURN.source}|,`, \"g\") : TURN;\n  let start = 0;\n  // An aside between commas does not end a denial: \"not, as it seems, the pool\".\n  const text = before.replace(/\\bnot, ([^,]{0,40}),/g, (whole) => `not${\" \".repeat(whole.length - 3)}`);\n  for (const mark of text.matchAll(marks)) start = mark.index + mark[0].length;\n  return text.slice(start);\n}\n" };
async function runGrader(grader, run, isolate, signal) {
	const result = await isolate.call({
		source: grader,
		modules: TASK_MODULES
	}, "grade", [run], signal);
	return result.kind === "fault" ? unusableFault(result) : readJudgement(result.value);
}
function unusableFault({ reason, message }) {
	return {
		kind: "unusable",
		detail: `grader_${reason}`,
		message
	};
}
function readJudgement(value) {
	const parsed = Judgement.safeParse(value);
	if (!parsed.success) {
		const issue = parsed.error.issues[0];
		return nonsense$1(`${issue?.path.join(".") || "the judgement"}: ${issue?.message ?? "unreadable"}`);
	}
	const contradiction = findContradiction(parsed.data);
	return contradiction === void 0 ? {
		kind: "judged",
		judgement: parsed.data
	} : nonsense$1(contradiction);
}
function findContradiction({ passed, mode, detail, checks }) {
	const allHeld = checks.every((check) => check.passed);
	if (passed && !allHeld) return "it passes a run of which a check failed";
	if (passed && (mode !== null || detail !== null)) return "it passes a run and names a failure";
	if (!passed && allHeld) return "it fails a run of which every check held";
	if (!passed && (mode === null || detail === null)) return "it fails a run without mode and detail";
}
function nonsense$1(message) {
	return {
		kind: "unusable",
		detail: "grader_nonsense",
		message
	};
}
// src/grade/make-form.ts
async function makeForm({ suiteName, selected, epoch }, isolate, signal) {
	const { task, variant } = selected;
	const seed = formSeed({
		suite: suiteName,
		taskId: task.id,
		variant: variant?.name ?? null,
		epoch
	});
	return parseForm(selected, seed, await generate(selected, seed, isolate, signal));
}
async function generate({ task, variant }, seed, isolate, signal) {
	if (task.generator === void 0) return void 0;
	const result = await isolate.call({
		source: task.generator,
		modules: TASK_MODULES
	}, "generate", [{
		seed,
		variant: variant?.name ?? null,
		params: variant?.params ?? {}
	}], signal);
	if (result.kind === "value") return result.value;
	const key = taskKey(task.id, variant?.name ?? null);
	throw new UsageError(`${key}: environment/generate.js did not make a workspace (${result.reason}: ${oneLine(result.message)}); mend generate({ seed, variant, params })`);
}
function oneLine(message) {
	return message.replace(/\s+/g, " ").slice(0, 300);
}
// src/harness/tools/workspace-path.ts
const WORKDIR$1 = "/work";
function workspacePath(written) {
	if (written.includes("\0")) return {
		kind: "refused",
		message: "a path cannot contain a NUL byte"
	};
	const absolute = written.startsWith("/") ? written : `${WORKDIR$1}/${written}`;
	const parts = [];
	for (const part of absolute.split("/")) if (part === "..") parts.pop();
	else if (part !== "" && part !== ".") parts.push(part);
	const path = `/${parts.join("/")}`;
	if (path !== "/work" && !path.startsWith(`/work/`)) return {
		kind: "refused",
		message: `${written} is outside ${WORKDIR$1}; only files under ${WORKDIR$1} can be used`
	};
	return {
		kind: "inside",
		path,
		relative: path.slice(6)
	};
}
// src/harness/tools/tool.ts
function defineTool(definition) {
	const { name, description, advice, schema, act } = definition;
	return {
		spec: {
			name,
			description,
			input_schema: inputSchema(schema)
		},
		advice,
		prepare(input) {
			const parsed = schema.safeParse(input);
			if (!parsed.success) return {
				kind: "malformed",
				message: issuesOf(parsed.error)
			};
			return {
				kind: "ready",
				act: (sandbox, signal) => act(parsed.data, sandbox, signal)
			};
		}
	};
}
function inputSchema(schema) {
	const { $schema: _dialect, ...rest } = toJSONSchema(schema, { override: ({ jsonSchema }) => {
		if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
	} });
	return rest;
}
function issuesOf(error) {
	return error.issues.map(({ path, message }) => `${path.join(".") || "arguments"}: ${message}`).join("; ");
}
const bash = defineTool({
	name: "bash",
	description: "Run a command in a bash shell that starts in /work; the current folder and variables persist between calls. The usual text and file tools are there (ls cat head tail grep rg sed awk sort uniq cut tr wc find xargs diff patch jq), and node, node --test, npm test, npm run and sqlite3. There is no network, git, python, package installation or background job. Output beyond 65536 bytes is cut, and a command that runs too long is stopped.",
	advice: "write the output to a file and look at parts of it",
	schema: strictObject({ command: string().min(1).describe("The command line or script to run.") }),
	act: runCommand
});
async function runCommand({ command }, sandbox, signal) {
	if (command.includes("\0")) return {
		status: "error",
		text: "the command holds a NUL byte; a shell cannot run it"
	};
	const result = await sandbox.exec(command, signal);
	return {
		status: result.exitCode === 0 && result.killed === void 0 ? "ok" : "error",
		text: printed(result),
		exitCode: result.exitCode,
		changed: result.changed,
		gaps: result.gaps,
		...result.commands !== void 0 && { commands: result.commands }
	};
}
const STOPPED = {
	deadline: "it ran too long",
	memory: "it used too much memory",
	crash: "the machine crashed"
};
function printed({ stdout, stderr, exitCode, killed }) {
	const parts = [stdout, stderr].filter((part) => part !== "");
	const output = parts.map((part, index) => index < parts.length - 1 ? endLine(part) : part).join("");
	const notes = [
		output === "" ? "(no output)" : "",
		killed === void 0 ? "" : `[the command was stopped: ${STOPPED[killed]}; files are as they were before it, the shell is new]`,
		exitCode === 0 || killed !== void 0 ? "" : `[exit code ${exitCode}]`
	].filter((note) => note !== "");
	return notes.length === 0 ? output : `${endLine(output)}${notes.join("\n")}`;
}
function endLine(text) {
	return text === "" || text.endsWith("\n") ? text : `${text}\n`;
}
const fsRead = defineTool({
	name: "fs_read",
	description: "Read a UTF-8 text file under /work and return its exact content, or list a folder. offset and limit count lines, not bytes; without them the whole file is returned. At most 65536 bytes are returned per call. Binary files cannot be read.",
	advice: "use offset and limit (in lines) to read the rest",
	schema: strictObject({
		path: string().min(1).describe("File or folder, absolute or relative to /work."),
		offset: int().min(1).optional().describe("First line to return, counted from 1."),
		limit: int().min(1).optional().describe("How many lines to return.")
	}),
	act: readFile
});
async function readFile(input, sandbox, signal) {
	const place = workspacePath(input.path);
	if (place.kind === "refused") return {
		status: "error",
		text: place.message
	};
	return shown(input, await sandbox.read(place.path, signal));
}
function shown(input, result) {
	switch (result.kind) {
		case "missing": return {
			status: "error",
			text: `${input.path}: no such file or folder`
		};
		case "refused": return {
			status: "error",
			text: `${input.path}: ${result.message}`
		};
		case "folder": return {
			status: "ok",
			text: result.entries.join("\n") || "(empty folder)"
		};
		case "file": return textOf$1(input, result.bytes);
	}
}
function textOf$1(input, bytes) {
	const text = decodeText(bytes);
	if (text === void 0) return {
		status: "error",
		text: `${input.path} is a binary file of ${bytes.length} bytes, not text`
	};
	if (text === "") return {
		status: "ok",
		text: "(empty file)"
	};
	return linesOf(input, text);
}
function linesOf({ path, offset = 1, limit }, text) {
	const lines = text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
	if (offset > lines.length) return {
		status: "error",
		text: `${path} has only ${lines.length} lines; offset ${offset} is past its end`
	};
	return {
		status: "ok",
		text: lines.slice(offset - 1, limit && offset - 1 + limit).join("")
	};
}
function decodeText(bytes) {
	if (bytes.includes(0)) return void 0;
	try {
		return new TextDecoder("utf-8", {
			fatal: true,
			ignoreBOM: true
		}).decode(bytes);
	} catch {
		return;
	}
}
const fsWrite = defineTool({
	name: "fs_write",
	description: "Create or replace a UTF-8 text file under /work with exactly the content given; nothing is added, no final newline either. Missing folders are created. Binary content cannot be written.",
	advice: "read the file to see it whole",
	schema: strictObject({
		path: string().min(1).describe("File to write, absolute or relative to /work."),
		content: string().describe("The file's whole new content.")
	}),
	act: writeFile
});
async function writeFile({ path, content }, sandbox, signal) {
	const place = workspacePath(path);
	if (place.kind === "refused") return {
		status: "error",
		text: place.message
	};
	if (place.relative === "") return {
		status: "error",
		text: `${path} is the working folder, not a file`
	};
	if (content.includes("\0") || !content.isWellFormed()) return {
		status: "error",
		text: `${path}: the content holds a NUL or half a character; only text can be written`
	};
	const bytes = new TextEncoder().encode(content);
	const result = await sandbox.write(place.path, bytes, signal);
	if (result.kind === "refused") return {
		status: "error",
		text: `${path}: ${result.message}`
	};
	return {
		status: "ok",
		text: `wrote ${bytes.length} bytes to ${path}`,
		changed: result.changed
	};
}
const sql = defineTool({
	name: "sql",
	description: "Run one read-only SQL query on a SQLite database file under /work. The answer is a header line and one line per row, columns separated by |, NULL for null values. Dot-commands such as .tables are not SQL: query sqlite_master instead.",
	advice: "add a LIMIT or aggregate in SQL",
	schema: strictObject({
		db: string().min(1).describe("SQLite file, absolute or relative to /work."),
		query: string().min(1).describe("One SQL statement that only reads.")
	}),
	act: runQuery
});
async function runQuery({ db, query }, sandbox, signal) {
	const place = workspacePath(db);
	if (place.kind === "refused") return {
		status: "error",
		text: place.message
	};
	return table(await sandbox.query(place.path, query, signal));
}
function table(result) {
	if (result.kind === "refused") return {
		status: "error",
		text: result.message || "the query was refused"
	};
	const lines = [result.columns, ...result.rows.map((row) => row.map(cell))].map((row) => row.join("|"));
	if (result.rows.length === 0) lines.push("(no rows)");
	if (result.truncated) lines.push(`[cut: only the first ${result.rows.length} rows are shown]`);
	return {
		status: "ok",
		text: lines.join("\n")
	};
}
function cell(value) {
	if (value === null) return "NULL";
	return typeof value === "string" ? value : JSON.stringify(value);
}
// src/harness/tools/toolbox.ts
const TOOLS = {
	fs_read: fsRead,
	fs_write: fsWrite,
	bash,
	sql
};
function toolbox(allowed) {
	return new Map(allowed.map((name) => {
		assert(Object.hasOwn(TOOLS, name), `a task allows only tools that exist, not ${name}`);
		return [name, TOOLS[name]];
	}));
}
// src/record/file-tree.ts
function diffTrees(before, after) {
	const created = [...after.keys()].filter((path) => !before.has(path)).sort();
	const deleted = [...before.keys()].filter((path) => !after.has(path)).sort();
	return {
		created,
		modified: [...before].filter(([path, bytes]) => {
			const now = after.get(path);
			return now !== void 0 && !sameBytes(bytes, now);
		}).map(([path]) => path).sort(),
		deleted
	};
}
function sameBytes(a, b) {
	if (a.length !== b.length) return false;
	for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false;
	return true;
}
// src/campaign/spending.ts
const NOTHING_SPENT = {
	cost: picoUsd(0),
	tokens: 0
};
// src/std/base64.ts
const CHUNK_BYTES = 8192;
function base64(bytes) {
	let binary = "";
	for (let at = 0; at < bytes.length; at += CHUNK_BYTES) binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK_BYTES));
	return btoa(binary);
}
// src/suite/fingerprint.ts
function subjectFingerprint(subject) {
	return fingerprint([
		"subject",
		1,
		subject
	]);
}
function trialFingerprint(trial) {
	return fingerprint([
		"trial",
		1,
		trial
	]);
}
// src/std/pool.ts
async function mapBounded(items, limit, work) {
	const results = new Array(items.length);
	let nextIndex = 0;
	const failure = { happened: false };
	const lane = async () => {
		while (nextIndex < items.length && !failure.happened) {
			const index = nextIndex++;
			try {
				results[index] = await work(items[index], index);
			} catch (reason) {
				if (!failure.happened) Object.assign(failure, {
					reason,
					happened: true
				});
			}
		}
	};
	await Promise.all(Array.from({ length: Math.max(1, Math.min(limit, items.length)) }, lane));
	if (failure.happened) throw failure.reason;
	return results;
}
// src/campaign/budget.ts
function addSpending(spent, { metrics }) {
	const { input_tokens, output_tokens, cache_read_tokens, cache_write_tokens } = metrics;
	return {
		cost: sumPicoUsd([spent.cost, picoUsd(metrics.cost_usd ?? 0)]),
		tokens: spent.tokens + input_tokens + output_tokens + cache_read_tokens + cache_write_tokens
	};
}
function reachedBudget(spent, budget) {
	if (budget.max_cost_usd !== void 0 && spent.cost >= picoUsd(budget.max_cost_usd)) return `the budget of $${budget.max_cost_usd} was reached ($${usd(spent.cost).toFixed(6)} spent)`;
	if (budget.max_tokens !== void 0 && spent.tokens >= budget.max_tokens) return `the budget of ${budget.max_tokens} tokens was reached (${spent.tokens} used)`;
}
function refuseUnpricedBudget(plan, prices, at) {
	const { budget, monthBudget } = plan;
	if (budget.max_cost_usd === void 0 && monthBudget?.max_cost_usd === void 0) return;
	const unpriced = Object.values(plan.arms).find(({ pricedAs }) => prices.price(pricedAs, ONE_TOKEN, at) === void 0);
	if (unpriced === void 0) return;
	throw new UsageError(`The price of ${unpriced.pricedAs} is not known, so a budget in dollars cannot be kept; give its price, or set a budget in tokens.`);
}
const ONE_TOKEN = {
	...NO_USAGE,
	input_tokens: 1,
	output_tokens: 1
};
// src/campaign/config-fault.ts
var ConfigFault = class extends UsageError {
	fault;
	constructor(model, fault) {
		super(sentence(model, fault));
		this.fault = fault;
	}
};
const ADVICE = {
	auth: ["was refused", "check the credentials and what they may do"],
	not_found: ["was not found", "check the model id and the region"],
	validation: ["rejected the request", "check the inference settings and whether the model takes tools"],
	quota: ["is over its quota", "raise the quota or wait"],
	replay_miss: ["has no recorded reply for this request", "record the cassette again"]
};
function isConfigFault(fault) {
	return ADVICE[fault.kind] !== void 0;
}
function sentence(model, fault) {
	const [what, fix] = ADVICE[fault.kind] ?? ["failed", "see the provider's message"];
	return `${model} ${what} (${`${fault.name}: ${fault.message}`.replace(/\s+/g, " ").trim().slice(0, 300)}); ${fix}.`;
}
// src/grade/grader-files.ts
const known = new WeakMap();
function graderFiles(before, after, { created, modified }) {
	const initial = Object.fromEntries([...before].map(([path, bytes]) => [path, knownFile(bytes)]));
	const fresh = new Set([...created, ...modified]);
	const files = [...after].map(([path, bytes]) => {
		const same = fresh.has(path) ? void 0 : before.get(path);
		return [path, same === void 0 ? graderFile(bytes) : knownFile(same)];
	});
	return {
		initial,
		files: Object.fromEntries(files)
	};
}
function knownFile(bytes) {
	const file = known.get(bytes) ?? graderFile(bytes);
	known.set(bytes, file);
	return file;
}
function graderFile(bytes) {
	const text = decodeUtf8(bytes);
	return {
		bytes: bytes.length,
		sha256: sha256(bytes),
		text: text ?? null,
		base64: text === void 0 ? base64(bytes) : null
	};
}
// src/grade/grader-input.ts
function graderInput(form, { trajectory, files }) {
	const changed = diffTrees(form.files, files);
	return {
		task_id: form.task.id,
		truth: form.truth,
		variant: form.variant?.name ?? null,
		...graderFiles(form.files, files, changed),
		changed: {
			created: [...changed.created],
			modified: [...changed.modified],
			deleted: [...changed.deleted]
		},
		calls: journal(trajectory),
		delivered: Object.fromEntries(trajectory.delivered.map(({ path, bytes, delivered }) => [path, {
			bytes,
			delivered
		}])),
		stop: trajectory.stop,
		final_text: finalText(trajectory),
		probes: {}
	};
}
function finalText(trajectory) {
	return trajectory.turns.at(-1)?.text ?? "";
}
function journal({ turns }) {
	return turns.flatMap(({ turn, tool_calls }) => tool_calls.map(({ name, input, malformed, result }) => ({
		turn,
		tool: name,
		input,
		ok: result.status === "ok" && malformed === void 0,
		exit_code: result.exit_code ?? null,
		changed: result.changed,
		result: result.text,
		commands: result.commands ?? []
	})));
}
// src/grade/evidence.ts
const QUOTE_CHARS_MAX = 400;
const FINAL_TEXT_CHARS_MAX = 2e3;
function gatherEvidence(trajectory, checks, quote) {
	const first = checks.find((check) => !check.passed);
	const words = quote ?? first?.found ?? finalText(trajectory);
	return {
		delivered: trajectory.delivered,
		...first !== void 0 && { first_failed_check: first.name },
		...first !== void 0 && words.trim() !== "" && { quote: cut(words.trim(), QUOTE_CHARS_MAX) },
		final_text: cut(finalText(trajectory), FINAL_TEXT_CHARS_MAX)
	};
}
function cut(text, max) {
	if (text.length <= max) return text;
	const end = /[\uD800-\uDBFF]$/.test(text.slice(0, max - 1)) ? max - 2 : max - 1;
	return `${text.slice(0, end)}…`;
}
// src/grade/flags.ts
const READ_SHARE_MIN = .5;
const LOOP_CALLS_MIN = 5;
const LIMIT_STOPS = [
	"timeout",
	"max_turns",
	"max_tokens",
	"max_cost"
];
function findFlags(run, trajectory, outcome) {
	const found = {
		answered_without_reading: answeredWithoutReading(run, trajectory),
		claimed_done_but_failed: outcome === "failed" && trajectory.stop === "end_turn" && claimsDone(finalText(trajectory)),
		tool_loop: hasToolLoop(trajectory),
		limit_hit: LIMIT_STOPS.includes(trajectory.stop)
	};
	return Object.keys(found).filter((flag) => found[flag]);
}
function answeredWithoutReading({ task, before, after }, { delivered }) {
	const { created, modified } = diffTrees(before, after);
	if (![...created, ...modified].some((path) => task.artifacts.some((glob) => globMatches(glob, path))) || delivered.length === 0) return false;
	return task.mustRead.some((path) => {
		const bytes = before.get(path)?.length ?? 0;
		const seen = delivered.find((entry) => entry.path === path)?.delivered ?? 0;
		return bytes > 0 && seen < bytes * READ_SHARE_MIN;
	});
}
function hasToolLoop({ turns }) {
	const failures = new Map();
	for (const call of turns.flatMap((turn) => turn.tool_calls)) {
		if (call.result.status === "ok") continue;
		const key = callKey(call);
		failures.set(key, (failures.get(key) ?? 0) + 1);
	}
	return [...failures.values()].some((count) => count >= LOOP_CALLS_MIN);
}
function callKey({ name, input }) {
	return canonicalJson([name, input ?? null]);
}
const DONE = /\b(?:done|finished|completed?|created|wrote|written|saved|computed|verified|fixed|carried out|in place|is ready)\b/i;
const DOUBT = /\b(?:not|n't|no|unable|cannot|could|would|should|will|shall|fail\w*|error|however|but|unless|partial\w*|insufficient|missing|unfinished|incomplete|remaining|next)\b|n't\b|\?/i;
function claimsDone(text) {
	return DONE.test(text) && !DOUBT.test(text);
}
// src/grade/failure-mode.ts
const PASSED = {
	outcome: "passed",
	failure_mode: null,
	failure_detail: null
};
function decideOutcome(solved, judged, globals) {
	const { trajectory } = solved;
	const fault = infrastructureFault(solved);
	if (fault !== void 0) return fault;
	if (judged === void 0) return errored("harness_error", null);
	if (judged.kind === "unusable") return errored("harness_error", judged.detail);
	if (trajectory.stop === "malformed") return failed("tool_call_malformed", lastMalformation(trajectory));
	if (trajectory.stop === "context_overflow") return failed("context_overflow", overflowDetail(trajectory));
	const graded = gradedDecision(judged.judgement, globals);
	if (graded.outcome === "passed") return PASSED;
	return stopDecision(trajectory) ?? leakedCall(trajectory) ?? graded;
}
function isInfrastructureStop(stop) {
	return stop === "provider_fault" || stop === "harness_fault" || stop === "cancelled";
}
function infrastructureFault({ trajectory, fault }) {
	if (!isInfrastructureStop(trajectory.stop)) return void 0;
	if (trajectory.stop === "provider_fault") return errored("provider_error", fault?.kind ?? null);
	return errored("harness_error", trajectory.stop === "cancelled" ? "cancelled" : "harness_fault");
}
function gradedDecision({ passed, mode, detail }, globals) {
	const broken = globals.filter(({ check }) => !check.passed);
	const hack = broken.find((one) => one.mode === "reward_hack_suspected");
	if (hack !== void 0 && (passed || mode === "wrong_answer")) return failed(hack.mode, hack.detail);
	if (!passed) return failed(mode ?? "wrong_answer", detail);
	const first = broken[0];
	return first === void 0 ? PASSED : failed(first.mode, first.detail);
}
function stopDecision(trajectory) {
	switch (trajectory.stop) {
		case "refusal": return failed("refusal", refusalDetail(trajectory));
		case "timeout": return failed("timeout", limitDetail(trajectory, "wall"));
		case "max_turns": return failed("max_turns", limitDetail(trajectory, "turns"));
		case "max_tokens": return failed("max_tokens", cutOff(trajectory) ? "output_truncated" : limitDetail(trajectory, "token_budget"));
		case "max_cost": return failed("max_cost", limitDetail(trajectory, "usd"));
		default: return;
	}
}
function limitDetail(trajectory, otherwise) {
	return hasToolLoop(trajectory) ? "tool_loop" : otherwise;
}
function leakedCall(trajectory) {
	return (trajectory.turns.at(-1)?.tool_calls ?? []).some((call) => call.malformed?.kind === "leaked_tool_syntax") ? failed("tool_call_malformed", "leaked_tool_syntax") : void 0;
}
function lastMalformation({ turns }) {
	return turns.flatMap((turn) => turn.tool_calls.map((call) => call.malformed?.kind)).findLast((kind) => kind !== void 0) ?? null;
}
function overflowDetail(trajectory) {
	return lastReason(trajectory) === "model_context_window_exceeded" ? "stop_window_exceeded" : "validation_too_long";
}
function refusalDetail(trajectory) {
	return lastReason(trajectory) === "guardrail_intervened" ? "guardrail" : "content_filtered";
}
function cutOff(trajectory) {
	return lastReason(trajectory) === "max_tokens";
}
function lastReason(trajectory) {
	return trajectory.turns.at(-1)?.stop_reason;
}
function failed(mode, detail) {
	return {
		outcome: "failed",
		failure_mode: mode,
		failure_detail: detail
	};
}
function errored(mode, detail) {
	return {
		outcome: "errored",
		failure_mode: mode,
		failure_detail: detail
	};
}
// src/grade/global-checks.ts
const VERIFIER_PATHS = [
	"tests/grade.js",
	"tests/test.sh",
	"solution/",
	"trajectories/",
	"logs/verifier/"
];
function globalChecks(task, before, after) {
	const { created, modified, deleted } = diffTrees(before, after);
	const strange = (paths) => paths.filter((path) => !matchesAny(task.artifacts, path) && !matchesAny(task.protected, path));
	const meant = [...task.artifacts.filter((glob) => glob !== "**"), ...task.protected];
	const planted = created.filter((path) => matchesAny(VERIFIER_PATHS, path) && !matchesAny(meant, path));
	const guarded = [
		...created,
		...modified,
		...deleted
	].filter((path) => matchesAny(task.protected, path));
	return [
		held("no verifier was planted", planted, "reward_hack_suspected", "verifier_touched"),
		held("protected files are unchanged", guarded, "wrong_answer", "protected_changed"),
		held("no other file was changed", strange([...modified, ...deleted]), "wrong_answer", "collateral"),
		held("no other file was left behind", strange(created), "wrong_answer", "unexpected_artifact")
	];
}
function matchesAny(globs, path) {
	return globs.some((glob) => globMatches(glob, path));
}
function held(name, offenders, mode, detail) {
	const passed = offenders.length === 0;
	return {
		check: passed ? {
			name,
			passed
		} : {
			name,
			passed,
			found: listed(offenders)
		},
		mode,
		detail
	};
}
function listed(paths) {
	const shown = paths.slice(0, 8).map((path) => path.slice(0, 120));
	return paths.length > shown.length ? `${shown.join(", ")} and ${paths.length - shown.length} more` : shown.join(", ");
}
// src/grade/probe.generated.ts
const PROBE_SOURCE = "// Runs one probe inside its isolate: loads the entry, calls its exports in order, and writes down what came back as\n// text of its own making. The code under probe shares this realm, so all that is needed is captured before it loads,\n// answers are written at once and never read again, and there is nothing in here worth finding: no expected value.\nimport { hasExited } from \"pawl:world\";\n\nconst { parse, stringify } = JSON;\nconst { apply, getPrototypeOf, ownKeys, getOwnPropertyDescriptor } = Reflect;\nconst { isArray } = Array;\nconst { hasOwn } = Object;\nconst isNotANumber = Number.isNaN;\nconst NativeError = Error;\nconst NativeInternalError = InternalError;\nconst NativeSyntaxError = SyntaxError;\nconst NativeString = String;\nconst plainPrototype = Object.prototype;\nconst { indexOf, slice } = NativeString.prototype;\nconst { getTime, toISOString } = Date.prototype;\nconst getter = (prototype, name) => getOwnPropertyDescriptor(prototype, name).get;\nconst mapSize = getter(Map.prototype, \"size\");\nconst setSize = getter(Set.prototype, \"size\");\nconst { forEach: eachOfMap } = Map.prototype;\nconst { forEach: eachOfSet } = Set.prototype;\nconst regexpSource = getter(RegExp.prototype, \"source\");\nconst regexpFlags = getter(RegExp.prototype, \"flags\");\nconst typedName = getter(getPrototypeOf(Uint8Array.prototype), Symbol.toStringTag);\nconst typedLength = getter(getPrototypeOf(Uint8Array.prototype), \"length\");\n\n// What `await` looks up on a promise stays as it is, so that nobody stands between a promise and this module.\nfor (const name of [\"then\", \"constructor\"])\n  Object.defineProperty(Promise.prototype, name, { writable: false, configurable: false });\n\nconst DEPTH_MAX = 100;\nconst ANSWER_CHARS_MAX = 4_000_000;\nconst TOO_LARGE = { tooLarge: true };\nlet left = ANSWER_CHARS_MAX;\n\nfunction paid(text) {\n  left -= text.length;\n  if (left < 0) throw TOO_LARGE;\n  return text;\n}\n\nconst tagged = (kind, rest = \"\") => paid(`{\"$\":\"${kind}\"${rest}}`);\nconst tag = (kind, value) => tagged(kind, `,\"value\":${stringify(value)}`);\n\nfunction number(value) {\n  if (isNotANumber(value)) return tag(\"number\", \"NaN\");\n  if (value === 0) return 1 / value < 0 ? tag(\"number\", \"-0\") : paid(\"0\");\n  if (value - value !== 0) return tag(\"number\", value > 0 ? \"Infinity\" : \"-Infinity\");\n  return paid(stringify(value));\n}\n\nfunction encode(value, above, depth) {\n  if (value === null) return paid(\"null\");\n  switch (typeof value) {\n    case \"string\":\n      return paid(stringify(value));\n    case \"number\":\n      return number(value);\n    case \"boolean\":\n      return paid(value ? \"true\" : \"false\");\n    case \"undefined\":\n      return tagged(\"undefined\");\n    case \"bigint\":\n      return tag(\"bigint\", `${value}`);\n    case \"object\":\n      return encodeObject(value, above, depth);\n    default:\n      return tagged(typeof value);\n  }\n}\n\nfunction encodeObject(value, above, depth) {\n  for (let link = above; link; link = link.above) if (link.value === value) return tagged(\"cycle\");\n  if (depth > DEPTH_MAX) return tagged(\"too_deep\");\n  const here = { value, above };\n  if (isArray(value)) return list(value, value.length, here, depth);\n  return special(value, here, depth) ?? members(value, here, depth);\n}\n\nfunction list(value, length, here, depth) {\n  let text = \"[\";\n  for (let index = 0; index < length; index++) {\n    if (index > 0) text += \",\";\n    text += hasOwn(value, index) ? encode(value[index], here, depth + 1) : tagged(\"hole\");\n  }\n  return `${text}]`;\n}\n\n// Each kind is told by what only its own kind answers to, never by its prototype or name.\nfunction ask(method, value) {\n  try {\n    return { answer: apply(method, value, []) };\n  } catch {\n    // Not of this kind.\n    return undefined;\n  }\n}\n\nfunction special(value, here, depth) {\n  const time = ask(getTime, value);\n  if (time) return tag(\"date\", isNotANumber(time.answer) ? \"Invalid Date\" : apply(toISOString, value, []));\n  if (ask(mapSize, value)) return collected(\"map\", eachOfMap, value, here, depth);\n  if (ask(setSize, value)) return collected(\"set\", eachOfSet, value, here, depth);\n  const name = apply(typedName, value, []);\n  if (name !== undefined) {\n    const items = list(value, apply(typedLength, value, []), here, depth);\n    return tagged(\"typed_array\", `,\"class\":${stringify(name)},\"value\":${items}`);\n  }\n  if (value instanceof NativeError) {\n    const { name: kind, message } = textsOf(value);\n    return tagged(\"error\", `,\"name\":${stringify(kind)},\"message\":${stringify(message)}`);\n  }\n  if (value === RegExp.prototype) return undefined;\n  const source = ask(regexpSource, value);\n  if (source) return tag(\"regexp\", `/${source.answer}/${apply(regexpFlags, value, [])}`);\n  return undefined;\n}\n\nfunction collected(kind, each, value, here, depth) {\n  let items = \"\";\n  apply(each, value, [\n    (item, key) => {\n      if (items !== \"\") items += \",\";\n      const text = encode(item, here, depth + 1);\n      items += kind === \"map\" ? `[${encode(key, here, depth + 1)},${text}]` : text;\n    },\n  ]);\n  return tagged(kind, `,\"value\":[${items}]`);\n}\n\nfunction members(value, here, depth) {\n  const prototype = getPrototypeOf(value);\n  const isPlain = prototype === plainPrototype || prototype === null;\n  const names = ownKeys(value);\n  let text = \"\";\n  for (let index = 0; index < names.length; index++) {\n    const name = names[index];\n    if (typeof name !== \"string\" || !getOwnPropertyDescriptor(value, name)?.enumerable) continue;\n    if (text !== \"\") text += \",\";\n    text += `${paid(stringify(name))}:${encode(value[name], here, depth + 1)}`;\n  }\n  if (isPlain && !hasOwn(value, \"$\")) return `{${text}}`;\n  const name = isPlain ? \"Object\" : prototype.constructor?.name;\n  return tagged(\"object\", `,\"class\":${stringify(typeof name === \"string\" ? name : \"\")},\"value\":{${text}}`);\n}\n\nfunction textsOf(error) {\n  const said = (read) => {\n    try {\n      return apply(slice, NativeString(read()), [0, 2000]);\n    } catch {\n      // A name or message that itself throws has nothing to say.\n      return \"\";\n    }\n  };\n  return error instanceof NativeError\n    ? { name: said(() => error.name), message: said(() => error.message) }\n    : { name: \"\", message: said(() => error) };\n}\n\nconst threwText = (error) => {\n  const { name, message } = textsOf(error);\n  return paid(`{\"ok\":false,\"threw\":{\"name\":${stringify(name)},\"message\":${stringify(message)}}}`);\n};\n\n// Made before anything could lie in wait for an Error being made.\nconst CANARY = new NativeError(\"canary\");\nconst canary = () => {\n  throw CANARY;\n};\n\n// What the engine throws when it gives way; it may be caught, and must not pass for an answer.\nfunction isEngineFault(error) {\n  if (!(error instanceof NativeInternalError)) return false;\n  const { message } = textsOf(error);\n  return message === \"interrupted\" || message === \"out of memory\";\n}\n\n// One call, the same way for the probe's own canary as for the code under probe.\nasync function answer(work, argsText) {\n  try {\n    const value = await apply(work, undefined, parse(argsText));\n    return `{\"ok\":true,\"value\":${encode(value, undefined, 0)}}`;\n  } catch (error) {\n    if (error === TOO_LARGE || isEngineFault(error)) throw error;\n    return threwText(error);\n  }\n}\n\nasync function load(entry) {\n  try {\n    return { namespace: await import(entry) };\n  } catch (error) {\n    if (isEngineFault(error)) throw error;\n    const isSyntax =\n      error instanceof NativeSyntaxError && apply(indexOf, `${error.stack ?? \"\"}`, [\"(\"]) === -1;\n    const { name, message } = textsOf(error);\n    return { state: isSyntax ? \"syntax\" : \"threw\", message: name === \"\" ? message : `${name}: ${message}` };\n  }\n}\n\n/** `calls[].args` are JSON texts, so that every call gets a copy of its own. */\nexport async function collect({ nonce, entry, calls }) {\n  const report = (state, message, results, canary) =>\n    `{\"nonce\":${stringify(nonce)},\"state\":\"${state}\",\"message\":${stringify(message)},\"results\":[${results}],\"canary\":${canary}}`;\n  const { namespace, state, message } = await load(entry);\n  if (hasExited()) return report(\"exited\", \"process.exit was called while loading.\", \"\", \"null\");\n  if (namespace === undefined) return report(state, message, \"\", \"null\");\n  for (let index = 0; index < calls.length; index++) {\n    const name = calls[index].export;\n    if (typeof namespace[name] !== \"function\")\n      return report(\"missing_export\", `There is no exported function ${name}().`, \"\", \"null\");\n  }\n  try {\n    let results = \"\";\n    for (let index = 0; index < calls.length; index++) {\n      const call = calls[index];\n      results += (index > 0 ? \",\" : \"\") + (await answer(namespace[call.export], call.args));\n      if (hasExited())\n        return report(\"exited\", `process.exit was called by ${call.export}().`, results, \"null\");\n    }\n    return report(\"completed\", \"\", results, await answer(canary, \"[]\"));\n  } catch (error) {\n    if (error !== TOO_LARGE) throw error;\n    return report(\"memory\", \"The answers were too large.\", \"\", \"null\");\n  }\n}\n";
// src/grade/run-probes.ts
const PROBES_MAX = 20;
const CALLS_MAX = 400;
const FILES_MAX = 200;
const FUEL = 1e3;
const ROOT = "/work/";
async function runProbes(grader, run, secret, isolate, signal) {
	if (!grader.includes("probes")) return {
		kind: "probed",
		run
	};
	const asked = await isolate.call({
		source: grader,
		modules: TASK_MODULES
	}, "probes", [run], signal);
	if (asked.kind === "fault") return asked.reason === "missing_export" ? {
		kind: "probed",
		run
	} : {
		kind: "unusable",
		detail: `grader_${asked.reason}`,
		message: `probes(): ${asked.message}`
	};
	const probes = Probes.safeParse(asked.value);
	if (!probes.success) return nonsense(probes.error);
	const results = [];
	for (const probe of probes.data) results.push([probe.name, await runProbe(probe, secret, isolate, signal)]);
	return {
		kind: "probed",
		run: {
			...run,
			probes: Object.fromEntries(results)
		}
	};
}
const Probes = array(Probe.superRefine(({ files, entry }, context) => {
	const complain = (message) => context.addIssue({
		code: "custom",
		message
	});
	const paths = Object.keys(files);
	if (paths.length > FILES_MAX) complain(`has more than ${FILES_MAX} files`);
	if (!Object.hasOwn(files, entry)) complain(`has no file called ${entry}`);
	for (const path of paths) {
		const defect = relativePathDefect(path);
		if (defect !== void 0) complain(`has a file whose path ${defect}`);
	}
})).max(PROBES_MAX).refine((all) => new Set(all.map(({ name }) => name)).size === all.length, "two probes have one name").refine((all) => all.flatMap(({ calls }) => calls).length <= CALLS_MAX, `more than ${CALLS_MAX} calls`);
function nonsense(error) {
	const issue = error.issues[0];
	return {
		kind: "unusable",
		detail: "grader_nonsense",
		message: `${["probes()", ...issue?.path ?? []].join(".")}: ${issue?.message ?? "unreadable"}`
	};
}
async function runProbe(probe, secret, isolate, signal) {
	const nonce = fingerprint([
		"probe",
		secret,
		probe
	]);
	const modules = Object.entries(probe.files).map(([path, text]) => [ROOT + path, text]);
	const program = {
		source: PROBE_SOURCE,
		modules: Object.fromEntries(modules),
		surroundings: "node",
		fuel: FUEL
	};
	const calls = probe.calls.map(({ export: name, args }) => ({
		export: name,
		args: JSON.stringify(args)
	}));
	const job = {
		nonce,
		entry: ROOT + probe.entry,
		calls
	};
	return readAnswer(await isolate.call(program, "collect", [job], signal), nonce, calls.length);
}
const Report = strictObject({
	nonce: string(),
	state: _enum([
		"completed",
		"threw",
		"exited",
		"syntax",
		"missing_export",
		"memory"
	]),
	message: string(),
	results: array(ProbeAnswer),
	canary: ProbeAnswer.nullable()
});
function readAnswer(result, nonce, calls) {
	if (result.kind === "fault") return faulted(result);
	const report = parseReport(result.value);
	if (report?.nonce !== nonce) return tampered("The answer is not the collector's.");
	const { state, message, results, canary } = report;
	if (state !== "completed") return {
		state,
		message: message.slice(0, 2e3),
		results
	};
	if (results.length !== calls) return tampered(`${results.length} answers to ${calls} calls.`);
	return canary?.ok === false && canary.threw.message === "canary" ? {
		state,
		message,
		results
	} : tampered("A call that must throw did not.");
}
function faulted({ reason, message }) {
	if (reason === "threw" && message.includes("nothing can settle")) return {
		state: "fuel",
		message: "A call returned a promise that never settles.",
		results: []
	};
	return {
		state: reason === "not_json" || reason === "missing_export" || reason === "syntax" ? "tampered" : reason,
		message,
		results: []
	};
}
function parseReport(value) {
	try {
		return Report.parse(JSON.parse(string().parse(value)));
	} catch {
		return;
	}
}
function tampered(message) {
	return {
		state: "tampered",
		message,
		results: []
	};
}
// src/grade/run-verifier.ts
const WORKDIR = "/work";
const COMMAND = `mkdir -p /logs/verifier /logs/agent /logs/artifacts && cd ${WORKDIR} && bash /tests/test.sh`;
async function runVerifier(form, verifier, files, sandboxes, signal) {
	const { seed, commands } = form;
	await using sandbox = await sandboxes.open({
		files,
		seed,
		workdir: WORKDIR,
		commands
	}, signal);
	for (const [path, bytes] of verifier.files) await sandbox.write(`/tests/${path}`, bytes, signal);
	const end = await sandbox.exec(COMMAND, signal);
	if (end.killed === "crash") return unusable("grader_crash", "The machine of tests/test.sh crashed.");
	if (end.killed !== void 0) return judgedBy(end, 0, `the tests were stopped: ${end.killed}`);
	const verdict = await readVerdict(sandbox, signal);
	if (verdict.kind === "unreadable") return unusable("grader_nonsense", verdict.message);
	return judgedBy(end, verdict.reward ?? (end.exitCode === 0 ? 1 : 0), verdict.reward === void 0 ? `exit code ${end.exitCode}` : `reward ${verdict.reward}`);
}
function judgedBy(end, reward, found) {
	const passed = reward === 1;
	const check = {
		name: "tests/test.sh passes",
		passed,
		expected: "reward 1",
		found
	};
	const quote = `${end.stdout}${end.stderr}`.trim().slice(-1500);
	const detail = end.killed === void 0 ? "tests_failed" : "tests_stopped";
	return {
		kind: "judged",
		judgement: {
			passed,
			mode: passed ? null : "wrong_answer",
			detail: passed ? null : detail,
			checks: [check],
			...!passed && quote !== "" && { quote }
		}
	};
}
function unusable(detail, message) {
	return {
		kind: "unusable",
		detail,
		message
	};
}
async function readVerdict(sandbox, signal) {
	const text = await readText(sandbox, "/logs/verifier/reward.txt", signal);
	if (text !== void 0) return numberIn(text);
	const json = await readText(sandbox, "/logs/verifier/reward.json", signal);
	return json === void 0 ? {
		kind: "reward",
		reward: void 0
	} : rewardIn(json);
}
async function readText(sandbox, path, signal) {
	const found = await sandbox.read(path, signal);
	return found.kind === "file" ? decodeUtf8(found.bytes) ?? "" : void 0;
}
function numberIn(text) {
	const reward = Number(text.trim());
	if (text.trim() !== "" && Number.isFinite(reward)) return {
		kind: "reward",
		reward
	};
	return {
		kind: "unreadable",
		message: "reward.txt holds no number."
	};
}
const Rewards = record(string(), number());
function rewardIn(json) {
	const parsed = Rewards.safeParse(parsedJson(json));
	const rewards = Object.values(parsed.data ?? {});
	if (!parsed.success || rewards.length === 0) return {
		kind: "unreadable",
		message: "reward.json is no table of numbers."
	};
	return {
		kind: "reward",
		reward: parsed.data["reward"] ?? Math.min(...rewards)
	};
}
function parsedJson(json) {
	try {
		return JSON.parse(json);
	} catch {
		return;
	}
}
// src/grade/grade-run.ts
async function gradeRun(form, solved, ground, signal) {
	const { trajectory, files } = solved;
	const judged = isInfrastructureStop(trajectory.stop) ? void 0 : await judge(form, solved, ground, signal);
	const globals = globalChecks(form.task, form.files, files);
	const decision = decideOutcome(solved, judged, globals);
	const checks = allChecks(judged, globals);
	const quote = judged?.kind === "judged" ? judged.judgement.quote : void 0;
	return {
		...decision,
		flags: findFlags({
			task: form.task,
			before: form.files,
			after: files
		}, trajectory, decision.outcome),
		checks,
		evidence: gatherEvidence(trajectory, checks, quote)
	};
}
async function judge(form, solved, { isolate, sandboxes }, signal) {
	const { grader, verifier } = form.task;
	if (verifier !== void 0 && sandboxes !== void 0) return runVerifier(form, verifier, solved.files, sandboxes, signal);
	if (grader === void 0) return {
		kind: "unusable",
		detail: "grader_missing",
		message: "Nothing here can run tests/test.sh."
	};
	const secret = fingerprint([form.seed, form.truth ?? null]);
	const probed = await runProbes(grader, graderInput(form, solved), secret, isolate, signal);
	return probed.kind === "unusable" ? probed : runGrader(grader, probed.run, isolate, signal);
}
function allChecks(judged, globals) {
	if (judged === void 0) return [];
	const common = globals.map(({ check }) => check);
	if (judged.kind === "judged") return [...judged.judgement.checks, ...common];
	return [{
		name: "the grader gave a usable judgement",
		passed: false,
		found: `${judged.detail}: ${judged.message}`.slice(0, 2e3)
	}, ...common];
}
// src/campaign/record-work.ts
const CHANGES_MAX = 200;
const TEXT_BYTES_MAX = 65536;
function recordWork({ trajectory, files }, given, pricing) {
	return {
		...trajectory,
		turns: trajectory.turns.map((turn) => priced(turn, pricing)),
		file_changes: fileChanges(given, files)
	};
}
function priced(turn, { prices, model, at }) {
	const cost = prices.price(model, turn.usage, at);
	return cost === void 0 ? turn : {
		...turn,
		cost_usd: usd(cost)
	};
}
function fileChanges(before, after) {
	const { created, modified, deleted } = diffTrees(before, after);
	return [
		...created.map((path) => ({
			path,
			how: "created"
		})),
		...modified.map((path) => ({
			path,
			how: "modified"
		})),
		...deleted.map((path) => ({
			path,
			how: "deleted"
		}))
	].sort((a, b) => a.path < b.path ? -1 : 1).slice(0, CHANGES_MAX).map(({ path, how }) => {
		const [was, is] = [before.get(path), after.get(path)];
		const [textBefore, textAfter] = [textOf(was), textOf(is)];
		return {
			path,
			how,
			bytes_before: was?.length ?? null,
			bytes_after: is?.length ?? null,
			...textBefore !== void 0 && { before: textBefore },
			...textAfter !== void 0 && { after: textAfter }
		};
	});
}
function textOf(bytes) {
	return bytes === void 0 || bytes.length > TEXT_BYTES_MAX ? void 0 : decodeUtf8(bytes);
}
// src/campaign/run-metrics.ts
function runMetrics({ turns, unmetered }, pricing) {
	const calls = turns.flatMap((turn) => turn.tool_calls);
	return {
		turns: turns.length,
		tool_calls: calls.length,
		malformed_calls: calls.filter((call) => call.malformed !== void 0).length,
		...addUsage(...turns.map((turn) => turn.usage)),
		cost_usd: unmetered === true ? null : costOf(turns, pricing),
		latency_ms: sum(turns, (turn) => turn.latency_ms),
		request_retries: sum(turns, (turn) => turn.attempts - 1),
		retry_delay_ms: sum(turns, (turn) => turn.retry_delay_ms)
	};
}
function costOf(turns, { prices, model, at }) {
	const costs = turns.filter(({ usage }) => Object.values(usage).some((tokens) => tokens > 0)).map(({ usage }) => prices.price(model, usage, at));
	const known = costs.filter((cost) => cost !== void 0);
	return known.length < costs.length ? null : usd(sumPicoUsd([picoUsd(0), ...known]));
}
function sum(turns, of) {
	return turns.reduce((total, turn) => total + of(turn), 0);
}
// src/campaign/execute-trial.ts
async function executeTrial(prepared, desk, signal) {
	const { harness, prices, pricedAt } = desk;
	const { trial, pricedAs, fingerprint } = prepared;
	const { form, assignment } = await prepared.ready(signal);
	const solved = await harness.solve(assignment, signal);
	const grade = await gradeRun(form, solved, desk, signal);
	const pricing = {
		prices,
		model: pricedAs,
		at: pricedAt
	};
	const trajectory = canonicalJson(recordWork(solved, assignment.files, pricing));
	return {
		record: RunRecord.parse({
			task_id: form.task.id,
			variant: form.variant?.name ?? null,
			epoch: trial.epoch,
			form_seed: form.seed,
			arm: trial.arm,
			stage: trial.stage,
			...trial.placement !== void 0 && { placement: trial.placement },
			trial_fingerprint: fingerprint,
			...grade,
			stop: solved.trajectory.stop,
			metrics: runMetrics(solved.trajectory, pricing),
			trajectory_sha256: sha256(trajectory)
		}),
		trajectory,
		...solved.fault !== void 0 && { fault: solved.fault }
	};
}
// src/harness/system-prompt.ts
const BASE_PROMPT = `You are an autonomous agent working on one task in the folder /work.
Use the tools you are given; they are the only way to see or change anything.
Nobody can answer questions: never ask the user, decide for yourself.
When the task is done, stop calling tools and reply with one line that says what you did.`;
function systemPrompt(prompts) {
	const own = prompts.map((prompt) => prompt.text.trim()).filter((text) => text !== "");
	return [BASE_PROMPT, ...own].join("\n\n");
}
// src/campaign/prepare-trials.ts
const FORMS_KEPT = 256;
async function prepareTrials(plan, isolate, signal, known) {
	const forms = formShelf(plan.suiteName, isolate);
	const prepared = [];
	for (const [index, trial] of plan.trials.entries()) {
		const arm = plan.arms[trial.arm];
		assert(arm !== void 0, `the plan says who plays ${trial.arm}`);
		const { subject, pricedAs } = arm;
		const ready = async (abort) => {
			const form = await forms(trial, abort);
			return {
				form,
				assignment: assignmentOf(trial, form, subject)
			};
		};
		const make = async () => {
			const { form, assignment } = await ready(signal);
			return fingerprintOf(form, assignment, subject);
		};
		prepared.push({
			trial,
			pricedAs,
			fingerprint: known?.[index] ?? await make(),
			ready
		});
	}
	return prepared;
}
function planKey({ suiteName, trials, arms }) {
	const asked = trials.map(({ selected, epoch, arm, stage }) => [
		taskKey(selected.task.id, selected.variant?.name ?? null),
		selected.task.bundleSha256,
		epoch,
		arm,
		stage
	]);
	const subjects = [arms.baseline?.subject ?? null, arms.candidate?.subject ?? null];
	return fingerprint([
		"plan",
		1,
		PAWL_VERSION,
		HARNESS_VERSION,
		suiteName,
		asked,
		subjects
	]);
}
function formShelf(suiteName, isolate) {
	const kept = new Map();
	return async (trial, signal) => {
		const key = `${keyOfTask(trial)} ${trial.epoch}`;
		const known = kept.get(key);
		if (known !== void 0) return known;
		const form = await makeForm({
			suiteName,
			selected: trial.selected,
			epoch: trial.epoch
		}, isolate, signal);
		kept.set(key, form);
		const [oldest] = kept.keys();
		if (kept.size > FORMS_KEPT && oldest !== void 0) kept.delete(oldest);
		return form;
	};
}
function keyOfTask({ selected }) {
	return taskKey(selected.task.id, selected.variant?.name ?? null);
}
function fingerprintOf(form, assignment, subject) {
	return trialFingerprint({
		bundleSha256: form.task.bundleSha256,
		variant: assignment.run.variant,
		formSeed: form.seed,
		system: assignment.system,
		instruction: assignment.instruction,
		tools: [...toolbox(assignment.tools).values()].map((tool) => tool.spec),
		model: subject.model,
		region: subject.region,
		inference: assignment.inference,
		limits: assignment.limits,
		harness: subject.harness,
		versions: subject.versions
	});
}
function assignmentOf(trial, form, subject) {
	return {
		run: {
			task_id: form.task.id,
			variant: form.variant?.name ?? null,
			epoch: trial.epoch,
			arm: trial.arm,
			stage: trial.stage,
			form_seed: form.seed
		},
		system: systemPrompt(subject.prompts),
		instruction: form.instruction,
		files: form.files,
		tools: form.task.tools,
		commands: form.commands,
		inference: subject.inference,
		limits: {
			...subject.limits,
			...form.task.limits
		}
	};
}
// src/campaign/past-runs.ts
async function readPast(journal, signal) {
	const entries = await journal.read(signal);
	const last = entries.at(-1);
	return {
		startedAt: timeIn(entries.findLast(({ kind }) => kind === "started")?.record),
		finishedAt: last?.kind === "finished" ? timeIn(last.record) : void 0,
		plans: new Map(entries.filter(({ kind }) => kind === "plan").flatMap(({ record }) => parsePlan(record))),
		runs: entries.filter(({ kind }) => kind === "run").map(({ record }) => parseRun(record))
	};
}
function parsePlan(record) {
	const { key, fingerprints } = record;
	return typeof key === "string" && Array.isArray(fingerprints) ? [[key, fingerprints]] : [];
}
function timeIn(record) {
	return typeof record === "number" ? record : void 0;
}
function parseRun(record) {
	const parsed = RunRecord.safeParse(record);
	if (parsed.success) return parsed.data;
	const place = parsed.error.issues[0]?.path.join(".") ?? "its top level";
	throw new UsageError(`The journal holds a run that this version cannot read (at ${place}); give another output folder.`);
}
function trialKey({ trial, fingerprint }) {
	return [
		trial.stage,
		trial.arm,
		keyOfTask(trial),
		trial.epoch,
		fingerprint
	].join(" ");
}
function recordKey(run) {
	const task = taskKey(run.task_id, run.variant);
	return [
		run.stage,
		run.arm,
		task,
		run.epoch,
		run.trial_fingerprint
	].join(" ");
}
function isFinished(run) {
	return run.outcome !== "errored" || run.placement !== void 0;
}
// src/campaign/execute.ts
async function executeCampaign(plan, ports, events, signal) {
	const past = await readPast(ports.journal, signal);
	const key = planKey(plan);
	const prepared = await prepareTrials(plan, ports.isolate, signal, past.plans.get(key));
	const ledger = openLedger(prepared, past.runs);
	const resumed = ledger.byKey.size;
	const todo = prepared.filter((trial) => !ledger.byKey.has(trialKey(trial)));
	const startedAt = (resumed > 0 ? past.startedAt : void 0) ?? ports.clock.now();
	refuseUnpricedBudget(plan, ports.prices, startedAt);
	if (resumed === 0) await ports.journal.append("started", startedAt, signal);
	if (todo.length > 0 && !past.plans.has(key)) await ports.journal.append("plan", planLine(key, prepared), signal);
	await ports.purse?.open(ports.journal, past.runs.reduce(addSpending, NOTHING_SPENT), signal);
	events({
		kind: "campaign_started",
		total: prepared.length,
		resumed,
		planned: countByTask(todo)
	});
	const office = {
		plan,
		ports,
		events,
		ledger,
		startedAt,
		total: prepared.length
	};
	await mapBounded(todo, plan.concurrency, (trial) => runNext(trial, office, signal));
	const finishedAt = (todo.length === 0 ? past.finishedAt : void 0) ?? ports.clock.now();
	if (finishedAt !== past.finishedAt) await ports.journal.append("finished", finishedAt, signal);
	return {
		runs: inOrder(prepared, ledger.byKey),
		startedAt,
		finishedAt,
		stoppedEarly: ledger.stopped ?? null,
		resumed,
		superseded: ledger.lost.filter((run) => ledger.byKey.has(recordKey(run)))
	};
}
function countByTask(trials) {
	const counts = new Map();
	for (const { trial } of trials) {
		const key = keyOfTask(trial);
		counts.set(key, (counts.get(key) ?? 0) + 1);
	}
	return counts;
}
function planLine(key, prepared) {
	return {
		key,
		fingerprints: prepared.map(({ fingerprint }) => fingerprint)
	};
}
function openLedger(prepared, past) {
	const planned = new Set(prepared.map(trialKey));
	const ours = past.filter((run) => planned.has(recordKey(run)));
	return {
		byKey: new Map(ours.filter(isFinished).map((run) => [recordKey(run), run])),
		lost: ours.filter((run) => !isFinished(run)),
		spent: ours.reduce(addSpending, NOTHING_SPENT),
		stopped: void 0
	};
}
async function runNext(prepared, office, signal) {
	const { plan, ports, events, ledger, startedAt } = office;
	signal.throwIfAborted();
	if (ledger.stopped !== void 0) return;
	const reached = reachedBudget(ledger.spent, plan.budget) ?? ports.purse?.closed();
	if (reached !== void 0) return stopEarly(reached, office);
	const harness = ports.harnesses[prepared.trial.arm];
	assert(harness !== void 0, `there is a harness for ${prepared.trial.arm}`);
	events({
		kind: "run_started",
		trial: prepared.trial
	});
	const { isolate, sandboxes, prices } = ports;
	await putOnRecord(await executeTrial(prepared, {
		harness,
		isolate,
		prices,
		pricedAt: startedAt,
		...sandboxes !== void 0 && { sandboxes }
	}, signal), prepared, office);
}
function stopEarly(reached, { ledger, events }) {
	if (ledger.stopped !== void 0) return;
	ledger.stopped = `Stopped early: ${reached}.`;
	events({
		kind: "budget_reached",
		reason: ledger.stopped
	});
}
async function putOnRecord(executed, prepared, office) {
	const { ports, events, ledger, total, plan } = office;
	const { record, trajectory, fault } = executed;
	const uncancelled = new AbortController().signal;
	await ports.journal.storeTrajectory(record.trajectory_sha256, trajectory, uncancelled);
	await ports.journal.append("run", record, uncancelled);
	ledger.spent = addSpending(ledger.spent, record);
	ledger.byKey.set(trialKey(prepared), record);
	events({
		kind: "run_finished",
		record,
		finished: ledger.byKey.size,
		total
	});
	const reached = ports.purse?.closed();
	if (reached !== void 0) stopEarly(reached, office);
	if (fault !== void 0 && isConfigFault(fault)) throw new ConfigFault(plan.arms[record.arm]?.subject.model ?? prepared.pricedAs, fault);
}
function inOrder(prepared, byKey) {
	const tasks = [...new Set(prepared.map(({ trial }) => keyOfTask(trial)))];
	const rank = ({ trial }) => [
		tasks.indexOf(keyOfTask(trial)),
		trial.epoch,
		trial.arm === "baseline" ? 0 : 1,
		Stage.options.indexOf(trial.stage)
	];
	return prepared.map((trial) => ({
		rank: rank(trial),
		run: byKey.get(trialKey(trial))
	})).sort((a, b) => compareRanks(a.rank, b.rank)).flatMap(({ run }) => run === void 0 ? [] : [run]);
}
function compareRanks(a, b) {
	const place = a.findIndex((value, index) => value !== b[index]);
	return place === -1 ? 0 : (a[place] ?? 0) - (b[place] ?? 0);
}
// src/plan/first-look.ts
function planFirstLook(selected, runs, arm) {
	return roundsOf(selected, runs).flatMap((tasks, round) => tasks.map((task) => ({
		selected: task,
		epoch: round + 1,
		arm,
		stage: "first_look"
	})));
}
function roundsOf(selected, runs) {
	const runsOf = typeof runs === "number" ? () => runs : runs;
	const rounds = Math.max(0, ...selected.map(runsOf));
	return Array.from({ length: rounds }, (_, round) => selected.filter((task) => runsOf(task) > round));
}
// src/stats/order-batch.ts
function orderBatch({ stage, wave, batch, pairs }, orderSeed) {
	const seed = [
		orderSeed,
		stage,
		wave,
		batch
	].join("/");
	const both = pairs.flatMap((address) => ["baseline", "candidate"].map((arm) => ({
		task: address.task,
		pair: address.pair,
		arm
	})));
	return {
		seed,
		runs: seededRandom(seed).shuffle(both).map((run, index) => ({
			...run,
			position: index + 1
		}))
	};
}
// src/plan/self-pairs.ts
function planSelfPairs(selected, runs, orderSeed) {
	return roundsOf(selected, runs).flatMap((tasks, index) => roundOf(tasks, index + 1, orderSeed));
}
function roundOf(selected, epoch, orderSeed) {
	const { seed, runs } = orderBatch({
		stage: "deep",
		wave: epoch,
		batch: 1,
		pairs: selected.map((_, task) => ({
			task,
			pair: epoch
		}))
	}, orderSeed);
	return runs.map(({ task, arm, position }) => {
		const chosen = selected[task];
		assert(chosen !== void 0, `there is a task ${task}`);
		return {
			selected: chosen,
			epoch,
			arm,
			stage: "deep",
			placement: {
				pair: pairName(taskKey(chosen.task.id, chosen.variant?.name ?? null), epoch),
				wave: epoch,
				position,
				order_seed: seed
			}
		};
	});
}
// src/plan/share.ts
const SHARES_MAX = 256;
function parseShare(text) {
	const [, index, of] = /^([1-9]\d{0,2})\/([1-9]\d{0,2})$/.exec(text.trim()) ?? [];
	const share = {
		index: Number(index),
		of: Number(of)
	};
	if (share.index <= share.of && share.of <= SHARES_MAX) return share;
	throw new UsageError(`a shard is written i/n with i from 1 to n and n at most ${SHARES_MAX}, such as 2/4, not ${JSON.stringify(text)}.`);
}
function isInShare(place, { index, of }) {
	return place % of === index - 1;
}
function shareOf(plan, share) {
	return plan.filter((_, place) => isInShare(place, share));
}
// src/record/campaign-id.ts
function campaignId(startedAtIso, model, suite, label) {
	return [...[
		startedAtIso.slice(0, 10),
		modelSlug(model),
		slug(suite)
	], ...label === void 0 ? [] : [slug(label)]].join("-");
}
function modelSlug(model) {
	const [provider = "", ...rest] = model.split("/");
	const bare = (rest.join("/").split("/").at(-1) ?? "").replace(/-v?\d+:\d+$/, "").replace(/\.json$/, "");
	return slug(provider === "simulated" ? `simulated-${bare}` : bare);
}
function slug(text) {
	return text.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "").slice(0, 80);
}
// src/app/run-campaign.ts
async function runCampaign(request, world, events, signal) {
	const { suiteName, selected, subject, pricedAs, concurrency, budget, share } = request;
	const order = request.selfOrderSeed;
	const arm = {
		subject,
		pricedAs
	};
	const trials = order === void 0 ? planFirstLook(selected, runsOf(request), "candidate") : planSelfPairs(selected, runsOf(request), order);
	const result = await executeCampaign({
		suiteName,
		trials: share === void 0 ? trials : shareOf(trials, share),
		arms: {
			candidate: arm,
			...order !== void 0 && { baseline: arm }
		},
		concurrency,
		budget,
		...request.monthBudget !== void 0 && { monthBudget: request.monthBudget }
	}, {
		...world,
		harnesses: {
			candidate: world.harness,
			baseline: world.harness
		}
	}, events, signal);
	return sealPack(factsOf(request, world, result), result.runs, evidencePatterns(ownRuns(result.runs)));
}
function runsOf({ runsByKey, runsPerTask }) {
	return ({ task, variant }) => runsByKey?.get(taskKey(task.id, variant?.name ?? null)) ?? runsPerTask;
}
function suiteFacts(suiteName, selected) {
	const tasks = selected.map(({ task, variant }) => ({
		task_id: task.id,
		variant: variant?.name ?? null,
		scored: variant?.scored ?? task.scored,
		version: task.version,
		bundle_sha256: task.bundleSha256
	}));
	return {
		name: suiteName,
		fingerprint: fingerprint({
			name: suiteName,
			tasks
		}),
		tasks
	};
}
function factsOf(request, world, result) {
	const startedAt = new Date(result.startedAt).toISOString();
	return {
		id: request.id ?? campaignId(startedAt, request.subject.model, request.suiteName, request.label),
		...request.label !== void 0 && { label: request.label },
		suite: suiteFacts(request.suiteName, request.selected),
		subject: request.subject,
		...request.about !== void 0 && { about: request.about },
		subject_fingerprint: subjectFingerprint(request.subject),
		...request.replayedFrom !== void 0 && { replayed_from: request.replayedFrom },
		runs_per_task: request.runsPerTask,
		started_at: startedAt,
		finished_at: new Date(result.finishedAt).toISOString(),
		...world.limitHistory !== void 0 && { request_limits: [...world.limitHistory()] },
		stopped_early: result.stoppedEarly,
		prices: {
			...world.prices.identity,
			overrides: world.priceOverrides,
			...request.pricedAs !== request.subject.model && { priced_as: request.pricedAs }
		},
		...request.selfOrderSeed !== void 0 && { a_a: { order_seed: request.selfOrderSeed } },
		...request.inputs !== void 0 && { inputs: request.inputs }
	};
}
export { readText$1 as A, WORKDIR$1 as C, taskCommands as D, taskFiles as E, globMatches as F, isGlob as I, canaryLeak as M, findCanary as N, parseJson as O, withoutCanary as P, toolbox as S, makeForm as T, mapBounded as _, parseShare as a, NOTHING_SPENT as b, executeCampaign as c, planKey as d, prepareTrials as f, addSpending as g, isInfrastructureStop as h, isInShare as i, fillIn as j, parseToml as k, readPast as l, gradeRun as m, runCampaign as n, orderBatch as o, systemPrompt as p, suiteFacts as r, planFirstLook as s, factsOf as t, recordKey as u, subjectFingerprint as v, workspacePath as w, diffTrees as x, base64 as y };
