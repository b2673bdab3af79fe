import {cpus, release, totalmem, type as systemType} from "node:os";
import type {Machine} from "./results.js";

export function describeMachine(): Machine {
  const all = cpus();
  return {cpu: all[0]?.model.trim() ?? "unknown", cores: all.length, memory: totalmem(), system: `${systemType()} ${release()}`, node: process.version};
}
