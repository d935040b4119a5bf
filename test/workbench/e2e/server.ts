import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";

export const root = join(__dirname, "../../..");

/** The workbench running beside the tests. */
export interface RunningServer {
  readonly address: string;
  stop(): void;
}

/** Starts `npm start` on a port, with the project's pane or another folder's, and waits until it says where it is. */
export function startServer(port: number, pane: string | null): Promise<RunningServer> {
  const options = ["--port", String(port), ...(pane === null ? [] : ["--pane", pane])];
  return startScript("src/workbench/server/main.ts", options);
}

/** Starts a script that serves a page, and waits until it says where. */
export function startScript(script: string, options: readonly string[]): Promise<RunningServer> {
  const child: ChildProcess = spawn(process.execPath, ["--import", "tsx", script, ...options], {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe"],
  });
  return new Promise((done, refuse) => {
    let said = "";
    child.stdout?.on("data", (chunk: Buffer) => {
      said += chunk.toString();
      const address = /http:\/\/localhost:\d+/.exec(said)?.[0];
      if (address !== undefined) done({ address: `${address}/`, stop: () => child.kill() });
    });
    child.stderr?.on("data", (chunk: Buffer) => (said += chunk.toString()));
    child.once("exit", (code) => refuse(new Error(`the workbench ended with ${String(code)}: ${said}`)));
  });
}
