import { mkdir, mkdtemp, readdir, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { localFolder } from "../../src/adapters/local/local-folder.ts";
import { folderContract } from "./folder.contract.ts";

folderContract("the local folder", async () => {
  const root = await mkdtemp(join(tmpdir(), "pawl-folder-"));
  return {
    folder: localFolder(root),
    put: async (path, content) => {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), content);
    },
    names: async () => (await readdir(root)).sort(),
  };
});
