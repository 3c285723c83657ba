import type { ModelFault } from "../../ports.ts";
import type { Stop, Turn } from "../../record/trajectory.ts";
import type { InsidePlaces } from "./process-sandbox.ts";
import type { ProcessEnd } from "./run-process.ts";

/** The model an agent is to be pointed at. */
export interface AgentModel {
  readonly provider: "bedrock" | "openai";
  /** As the provider knows it. */
  readonly modelId: string;
  readonly region: string | undefined;
  readonly baseUrl: string | undefined;
  readonly maxTokens: number;
}

/** One start of an agent's process. */
export interface AgentStart {
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** Files it finds in its state folder, by relative path. */
  readonly stateFiles: Readonly<Record<string, string>>;
}

/** One thing a call of the agent's did, as a turn holds it, and when it ended (epoch milliseconds). */
export interface AgentWork {
  readonly turns: readonly Turn[];
  /** End of each tool call, by turn and place in it. */
  readonly callEndsMs: readonly (readonly number[])[];
  readonly stop: Stop;
  readonly detail?: string;
  readonly fault?: ModelFault;
  /** What the model was billed for is not known. */
  readonly isUnmetered?: boolean;
}

/** How somebody else's agent is started and understood. */
export interface AgentRecipe {
  /** `name@version`. */
  readonly identity: string;
  /** The npm package it is, `name@version`; undefined where it is already there. */
  readonly npm?: string;
  /** A folder of its home that it must be able to write: every run gets a copy of its own. */
  readonly writable?: string;
  /** Seconds of a run that are neither the model's nor its tools': starting up. */
  readonly overheadSeconds: number;
  start(
    task: { readonly system: string; readonly instruction: string },
    model: AgentModel,
    places: InsidePlaces,
  ): AgentStart;
  /** `readState` reads a text of its state folder by relative path pattern; `work` is where it worked, which becomes `/work`. */
  understand(
    end: ProcessEnd,
    readState: (pattern: RegExp) => Promise<string | undefined>,
    work: string,
  ): Promise<AgentWork>;
}
