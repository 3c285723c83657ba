import { afterEach, describe, expect, it } from "vitest";
import { runPawl } from "../support/command-line.ts";
import { type ConverseAnswer, saying } from "../support/converse-double/converse-wire.ts";
import {
  type ConverseDouble,
  startConverseDouble,
} from "../support/converse-double/start-converse-double.ts";

const open: ConverseDouble[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((double) => double.close()));
});

const PAWL = "src/cli.ts";
const SMALL = ["--tasks", "task_07,task_09", "--runs", "3", "--json"];

async function doctor(answer: ConverseAnswer, model: string, ...more: readonly string[]) {
  const double = await startConverseDouble({ answer: () => answer });
  open.push(double);
  const env = {
    AWS_ACCESS_KEY_ID: "AKIDEXAMPLE",
    AWS_SECRET_ACCESS_KEY: "secret",
    AWS_REGION: "us-east-1",
    AWS_ENDPOINT_URL_BEDROCK_RUNTIME: double.url,
  };
  const ran = await runPawl(PAWL, ["doctor", "--model", model, ...SMALL, ...more], { env });
  const findings = JSON.parse(ran.stdout) as { what: string; state: string; text: string }[];
  return { code: ran.code, asked: double.requests.length, findings };
}

describe("pawl doctor", () => {
  it("asks for one word and says what the campaign would take", async () => {
    const { code, asked, findings } = await doctor(saying("ok"), "bedrock/openai.gpt-oss-20b-1:0");
    expect({ code, asked }).toEqual({ code: 0, asked: 1 });
    expect(findings.map(({ what, state }) => [what, state])).toEqual([
      ["access", "ok"],
      ["price", "ok"],
      ["campaign", "ok"],
      ["quota", "ok"],
    ]);
    expect(findings[1]?.text).toMatch(/^\$0\.07 in and \$0\.3 out for a million tokens/);
    expect(findings[2]?.text).toMatch(
      /^6 runs, about \d+ calls and [\d,]+ tokens .*: \$0\.\d+, .* limits allow \$6\.00 at most$/,
    );
    expect(findings[3]?.text).toMatch(/^each call reserves about [\d,]+ tokens/);
  });

  it("fails where access is refused, in the provider's words and with the fix", async () => {
    const refused = {
      kind: "error",
      type: "AccessDeniedException",
      status: 403,
      message: "no model access",
    } as const;
    const { code, findings } = await doctor(refused, "bedrock/openai.gpt-oss-20b-1:0");
    expect(code).toBe(2);
    expect(findings[0]).toMatchObject({ what: "access", state: "failure" });
    expect(findings[0]?.text).toMatch(/no model access.*bedrock:InvokeModel/);
  });

  it("warns where no price is known, and asks nobody offline", async () => {
    const { code, asked, findings } = await doctor(saying("ok"), "bedrock/nobody.knows-it-1:0", "--offline");
    expect({ code, asked }).toEqual({ code: 0, asked: 0 });
    expect(findings[0]).toMatchObject({ what: "price", state: "warning" });
    expect(findings[1]?.text).toMatch(/an unknown cost/);
  });
});
