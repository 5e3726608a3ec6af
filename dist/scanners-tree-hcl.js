import {
  treeOfHcl
} from "./shared-web-tree-sitter-web-tree-sitter.js";
import "./shared-runtime.js";
export {
  treeOfHcl
};
