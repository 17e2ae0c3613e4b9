import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { outlineOf } from "../support/outline.ts";
import { ROOT } from "../support/process.ts";
import { convert, markdownOf } from "../support/word.ts";

const read = (name: string): Uint8Array => readFileSync(join(ROOT, "test/fixtures/import", name));

describe("a document by pandoc", () => {
  it("is read as it was written: headings, lists, continuations, a table, a quote, a note", async () => {
    expect(await outlineOf(await markdownOf(read("pandoc.docx")))).toEqual([
      "h1 Use of social media at Norrland Ferries",
      "p Policy for employees",
      "h2 Purpose",
      "p This policy says what employees may do in public channels. It does not replace the code of conduct.",
      "h2 What holds",
      "1. Employees must not:",
      "  - a. use TikTok on company phones;",
      "  - b. post timetables before they are published.",
      "    p A continuation paragraph in an item.",
      "2. Managers may approve exceptions.",
      "p Something between.",
      "3. The third rule.",
      ">",
      "  p Never reply in anger.",
      "- one",
      "  - two",
      "    - three",
      "- four",
      "| Channel | Use | Approval |",
      "| Instagram | allowed | communications |",
      "| Messaging apps | not allowed | – |",
      "p Accounts are closed after a year.[1]",
      "h3 Bad words",
      "code",
      "thematicBreak",
      "1. A year of twelve months.",
    ]);
  });

  it("keeps links and emphasis", async () => {
    const markdown = await markdownOf(read("pandoc.docx"));
    expect(markdown).toContain("It **does not** replace the [code of conduct](https://example.org/code).");
  });
});

describe("a document by LibreOffice", () => {
  it("keeps the numbers of headings, clauses and lists, which are nowhere in its text", async () => {
    expect(await outlineOf(await markdownOf(read("libreoffice.docx")))).toEqual([
      "h1 Channels and devices at Halden Optics",
      "h2 1. Scope",
      "p This policy binds everyone who works for Halden Optics. See the device rules.",
      "h3 1.1 Words used here",
      ">",
      "  p A channel is any place where customers can read us.",
      "h2 2. Clauses",
      "h3 1. Messaging",
      "p 1.1 Employees must not:",
      "- (a) send customer data by WhatsApp;",
      "- (b) answer complaints in Telegram groups.",
      "p 1.2 Managers may use Signal with the consent of IT.",
      "h3 2. Giveaways",
      "p 2.1 Giveaways need the approval of legal.",
      "h2 3. Steps",
      "1. Ask the owner of the channel.",
      "2. Write down:",
      "  - i) who asked;",
      "  - ii) when.",
      "p Between the steps stands a sentence.",
      "3. Wait for the answer.",
      "h3 Never do this",
      "- Buy followers.",
      "- Pay for reviews:",
      "  - on maps,",
      "  - in shops.",
      "| Channel | Use | Who approves |",
      "| Instagram | Posts | Communications |",
      "| Instagram | Stories | live/only by day | Legal |",
    ]);
  });

  it("leaves nothing out that would have to be told", async () => {
    expect(await convert(read("libreoffice.docx"))).toMatchObject({ notes: [] });
  });
});
