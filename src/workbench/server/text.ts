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
      "  在浏览器打开上面的地址，样例台账已经打开。三次点击得到九张公开表：",
      "  1. 在右侧窗格按「读取台账」，看一看各列的含义；",
      "  2. 按「下一步：编制」；",
      "  3. 按「编制公开表」。",
      "  然后在「校验」看尾差与错误，在「说明」填写变动原因；改动台账中的凭证，各表随即更新。",
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
