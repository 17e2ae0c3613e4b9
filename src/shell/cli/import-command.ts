import type { Command } from "commander";
import type { Host } from "../host.ts";
import type { ImportOptions } from "./import.ts";

/** The command for those whose documents are written in Word, or stand on a page. It is loaded when it is called. */
export function addImport(program: Command, host: Host, finish: (status: number) => void): void {
  program
    .command("import")
    .description("make Markdown of a Word document (.docx) or a web page (.html, .htm)")
    .argument("<file>", "the document")
    .option("-o, --output <file>", "write it into this file, instead of printing it")
    .option("--force", "write over the file, if it is there", false)
    .addHelpText("after", "\nThen check it: onpolicy check --policy THAT.md")
    .action(async (file: string, options: ImportOptions) => {
      const { importFile } = await import("./import.ts");
      finish(await importFile(host, file, options));
    });
}
