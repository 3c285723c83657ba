/**
 * The id of a campaign nobody named: day, model, suite, as published campaigns are called, e.g.
 * `2026-05-20-openai-gpt-oss-20b-agentic-core-v1` for `bedrock/openai.gpt-oss-20b-1:0`; a label tells subjects of one
 * model apart.
 */
export function campaignId(startedAtIso: string, model: string, suite: string, label?: string): string {
  const parts = [startedAtIso.slice(0, 10), modelSlug(model), slug(suite)];
  return [...parts, ...(label === undefined ? [] : [slug(label)])].join("-");
}

/** The provider's prefix and the version suffix say nothing about which model it is; a simulated one must say it is. */
function modelSlug(model: string): string {
  const [provider = "", ...rest] = model.split("/");
  const id = rest.join("/").split("/").at(-1) ?? "";
  const bare = id.replace(/-v?\d+:\d+$/, "").replace(/\.json$/, "");
  return slug(provider === "simulated" ? `simulated-${bare}` : bare);
}

function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 80);
}
