import type { Host } from "./host.ts";

/** Where the files of this commit can be read, as GitHub Actions says; undefined elsewhere. */
export function readFileAddress(env: Host["env"]): string | undefined {
  const server = /^https?:\/\/[\w.-]+(?::\d+)?$/u.exec(env["GITHUB_SERVER_URL"] ?? "")?.[0];
  const repository = /^[\w.-]+\/[\w.-]+$/u.exec(env["GITHUB_REPOSITORY"] ?? "")?.[0];
  const commit = /^[0-9a-f]{40,64}$/u.exec(env["GITHUB_SHA"] ?? "")?.[0];
  if (server === undefined || repository === undefined || commit === undefined) return undefined;
  return `${server}/${repository}/blob/${commit}/`;
}
