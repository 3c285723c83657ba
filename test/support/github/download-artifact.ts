/** What `actions/download-artifact` does with a pattern, by the client it is made of; a script, as that client reads the environment. */
import { join } from "node:path";
import { DefaultArtifactClient } from "@actions/artifact";

const { prefix, to } = JSON.parse(process.env["DOWNLOAD"] ?? "{}") as {
  readonly prefix: string;
  readonly to: string;
};
const client = new DefaultArtifactClient();
const { artifacts } = await client.listArtifacts({ latest: true });
for (const { id, name } of artifacts)
  if (name.startsWith(prefix)) await client.downloadArtifact(id, { path: join(to, name) });
