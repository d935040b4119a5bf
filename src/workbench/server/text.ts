/** What `npm start` says in the terminal. */
export const text = {
  building: (what: string): string => `正在生成${what}……`,
  addin: "窗格",
  workbench: "工作台",
  ready: (address: string): string =>
    [
      "",
      `  工作台已就绪：${address}`,
      "",
      "  在浏览器打开上面的地址，样例台账已经打开。然后：",
      "  1. 按表格上方的「编制」，右侧窗格列出读到的各列；",
      "  2. 在窗格中确认后编制，九张公开表写入表格；",
      "  3. 按「校验」看尾差与错误，按「导出」取得公开用的文件。",
      "",
      "  这是没有 Excel 时使用的替身，只在本机可见，不联网。按 Ctrl+C 结束。",
      "",
    ].join("\n"),
  portTaken: (port: number): string =>
    `端口 ${String(port)} 已被占用。请结束占用它的程序，或换一个端口：npm start -- --port ${String(port + 1)}`,
  badPort: (given: string): string => `端口「${given}」不是 1 到 65535 的整数。请改为例如 --port 3300。`,
  unknown: (given: string): string =>
    `不认识「${given}」。可用的选项：--port 端口，--pane 目录（另一份已生成的窗格）。`,
} as const;
