import { Command } from "commander";
import { logErrorMessage, parseNumber } from "office-addin-cli";
import { checkBuilt } from "./checkBuilt";
import { deploy } from "./deploy";
import { develop } from "./develop";

/** `npm run manifest`, `npm run excel` and `npm run deploy`: what is done with the add-in outside Excel. */
const addin = new Command("addin").description("决算公开助手：检查清单、在 Excel 中调试、部署到内网");

addin.command("check").description("离线检查 manifest.xml 与它引用的文件").action(checkBuilt);

addin
  .command("develop")
  .description("构建并在本机 Excel 中打开（HTTPS，证书由 office-addin-dev-certs 生成）")
  .option("--port <端口>", "本机端口", (value) => parseNumber(value, "端口应为数字"), 3000)
  .action(develop);

addin
  .command("deploy")
  .description("为内网服务器写出 manifest.xml 与注册表文件")
  .requiredOption("--address <地址>", "dist 所在的 https 地址")
  .option("--share <路径>", "存放 manifest.xml 的共享文件夹，例如 \\\\server\\share")
  .action(deploy);

try {
  await addin.parseAsync();
} catch (error) {
  logErrorMessage(error);
  process.exitCode = 1;
}
