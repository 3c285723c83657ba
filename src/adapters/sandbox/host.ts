/**
 * The program of a child process: one guest, driven by frames on standard input, answered on standard output. It dies
 * with its parent (end of input), believes no message that does not fit, and holds nothing worth stealing.
 */
import { encodeFrame, frameReader } from "./frame.ts";
import { type Guest, openGuest } from "./guest.ts";
import { HostRequest, wirePairs } from "./host-messages.ts";
import { lockDown } from "./lock-down.ts";
import type { ImageChange } from "./workspace-image.ts";

const NO_CHANGE: ImageChange = new Map();
const NEVER = new AbortController().signal;
const open: { guest: Guest | undefined } = { guest: undefined };
const turn = { last: warmUp() };

process.stdin.on(
  "data",
  frameReader((message) => {
    const request = HostRequest.parse(message);
    turn.last = turn.last.then(() => answer(request));
  }),
);
process.stdin.on("end", () => process.exit(0));

/** Loads the shell before anybody waits for it, then shuts the doors behind. */
async function warmUp(): Promise<void> {
  const guest = await openGuest({
    seed: "",
    workdir: "/work",
    act: 0,
    image: new Map(),
    commands: [],
    calls: [],
  });
  await guest.exec("echo | cat | sed s/a/b/ && ls && [ 1 = 1 ]", NEVER);
  lockDown();
}

async function answer(request: HostRequest): Promise<void> {
  const { answer, change } = await perform(request);
  process.stdout.write(encodeFrame({ id: request.id, answer, change: wirePairs(change) }));
}

async function perform(
  request: HostRequest,
): Promise<{ readonly answer: unknown; readonly change: ImageChange }> {
  if (request.kind === "open") {
    open.guest = await openGuest({
      ...request,
      image: new Map(request.image),
      commands: request.commands.map((command) => ({ ...command, data: JSON.parse(command.data) })),
    });
    return { answer: null, change: NO_CHANGE };
  }
  const { guest } = open;
  if (guest === undefined) throw new Error("no guest is open");
  switch (request.kind) {
    case "exec":
      return guest.exec(request.command, NEVER);
    case "write":
      return guest.write(request.path, request.bytes);
    case "read":
      return { answer: await guest.read(request.path), change: NO_CHANGE };
    case "query":
      return { answer: await guest.query(request.db, request.sql), change: NO_CHANGE };
  }
}
