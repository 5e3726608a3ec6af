import {
  readDockerfile
} from "./shared-scanners-dockerfile-instruction.js";
import "./shared-dockerfile-ast-lib-argument.js";
import "./shared-runtime.js";
export {
  readDockerfile
};
