import { officeDesk } from "./desk";
import { describeWorkbook } from "./workbookExpectations";

describeWorkbook("Excel, refusing a request before it is carried out", () => officeDesk("before"));
describeWorkbook("Excel, breaking off half way through a request", () => officeDesk("halfWay"));
describeWorkbook("Excel, losing the answer to a request", () => officeDesk("after"));
