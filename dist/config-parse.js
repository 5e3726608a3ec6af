"use strict";
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name2 in all)
    __defProp(target, name2, { get: all[name2], enumerable: true });
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
  parseConfig: () => parseConfig
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_yaml_browser_dist_compose_compose_collection = require("./shared-yaml-browser-dist-compose-compose-collection.js");
var import_shared_config_glob = require("./shared-config-glob.js");
var import_shared_picomatch_index = require("./shared-picomatch-index.js");
var import_shared_runtime = require("./shared-runtime.js");
var import_cli = require("./cli.js");
var import_cli2 = require("./cli.js");
var import_cli3 = require("./cli.js");
var import_cli4 = require("./cli.js");
var import_cli5 = require("./cli.js");
var validate = validate10;
var schema11 = { "type": "object", "properties": { "$schema": { "type": "string" }, "packs": { "type": "array", "items": { "type": "string", "enum": ["secrets", "containers", "files", "network", "identifiers", "personal", "runtime", "inventory"] } }, "rules": { "type": "object", "propertyNames": { "type": "string" }, "additionalProperties": { "anyOf": [{ "type": "string", "enum": ["off", "note", "warning", "error"] }, { "type": "boolean", "const": false }, { "type": "object", "properties": { "level": { "type": "string", "enum": ["off", "note", "warning", "error"] } }, "required": ["level"], "additionalProperties": false }] } }, "exclude": { "type": "array", "items": { "type": "string", "pattern": "\\S" } }, "allow": { "type": "array", "items": { "type": "object", "properties": { "rule": { "type": "string", "pattern": "\\S" }, "path": { "type": "string", "pattern": "\\S" }, "value": { "type": "string", "pattern": "\\S" }, "reason": { "type": "string", "pattern": "\\S" } }, "required": ["reason"], "additionalProperties": false } }, "fail-on": { "type": "string", "enum": ["error", "warning", "note", "never"] }, "baseline": { "type": "string", "pattern": "\\S" }, "max-file-size": { "anyOf": [{ "type": "integer", "exclusiveMinimum": 0, "maximum": 9007199254740991 }, { "type": "string", "pattern": "^\\d+(\\.\\d+)? ?([kKmMgG]i?)?[bB]?$" }] }, "own-traces": { "type": "boolean" }, "known": { "anyOf": [{ "type": "boolean", "const": false }, { "type": "object", "properties": { "files": { "type": "array", "items": { "type": "string", "pattern": "\\S" } }, "env": { "type": "array", "items": { "type": "string", "pattern": "\\S" } } }, "additionalProperties": false }] }, "inventory": { "type": "array", "items": { "type": "string", "pattern": "\\S" } }, "managed-by": { "type": "array", "items": { "type": "object", "properties": { "module": { "type": "string", "pattern": "\\S" }, "variables": { "minItems": 1, "type": "array", "items": { "type": "string", "pattern": "\\S" } } }, "required": ["module"], "additionalProperties": false } }, "patterns": { "type": "array", "items": { "type": "object", "properties": { "id": { "type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$" }, "title": { "type": "string", "pattern": "\\S" }, "pattern": { "type": "string", "pattern": "\\S" }, "keywords": { "type": "array", "items": { "type": "string", "pattern": "^[\\x20-\\x7e]{3,}$" } }, "ignore-case": { "type": "boolean" }, "level": { "type": "string", "enum": ["error", "warning", "note"] }, "why": { "type": "string", "pattern": "\\S" }, "fix": { "type": "string", "pattern": "\\S" } }, "required": ["id", "pattern"], "additionalProperties": false } }, "deny": { "type": "array", "items": { "type": "object", "properties": { "text": { "type": "string", "pattern": "\\S" }, "pattern": { "type": "string", "pattern": "\\S" }, "reason": { "type": "string", "pattern": "\\S" }, "level": { "type": "string", "enum": ["error", "warning", "note"] }, "replacement": { "type": "string", "pattern": "\\S" }, "ignore-case": { "type": "boolean" }, "path": { "type": "string", "pattern": "\\S" }, "hide": { "type": "boolean" } }, "required": ["reason"], "additionalProperties": false } }, "forbidden-values": { "type": "array", "items": { "type": "object", "properties": { "name": { "type": "string", "pattern": "^(?=.*[\\w.-])[\\w.*-]+$" }, "values": { "type": "array", "items": { "anyOf": [{ "type": "string", "pattern": "\\S" }, { "type": "number" }, { "type": "boolean" }] } }, "only": { "type": "array", "items": { "anyOf": [{ "type": "string", "pattern": "\\S" }, { "type": "number" }, { "type": "boolean" }] } }, "where": { "type": "string", "enum": ["production", "anywhere"] }, "level": { "type": "string", "enum": ["error", "warning", "note"] }, "reason": { "type": "string", "pattern": "\\S" } }, "required": ["name", "reason"], "additionalProperties": false } }, "network": { "type": "object", "properties": { "private": { "type": "boolean" } }, "additionalProperties": false } }, "additionalProperties": false };
var func2 = Object.prototype.hasOwnProperty;
var pattern0 = new RegExp("\\S", "u");
var pattern6 = new RegExp("^\\d+(\\.\\d+)? ?([kKmMgG]i?)?[bB]?$", "u");
var pattern12 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
var pattern15 = new RegExp("^[\\x20-\\x7e]{3,}$", "u");
var pattern23 = new RegExp("^(?=.*[\\w.-])[\\w.*-]+$", "u");
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func2.call(schema11.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.$schema !== void 0) {
      if (typeof data.$schema !== "string") {
        const err1 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.packs !== void 0) {
      let data1 = data.packs;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 !== "string") {
            const err2 = { instancePath: instancePath + "/packs/" + i0, schemaPath: "#/properties/packs/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
          if (!(data2 === "secrets" || data2 === "containers" || data2 === "files" || data2 === "network" || data2 === "identifiers" || data2 === "personal" || data2 === "runtime" || data2 === "inventory")) {
            const err3 = { instancePath: instancePath + "/packs/" + i0, schemaPath: "#/properties/packs/items/enum", keyword: "enum", params: { allowedValues: schema11.properties.packs.items.enum } };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/packs", schemaPath: "#/properties/packs/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.rules !== void 0) {
      let data3 = data.rules;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        for (const key1 in data3) {
          const _errs10 = errors;
          if (typeof key1 !== "string") {
            const err5 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/propertyNames/type", keyword: "type", params: { type: "string" }, propertyName: key1 };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
          var valid3 = _errs10 === errors;
          if (!valid3) {
            const err6 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/propertyNames", keyword: "propertyNames", params: { propertyName: key1 } };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        for (const key2 in data3) {
          let data4 = data3[key2];
          const _errs14 = errors;
          let valid5 = false;
          const _errs15 = errors;
          if (typeof data4 !== "string") {
            const err7 = { instancePath: instancePath + "/rules/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/rules/additionalProperties/anyOf/0/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
          if (!(data4 === "off" || data4 === "note" || data4 === "warning" || data4 === "error")) {
            const err8 = { instancePath: instancePath + "/rules/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/rules/additionalProperties/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.additionalProperties.anyOf[0].enum } };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
          var _valid0 = _errs15 === errors;
          valid5 = valid5 || _valid0;
          if (!valid5) {
            const _errs17 = errors;
            if (typeof data4 !== "boolean") {
              const err9 = { instancePath: instancePath + "/rules/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/rules/additionalProperties/anyOf/1/type", keyword: "type", params: { type: "boolean" } };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
            if (false !== data4) {
              const err10 = { instancePath: instancePath + "/rules/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/rules/additionalProperties/anyOf/1/const", keyword: "const", params: { allowedValue: false } };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
            var _valid0 = _errs17 === errors;
            valid5 = valid5 || _valid0;
            if (!valid5) {
              const _errs19 = errors;
              if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                if (data4.level === void 0) {
                  const err11 = { instancePath: instancePath + "/rules/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/rules/additionalProperties/anyOf/2/required", keyword: "required", params: { missingProperty: "level" } };
                  if (vErrors === null) {
                    vErrors = [err11];
                  } else {
                    vErrors.push(err11);
                  }
                  errors++;
                }
                for (const key3 in data4) {
                  if (!(key3 === "level")) {
                    const err12 = { instancePath: instancePath + "/rules/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/rules/additionalProperties/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                    if (vErrors === null) {
                      vErrors = [err12];
                    } else {
                      vErrors.push(err12);
                    }
                    errors++;
                  }
                }
                if (data4.level !== void 0) {
                  let data5 = data4.level;
                  if (typeof data5 !== "string") {
                    const err13 = { instancePath: instancePath + "/rules/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/level", schemaPath: "#/properties/rules/additionalProperties/anyOf/2/properties/level/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err13];
                    } else {
                      vErrors.push(err13);
                    }
                    errors++;
                  }
                  if (!(data5 === "off" || data5 === "note" || data5 === "warning" || data5 === "error")) {
                    const err14 = { instancePath: instancePath + "/rules/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/level", schemaPath: "#/properties/rules/additionalProperties/anyOf/2/properties/level/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.additionalProperties.anyOf[2].properties.level.enum } };
                    if (vErrors === null) {
                      vErrors = [err14];
                    } else {
                      vErrors.push(err14);
                    }
                    errors++;
                  }
                }
              } else {
                const err15 = { instancePath: instancePath + "/rules/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/rules/additionalProperties/anyOf/2/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
              var _valid0 = _errs19 === errors;
              valid5 = valid5 || _valid0;
            }
          }
          if (!valid5) {
            const err16 = { instancePath: instancePath + "/rules/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/rules/additionalProperties/anyOf", keyword: "anyOf", params: {} };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          } else {
            errors = _errs14;
            if (vErrors !== null) {
              if (_errs14) {
                vErrors.length = _errs14;
              } else {
                vErrors = null;
              }
            }
          }
        }
      } else {
        const err17 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.exclude !== void 0) {
      let data6 = data.exclude;
      if (Array.isArray(data6)) {
        const len1 = data6.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data7 = data6[i1];
          if (typeof data7 === "string") {
            if (!pattern0.test(data7)) {
              const err18 = { instancePath: instancePath + "/exclude/" + i1, schemaPath: "#/properties/exclude/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
          } else {
            const err19 = { instancePath: instancePath + "/exclude/" + i1, schemaPath: "#/properties/exclude/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
      } else {
        const err20 = { instancePath: instancePath + "/exclude", schemaPath: "#/properties/exclude/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.allow !== void 0) {
      let data8 = data.allow;
      if (Array.isArray(data8)) {
        const len2 = data8.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data9 = data8[i2];
          if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
            if (data9.reason === void 0) {
              const err21 = { instancePath: instancePath + "/allow/" + i2, schemaPath: "#/properties/allow/items/required", keyword: "required", params: { missingProperty: "reason" } };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
            for (const key4 in data9) {
              if (!(key4 === "rule" || key4 === "path" || key4 === "value" || key4 === "reason")) {
                const err22 = { instancePath: instancePath + "/allow/" + i2, schemaPath: "#/properties/allow/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
                if (vErrors === null) {
                  vErrors = [err22];
                } else {
                  vErrors.push(err22);
                }
                errors++;
              }
            }
            if (data9.rule !== void 0) {
              let data10 = data9.rule;
              if (typeof data10 === "string") {
                if (!pattern0.test(data10)) {
                  const err23 = { instancePath: instancePath + "/allow/" + i2 + "/rule", schemaPath: "#/properties/allow/items/properties/rule/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                  if (vErrors === null) {
                    vErrors = [err23];
                  } else {
                    vErrors.push(err23);
                  }
                  errors++;
                }
              } else {
                const err24 = { instancePath: instancePath + "/allow/" + i2 + "/rule", schemaPath: "#/properties/allow/items/properties/rule/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err24];
                } else {
                  vErrors.push(err24);
                }
                errors++;
              }
            }
            if (data9.path !== void 0) {
              let data11 = data9.path;
              if (typeof data11 === "string") {
                if (!pattern0.test(data11)) {
                  const err25 = { instancePath: instancePath + "/allow/" + i2 + "/path", schemaPath: "#/properties/allow/items/properties/path/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                  if (vErrors === null) {
                    vErrors = [err25];
                  } else {
                    vErrors.push(err25);
                  }
                  errors++;
                }
              } else {
                const err26 = { instancePath: instancePath + "/allow/" + i2 + "/path", schemaPath: "#/properties/allow/items/properties/path/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err26];
                } else {
                  vErrors.push(err26);
                }
                errors++;
              }
            }
            if (data9.value !== void 0) {
              let data12 = data9.value;
              if (typeof data12 === "string") {
                if (!pattern0.test(data12)) {
                  const err27 = { instancePath: instancePath + "/allow/" + i2 + "/value", schemaPath: "#/properties/allow/items/properties/value/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                  if (vErrors === null) {
                    vErrors = [err27];
                  } else {
                    vErrors.push(err27);
                  }
                  errors++;
                }
              } else {
                const err28 = { instancePath: instancePath + "/allow/" + i2 + "/value", schemaPath: "#/properties/allow/items/properties/value/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err28];
                } else {
                  vErrors.push(err28);
                }
                errors++;
              }
            }
            if (data9.reason !== void 0) {
              let data13 = data9.reason;
              if (typeof data13 === "string") {
                if (!pattern0.test(data13)) {
                  const err29 = { instancePath: instancePath + "/allow/" + i2 + "/reason", schemaPath: "#/properties/allow/items/properties/reason/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                  if (vErrors === null) {
                    vErrors = [err29];
                  } else {
                    vErrors.push(err29);
                  }
                  errors++;
                }
              } else {
                const err30 = { instancePath: instancePath + "/allow/" + i2 + "/reason", schemaPath: "#/properties/allow/items/properties/reason/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err30];
                } else {
                  vErrors.push(err30);
                }
                errors++;
              }
            }
          } else {
            const err31 = { instancePath: instancePath + "/allow/" + i2, schemaPath: "#/properties/allow/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
        }
      } else {
        const err32 = { instancePath: instancePath + "/allow", schemaPath: "#/properties/allow/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
    }
    if (data["fail-on"] !== void 0) {
      let data14 = data["fail-on"];
      if (typeof data14 !== "string") {
        const err33 = { instancePath: instancePath + "/fail-on", schemaPath: "#/properties/fail-on/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
      if (!(data14 === "error" || data14 === "warning" || data14 === "note" || data14 === "never")) {
        const err34 = { instancePath: instancePath + "/fail-on", schemaPath: "#/properties/fail-on/enum", keyword: "enum", params: { allowedValues: schema11.properties["fail-on"].enum } };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
    }
    if (data.baseline !== void 0) {
      let data15 = data.baseline;
      if (typeof data15 === "string") {
        if (!pattern0.test(data15)) {
          const err35 = { instancePath: instancePath + "/baseline", schemaPath: "#/properties/baseline/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          if (vErrors === null) {
            vErrors = [err35];
          } else {
            vErrors.push(err35);
          }
          errors++;
        }
      } else {
        const err36 = { instancePath: instancePath + "/baseline", schemaPath: "#/properties/baseline/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
    }
    if (data["max-file-size"] !== void 0) {
      let data16 = data["max-file-size"];
      const _errs46 = errors;
      let valid12 = false;
      const _errs47 = errors;
      if (!(typeof data16 == "number" && (!(data16 % 1) && !isNaN(data16)) && isFinite(data16))) {
        const err37 = { instancePath: instancePath + "/max-file-size", schemaPath: "#/properties/max-file-size/anyOf/0/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
      if (typeof data16 == "number" && isFinite(data16)) {
        if (data16 > 9007199254740991 || isNaN(data16)) {
          const err38 = { instancePath: instancePath + "/max-file-size", schemaPath: "#/properties/max-file-size/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
          if (vErrors === null) {
            vErrors = [err38];
          } else {
            vErrors.push(err38);
          }
          errors++;
        }
        if (data16 <= 0 || isNaN(data16)) {
          const err39 = { instancePath: instancePath + "/max-file-size", schemaPath: "#/properties/max-file-size/anyOf/0/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err39];
          } else {
            vErrors.push(err39);
          }
          errors++;
        }
      }
      var _valid1 = _errs47 === errors;
      valid12 = valid12 || _valid1;
      if (!valid12) {
        const _errs49 = errors;
        if (typeof data16 === "string") {
          if (!pattern6.test(data16)) {
            const err40 = { instancePath: instancePath + "/max-file-size", schemaPath: "#/properties/max-file-size/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^\\d+(\\.\\d+)? ?([kKmMgG]i?)?[bB]?$" } };
            if (vErrors === null) {
              vErrors = [err40];
            } else {
              vErrors.push(err40);
            }
            errors++;
          }
        } else {
          const err41 = { instancePath: instancePath + "/max-file-size", schemaPath: "#/properties/max-file-size/anyOf/1/type", keyword: "type", params: { type: "string" } };
          if (vErrors === null) {
            vErrors = [err41];
          } else {
            vErrors.push(err41);
          }
          errors++;
        }
        var _valid1 = _errs49 === errors;
        valid12 = valid12 || _valid1;
      }
      if (!valid12) {
        const err42 = { instancePath: instancePath + "/max-file-size", schemaPath: "#/properties/max-file-size/anyOf", keyword: "anyOf", params: {} };
        if (vErrors === null) {
          vErrors = [err42];
        } else {
          vErrors.push(err42);
        }
        errors++;
      } else {
        errors = _errs46;
        if (vErrors !== null) {
          if (_errs46) {
            vErrors.length = _errs46;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data["own-traces"] !== void 0) {
      if (typeof data["own-traces"] !== "boolean") {
        const err43 = { instancePath: instancePath + "/own-traces", schemaPath: "#/properties/own-traces/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err43];
        } else {
          vErrors.push(err43);
        }
        errors++;
      }
    }
    if (data.known !== void 0) {
      let data18 = data.known;
      const _errs54 = errors;
      let valid13 = false;
      const _errs55 = errors;
      if (typeof data18 !== "boolean") {
        const err44 = { instancePath: instancePath + "/known", schemaPath: "#/properties/known/anyOf/0/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err44];
        } else {
          vErrors.push(err44);
        }
        errors++;
      }
      if (false !== data18) {
        const err45 = { instancePath: instancePath + "/known", schemaPath: "#/properties/known/anyOf/0/const", keyword: "const", params: { allowedValue: false } };
        if (vErrors === null) {
          vErrors = [err45];
        } else {
          vErrors.push(err45);
        }
        errors++;
      }
      var _valid2 = _errs55 === errors;
      valid13 = valid13 || _valid2;
      if (!valid13) {
        const _errs57 = errors;
        if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
          for (const key5 in data18) {
            if (!(key5 === "files" || key5 === "env")) {
              const err46 = { instancePath: instancePath + "/known", schemaPath: "#/properties/known/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
              if (vErrors === null) {
                vErrors = [err46];
              } else {
                vErrors.push(err46);
              }
              errors++;
            }
          }
          if (data18.files !== void 0) {
            let data19 = data18.files;
            if (Array.isArray(data19)) {
              const len3 = data19.length;
              for (let i3 = 0; i3 < len3; i3++) {
                let data20 = data19[i3];
                if (typeof data20 === "string") {
                  if (!pattern0.test(data20)) {
                    const err47 = { instancePath: instancePath + "/known/files/" + i3, schemaPath: "#/properties/known/anyOf/1/properties/files/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                    if (vErrors === null) {
                      vErrors = [err47];
                    } else {
                      vErrors.push(err47);
                    }
                    errors++;
                  }
                } else {
                  const err48 = { instancePath: instancePath + "/known/files/" + i3, schemaPath: "#/properties/known/anyOf/1/properties/files/items/type", keyword: "type", params: { type: "string" } };
                  if (vErrors === null) {
                    vErrors = [err48];
                  } else {
                    vErrors.push(err48);
                  }
                  errors++;
                }
              }
            } else {
              const err49 = { instancePath: instancePath + "/known/files", schemaPath: "#/properties/known/anyOf/1/properties/files/type", keyword: "type", params: { type: "array" } };
              if (vErrors === null) {
                vErrors = [err49];
              } else {
                vErrors.push(err49);
              }
              errors++;
            }
          }
          if (data18.env !== void 0) {
            let data21 = data18.env;
            if (Array.isArray(data21)) {
              const len4 = data21.length;
              for (let i4 = 0; i4 < len4; i4++) {
                let data22 = data21[i4];
                if (typeof data22 === "string") {
                  if (!pattern0.test(data22)) {
                    const err50 = { instancePath: instancePath + "/known/env/" + i4, schemaPath: "#/properties/known/anyOf/1/properties/env/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                    if (vErrors === null) {
                      vErrors = [err50];
                    } else {
                      vErrors.push(err50);
                    }
                    errors++;
                  }
                } else {
                  const err51 = { instancePath: instancePath + "/known/env/" + i4, schemaPath: "#/properties/known/anyOf/1/properties/env/items/type", keyword: "type", params: { type: "string" } };
                  if (vErrors === null) {
                    vErrors = [err51];
                  } else {
                    vErrors.push(err51);
                  }
                  errors++;
                }
              }
            } else {
              const err52 = { instancePath: instancePath + "/known/env", schemaPath: "#/properties/known/anyOf/1/properties/env/type", keyword: "type", params: { type: "array" } };
              if (vErrors === null) {
                vErrors = [err52];
              } else {
                vErrors.push(err52);
              }
              errors++;
            }
          }
        } else {
          const err53 = { instancePath: instancePath + "/known", schemaPath: "#/properties/known/anyOf/1/type", keyword: "type", params: { type: "object" } };
          if (vErrors === null) {
            vErrors = [err53];
          } else {
            vErrors.push(err53);
          }
          errors++;
        }
        var _valid2 = _errs57 === errors;
        valid13 = valid13 || _valid2;
      }
      if (!valid13) {
        const err54 = { instancePath: instancePath + "/known", schemaPath: "#/properties/known/anyOf", keyword: "anyOf", params: {} };
        if (vErrors === null) {
          vErrors = [err54];
        } else {
          vErrors.push(err54);
        }
        errors++;
      } else {
        errors = _errs54;
        if (vErrors !== null) {
          if (_errs54) {
            vErrors.length = _errs54;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.inventory !== void 0) {
      let data23 = data.inventory;
      if (Array.isArray(data23)) {
        const len5 = data23.length;
        for (let i5 = 0; i5 < len5; i5++) {
          let data24 = data23[i5];
          if (typeof data24 === "string") {
            if (!pattern0.test(data24)) {
              const err55 = { instancePath: instancePath + "/inventory/" + i5, schemaPath: "#/properties/inventory/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              if (vErrors === null) {
                vErrors = [err55];
              } else {
                vErrors.push(err55);
              }
              errors++;
            }
          } else {
            const err56 = { instancePath: instancePath + "/inventory/" + i5, schemaPath: "#/properties/inventory/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err56];
            } else {
              vErrors.push(err56);
            }
            errors++;
          }
        }
      } else {
        const err57 = { instancePath: instancePath + "/inventory", schemaPath: "#/properties/inventory/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err57];
        } else {
          vErrors.push(err57);
        }
        errors++;
      }
    }
    if (data["managed-by"] !== void 0) {
      let data25 = data["managed-by"];
      if (Array.isArray(data25)) {
        const len6 = data25.length;
        for (let i6 = 0; i6 < len6; i6++) {
          let data26 = data25[i6];
          if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
            if (data26.module === void 0) {
              const err58 = { instancePath: instancePath + "/managed-by/" + i6, schemaPath: "#/properties/managed-by/items/required", keyword: "required", params: { missingProperty: "module" } };
              if (vErrors === null) {
                vErrors = [err58];
              } else {
                vErrors.push(err58);
              }
              errors++;
            }
            for (const key6 in data26) {
              if (!(key6 === "module" || key6 === "variables")) {
                const err59 = { instancePath: instancePath + "/managed-by/" + i6, schemaPath: "#/properties/managed-by/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } };
                if (vErrors === null) {
                  vErrors = [err59];
                } else {
                  vErrors.push(err59);
                }
                errors++;
              }
            }
            if (data26.module !== void 0) {
              let data27 = data26.module;
              if (typeof data27 === "string") {
                if (!pattern0.test(data27)) {
                  const err60 = { instancePath: instancePath + "/managed-by/" + i6 + "/module", schemaPath: "#/properties/managed-by/items/properties/module/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                  if (vErrors === null) {
                    vErrors = [err60];
                  } else {
                    vErrors.push(err60);
                  }
                  errors++;
                }
              } else {
                const err61 = { instancePath: instancePath + "/managed-by/" + i6 + "/module", schemaPath: "#/properties/managed-by/items/properties/module/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err61];
                } else {
                  vErrors.push(err61);
                }
                errors++;
              }
            }
            if (data26.variables !== void 0) {
              let data28 = data26.variables;
              if (Array.isArray(data28)) {
                if (data28.length < 1) {
                  const err62 = { instancePath: instancePath + "/managed-by/" + i6 + "/variables", schemaPath: "#/properties/managed-by/items/properties/variables/minItems", keyword: "minItems", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err62];
                  } else {
                    vErrors.push(err62);
                  }
                  errors++;
                }
                const len7 = data28.length;
                for (let i7 = 0; i7 < len7; i7++) {
                  let data29 = data28[i7];
                  if (typeof data29 === "string") {
                    if (!pattern0.test(data29)) {
                      const err63 = { instancePath: instancePath + "/managed-by/" + i6 + "/variables/" + i7, schemaPath: "#/properties/managed-by/items/properties/variables/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                      if (vErrors === null) {
                        vErrors = [err63];
                      } else {
                        vErrors.push(err63);
                      }
                      errors++;
                    }
                  } else {
                    const err64 = { instancePath: instancePath + "/managed-by/" + i6 + "/variables/" + i7, schemaPath: "#/properties/managed-by/items/properties/variables/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err64];
                    } else {
                      vErrors.push(err64);
                    }
                    errors++;
                  }
                }
              } else {
                const err65 = { instancePath: instancePath + "/managed-by/" + i6 + "/variables", schemaPath: "#/properties/managed-by/items/properties/variables/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err65];
                } else {
                  vErrors.push(err65);
                }
                errors++;
              }
            }
          } else {
            const err66 = { instancePath: instancePath + "/managed-by/" + i6, schemaPath: "#/properties/managed-by/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err66];
            } else {
              vErrors.push(err66);
            }
            errors++;
          }
        }
      } else {
        const err67 = { instancePath: instancePath + "/managed-by", schemaPath: "#/properties/managed-by/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err67];
        } else {
          vErrors.push(err67);
        }
        errors++;
      }
    }
    if (data.patterns !== void 0) {
      let data30 = data.patterns;
      if (Array.isArray(data30)) {
        const len8 = data30.length;
        for (let i8 = 0; i8 < len8; i8++) {
          let data31 = data30[i8];
          if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
            if (data31.id === void 0) {
              const err68 = { instancePath: instancePath + "/patterns/" + i8, schemaPath: "#/properties/patterns/items/required", keyword: "required", params: { missingProperty: "id" } };
              if (vErrors === null) {
                vErrors = [err68];
              } else {
                vErrors.push(err68);
              }
              errors++;
            }
            if (data31.pattern === void 0) {
              const err69 = { instancePath: instancePath + "/patterns/" + i8, schemaPath: "#/properties/patterns/items/required", keyword: "required", params: { missingProperty: "pattern" } };
              if (vErrors === null) {
                vErrors = [err69];
              } else {
                vErrors.push(err69);
              }
              errors++;
            }
            for (const key7 in data31) {
              if (!(key7 === "id" || key7 === "title" || key7 === "pattern" || key7 === "keywords" || key7 === "ignore-case" || key7 === "level" || key7 === "why" || key7 === "fix")) {
                const err70 = { instancePath: instancePath + "/patterns/" + i8, schemaPath: "#/properties/patterns/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 } };
                if (vErrors === null) {
                  vErrors = [err70];
                } else {
                  vErrors.push(err70);
                }
                errors++;
              }
            }
            if (data31.id !== void 0) {
              let data32 = data31.id;
              if (typeof data32 === "string") {
                if (!pattern12.test(data32)) {
                  const err71 = { instancePath: instancePath + "/patterns/" + i8 + "/id", schemaPath: "#/properties/patterns/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
                  if (vErrors === null) {
                    vErrors = [err71];
                  } else {
                    vErrors.push(err71);
                  }
                  errors++;
                }
              } else {
                const err72 = { instancePath: instancePath + "/patterns/" + i8 + "/id", schemaPath: "#/properties/patterns/items/properties/id/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err72];
                } else {
                  vErrors.push(err72);
                }
                errors++;
              }
            }
            if (data31.title !== void 0) {
              let data33 = data31.title;
              if (typeof data33 === "string") {
                if (!pattern0.test(data33)) {
                  const err73 = { instancePath: instancePath + "/patterns/" + i8 + "/title", schemaPath: "#/properties/patterns/items/properties/title/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                  if (vErrors === null) {
                    vErrors = [err73];
                  } else {
                    vErrors.push(err73);
                  }
                  errors++;
                }
              } else {
                const err74 = { instancePath: instancePath + "/patterns/" + i8 + "/title", schemaPath: "#/properties/patterns/items/properties/title/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err74];
                } else {
                  vErrors.push(err74);
                }
                errors++;
              }
            }
            if (data31.pattern !== void 0) {
              let data34 = data31.pattern;
              if (typeof data34 === "string") {
                if (!pattern0.test(data34)) {
                  const err75 = { instancePath: instancePath + "/patterns/" + i8 + "/pattern", schemaPath: "#/properties/patterns/items/properties/pattern/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                  if (vErrors === null) {
                    vErrors = [err75];
                  } else {
                    vErrors.push(err75);
                  }
                  errors++;
                }
              } else {
                const err76 = { instancePath: instancePath + "/patterns/" + i8 + "/pattern", schemaPath: "#/properties/patterns/items/properties/pattern/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err76];
                } else {
                  vErrors.push(err76);
                }
                errors++;
              }
            }
            if (data31.keywords !== void 0) {
              let data35 = data31.keywords;
              if (Array.isArray(data35)) {
                const len9 = data35.length;
                for (let i9 = 0; i9 < len9; i9++) {
                  let data36 = data35[i9];
                  if (typeof data36 === "string") {
                    if (!pattern15.test(data36)) {
                      const err77 = { instancePath: instancePath + "/patterns/" + i8 + "/keywords/" + i9, schemaPath: "#/properties/patterns/items/properties/keywords/items/pattern", keyword: "pattern", params: { pattern: "^[\\x20-\\x7e]{3,}$" } };
                      if (vErrors === null) {
                        vErrors = [err77];
                      } else {
                        vErrors.push(err77);
                      }
                      errors++;
                    }
                  } else {
                    const err78 = { instancePath: instancePath + "/patterns/" + i8 + "/keywords/" + i9, schemaPath: "#/properties/patterns/items/properties/keywords/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err78];
                    } else {
                      vErrors.push(err78);
                    }
                    errors++;
                  }
                }
              } else {
                const err79 = { instancePath: instancePath + "/patterns/" + i8 + "/keywords", schemaPath: "#/properties/patterns/items/properties/keywords/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err79];
                } else {
                  vErrors.push(err79);
                }
                errors++;
              }
            }
            if (data31["ignore-case"] !== void 0) {
              if (typeof data31["ignore-case"] !== "boolean") {
                const err80 = { instancePath: instancePath + "/patterns/" + i8 + "/ignore-case", schemaPath: "#/properties/patterns/items/properties/ignore-case/type", keyword: "type", params: { type: "boolean" } };
                if (vErrors === null) {
                  vErrors = [err80];
                } else {
                  vErrors.push(err80);
                }
                errors++;
              }
            }
            if (data31.level !== void 0) {
              let data38 = data31.level;
              if (typeof data38 !== "string") {
                const err81 = { instancePath: instancePath + "/patterns/" + i8 + "/level", schemaPath: "#/properties/patterns/items/properties/level/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err81];
                } else {
                  vErrors.push(err81);
                }
                errors++;
              }
              if (!(data38 === "error" || data38 === "warning" || data38 === "note")) {
                const err82 = { instancePath: instancePath + "/patterns/" + i8 + "/level", schemaPath: "#/properties/patterns/items/properties/level/enum", keyword: "enum", params: { allowedValues: schema11.properties.patterns.items.properties.level.enum } };
                if (vErrors === null) {
                  vErrors = [err82];
                } else {
                  vErrors.push(err82);
                }
                errors++;
              }
            }
            if (data31.why !== void 0) {
              let data39 = data31.why;
              if (typeof data39 === "string") {
                if (!pattern0.test(data39)) {
                  const err83 = { instancePath: instancePath + "/patterns/" + i8 + "/why", schemaPath: "#/properties/patterns/items/properties/why/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                  if (vErrors === null) {
                    vErrors = [err83];
                  } else {
                    vErrors.push(err83);
                  }
                  errors++;
                }
              } else {
                const err84 = { instancePath: instancePath + "/patterns/" + i8 + "/why", schemaPath: "#/properties/patterns/items/properties/why/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err84];
                } else {
                  vErrors.push(err84);
                }
                errors++;
              }
            }
            if (data31.fix !== void 0) {
              let data40 = data31.fix;
              if (typeof data40 === "string") {
                if (!pattern0.test(data40)) {
                  const err85 = { instancePath: instancePath + "/patterns/" + i8 + "/fix", schemaPath: "#/properties/patterns/items/properties/fix/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                  if (vErrors === null) {
                    vErrors = [err85];
                  } else {
                    vErrors.push(err85);
                  }
                  errors++;
                }
              } else {
                const err86 = { instancePath: instancePath + "/patterns/" + i8 + "/fix", schemaPath: "#/properties/patterns/items/properties/fix/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err86];
                } else {
                  vErrors.push(err86);
                }
                errors++;
              }
            }
          } else {
            const err87 = { instancePath: instancePath + "/patterns/" + i8, schemaPath: "#/properties/patterns/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err87];
            } else {
              vErrors.push(err87);
            }
            errors++;
          }
        }
      } else {
        const err88 = { instancePath: instancePath + "/patterns", schemaPath: "#/properties/patterns/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err88];
        } else {
          vErrors.push(err88);
        }
        errors++;
      }
    }
    if (data.deny !== void 0) {
      let data41 = data.deny;
      if (Array.isArray(data41)) {
        const len10 = data41.length;
        for (let i10 = 0; i10 < len10; i10++) {
          let data42 = data41[i10];
          if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
            if (data42.reason === void 0) {
              const err89 = { instancePath: instancePath + "/deny/" + i10, schemaPath: "#/properties/deny/items/required", keyword: "required", params: { missingProperty: "reason" } };
              if (vErrors === null) {
                vErrors = [err89];
              } else {
                vErrors.push(err89);
              }
              errors++;
            }
            for (const key8 in data42) {
              if (!(key8 === "text" || key8 === "pattern" || key8 === "reason" || key8 === "level" || key8 === "replacement" || key8 === "ignore-case" || key8 === "path" || key8 === "hide")) {
                const err90 = { instancePath: instancePath + "/deny/" + i10, schemaPath: "#/properties/deny/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 } };
                if (vErrors === null) {
                  vErrors = [err90];
                } else {
                  vErrors.push(err90);
                }
                errors++;
              }
            }
            if (data42.text !== void 0) {
              let data43 = data42.text;
              if (typeof data43 === "string") {
                if (!pattern0.test(data43)) {
                  const err91 = { instancePath: instancePath + "/deny/" + i10 + "/text", schemaPath: "#/properties/deny/items/properties/text/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                  if (vErrors === null) {
                    vErrors = [err91];
                  } else {
                    vErrors.push(err91);
                  }
                  errors++;
                }
              } else {
                const err92 = { instancePath: instancePath + "/deny/" + i10 + "/text", schemaPath: "#/properties/deny/items/properties/text/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err92];
                } else {
                  vErrors.push(err92);
                }
                errors++;
              }
            }
            if (data42.pattern !== void 0) {
              let data44 = data42.pattern;
              if (typeof data44 === "string") {
                if (!pattern0.test(data44)) {
                  const err93 = { instancePath: instancePath + "/deny/" + i10 + "/pattern", schemaPath: "#/properties/deny/items/properties/pattern/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                  if (vErrors === null) {
                    vErrors = [err93];
                  } else {
                    vErrors.push(err93);
                  }
                  errors++;
                }
              } else {
                const err94 = { instancePath: instancePath + "/deny/" + i10 + "/pattern", schemaPath: "#/properties/deny/items/properties/pattern/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err94];
                } else {
                  vErrors.push(err94);
                }
                errors++;
              }
            }
            if (data42.reason !== void 0) {
              let data45 = data42.reason;
              if (typeof data45 === "string") {
                if (!pattern0.test(data45)) {
                  const err95 = { instancePath: instancePath + "/deny/" + i10 + "/reason", schemaPath: "#/properties/deny/items/properties/reason/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                  if (vErrors === null) {
                    vErrors = [err95];
                  } else {
                    vErrors.push(err95);
                  }
                  errors++;
                }
              } else {
                const err96 = { instancePath: instancePath + "/deny/" + i10 + "/reason", schemaPath: "#/properties/deny/items/properties/reason/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err96];
                } else {
                  vErrors.push(err96);
                }
                errors++;
              }
            }
            if (data42.level !== void 0) {
              let data46 = data42.level;
              if (typeof data46 !== "string") {
                const err97 = { instancePath: instancePath + "/deny/" + i10 + "/level", schemaPath: "#/properties/deny/items/properties/level/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err97];
                } else {
                  vErrors.push(err97);
                }
                errors++;
              }
              if (!(data46 === "error" || data46 === "warning" || data46 === "note")) {
                const err98 = { instancePath: instancePath + "/deny/" + i10 + "/level", schemaPath: "#/properties/deny/items/properties/level/enum", keyword: "enum", params: { allowedValues: schema11.properties.deny.items.properties.level.enum } };
                if (vErrors === null) {
                  vErrors = [err98];
                } else {
                  vErrors.push(err98);
                }
                errors++;
              }
            }
            if (data42.replacement !== void 0) {
              let data47 = data42.replacement;
              if (typeof data47 === "string") {
                if (!pattern0.test(data47)) {
                  const err99 = { instancePath: instancePath + "/deny/" + i10 + "/replacement", schemaPath: "#/properties/deny/items/properties/replacement/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                  if (vErrors === null) {
                    vErrors = [err99];
                  } else {
                    vErrors.push(err99);
                  }
                  errors++;
                }
              } else {
                const err100 = { instancePath: instancePath + "/deny/" + i10 + "/replacement", schemaPath: "#/properties/deny/items/properties/replacement/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err100];
                } else {
                  vErrors.push(err100);
                }
                errors++;
              }
            }
            if (data42["ignore-case"] !== void 0) {
              if (typeof data42["ignore-case"] !== "boolean") {
                const err101 = { instancePath: instancePath + "/deny/" + i10 + "/ignore-case", schemaPath: "#/properties/deny/items/properties/ignore-case/type", keyword: "type", params: { type: "boolean" } };
                if (vErrors === null) {
                  vErrors = [err101];
                } else {
                  vErrors.push(err101);
                }
                errors++;
              }
            }
            if (data42.path !== void 0) {
              let data49 = data42.path;
              if (typeof data49 === "string") {
                if (!pattern0.test(data49)) {
                  const err102 = { instancePath: instancePath + "/deny/" + i10 + "/path", schemaPath: "#/properties/deny/items/properties/path/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                  if (vErrors === null) {
                    vErrors = [err102];
                  } else {
                    vErrors.push(err102);
                  }
                  errors++;
                }
              } else {
                const err103 = { instancePath: instancePath + "/deny/" + i10 + "/path", schemaPath: "#/properties/deny/items/properties/path/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err103];
                } else {
                  vErrors.push(err103);
                }
                errors++;
              }
            }
            if (data42.hide !== void 0) {
              if (typeof data42.hide !== "boolean") {
                const err104 = { instancePath: instancePath + "/deny/" + i10 + "/hide", schemaPath: "#/properties/deny/items/properties/hide/type", keyword: "type", params: { type: "boolean" } };
                if (vErrors === null) {
                  vErrors = [err104];
                } else {
                  vErrors.push(err104);
                }
                errors++;
              }
            }
          } else {
            const err105 = { instancePath: instancePath + "/deny/" + i10, schemaPath: "#/properties/deny/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err105];
            } else {
              vErrors.push(err105);
            }
            errors++;
          }
        }
      } else {
        const err106 = { instancePath: instancePath + "/deny", schemaPath: "#/properties/deny/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err106];
        } else {
          vErrors.push(err106);
        }
        errors++;
      }
    }
    if (data["forbidden-values"] !== void 0) {
      let data51 = data["forbidden-values"];
      if (Array.isArray(data51)) {
        const len11 = data51.length;
        for (let i11 = 0; i11 < len11; i11++) {
          let data52 = data51[i11];
          if (data52 && typeof data52 == "object" && !Array.isArray(data52)) {
            if (data52.name === void 0) {
              const err107 = { instancePath: instancePath + "/forbidden-values/" + i11, schemaPath: "#/properties/forbidden-values/items/required", keyword: "required", params: { missingProperty: "name" } };
              if (vErrors === null) {
                vErrors = [err107];
              } else {
                vErrors.push(err107);
              }
              errors++;
            }
            if (data52.reason === void 0) {
              const err108 = { instancePath: instancePath + "/forbidden-values/" + i11, schemaPath: "#/properties/forbidden-values/items/required", keyword: "required", params: { missingProperty: "reason" } };
              if (vErrors === null) {
                vErrors = [err108];
              } else {
                vErrors.push(err108);
              }
              errors++;
            }
            for (const key9 in data52) {
              if (!(key9 === "name" || key9 === "values" || key9 === "only" || key9 === "where" || key9 === "level" || key9 === "reason")) {
                const err109 = { instancePath: instancePath + "/forbidden-values/" + i11, schemaPath: "#/properties/forbidden-values/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 } };
                if (vErrors === null) {
                  vErrors = [err109];
                } else {
                  vErrors.push(err109);
                }
                errors++;
              }
            }
            if (data52.name !== void 0) {
              let data53 = data52.name;
              if (typeof data53 === "string") {
                if (!pattern23.test(data53)) {
                  const err110 = { instancePath: instancePath + "/forbidden-values/" + i11 + "/name", schemaPath: "#/properties/forbidden-values/items/properties/name/pattern", keyword: "pattern", params: { pattern: "^(?=.*[\\w.-])[\\w.*-]+$" } };
                  if (vErrors === null) {
                    vErrors = [err110];
                  } else {
                    vErrors.push(err110);
                  }
                  errors++;
                }
              } else {
                const err111 = { instancePath: instancePath + "/forbidden-values/" + i11 + "/name", schemaPath: "#/properties/forbidden-values/items/properties/name/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err111];
                } else {
                  vErrors.push(err111);
                }
                errors++;
              }
            }
            if (data52.values !== void 0) {
              let data54 = data52.values;
              if (Array.isArray(data54)) {
                const len12 = data54.length;
                for (let i12 = 0; i12 < len12; i12++) {
                  let data55 = data54[i12];
                  const _errs137 = errors;
                  let valid39 = false;
                  const _errs138 = errors;
                  if (typeof data55 === "string") {
                    if (!pattern0.test(data55)) {
                      const err112 = { instancePath: instancePath + "/forbidden-values/" + i11 + "/values/" + i12, schemaPath: "#/properties/forbidden-values/items/properties/values/items/anyOf/0/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                      if (vErrors === null) {
                        vErrors = [err112];
                      } else {
                        vErrors.push(err112);
                      }
                      errors++;
                    }
                  } else {
                    const err113 = { instancePath: instancePath + "/forbidden-values/" + i11 + "/values/" + i12, schemaPath: "#/properties/forbidden-values/items/properties/values/items/anyOf/0/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err113];
                    } else {
                      vErrors.push(err113);
                    }
                    errors++;
                  }
                  var _valid3 = _errs138 === errors;
                  valid39 = valid39 || _valid3;
                  if (!valid39) {
                    const _errs140 = errors;
                    if (!(typeof data55 == "number" && isFinite(data55))) {
                      const err114 = { instancePath: instancePath + "/forbidden-values/" + i11 + "/values/" + i12, schemaPath: "#/properties/forbidden-values/items/properties/values/items/anyOf/1/type", keyword: "type", params: { type: "number" } };
                      if (vErrors === null) {
                        vErrors = [err114];
                      } else {
                        vErrors.push(err114);
                      }
                      errors++;
                    }
                    var _valid3 = _errs140 === errors;
                    valid39 = valid39 || _valid3;
                    if (!valid39) {
                      const _errs142 = errors;
                      if (typeof data55 !== "boolean") {
                        const err115 = { instancePath: instancePath + "/forbidden-values/" + i11 + "/values/" + i12, schemaPath: "#/properties/forbidden-values/items/properties/values/items/anyOf/2/type", keyword: "type", params: { type: "boolean" } };
                        if (vErrors === null) {
                          vErrors = [err115];
                        } else {
                          vErrors.push(err115);
                        }
                        errors++;
                      }
                      var _valid3 = _errs142 === errors;
                      valid39 = valid39 || _valid3;
                    }
                  }
                  if (!valid39) {
                    const err116 = { instancePath: instancePath + "/forbidden-values/" + i11 + "/values/" + i12, schemaPath: "#/properties/forbidden-values/items/properties/values/items/anyOf", keyword: "anyOf", params: {} };
                    if (vErrors === null) {
                      vErrors = [err116];
                    } else {
                      vErrors.push(err116);
                    }
                    errors++;
                  } else {
                    errors = _errs137;
                    if (vErrors !== null) {
                      if (_errs137) {
                        vErrors.length = _errs137;
                      } else {
                        vErrors = null;
                      }
                    }
                  }
                }
              } else {
                const err117 = { instancePath: instancePath + "/forbidden-values/" + i11 + "/values", schemaPath: "#/properties/forbidden-values/items/properties/values/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err117];
                } else {
                  vErrors.push(err117);
                }
                errors++;
              }
            }
            if (data52.only !== void 0) {
              let data56 = data52.only;
              if (Array.isArray(data56)) {
                const len13 = data56.length;
                for (let i13 = 0; i13 < len13; i13++) {
                  let data57 = data56[i13];
                  const _errs147 = errors;
                  let valid42 = false;
                  const _errs148 = errors;
                  if (typeof data57 === "string") {
                    if (!pattern0.test(data57)) {
                      const err118 = { instancePath: instancePath + "/forbidden-values/" + i11 + "/only/" + i13, schemaPath: "#/properties/forbidden-values/items/properties/only/items/anyOf/0/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                      if (vErrors === null) {
                        vErrors = [err118];
                      } else {
                        vErrors.push(err118);
                      }
                      errors++;
                    }
                  } else {
                    const err119 = { instancePath: instancePath + "/forbidden-values/" + i11 + "/only/" + i13, schemaPath: "#/properties/forbidden-values/items/properties/only/items/anyOf/0/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err119];
                    } else {
                      vErrors.push(err119);
                    }
                    errors++;
                  }
                  var _valid4 = _errs148 === errors;
                  valid42 = valid42 || _valid4;
                  if (!valid42) {
                    const _errs150 = errors;
                    if (!(typeof data57 == "number" && isFinite(data57))) {
                      const err120 = { instancePath: instancePath + "/forbidden-values/" + i11 + "/only/" + i13, schemaPath: "#/properties/forbidden-values/items/properties/only/items/anyOf/1/type", keyword: "type", params: { type: "number" } };
                      if (vErrors === null) {
                        vErrors = [err120];
                      } else {
                        vErrors.push(err120);
                      }
                      errors++;
                    }
                    var _valid4 = _errs150 === errors;
                    valid42 = valid42 || _valid4;
                    if (!valid42) {
                      const _errs152 = errors;
                      if (typeof data57 !== "boolean") {
                        const err121 = { instancePath: instancePath + "/forbidden-values/" + i11 + "/only/" + i13, schemaPath: "#/properties/forbidden-values/items/properties/only/items/anyOf/2/type", keyword: "type", params: { type: "boolean" } };
                        if (vErrors === null) {
                          vErrors = [err121];
                        } else {
                          vErrors.push(err121);
                        }
                        errors++;
                      }
                      var _valid4 = _errs152 === errors;
                      valid42 = valid42 || _valid4;
                    }
                  }
                  if (!valid42) {
                    const err122 = { instancePath: instancePath + "/forbidden-values/" + i11 + "/only/" + i13, schemaPath: "#/properties/forbidden-values/items/properties/only/items/anyOf", keyword: "anyOf", params: {} };
                    if (vErrors === null) {
                      vErrors = [err122];
                    } else {
                      vErrors.push(err122);
                    }
                    errors++;
                  } else {
                    errors = _errs147;
                    if (vErrors !== null) {
                      if (_errs147) {
                        vErrors.length = _errs147;
                      } else {
                        vErrors = null;
                      }
                    }
                  }
                }
              } else {
                const err123 = { instancePath: instancePath + "/forbidden-values/" + i11 + "/only", schemaPath: "#/properties/forbidden-values/items/properties/only/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err123];
                } else {
                  vErrors.push(err123);
                }
                errors++;
              }
            }
            if (data52.where !== void 0) {
              let data58 = data52.where;
              if (typeof data58 !== "string") {
                const err124 = { instancePath: instancePath + "/forbidden-values/" + i11 + "/where", schemaPath: "#/properties/forbidden-values/items/properties/where/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err124];
                } else {
                  vErrors.push(err124);
                }
                errors++;
              }
              if (!(data58 === "production" || data58 === "anywhere")) {
                const err125 = { instancePath: instancePath + "/forbidden-values/" + i11 + "/where", schemaPath: "#/properties/forbidden-values/items/properties/where/enum", keyword: "enum", params: { allowedValues: schema11.properties["forbidden-values"].items.properties.where.enum } };
                if (vErrors === null) {
                  vErrors = [err125];
                } else {
                  vErrors.push(err125);
                }
                errors++;
              }
            }
            if (data52.level !== void 0) {
              let data59 = data52.level;
              if (typeof data59 !== "string") {
                const err126 = { instancePath: instancePath + "/forbidden-values/" + i11 + "/level", schemaPath: "#/properties/forbidden-values/items/properties/level/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err126];
                } else {
                  vErrors.push(err126);
                }
                errors++;
              }
              if (!(data59 === "error" || data59 === "warning" || data59 === "note")) {
                const err127 = { instancePath: instancePath + "/forbidden-values/" + i11 + "/level", schemaPath: "#/properties/forbidden-values/items/properties/level/enum", keyword: "enum", params: { allowedValues: schema11.properties["forbidden-values"].items.properties.level.enum } };
                if (vErrors === null) {
                  vErrors = [err127];
                } else {
                  vErrors.push(err127);
                }
                errors++;
              }
            }
            if (data52.reason !== void 0) {
              let data60 = data52.reason;
              if (typeof data60 === "string") {
                if (!pattern0.test(data60)) {
                  const err128 = { instancePath: instancePath + "/forbidden-values/" + i11 + "/reason", schemaPath: "#/properties/forbidden-values/items/properties/reason/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                  if (vErrors === null) {
                    vErrors = [err128];
                  } else {
                    vErrors.push(err128);
                  }
                  errors++;
                }
              } else {
                const err129 = { instancePath: instancePath + "/forbidden-values/" + i11 + "/reason", schemaPath: "#/properties/forbidden-values/items/properties/reason/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err129];
                } else {
                  vErrors.push(err129);
                }
                errors++;
              }
            }
          } else {
            const err130 = { instancePath: instancePath + "/forbidden-values/" + i11, schemaPath: "#/properties/forbidden-values/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err130];
            } else {
              vErrors.push(err130);
            }
            errors++;
          }
        }
      } else {
        const err131 = { instancePath: instancePath + "/forbidden-values", schemaPath: "#/properties/forbidden-values/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err131];
        } else {
          vErrors.push(err131);
        }
        errors++;
      }
    }
    if (data.network !== void 0) {
      let data61 = data.network;
      if (data61 && typeof data61 == "object" && !Array.isArray(data61)) {
        for (const key10 in data61) {
          if (!(key10 === "private")) {
            const err132 = { instancePath: instancePath + "/network", schemaPath: "#/properties/network/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 } };
            if (vErrors === null) {
              vErrors = [err132];
            } else {
              vErrors.push(err132);
            }
            errors++;
          }
        }
        if (data61.private !== void 0) {
          if (typeof data61.private !== "boolean") {
            const err133 = { instancePath: instancePath + "/network/private", schemaPath: "#/properties/network/properties/private/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
              vErrors = [err133];
            } else {
              vErrors.push(err133);
            }
            errors++;
          }
        }
      } else {
        const err134 = { instancePath: instancePath + "/network", schemaPath: "#/properties/network/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err134];
        } else {
          vErrors.push(err134);
        }
        errors++;
      }
    }
  } else {
    const err135 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err135];
    } else {
      vErrors.push(err135);
    }
    errors++;
  }
  validate10.errors = vErrors;
  return errors === 0;
}
var expected = {
  "#/properties/rules/additionalProperties": "off, note, warning or error",
  "#/properties/exclude/items": 'a glob such as "test/**"',
  "#/properties/allow/items/properties/path": 'a glob such as "test/**"',
  "#/properties/max-file-size": "a number of bytes, or a size such as 50MB",
  "#/properties/known": "false, or a mapping with the keys files and env",
  "#/properties/known/anyOf/1/properties/files/items": 'a glob such as "test/**"',
  "#/properties/inventory/items": 'a glob such as "test/**"',
  "#/properties/managed-by/items/properties/module": 'a glob such as "test/**"',
  "#/properties/patterns/items/properties/id": 'lower-case letters, digits and hyphens, such as "acme-token"',
  "#/properties/patterns/items/properties/keywords/items": "at least three ASCII characters",
  "#/properties/deny/items/properties/path": 'a glob such as "test/**"',
  "#/properties/forbidden-values/items/properties/name": 'the name of a variable, with "*" for any characters',
  "#/properties/forbidden-values/items/properties/values/items": "a word, a number, true or false",
  "#/properties/forbidden-values/items/properties/only/items": "a word, a number, true or false"
};
var keys = {
  "#": [
    "packs",
    "rules",
    "exclude",
    "allow",
    "fail-on",
    "baseline",
    "max-file-size",
    "own-traces",
    "known",
    "inventory",
    "managed-by",
    "patterns",
    "deny",
    "forbidden-values",
    "network"
  ],
  "#/properties/rules/additionalProperties/anyOf/2": [
    "level"
  ],
  "#/properties/allow/items": [
    "rule",
    "path",
    "value",
    "reason"
  ],
  "#/properties/known/anyOf/1": [
    "files",
    "env"
  ],
  "#/properties/managed-by/items": [
    "module",
    "variables"
  ],
  "#/properties/patterns/items": [
    "id",
    "title",
    "pattern",
    "keywords",
    "ignore-case",
    "level",
    "why",
    "fix"
  ],
  "#/properties/deny/items": [
    "text",
    "pattern",
    "reason",
    "level",
    "replacement",
    "ignore-case",
    "path",
    "hide"
  ],
  "#/properties/forbidden-values/items": [
    "name",
    "values",
    "only",
    "where",
    "level",
    "reason"
  ],
  "#/properties/network": [
    "private"
  ]
};
function place(offset, lines) {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
}
function createLocator(document, lines) {
  const at = (offset) => place(offset, lines);
  const nodeAt = (path) => {
    const node = path.length === 0 ? document.contents : document.getIn(path, true);
    return (0, import_shared_yaml_browser_dist_compose_compose_collection.isNode)(node) ? node : void 0;
  };
  const locator = {
    value(path) {
      const node = nodeAt(path);
      if ((0, import_shared_yaml_browser_dist_compose_compose_collection.isScalar)(node) && node.value === null && path.length > 0) return locator.key(path);
      if (node?.range) return at(node.range[0]);
      return path.length === 0 ? at(0) : locator.value(path.slice(0, -1));
    },
    key(path) {
      const parent = nodeAt(path.slice(0, -1));
      if (!(0, import_shared_yaml_browser_dist_compose_compose_collection.isMap)(parent)) return locator.value(path.slice(0, -1));
      const key = keyNode(parent, String(path.at(-1)));
      return key?.range ? at(key.range[0]) : locator.value(path.slice(0, -1));
    }
  };
  return locator;
}
function schemaProblems(errors, data, locator) {
  return worthTelling(errors).map((error) => schemaProblem(error, data, locator));
}
function worthTelling(errors) {
  const unions = errors.filter((error) => error.keyword === "anyOf");
  const within = (union, error) => error !== union && error.schemaPath.startsWith(`${union.schemaPath}/`) && error.instancePath.startsWith(union.instancePath);
  const isInside = (union, error) => within(union, error) && (error.keyword === "additionalProperties" || error.instancePath !== union.instancePath);
  const enums = new Set(errors.filter((error) => error.keyword === "enum").map((error) => error.instancePath));
  return errors.filter((error) => {
    if (error.keyword === "type" && enums.has(error.instancePath)) return false;
    if (error.keyword === "anyOf") return !errors.some((other) => isInside(error, other));
    const union = unions.find((one) => within(one, error));
    return union === void 0 || isInside(union, error);
  });
}
function schemaProblem(error, data, locator) {
  const path = pointer(error.instancePath, data);
  const schema = error.schemaPath.slice(0, error.schemaPath.lastIndexOf("/"));
  const { additionalProperty, missingProperty } = error.params;
  if (additionalProperty !== void 0) {
    const known = keys[schema] ?? [];
    const near = (0, import_cli3.suggestion)(additionalProperty, known);
    const rest = near === "" ? ` (known keys: ${known.join(", ")})` : near;
    return {
      ...locator.key([...path, additionalProperty]),
      message: `unknown key ${quote(additionalProperty)}${rest}`
    };
  }
  if (missingProperty !== void 0) {
    return {
      ...locator.value(path),
      message: `${name(path)} has no ${quote(missingProperty)}, which it needs`
    };
  }
  const value = path.reduce((part, key) => part?.[key], data);
  const where = locator.value(path);
  if (value === null)
    return { ...where, message: `${name(path)} is empty: give it a value, or take the key out` };
  const values = error.params.allowedValues?.map(String);
  const wanted = expected[schema] ?? (values ? oneOf(values) : TYPES[String(error.params.type)] ?? "some text");
  const written = typeof value === "string" ? values ? (0, import_cli3.suggestion)(value, values) : "" : "";
  return { ...where, message: `${name(path)} must be ${wanted}, not ${describe(value)}${written}` };
}
var TYPES = {
  array: "a list",
  object: "a set of keys",
  string: "text",
  boolean: "true or false"
};
function describe(value) {
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "a set of keys";
  return typeof value === "string" ? quote(value) : String(value);
}
function oneOf(words) {
  return words.length < 2 ? words.join() : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}
function quote(text) {
  return text.length > 60 ? `"${text.slice(0, 60)}\u2026"` : `"${text}"`;
}
function name(path) {
  const words = path.filter((part) => typeof part === "string");
  if (words.length === 0) return "the configuration";
  return typeof path.at(-1) === "number" ? `an entry of ${quote(words.join("."))}` : quote(words.join("."));
}
function pointer(text, data) {
  let part = data;
  return text.split("/").slice(1).map((word) => {
    const key = word.replaceAll("~1", "/").replaceAll("~0", "~");
    const step = Array.isArray(part) ? Number(key) : key;
    part = part[step];
    return step;
  });
}
function keyNode(parent, key) {
  const pair = parent.items.find(
    (item) => (0, import_shared_yaml_browser_dist_compose_compose_collection.isPair)(item) && String((0, import_shared_yaml_browser_dist_compose_compose_collection.isScalar)(item.key) ? item.key.value : item.key) === key
  );
  return (0, import_shared_yaml_browser_dist_compose_compose_collection.isNode)(pair?.key) ? pair.key : void 0;
}
async function checkMeaning(config, locator, knownRules, checkExpression) {
  const problems = [];
  const add = (where, message) => problems.push({ ...where, message });
  const own = config.patterns.map((pattern) => pattern.id);
  const rules = /* @__PURE__ */ new Set([...knownRules, ...own]);
  for (const id of Object.keys(config.rules)) {
    if (!rules.has(id)) add(locator.key(["rules", id]), unknownRule(id, rules));
  }
  for (const [i, glob] of config.exclude.entries()) {
    const problem = (0, import_shared_config_glob.globProblem)(glob);
    if (problem !== void 0) add(locator.value(["exclude", i]), `the glob ${quote(glob)} ${problem}`);
  }
  for (const [i, glob] of config.inventory.entries()) {
    const problem = (0, import_shared_config_glob.globProblem)(glob);
    if (problem !== void 0) add(locator.value(["inventory", i]), `the glob ${quote(glob)} ${problem}`);
  }
  for (const [i, { module: module2 }] of config.managedBy.entries()) {
    const problem = (0, import_shared_config_glob.globProblem)(module2);
    if (problem !== void 0)
      add(locator.value(["managed-by", i, "module"]), `the glob ${quote(module2)} ${problem}`);
  }
  for (const [i, entry] of config.allow.entries()) {
    if (entry.rule === void 0 && entry.path === void 0 && entry.value === void 0) {
      add(
        locator.value(["allow", i]),
        'this entry would allow everything: give it a "rule", a "path" or a "value"'
      );
    }
    if (entry.rule !== void 0 && !rules.has(entry.rule)) {
      add(locator.value(["allow", i, "rule"]), unknownRule(entry.rule, rules));
    }
    const glob = entry.path === void 0 ? void 0 : (0, import_shared_config_glob.globProblem)(entry.path);
    if (glob !== void 0)
      add(locator.value(["allow", i, "path"]), `the glob ${quote(entry.path ?? "")} ${glob}`);
    const broken = entry.value === void 0 ? void 0 : await checkExpression?.(entry.value, false);
    if (broken !== void 0)
      add(locator.value(["allow", i, "value"]), `the expression does not compile: ${broken}`);
  }
  for (const [i, pattern] of config.patterns.entries()) {
    if (own.indexOf(pattern.id) < i)
      add(locator.value(["patterns", i, "id"]), `the id ${quote(pattern.id)} is used twice`);
    if (knownRules.includes(pattern.id)) {
      add(
        locator.value(["patterns", i, "id"]),
        `the id ${quote(pattern.id)} belongs to a rule of hushlint: choose another`
      );
    }
    const broken = await checkExpression?.(pattern.pattern, pattern.ignoreCase);
    if (broken !== void 0)
      add(locator.value(["patterns", i, "pattern"]), `the pattern does not compile: ${broken}`);
  }
  for (const [i, entry] of config.deny.entries()) {
    if (entry.text === void 0 === (entry.pattern === void 0))
      add(locator.value(["deny", i]), 'this entry needs either a "text" or a "pattern"');
    if (entry.text !== void 0 && entry.text.trim().length < 2)
      add(locator.value(["deny", i, "text"]), 'a "text" of one character would be found everywhere');
    const glob = entry.path === void 0 ? void 0 : (0, import_shared_config_glob.globProblem)(entry.path);
    if (glob !== void 0)
      add(locator.value(["deny", i, "path"]), `the glob ${quote(entry.path ?? "")} ${glob}`);
    const broken = entry.pattern === void 0 ? void 0 : await checkExpression?.(entry.pattern, entry.ignoreCase);
    if (broken !== void 0)
      add(locator.value(["deny", i, "pattern"]), `the pattern does not compile: ${broken}`);
  }
  for (const [i, entry] of config.forbiddenValues.entries()) {
    if (entry.values === void 0 === (entry.only === void 0))
      add(locator.value(["forbidden-values", i]), 'this entry needs either "values" or "only"');
    if ((entry.values ?? entry.only)?.length === 0) {
      const key = entry.values === void 0 ? "only" : "values";
      add(locator.value(["forbidden-values", i, key]), `"${key}" names no value`);
    }
  }
  if (config.maxFileSize < 1)
    add(locator.value(["max-file-size"]), '"max-file-size" must be at least one byte');
  if (leaves(config.baseline)) {
    add(locator.value(["baseline"]), '"baseline" must be a path below the folder of this file, without ".."');
  }
  return problems;
}
function unknownRule(id, rules) {
  return `unknown rule ${quote(id)}${(0, import_cli2.suggestion)(id, rules) || " (hushlint rules lists them)"}`;
}
function leaves(path) {
  return /^([/\\]|[A-Za-z]:)/.test(path) || path.split(/[/\\]/).includes("..");
}
var MAX_ALIASES = 50;
var HINT = "docs/configuration.md describes every key; schema.json completes them in an editor.";
async function parseConfig(text, context) {
  const lines = new import_shared_yaml_browser_dist_compose_compose_collection.LineCounter();
  const document = read(text, lines, context.name);
  const locator = createLocator(document, lines);
  const syntax = [...document.errors, ...document.warnings].map((error) => syntaxProblem(error, text, lines));
  fail([...syntax, ...lostAliases(document, lines)], context.name);
  const data = toData(document, context.name) ?? {};
  if (!validate(data)) fail(schemaProblems(validate.errors ?? [], data, locator), context.name);
  const config = toConfig(data, locator);
  fail(await checkMeaning(config, locator, context.knownRules, context.checkExpression), context.name);
  return config;
}
function toConfig(raw, locator) {
  return {
    packs: raw.packs ?? import_cli4.DEFAULTS.packs,
    rules: Object.fromEntries(Object.entries(raw.rules ?? {}).map(([id, rule]) => [id, levelOf(rule)])),
    exclude: raw.exclude ?? import_cli4.DEFAULTS.exclude,
    allow: (raw.allow ?? []).map((entry, i) => ({
      ...entry,
      reason: oneLine(entry.reason),
      line: locator.value(["allow", i]).line
    })),
    failOn: raw["fail-on"] ?? import_cli4.DEFAULTS.failOn,
    baseline: raw.baseline ?? import_cli4.DEFAULTS.baseline,
    // What the schema accepts and comes to no whole byte is refused by `checkMeaning`.
    maxFileSize: (0, import_cli5.parseSize)(raw["max-file-size"] ?? import_cli4.DEFAULTS.maxFileSize) ?? 0,
    ownTraces: raw["own-traces"] ?? import_cli4.DEFAULTS.ownTraces,
    known: raw.known ?? import_cli4.DEFAULTS.known,
    inventory: raw.inventory ?? import_cli4.DEFAULTS.inventory,
    managedBy: raw["managed-by"] ?? import_cli4.DEFAULTS.managedBy,
    patterns: (raw.patterns ?? []).map((pattern, i) => ({
      id: pattern.id,
      title: oneLine(pattern.title ?? pattern.id),
      pattern: pattern.pattern,
      keywords: pattern.keywords ?? [],
      ignoreCase: pattern["ignore-case"] ?? false,
      level: pattern.level ?? import_cli4.PATTERN_DEFAULTS.level,
      why: oneLine(pattern.why ?? import_cli4.PATTERN_DEFAULTS.why),
      fix: oneLine(pattern.fix ?? import_cli4.PATTERN_DEFAULTS.fix),
      ...locator.value(["patterns", i, "pattern"])
    })),
    deny: (raw.deny ?? []).map(({ "ignore-case": ignoreCase, ...entry }, i) => ({
      ...entry,
      reason: oneLine(entry.reason),
      level: entry.level ?? import_cli4.DENY_LEVEL,
      ignoreCase: ignoreCase ?? entry.text !== void 0,
      hide: entry.hide ?? false,
      ...locator.value(["deny", i, entry.text === void 0 ? "pattern" : "text"])
    })),
    forbiddenValues: (raw["forbidden-values"] ?? []).map(({ values, only, ...entry }) => ({
      ...entry,
      ...values && { values: values.map(String) },
      ...only && { only: only.map(String) },
      reason: oneLine(entry.reason),
      where: entry.where ?? "production",
      level: entry.level ?? "error"
    })),
    network: { private: raw.network?.private ?? import_cli4.DEFAULTS.network.private }
  };
}
function levelOf(rule) {
  const level = typeof rule === "object" ? rule.level : rule;
  return level === false ? "off" : level;
}
function oneLine(text) {
  return text.replace(/\s+/g, " ").trim();
}
function read(text, lines, name2) {
  try {
    return (0, import_shared_yaml_browser_dist_compose_compose_collection.parseDocument)(text, { lineCounter: lines, prettyErrors: false, version: "1.2" });
  } catch (error) {
    throw tooDeep(error, name2);
  }
}
function toData(document, name2) {
  try {
    return document.toJS({ maxAliasCount: MAX_ALIASES });
  } catch (error) {
    if (error instanceof ReferenceError) {
      throw new import_cli.UserError(
        `${name2}:1:1: aliases (*name) repeat more than ${MAX_ALIASES} values`,
        "Write the values out.",
        {
          cause: error
        }
      );
    }
    throw tooDeep(error, name2);
  }
}
function lostAliases(document, lines) {
  const lost = [];
  (0, import_shared_yaml_browser_dist_compose_compose_collection.visit)(document, {
    Alias(_, alias) {
      if (alias.resolve(document) === void 0) lost.push(alias);
    }
  });
  return lost.map((alias) => {
    return {
      ...place(alias.range?.[0] ?? 0, lines),
      message: `the alias *${alias.source} has no anchor &${alias.source} before it`
    };
  });
}
function tooDeep(error, name2) {
  return error instanceof RangeError ? new import_cli.UserError(`${name2}:1:1: nested too deeply`, HINT) : error;
}
function syntaxProblem(error, text, lines) {
  const [start, end] = error.pos;
  const where = place(start, lines);
  switch (error.code) {
    case "DUPLICATE_KEY":
      return {
        ...where,
        message: `duplicate key "${/^[^\s:]*/.exec(text.slice(start, Math.max(end, start + 60)))?.[0] ?? ""}"`
      };
    case "MULTIPLE_DOCS":
      return { ...where, message: "a second document begins here: one file holds one configuration" };
    case "TAB_AS_INDENT":
      return { ...where, message: "a tab is used for indentation: YAML takes spaces only" };
    default:
      if (error.message.includes("call stack")) return { ...where, message: "nested too deeply" };
      return { ...where, message: `not valid YAML: ${error.message.split("\n")[0] ?? error.code}` };
  }
}
function fail(problems, name2) {
  const [first, ...others] = [...problems].sort((a, b) => a.line - b.line || a.column - b.column);
  if (first === void 0) return;
  const more = others.length === 0 ? "" : ` (${others.length} more problem${others.length === 1 ? "" : "s"} in this file)`;
  throw new import_cli.UserError(`${name2}:${first.line}:${first.column}: ${first.message}${more}`, HINT);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  parseConfig
});
