import { HostError } from "../hostError";
import { Remote } from "./remote";
import type { Session } from "./session";

/** What a custom function gave back: its value, or the text of an error value. */
export type FunctionResult =
  | { readonly kind: "value"; readonly value: unknown }
  | { readonly kind: "failed"; readonly message: string; readonly code: number };

/** The standing object through which the library hands results of custom functions to Excel. */
export function customFunctionsRemote(session: Session): Remote {
  const take = (results: unknown): null => {
    session.takeResults(Array.isArray(results) ? results : []);
    return null;
  };
  return new Remote("CustomFunctions", {
    call: {
      SetInvocationArrayResults: ([results]) => take(results),
      SetInvocationResults: ([results]) => take(results),
      _SetOsfControlContainerReadyForCustomFunctions: () => null,
      _GetEnabledFeatures: () => [],
    },
  });
}

export function standingRemote(session: Session, typeName: string): Remote {
  if (typeName.endsWith(".CustomFunctionsContainer")) {
    return new Remote("CustomFunctionsContainer", {
      follow: { CustomFunctions: () => customFunctionsRemote(session) },
    });
  }
  if (typeName.endsWith(".CustomFunctions")) return customFunctionsRemote(session);
  if (typeName.endsWith("AddinInternalService")) {
    return new Remote("AddinInternalService", { call: { NotifyActionHandlerReady: () => null } });
  }
  throw new HostError("ApiNotFound", `The object ${typeName} is not supported here.`);
}
