import { describe, expect, it } from "vitest";
import { findPath, isWithin, resolveConcept } from "../../src/taxonomy/facet-taxonomy.ts";
import { foldName } from "../../src/taxonomy/fold-name.ts";
import { buildTool, writeDocument } from "./own-taxonomy.ts";

const { taxonomy, problems } = buildTool([
  { id: "social-network", label: "social network", aliases: ["social media"] },
  { id: "short-video-app", label: "short-video app" },
  {
    id: "tiktok",
    label: "TikTok",
    aliases: ["Douyin"],
    formerly: ["musical.ly"],
    broader: ["social-network", "short-video-app"],
    domains: ["tiktok.com"],
  },
  { id: "x", label: "X", formerly: ["Twitter"], broader: "social-network", domains: ["x.com", "twitter.com"] },
  { id: "maps", label: "Maps", domains: ["google.com/maps"] },
  { id: "google", label: "Google", domains: ["google.com"] },
  { id: "cafe", label: "Café", aliases: ["Straße 7"] },
]);

function resolve(text: string): string | undefined {
  return resolveConcept(taxonomy, text)?.id;
}

describe("a concept's names", () => {
  it("have no problems", () => expect(problems).toEqual([]));

  it.each([
    ["its id", "short-video-app", "short-video-app"],
    ["its label", "TikTok", "tiktok"],
    ["an alias", "Douyin", "tiktok"],
    ["a former name", "Twitter", "x"],
    ["a former name with a point", "musical.ly", "tiktok"],
    ["the facet itself, for its root", "tool", "tool"],
    ["the root's label", "any tool", "tool"],
    ["another case", "TIKTOK", "tiktok"],
    ["spaces", "Tik Tok", "tiktok"],
    ["many spaces, tabs and line breaks", "  tik \t\n tok ", "tiktok"],
    ["hyphens", "tik-tok", "tiktok"],
    ["an en dash", "tik–tok", "tiktok"],
    ["underscores", "social_network", "social-network"],
    ["a no-break space", "social\u00a0network", "social-network"],
    ["full width", "ＴｉｋＴｏｋ", "tiktok"],
    ["a zero-width space", "tik\u200btok", "tiktok"],
    ["a byte order mark", "\ufefftiktok", "tiktok"],
    ["a soft hyphen", "tik\u00adtok", "tiktok"],
    ["direction marks", "\u202etiktok\u202c", "tiktok"],
    ["no accent", "Cafe", "cafe"],
    ["a composed accent", "CAF\u00c9", "cafe"],
    ["a combining accent", "cafe\u0301", "cafe"],
  ])("can be written with %s", (_, text, id) => expect(resolve(text)).toBe(id));

  it.each([
    ["a domain", "tiktok.com", "tiktok"],
    ["a domain in capitals", "TikTok.COM", "tiktok"],
    ["a second domain", "twitter.com", "x"],
    ["a subdomain", "vm.tiktok.com", "tiktok"],
    ["a deep subdomain", "a.b.c.tiktok.com", "tiktok"],
    ["www", "www.tiktok.com", "tiktok"],
    ["a scheme", "https://tiktok.com", "tiktok"],
    ["a slash at the end", "https://www.tiktok.com/", "tiktok"],
    ["a path", "https://www.tiktok.com/@brand/video/1", "tiktok"],
    ["a query", "https://x.com?lang=en", "x"],
    ["a fragment", "https://x.com/brand#top", "x"],
    ["the longest domain with a path", "https://www.google.com/maps/place/Berlin", "maps"],
    ["a path of another", "https://www.google.com/mapsearch", "google"],
  ])("can be written as an address with %s", (_, text, id) => expect(resolve(text)).toBe(id));

  it.each([
    ["nothing", ""],
    ["another name", "Instagram"],
    ["part of a name", "TikTo"],
    ["a domain that only ends alike", "nottiktok.com"],
    ["a domain that only begins alike", "tiktok.com.example.org"],
    ["another top level", "tiktok.org"],
    ["the top level alone", "com"],
  ])("are not found in %s", (_, text) => expect(resolve(text)).toBeUndefined());

  it("are folded once and for all", () => {
    for (const text of ["Tik Tok", "Ｃａｆé", "Straße 7", "İstanbul", "x\u200d_y", "ŻÓŁĆ – 1"]) {
      expect(foldName(foldName(text))).toBe(foldName(text));
    }
  });
});

describe("within", () => {
  it.each([
    ["tiktok", "tiktok", true],
    ["tiktok", "social-network", true],
    ["tiktok", "short-video-app", true],
    ["tiktok", "tool", true],
    ["social-network", "tiktok", false],
    ["social-network", "short-video-app", false],
    ["tiktok", "unknown", false],
    ["unknown", "tool", false],
  ])("%s, %s: %s", (inner, outer, expected) => expect(isWithin(taxonomy, inner, outer)).toBe(expected));

  it("goes the shortest way up", () => {
    const labels = (from: string, to: string): string[] => findPath(taxonomy, from, to).map(({ label }) => label);
    expect(labels("tiktok", "tool")).toEqual(["TikTok", "social network", "any tool"]);
    expect(labels("tiktok", "short-video-app")).toEqual(["TikTok", "short-video app"]);
    expect(labels("x", "x")).toEqual(["X"]);
    expect(labels("social-network", "x")).toEqual([]);
    expect(labels("x", "unknown")).toEqual([]);
  });
});

describe("an organisation's own document", () => {
  const own = writeDocument([
    { id: "intranet", label: "Intranet", domains: ["intra.example.com"] },
    { id: "tiktok", aliases: ["TT"], domains: ["tiktok.example.com"], broader: "intranet", note: "Ask first." },
  ]);
  const extended = buildTool([{ id: "tiktok", label: "TikTok", aliases: ["Douyin"], domains: ["tiktok.com"] }], [own]);

  it("adds concepts and extends known ones, and takes nothing away", () => {
    expect(extended.problems).toEqual([]);
    for (const name of ["TikTok", "Douyin", "TT", "tiktok.com", "tiktok.example.com"]) {
      expect(resolveConcept(extended.taxonomy, name)?.id).toBe("tiktok");
    }
    expect(resolveConcept(extended.taxonomy, "wiki.intra.example.com")?.id).toBe("intranet");
    expect(extended.taxonomy.byId.get("tiktok")).toMatchObject({ label: "TikTok", note: "Ask first." });
    expect(isWithin(extended.taxonomy, "tiktok", "intranet")).toBe(true);
  });

  it("can rename a concept, whose id still holds", () => {
    const { taxonomy: renamed } = buildTool(
      [{ id: "tiktok", label: "TikTok" }],
      [writeDocument([{ id: "tiktok", label: "Our short videos" }])],
    );
    expect(resolveConcept(renamed, "our short videos")?.id).toBe("tiktok");
    expect(resolveConcept(renamed, "TikTok")?.id).toBe("tiktok");
  });
});
