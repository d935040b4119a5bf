// The pane's frame and the host's worker, and nothing else on the page: what takes time here is the pane's own.
const frame = document.querySelector("iframe");
if (frame === null) throw new Error("the page has no frame");
const host = new Worker(new URL("./host.worker.ts", import.meta.url), { type: "module" });

host.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
  frame.contentWindow?.postMessage(data, window.location.origin);
});
window.addEventListener("message", ({ source, data }: MessageEvent<unknown>) => {
  if (source === frame.contentWindow) host.postMessage(data);
});
frame.src = "./taskpane.html";
