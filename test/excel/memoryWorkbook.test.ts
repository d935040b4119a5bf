import { memoryDesk } from "./desk";
import { describeWorkbook } from "./workbookExpectations";

describeWorkbook("a workbook in memory", memoryDesk);
