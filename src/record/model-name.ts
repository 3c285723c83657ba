/** The model's own name without provider and version: `gpt-oss-20b` for `bedrock/openai.gpt-oss-20b-1:0`. */
export function modelName(model: string): string {
  const id = model.slice(model.indexOf("/") + 1).replace(/-v?\d+:\d+$|\.json$/, "");
  return id.replace(/^(?:[a-z]{2,}\.)?[a-z]+\.(?=[a-z])/, "");
}

/** A model's name with its subject's label, where a brief gave it one: `gpt-oss-20b · brief`. */
export function labelled(name: string, label: string | undefined): string {
  return label === undefined ? name : `${name} · ${label}`;
}
