// A pane for the tests of the workbench alone: it uses the real client library as any add-in would.
/* global Office, Excel, CustomFunctions, document, window */
const log = (words) =>
  document.getElementById("log").append(Object.assign(document.createElement("li"), { textContent: words }));

CustomFunctions.associate({
  ADDTWO: (one, other) => one + other,
  REFUSED: () => {
    throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, "没有这个名称");
  },
  STREAMED: (invocation) => {
    invocation.setResult(new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, "还没有编制"));
  },
  SQUARE: (size) =>
    Array.from({ length: size }, (_, row) => Array.from({ length: size }, (_, column) => row * size + column)),
  TICKING: (invocation) => {
    let count = 0;
    invocation.setResult(count);
    window.tick = () => invocation.setResult(++count);
    invocation.onCanceled = () => log("不再使用");
  },
});
Office.actions.associate("openBuild", (event) => {
  log("按了编制");
  event.completed();
});
Office.onReady(async ({ host }) => {
  document.getElementById("state").textContent = `${host} ${Office.context.displayLanguage}`;
  window.excel = (work) => Excel.run(work);
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name,items/id");
    await context.sync();
    for (const sheet of worksheets.items)
      sheet.onChanged.add(async ({ address, triggerSource }) => log(`${address} ${triggerSource}`));
    await context.sync();
    log(`工作表：${worksheets.items.map((sheet) => sheet.name).join("、")}`);
  });
});
