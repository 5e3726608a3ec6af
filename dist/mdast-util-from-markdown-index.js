import {
  fromMarkdown
} from "./shared-character-entities-index.js";
import "./shared-runtime.js";
export {
  fromMarkdown
};
