import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";

const fontFamilyBase =
  "'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', 'Segoe UI', sans-serif";

/** The theme that goes with Excel's: dark when the pane's ground is dark. High contrast is left to the system's colours. */
export function themeFor(background: string): Theme {
  return { ...(isDark(background) ? webDarkTheme : webLightTheme), fontFamilyBase };
}

/** Whether white text reads better on a colour "#RRGGBB"; anything else counts as light. */
export function isDark(colour: string): boolean {
  const [, red, green, blue] = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/iu.exec(colour) ?? [];
  if (red === undefined || green === undefined || blue === undefined) return false;
  const light = 0.299 * parseInt(red, 16) + 0.587 * parseInt(green, 16) + 0.114 * parseInt(blue, 16);
  return light < 128;
}
