import { expect, it } from "vitest";
import { reasonOf } from "../../../../src/adapters/command/install-agent.ts";

const failed = (stderr: string) =>
  Object.assign(new Error("Command failed: npm install x\nmore"), { stderr });

it.each([
  [
    failed(
      "npm warn old\nnpm error code ECONNREFUSED\nnpm error errno ECONNREFUSED\nnpm error FetchError: request to https://npm.example/x failed, reason: connect ECONNREFUSED\nnpm error A complete log of this run can be found in: /root/.npm\n",
    ),
    "FetchError: request to https://npm.example/x failed, reason: connect ECONNREFUSED",
  ],
  [failed("npm ERR! code ETARGET\nnpm ERR! notarget No matching version\n"), "notarget No matching version"],
  [failed("npm error code E500\n"), "code E500"],
  [failed(""), "Command failed: npm install x"],
  [new Error("spawn npm ENOENT"), "spawn npm ENOENT"],
  ["odd", "odd"],
])("says why npm could not install, in npm's words: %#", (error, said) => {
  expect(reasonOf(error)).toBe(said);
});
