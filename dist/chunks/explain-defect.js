import { T as toJSONSchema } from "./zod.js";
import { t as nearest } from "./nearest.js";
// src/suite/explain-defect.ts
function explainDefect(error, schema, value) {
	const first = error.issues.find(({ code }) => code === "unrecognized_keys") ?? error.issues[0];
	if (first === void 0) return {
		path: [],
		words: "is not valid"
	};
	const { issue, path } = deepest(first, first.path);
	return {
		path: offendingPath(issue, path),
		words: describe(issue, path, schema, value)
	};
}
function deepest(issue, path) {
	if (issue.code !== "invalid_union") return {
		issue,
		path
	};
	const best = issue.errors.flatMap((branch) => [branch.find(({ code }) => code === "unrecognized_keys") ?? branch[0]]).filter((candidate) => candidate !== void 0).sort((a, b) => depth(b) - depth(a))[0];
	if (best === void 0 || depth(best) === 0) return {
		issue,
		path
	};
	return deepest(best, [...path, ...best.path]);
}
function depth(issue) {
	return issue.path.length + (issue.code === "unrecognized_keys" ? 1 : 0);
}
function offendingPath(issue, path) {
	return issue.code === "unrecognized_keys" ? [...path, ...issue.keys.slice(0, 1)] : path;
}
function describe(issue, path, schema, value) {
	const name = path.length === 0 ? "the whole file" : `"${dotted(path)}"`;
	if (issue.code === "unrecognized_keys") return unknownKey(issue.keys[0] ?? "", path, schema);
	const found = valueAt(value, path);
	if (found === void 0) return `${name} is missing${hint(issue.message)}`;
	if (issue.message.startsWith("must ")) return `${name} ${issue.message}, not ${shown(found)}`;
	if (issue.code === "invalid_value") return `${name} must be ${oneOf(issue.values.map(String), found)}`;
	if (issue.code === "invalid_type") return `${name} must be ${article(issue.expected)}, not ${shown(found)}`;
	if (issue.code === "invalid_key") return `the key ${name} ${issue.issues[0]?.message ?? "cannot be used"}`;
	if (issue.code === "invalid_union") return `${name} is ${shown(found)}, which cannot be used here`;
	return `${name} is ${shown(found)}: ${lowerFirst(issue.message)}`;
}
function unknownKey(key, path, schema) {
	const known = knownKeys(toJSONSchema(schema, {
		io: "input",
		unrepresentable: "any"
	}), path);
	const meant = nearest(key, known);
	const fix = meant === void 0 ? `the keys here are ${known.join(", ")}` : `did you mean "${meant}"?`;
	return `"${dotted([...path, key])}" is not a known key; ${fix}`;
}
function knownKeys(root, path) {
	let nodes = alternatives(root);
	for (const part of path) nodes = nodes.flatMap((node) => alternatives(child(node, String(part))));
	return [...new Set(nodes.flatMap((node) => Object.keys(node.properties ?? {})))];
}
function child(node, part) {
	return node.properties?.[part] ?? node.items ?? node.additionalProperties;
}
function alternatives(node) {
	if (typeof node !== "object" || node === null) return [];
	const { anyOf } = node;
	return anyOf === void 0 ? [node] : anyOf.flatMap(alternatives);
}
function dotted(path) {
	return path.reduce((text, part) => {
		if (typeof part === "number") return `${text}[${part}]`;
		return text === "" ? String(part) : `${text}.${String(part)}`;
	}, "");
}
function valueAt(value, path) {
	return path.reduce((inner, part) => typeof inner === "object" && inner !== null ? Reflect.get(inner, part) : void 0, value);
}
function hint(message) {
	return message.startsWith("must ") ? `; it ${message}` : "";
}
function oneOf(options, found) {
	const meant = typeof found === "string" ? nearest(found, options) : void 0;
	return `${options.length === 1 ? JSON.stringify(options[0]) : `one of ${options.join(", ")}`}, not ${shown(found)}${meant === void 0 ? "" : `; did you mean "${meant}"?`}`;
}
function article(expected) {
	if (expected === "int") return "a whole number";
	if (expected === "record" || expected === "object") return "a table of keys";
	if (expected === "array") return "a list";
	if (expected === "boolean") return "true or false";
	return `a ${expected}`;
}
function shown(value) {
	const text = JSON.stringify(value) ?? String(value);
	return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
function lowerFirst(text) {
	return text.charAt(0).toLowerCase() + text.slice(1);
}
export { explainDefect as t };
