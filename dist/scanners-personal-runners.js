"use strict";
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  scanRunners: () => scanRunners
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_scanners_identifiers_leaves = require("./shared-scanners-identifiers-leaves.js");
var import_shared_scanners_deploy_prefilter = require("./shared-scanners-deploy-prefilter.js");
var import_shared_scanners_secret_value = require("./shared-scanners-secret-value.js");
var import_shared_runtime = require("./shared-runtime.js");
async function scanRunners(document) {
  if (!mayNameMachine(document.text)) return [];
  return (await (0, import_shared_scanners_identifiers_leaves.leavesOf)(document, "yaml")).flatMap((leaf) => {
    const { value, start, end } = leaf;
    if (!isLabel(leaf) || !isPersonal(value)) return [];
    const message = `Runner that looks like a personal machine: ${value}.`;
    return [
      {
        rule: "personal-runner-label",
        start,
        end,
        value,
        subject: value,
        message,
        replacement: "self-hosted"
      }
    ];
  });
}
function mayNameMachine(text) {
  let plain = 0;
  for (const { 1: value = "" } of text.matchAll(PLAIN_LABEL)) {
    if (isPersonal(value)) return true;
    plain++;
  }
  return text.split(KEY).length - 1 !== plain;
}
var KEY = "runs-on";
var PLAIN_LABEL = /^[ \t]*runs-on:[ \t]+(?:([\w.-]+)|\$\{\{[^{}\n]*\}\})[ \t]*(?:#.*)?\r?$/gm;
function isLabel({ path }) {
  return path[0] === "jobs" && path[2] === "runs-on" && path[3] !== "group";
}
function isPersonal(value) {
  const label = value.toLowerCase().trim();
  if (!/^[\w.-]{3,60}$/.test(label)) return false;
  if (hosts.test(label)) return false;
  return MACHINE.test(label) || !label.split(/[-_.]/).some((word) => word === "" || CAPABLE.test(word));
}
var hosts = /^(?:ubuntu|windows|macos|macosx|linux|self-hosted|warp|blacksmith|depot|buildjet|namespace|nscloud|ubicloud|runs-on|cirrus|cirun|arc-runner|actuated|latitude|codebuild|gh-|github-|avm|bare-metal|runpod)/;
var MACHINE = /(?:macbook|mbp|imac|mac-?mini|desktop|laptop|thinkpad|workstation|homelab|raspberry|(?:^|[-_.])rpi\d?)/;
var CAPABLE = /^(?:\d.*|v\d.*|x64|x86|x86_64|arm|arm64|armv\d.*|amd64|aarch64|i386|riscv.*|ppc64le|s390x|z|gpu|cuda.*|nvidia|rocm|tpu|hpu|npu|xpu|a100|h100|h200|l4|t4|a10g?|v100|mi\d+.*|rtx.*|cpu|vcpu|.*core|.*cores|.*cpu|.*vcpu|ram|mem.*|.*gb?|public|private|small|medium|large|xlarge|\d*xl|big|fast|slow|spot|ondemand|runners?|hosted|self|ci|cd|build|builder|builders|builds|release|releases|deploy|deployment|publish|test|tests|testing|e2e|bench|benchmark|benchmarks|perf|performance|metal|baremetal|bare|vm|docker|container|k8s|kubernetes|kube|cluster|pool|group|fleet|scale|set|prod|production|staging|stage|dev|development|main|master|default|shared|internal|external|trusted|untrusted|ephemeral|standard|custom|org|team|company|enterprise|aws|gcp|azure|ec2|eks|gke|aks|linux|windows|win|win\d*|macos|mac|osx|darwin|ubuntu|debian|centos|fedora|rhel|rocky|alma|alpine|nixos|nix|freebsd|openbsd|android|ios|xcode.*|m1|m2|m3|m4|apple|silicon|intel|node|go|rust|java|python|latest|highmem|highcpu|himem|heavy|light|lite|mini|micro|nano|matrix|job|jobs|worker|workers|agent|agents|server|servers|machine|host|cloud|onprem|prem|lab|infra|ops|devops|platform|security|data|ml|ai|llm|web|api|app|backend|frontend|mobile|integration|nightly|weekly|daily|us|eu|ap|east|west|north|south|central|region|multi|single|generic|general|tier|level|low|high|max|min|ssd|nvme|sgx|kvm|qemu|swtpm)$/;
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  scanRunners
});
