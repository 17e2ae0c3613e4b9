// Generated from rules/packs by `npm run generate`. Do not edit.
import type { PackData } from "../model/pack.ts";

const packs: ReadonlyMap<string, () => Promise<PackData>> = new Map([
  ["onpolicy:au", async () => (await import("./packs/au.ts")).pack],
  ["onpolicy:ca", async () => (await import("./packs/ca.ts")).pack],
  ["onpolicy:eu", async () => (await import("./packs/eu.ts")).pack],
  ["onpolicy:fr", async () => (await import("./packs/fr.ts")).pack],
  ["onpolicy:uk", async () => (await import("./packs/uk.ts")).pack],
  ["onpolicy:us-advisers", async () => (await import("./packs/us-advisers.ts")).pack],
  ["onpolicy:us-children", async () => (await import("./packs/us-children.ts")).pack],
  ["onpolicy:us-finance", async () => (await import("./packs/us-finance.ts")).pack],
  ["onpolicy:us-ftc", async () => (await import("./packs/us-ftc.ts")).pack],
  ["onpolicy:us-health", async () => (await import("./packs/us-health.ts")).pack],
  ["onpolicy:us-labor", async () => (await import("./packs/us-labor.ts")).pack],
  ["onpolicy:us-messaging", async () => (await import("./packs/us-messaging.ts")).pack],
]);

export const packIds: readonly string[] = [...packs.keys()];

/** Undefined where there is no such pack. */
export async function loadPack(id: string): Promise<PackData | undefined> {
  return packs.get(id)?.();
}
