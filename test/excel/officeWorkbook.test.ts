import { officeDesk } from "./desk";
import { describeFailing } from "./keepingExpectations";
import { describeWorkbook } from "./workbookExpectations";

describeWorkbook("Excel, refusing a request before it is carried out", () => officeDesk("before"));
describeWorkbook("Excel, breaking off half way through a request", () => officeDesk("halfWay"));
describeWorkbook("Excel, losing the answer to a request", () => officeDesk("after"));

describe.each([0.2, 0.8])("Excel, breaking off after %d of a request", (share) => {
  describeFailing(() => officeDesk("halfWay", share));
});
