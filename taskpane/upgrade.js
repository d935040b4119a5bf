// For the browser of Excel 2016 and 2019 without updates (IE11): a plain message instead of an empty pane. Old syntax on purpose.
(function () {
  var isEnough =
    "noModule" in document.createElement("script") && typeof BigInt === "function" && typeof Worker === "function";
  if (isEnough) return;
  var pane = document.getElementById("pane");
  pane.setAttribute("role", "alert");
  pane.style.padding = "16px";
  pane.style.lineHeight = "1.6";
  pane.appendChild(
    document.createTextNode(
      "决算公开助手不能在这个版本的 Excel 中运行：窗格使用的浏览器组件过旧。请改用 Excel 2021 或更新版本，或请信息化人员安装 WebView2 运行时并更新 Office。台账与表格没有任何改动。",
    ),
  );
})();
