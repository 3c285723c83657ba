/** What `actions/upload-artifact` does, by the client it is made of; a script, because that client reads the environment. */
import { DefaultArtifactClient } from "@actions/artifact";

const { name, root, files, overwrite } = JSON.parse(process.env["UPLOAD"] ?? "{}") as {
  readonly name: string;
  readonly root: string;
  readonly files: string[];
  readonly overwrite: boolean;
};
const client = new DefaultArtifactClient();
// As the action does it: the name may not be there yet.
if (overwrite) await client.deleteArtifact(name).catch(() => undefined);
await client.uploadArtifact(name, files, root, { retentionDays: 90 });
