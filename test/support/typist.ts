import { spawnSync } from "node:child_process";

/** Types one answer after each prompt that ends with "]: " into a terminal of its own. */
const TYPIST = `
import json, os, pty, select, sys
answers, command = json.loads(sys.argv[1]), sys.argv[2:]
child, terminal = pty.fork()
if child == 0:
    os.execvp(command[0], command)
shown = b""
def read():
    global shown
    if not select.select([terminal], [], [], 30)[0]:
        sys.exit("nothing came for 30 seconds")
    try:
        part = os.read(terminal, 4096)
    except OSError:
        part = b""
    shown += part
    return part != b""
seen = 0
while True:
    at = shown.find(b"]: ", seen)
    if at >= 0 and answers:
        seen = at + 3
        os.write(terminal, answers.pop(0).encode())
    elif not read():
        break
status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
print(json.dumps({"shown": shown.decode(), "status": status}))
`;

/** Whether somebody can type: a terminal of one's own is not something that Node can make. */
export const HAS_TYPIST = spawnSync("python3", ["-c", "import pty"]).status === 0;

export interface Typed {
  readonly shown: string;
  /** Negative where a signal ended the program. */
  readonly status: number;
}

/** Runs a program in a terminal, with a person who types the answers; `\r` is the Enter key. */
export function runInTerminal(command: readonly string[], answers: readonly string[], cwd: string): Typed {
  const { stdout, stderr } = spawnSync("python3", ["-c", TYPIST, JSON.stringify(answers), ...command], {
    cwd,
    encoding: "utf8",
    env: { PATH: process.env["PATH"] ?? "", TERM: "xterm" },
    timeout: 60_000,
  });
  if (stderr !== "") throw new Error(stderr);
  const { shown, status } = JSON.parse(stdout) as Typed;
  return { shown: shown.replaceAll("\r\n", "\n"), status };
}
