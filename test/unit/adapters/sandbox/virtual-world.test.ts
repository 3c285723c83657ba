import { expect, it } from "vitest";
import {
  installVirtualWorlds,
  inWorld,
  virtualWorld,
} from "../../../../src/adapters/sandbox/virtual-world.ts";

it("shows a guest its own time and chance, and everybody else the real ones", async () => {
  installVirtualWorlds();
  installVirtualWorlds();
  const { random } = Math;
  const { now } = Date;
  const look = () => [(Reflect.construct(Date, []) as Date).getTime(), now(), random()];
  const [one, again, later, other] = [
    virtualWorld("a", 0),
    virtualWorld("a", 0),
    virtualWorld("a", 1),
    virtualWorld("b", 0),
  ];
  const seen = await inWorld(one, async () => {
    await Promise.resolve();
    return look();
  });
  expect(seen).toEqual(inWorld(again, look));
  expect(seen[0]).toBe(seen[1]);
  expect(inWorld(later, look)[0]).toBe((seen[0] ?? 0) + 1000);
  expect(inWorld(other, look)).not.toEqual(seen);
  expect(now()).toBeGreaterThan(one.nowMs);
  expect(new Date(0)).toBeInstanceOf(Date);
  expect(new Date(0).constructor).toBe(Date);
});
