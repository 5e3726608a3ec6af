import "./shared-runtime.js";

// src/cli/doctor/doctor-command.ts
async function doctorCommand(_invocation, _io, _services) {
  return 2;
}
export {
  doctorCommand
};
