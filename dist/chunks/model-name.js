// src/record/model-name.ts
function modelName(model) {
	return model.slice(model.indexOf("/") + 1).replace(/-v?\d+:\d+$|\.json$/, "").replace(/^(?:[a-z]{2,}\.)?[a-z]+\.(?=[a-z])/, "");
}
function labelled(name, label) {
	return label === void 0 ? name : `${name} · ${label}`;
}
export { modelName as n, labelled as t };
