import { join } from "node:path";

/**
 * Where this user's programs keep what they could work out again (XDG Base Directory Specification; Apple's and
 * Microsoft's own places). Undefined where there is no home: then nothing is kept.
 */
export function findCacheFolder(
  env: Readonly<Record<string, string | undefined>>,
  platform: string,
): string | undefined {
  const home = env["HOME"] ?? env["USERPROFILE"];
  const named = platform === "win32" ? env["LOCALAPPDATA"] : env["XDG_CACHE_HOME"];
  const base = isSet(named)
    ? named
    : isSet(home)
      ? join(home, platform === "darwin" ? "Library/Caches" : ".cache")
      : "";
  return base === "" ? undefined : join(base, "onpolicy");
}

function isSet(value: string | undefined): value is string {
  return value !== undefined && value !== "";
}
