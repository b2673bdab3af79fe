import {systemCode} from "../model/system-error.js";

/** What went wrong in a thread, with the code that the system gave it: an error leaves a thread without. */
export type Fault = {readonly fault: string; readonly code: string | null};

/** Does something in a thread; a fault where it throws. */
export function orFault<Done>(work: () => Done): Done | Fault {
  try {
    return work();
  } catch (error) {
    return faultOf(error);
  }
}

/** The same for work that takes its time. */
export async function orFaultLater<Done>(work: () => Promise<Done>): Promise<Done | Fault> {
  try {
    return await work();
  } catch (error) {
    return faultOf(error);
  }
}

function faultOf(error: unknown): Fault {
  return {fault: error instanceof Error ? error.message : String(error), code: systemCode(error)};
}

/** What a thread did; throws where it could not. */
export function done<Done extends object>(answer: Done | Fault): Done {
  if ("fault" in answer) throw Object.assign(new Error(answer.fault), {code: answer.code});
  return answer;
}
