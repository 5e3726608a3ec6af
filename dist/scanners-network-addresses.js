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
  findAddresses: () => findAddresses
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_runtime = require("./shared-runtime.js");
var import_cli = require("./cli.js");
var import_cli2 = require("./cli.js");
var require_ipaddr = (0, import_shared_runtime.__commonJS)({
  "node_modules/ipaddr.js/lib/ipaddr.js"(exports2, module2) {
    (function(root) {
      "use strict";
      const ipv4Part = "(0?\\d+|0x[a-f0-9]+)";
      const ipv4Regexes = {
        fourOctet: new RegExp(`^${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}$`, "i"),
        threeOctet: new RegExp(`^${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}$`, "i"),
        twoOctet: new RegExp(`^${ipv4Part}\\.${ipv4Part}$`, "i"),
        longValue: new RegExp(`^${ipv4Part}$`, "i")
      };
      const octalRegex = new RegExp(`^0[0-7]+$`, "i");
      const hexRegex = new RegExp(`^0x[a-f0-9]+$`, "i");
      const zoneIndex = "%[0-9a-z]{1,}";
      const ipv6Part = "(?:[0-9a-f]+::?)+";
      const ipv6Regexes = {
        zoneIndex: new RegExp(zoneIndex, "i"),
        "native": new RegExp(`^(::)?(${ipv6Part})?([0-9a-f]+)?(::)?(${zoneIndex})?$`, "i"),
        deprecatedTransitional: new RegExp(`^(?:::)(${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}(${zoneIndex})?)$`, "i"),
        transitional: new RegExp(`^((?:${ipv6Part})|(?:::)(?:${ipv6Part})?)${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}(${zoneIndex})?$`, "i")
      };
      function expandIPv6(string, parts) {
        if (string.indexOf("::") !== string.lastIndexOf("::")) {
          return null;
        }
        let colonCount = 0;
        let lastColon = -1;
        let zoneId = (string.match(ipv6Regexes.zoneIndex) || [])[0];
        let replacement, replacementCount;
        if (zoneId) {
          zoneId = zoneId.substring(1);
          string = string.replace(/%.+$/, "");
        }
        while ((lastColon = string.indexOf(":", lastColon + 1)) >= 0) {
          colonCount++;
        }
        if (string.substr(0, 2) === "::") {
          colonCount--;
        }
        if (string.substr(-2, 2) === "::") {
          colonCount--;
        }
        if (colonCount >= parts) {
          return null;
        }
        replacementCount = parts - colonCount;
        replacement = ":";
        while (replacementCount--) {
          replacement += "0:";
        }
        string = string.replace("::", replacement);
        if (string[0] === ":") {
          string = string.slice(1);
        }
        if (string[string.length - 1] === ":") {
          string = string.slice(0, -1);
        }
        parts = (function() {
          const ref = string.split(":");
          const results = [];
          for (let i = 0; i < ref.length; i++) {
            results.push(ref[i].length > 4 ? NaN : parseInt(ref[i], 16));
          }
          return results;
        })();
        return {
          parts,
          zoneId
        };
      }
      function matchCIDR(first, second, partSize, cidrBits) {
        if (first.length !== second.length) {
          throw new Error("ipaddr: cannot match CIDR for objects with different lengths");
        }
        let part = 0;
        let shift;
        while (cidrBits > 0) {
          shift = partSize - cidrBits;
          if (shift < 0) {
            shift = 0;
          }
          if (first[part] >> shift !== second[part] >> shift) {
            return false;
          }
          cidrBits -= partSize;
          part += 1;
        }
        return true;
      }
      function parseIntAuto(string) {
        if (hexRegex.test(string)) {
          return parseInt(string, 16);
        }
        if (string[0] === "0" && !isNaN(parseInt(string[1], 10))) {
          if (octalRegex.test(string)) {
            return parseInt(string, 8);
          }
          throw new Error(`ipaddr: cannot parse ${string} as octal`);
        }
        return parseInt(string, 10);
      }
      function padPart(part, length) {
        while (part.length < length) {
          part = `0${part}`;
        }
        return part;
      }
      const ipaddr2 = {};
      ipaddr2.IPv4 = (function() {
        function IPv4(octets) {
          if (octets.length !== 4) {
            throw new Error("ipaddr: ipv4 octet count should be 4");
          }
          let i, octet;
          for (i = 0; i < octets.length; i++) {
            octet = octets[i];
            if (!(0 <= octet && octet <= 255)) {
              throw new Error("ipaddr: ipv4 octet should fit in 8 bits");
            }
          }
          this.octets = octets;
        }
        IPv4.prototype.SpecialRanges = {
          unspecified: [[new IPv4([0, 0, 0, 0]), 8]],
          broadcast: [[new IPv4([255, 255, 255, 255]), 32]],
          // RFC3171
          multicast: [[new IPv4([224, 0, 0, 0]), 4]],
          // RFC3927
          linkLocal: [[new IPv4([169, 254, 0, 0]), 16]],
          // RFC5735
          loopback: [[new IPv4([127, 0, 0, 0]), 8]],
          // RFC6598
          carrierGradeNat: [[new IPv4([100, 64, 0, 0]), 10]],
          // RFC1918
          "private": [
            [new IPv4([10, 0, 0, 0]), 8],
            [new IPv4([172, 16, 0, 0]), 12],
            [new IPv4([192, 168, 0, 0]), 16]
          ],
          // Reserved and testing-only ranges; RFCs 5735, 5737, 2544, 1700
          reserved: [
            [new IPv4([192, 0, 0, 0]), 24],
            [new IPv4([192, 0, 2, 0]), 24],
            [new IPv4([192, 88, 99, 0]), 24],
            [new IPv4([198, 18, 0, 0]), 15],
            [new IPv4([198, 51, 100, 0]), 24],
            [new IPv4([203, 0, 113, 0]), 24],
            [new IPv4([240, 0, 0, 0]), 4]
          ],
          // RFC7534, RFC7535
          as112: [
            [new IPv4([192, 175, 48, 0]), 24],
            [new IPv4([192, 31, 196, 0]), 24]
          ],
          // RFC7450
          amt: [
            [new IPv4([192, 52, 193, 0]), 24]
          ]
        };
        IPv4.prototype.kind = function() {
          return "ipv4";
        };
        IPv4.prototype.match = function(other, cidrRange) {
          let ref;
          if (cidrRange === void 0) {
            ref = other;
            other = ref[0];
            cidrRange = ref[1];
          }
          if (other.kind() !== "ipv4") {
            throw new Error("ipaddr: cannot match ipv4 address with non-ipv4 one");
          }
          return matchCIDR(this.octets, other.octets, 8, cidrRange);
        };
        IPv4.prototype.prefixLengthFromSubnetMask = function() {
          let cidr = 0;
          let stop = false;
          const zerotable = {
            0: 8,
            128: 7,
            192: 6,
            224: 5,
            240: 4,
            248: 3,
            252: 2,
            254: 1,
            255: 0
          };
          let i, octet, zeros;
          for (i = 3; i >= 0; i -= 1) {
            octet = this.octets[i];
            if (octet in zerotable) {
              zeros = zerotable[octet];
              if (stop && zeros !== 0) {
                return null;
              }
              if (zeros !== 8) {
                stop = true;
              }
              cidr += zeros;
            } else {
              return null;
            }
          }
          return 32 - cidr;
        };
        IPv4.prototype.range = function() {
          return ipaddr2.subnetMatch(this, this.SpecialRanges);
        };
        IPv4.prototype.toByteArray = function() {
          return this.octets.slice(0);
        };
        IPv4.prototype.toIPv4MappedAddress = function() {
          return ipaddr2.IPv6.parse(`::ffff:${this.toString()}`);
        };
        IPv4.prototype.toNormalizedString = function() {
          return this.toString();
        };
        IPv4.prototype.toString = function() {
          return this.octets.join(".");
        };
        return IPv4;
      })();
      ipaddr2.IPv4.broadcastAddressFromCIDR = function(string) {
        try {
          const cidr = this.parseCIDR(string);
          const ipInterfaceOctets = cidr[0].toByteArray();
          const subnetMaskOctets = this.subnetMaskFromPrefixLength(cidr[1]).toByteArray();
          const octets = [];
          let i = 0;
          while (i < 4) {
            octets.push(parseInt(ipInterfaceOctets[i], 10) | parseInt(subnetMaskOctets[i], 10) ^ 255);
            i++;
          }
          return new this(octets);
        } catch (e) {
          throw new Error("ipaddr: the address does not have IPv4 CIDR format", { cause: e });
        }
      };
      ipaddr2.IPv4.isIPv4 = function(string) {
        return this.parser(string) !== null;
      };
      ipaddr2.IPv4.isValid = function(string) {
        try {
          new this(this.parser(string));
          return true;
        } catch {
          return false;
        }
      };
      ipaddr2.IPv4.isValidCIDR = function(string) {
        try {
          this.parseCIDR(string);
          return true;
        } catch {
          return false;
        }
      };
      ipaddr2.IPv4.isValidFourPartDecimal = function(string) {
        if (ipaddr2.IPv4.isValid(string) && string.match(/^(0|[1-9]\d*)(\.(0|[1-9]\d*)){3}$/)) {
          return true;
        } else {
          return false;
        }
      };
      ipaddr2.IPv4.isValidCIDRFourPartDecimal = function(string) {
        const match = string.match(/^(.+)\/(\d+)$/);
        if (!ipaddr2.IPv4.isValidCIDR(string) || !match) {
          return false;
        }
        return ipaddr2.IPv4.isValidFourPartDecimal(match[1]);
      };
      ipaddr2.IPv4.networkAddressFromCIDR = function(string) {
        let cidr, i, ipInterfaceOctets, octets, subnetMaskOctets;
        try {
          cidr = this.parseCIDR(string);
          ipInterfaceOctets = cidr[0].toByteArray();
          subnetMaskOctets = this.subnetMaskFromPrefixLength(cidr[1]).toByteArray();
          octets = [];
          i = 0;
          while (i < 4) {
            octets.push(parseInt(ipInterfaceOctets[i], 10) & parseInt(subnetMaskOctets[i], 10));
            i++;
          }
          return new this(octets);
        } catch (e) {
          throw new Error("ipaddr: the address does not have IPv4 CIDR format", { cause: e });
        }
      };
      ipaddr2.IPv4.parse = function(string) {
        const parts = this.parser(string);
        if (parts === null) {
          throw new Error("ipaddr: string is not formatted like an IPv4 Address");
        }
        return new this(parts);
      };
      ipaddr2.IPv4.parseCIDR = function(string) {
        let match;
        if (match = string.match(/^(.+)\/(\d+)$/)) {
          const maskLength = parseInt(match[2]);
          if (maskLength >= 0 && maskLength <= 32) {
            const parsed = [this.parse(match[1]), maskLength];
            Object.defineProperty(parsed, "toString", {
              value: function() {
                return this.join("/");
              }
            });
            return parsed;
          }
        }
        throw new Error("ipaddr: string is not formatted like an IPv4 CIDR range");
      };
      ipaddr2.IPv4.parser = function(string) {
        let match, part, value;
        if (match = string.match(ipv4Regexes.fourOctet)) {
          return (function() {
            const ref = match.slice(1, 6);
            const results = [];
            for (let i = 0; i < ref.length; i++) {
              part = ref[i];
              results.push(parseIntAuto(part));
            }
            return results;
          })();
        } else if (match = string.match(ipv4Regexes.longValue)) {
          value = parseIntAuto(match[1]);
          if (value > 4294967295 || value < 0) {
            throw new Error("ipaddr: address outside defined range");
          }
          return (function() {
            const results = [];
            let shift;
            for (shift = 0; shift <= 24; shift += 8) {
              results.push(value >> shift & 255);
            }
            return results;
          })().reverse();
        } else if (match = string.match(ipv4Regexes.twoOctet)) {
          return (function() {
            const ref = match.slice(1, 4);
            const results = [];
            value = parseIntAuto(ref[1]);
            if (value > 16777215 || value < 0) {
              throw new Error("ipaddr: address outside defined range");
            }
            results.push(parseIntAuto(ref[0]));
            results.push(value >> 16 & 255);
            results.push(value >> 8 & 255);
            results.push(value & 255);
            return results;
          })();
        } else if (match = string.match(ipv4Regexes.threeOctet)) {
          return (function() {
            const ref = match.slice(1, 5);
            const results = [];
            value = parseIntAuto(ref[2]);
            if (value > 65535 || value < 0) {
              throw new Error("ipaddr: address outside defined range");
            }
            results.push(parseIntAuto(ref[0]));
            results.push(parseIntAuto(ref[1]));
            results.push(value >> 8 & 255);
            results.push(value & 255);
            return results;
          })();
        } else {
          return null;
        }
      };
      ipaddr2.IPv4.subnetMaskFromPrefixLength = function(prefix) {
        prefix = parseInt(prefix);
        if (Number.isNaN(prefix) || prefix < 0 || prefix > 32) {
          throw new Error("ipaddr: invalid IPv4 prefix length");
        }
        const octets = [0, 0, 0, 0];
        let j = 0;
        const filledOctetCount = Math.floor(prefix / 8);
        while (j < filledOctetCount) {
          octets[j] = 255;
          j++;
        }
        if (filledOctetCount < 4) {
          octets[filledOctetCount] = Math.pow(2, prefix % 8) - 1 << 8 - prefix % 8;
        }
        return new this(octets);
      };
      ipaddr2.IPv6 = (function() {
        function IPv6(parts, zoneId) {
          let i, part;
          if (parts.length === 16) {
            this.parts = [];
            for (i = 0; i <= 14; i += 2) {
              this.parts.push(parts[i] << 8 | parts[i + 1]);
            }
          } else if (parts.length === 8) {
            this.parts = parts;
          } else {
            throw new Error("ipaddr: ipv6 part count should be 8 or 16");
          }
          for (i = 0; i < this.parts.length; i++) {
            part = this.parts[i];
            if (!(0 <= part && part <= 65535)) {
              throw new Error("ipaddr: ipv6 part should fit in 16 bits");
            }
          }
          if (zoneId) {
            this.zoneId = zoneId;
          }
        }
        IPv6.prototype.SpecialRanges = {
          // RFC4291, here and after
          unspecified: [new IPv6([0, 0, 0, 0, 0, 0, 0, 0]), 128],
          linkLocal: [new IPv6([65152, 0, 0, 0, 0, 0, 0, 0]), 10],
          multicast: [new IPv6([65280, 0, 0, 0, 0, 0, 0, 0]), 8],
          loopback: [new IPv6([0, 0, 0, 0, 0, 0, 0, 1]), 128],
          uniqueLocal: [new IPv6([64512, 0, 0, 0, 0, 0, 0, 0]), 7],
          ipv4Mapped: [new IPv6([0, 0, 0, 0, 0, 65535, 0, 0]), 96],
          // RFC3879
          deprecatedSiteLocal: [new IPv6([65216, 0, 0, 0, 0, 0, 0, 0]), 10],
          // RFC6666
          discard: [new IPv6([256, 0, 0, 0, 0, 0, 0, 0]), 64],
          // RFC6145
          rfc6145: [new IPv6([0, 0, 0, 0, 65535, 0, 0, 0]), 96],
          rfc6052: [
            // RFC6052
            [new IPv6([100, 65435, 0, 0, 0, 0, 0, 0]), 96],
            // RFC8215
            [new IPv6([100, 65435, 1, 0, 0, 0, 0, 0]), 48]
          ],
          // RFC3056
          "6to4": [new IPv6([8194, 0, 0, 0, 0, 0, 0, 0]), 16],
          // RFC6052, RFC6146
          teredo: [new IPv6([8193, 0, 0, 0, 0, 0, 0, 0]), 32],
          // RFC5180
          benchmarking: [new IPv6([8193, 2, 0, 0, 0, 0, 0, 0]), 48],
          // RFC7450
          amt: [new IPv6([8193, 3, 0, 0, 0, 0, 0, 0]), 32],
          as112v6: [
            // RFC7535
            [new IPv6([8193, 4, 274, 0, 0, 0, 0, 0]), 48],
            // RFC7534
            [new IPv6([9760, 79, 32768, 0, 0, 0, 0, 0]), 48]
          ],
          // RFC4843
          deprecatedOrchid: [new IPv6([8193, 16, 0, 0, 0, 0, 0, 0]), 28],
          // RFC7343
          orchid2: [new IPv6([8193, 32, 0, 0, 0, 0, 0, 0]), 28],
          // RFC9374
          droneRemoteIdProtocolEntityTags: [new IPv6([8193, 48, 0, 0, 0, 0, 0, 0]), 28],
          // RFC9602
          segmentRouting: [new IPv6([24320, 0, 0, 0, 0, 0, 0, 0]), 16],
          reserved: [
            // RFC3849
            [new IPv6([8193, 0, 0, 0, 0, 0, 0, 0]), 23],
            // RFC2928
            [new IPv6([8193, 3512, 0, 0, 0, 0, 0, 0]), 32],
            // RFC9637
            [new IPv6([16383, 0, 0, 0, 0, 0, 0, 0]), 20]
          ]
        };
        IPv6.prototype.isIPv4MappedAddress = function() {
          return this.range() === "ipv4Mapped";
        };
        IPv6.prototype.kind = function() {
          return "ipv6";
        };
        IPv6.prototype.match = function(other, cidrRange) {
          let ref;
          if (cidrRange === void 0) {
            ref = other;
            other = ref[0];
            cidrRange = ref[1];
          }
          if (other.kind() !== "ipv6") {
            throw new Error("ipaddr: cannot match ipv6 address with non-ipv6 one");
          }
          return matchCIDR(this.parts, other.parts, 16, cidrRange);
        };
        IPv6.prototype.prefixLengthFromSubnetMask = function() {
          let cidr = 0;
          let stop = false;
          const zerotable = {
            0: 16,
            32768: 15,
            49152: 14,
            57344: 13,
            61440: 12,
            63488: 11,
            64512: 10,
            65024: 9,
            65280: 8,
            65408: 7,
            65472: 6,
            65504: 5,
            65520: 4,
            65528: 3,
            65532: 2,
            65534: 1,
            65535: 0
          };
          let part, zeros;
          for (let i = 7; i >= 0; i -= 1) {
            part = this.parts[i];
            if (part in zerotable) {
              zeros = zerotable[part];
              if (stop && zeros !== 0) {
                return null;
              }
              if (zeros !== 16) {
                stop = true;
              }
              cidr += zeros;
            } else {
              return null;
            }
          }
          return 128 - cidr;
        };
        IPv6.prototype.range = function() {
          return ipaddr2.subnetMatch(this, this.SpecialRanges);
        };
        IPv6.prototype.toByteArray = function() {
          let part;
          const bytes = [];
          const ref = this.parts;
          for (let i = 0; i < ref.length; i++) {
            part = ref[i];
            bytes.push(part >> 8);
            bytes.push(part & 255);
          }
          return bytes;
        };
        IPv6.prototype.toFixedLengthString = function() {
          const addr = (function() {
            const results = [];
            for (let i = 0; i < this.parts.length; i++) {
              results.push(padPart(this.parts[i].toString(16), 4));
            }
            return results;
          }).call(this).join(":");
          let suffix = "";
          if (this.zoneId) {
            suffix = `%${this.zoneId}`;
          }
          return addr + suffix;
        };
        IPv6.prototype.toIPv4Address = function() {
          if (!this.isIPv4MappedAddress()) {
            throw new Error("ipaddr: trying to convert a generic ipv6 address to ipv4");
          }
          const ref = this.parts.slice(-2);
          const high = ref[0];
          const low = ref[1];
          return new ipaddr2.IPv4([high >> 8, high & 255, low >> 8, low & 255]);
        };
        IPv6.prototype.toNormalizedString = function() {
          const addr = (function() {
            const results = [];
            for (let i = 0; i < this.parts.length; i++) {
              results.push(this.parts[i].toString(16));
            }
            return results;
          }).call(this).join(":");
          let suffix = "";
          if (this.zoneId) {
            suffix = `%${this.zoneId}`;
          }
          return addr + suffix;
        };
        IPv6.prototype.toRFC5952String = function() {
          const regex = /((^|:)(0(:|$)){2,})/g;
          let suffix = "";
          if (this.zoneId) {
            suffix = `%${this.zoneId}`;
          }
          const normalized = this.toNormalizedString();
          const string = normalized.slice(0, normalized.length - suffix.length);
          let bestMatchIndex = 0;
          let bestMatchLength = -1;
          let bestMatchGroups = -1;
          let match;
          while (match = regex.exec(string)) {
            const groups = (match[0].match(/0/g) || []).length;
            if (groups > bestMatchGroups) {
              bestMatchGroups = groups;
              bestMatchIndex = match.index;
              bestMatchLength = match[0].length;
            }
          }
          if (bestMatchLength < 0) {
            return string + suffix;
          }
          return `${string.substring(0, bestMatchIndex)}::${string.substring(bestMatchIndex + bestMatchLength)}${suffix}`;
        };
        IPv6.prototype.toString = function() {
          return this.toRFC5952String();
        };
        return IPv6;
      })();
      ipaddr2.IPv6.broadcastAddressFromCIDR = function(string) {
        try {
          const cidr = this.parseCIDR(string);
          const ipInterfaceOctets = cidr[0].toByteArray();
          const subnetMaskOctets = this.subnetMaskFromPrefixLength(cidr[1]).toByteArray();
          const octets = [];
          let i = 0;
          while (i < 16) {
            octets.push(parseInt(ipInterfaceOctets[i], 10) | parseInt(subnetMaskOctets[i], 10) ^ 255);
            i++;
          }
          return new this(octets);
        } catch (e) {
          throw new Error("ipaddr: the address does not have IPv6 CIDR format", { cause: e });
        }
      };
      ipaddr2.IPv6.isIPv6 = function(string) {
        return this.parser(string) !== null;
      };
      ipaddr2.IPv6.isValid = function(string) {
        if (typeof string === "string" && string.indexOf(":") === -1) {
          return false;
        }
        try {
          const addr = this.parser(string);
          new this(addr.parts, addr.zoneId);
          return true;
        } catch {
          return false;
        }
      };
      ipaddr2.IPv6.isValidCIDR = function(string) {
        if (typeof string === "string" && string.indexOf(":") === -1) {
          return false;
        }
        try {
          this.parseCIDR(string);
          return true;
        } catch {
          return false;
        }
      };
      ipaddr2.IPv6.networkAddressFromCIDR = function(string) {
        let cidr, i, ipInterfaceOctets, octets, subnetMaskOctets;
        try {
          cidr = this.parseCIDR(string);
          ipInterfaceOctets = cidr[0].toByteArray();
          subnetMaskOctets = this.subnetMaskFromPrefixLength(cidr[1]).toByteArray();
          octets = [];
          i = 0;
          while (i < 16) {
            octets.push(parseInt(ipInterfaceOctets[i], 10) & parseInt(subnetMaskOctets[i], 10));
            i++;
          }
          return new this(octets);
        } catch (e) {
          throw new Error("ipaddr: the address does not have IPv6 CIDR format", { cause: e });
        }
      };
      ipaddr2.IPv6.parse = function(string) {
        const addr = this.parser(string);
        if (addr === null) {
          throw new Error("ipaddr: string is not formatted like an IPv6 Address");
        }
        return new this(addr.parts, addr.zoneId);
      };
      ipaddr2.IPv6.parseCIDR = function(string) {
        let maskLength, match, parsed;
        if (match = string.match(/^(.+)\/(\d+)$/)) {
          maskLength = parseInt(match[2]);
          if (maskLength >= 0 && maskLength <= 128) {
            parsed = [this.parse(match[1]), maskLength];
            Object.defineProperty(parsed, "toString", {
              value: function() {
                return this.join("/");
              }
            });
            return parsed;
          }
        }
        throw new Error("ipaddr: string is not formatted like an IPv6 CIDR range");
      };
      ipaddr2.IPv6.parser = function(string) {
        let addr, i, match, octet, octets, zoneId;
        if (match = string.match(ipv6Regexes.deprecatedTransitional)) {
          return this.parser(`::ffff:${match[1]}`);
        }
        if (ipv6Regexes.native.test(string)) {
          return expandIPv6(string, 8);
        }
        if (match = string.match(ipv6Regexes.transitional)) {
          zoneId = match[6] || "";
          addr = match[1];
          if (!match[1].endsWith("::")) {
            addr = addr.slice(0, -1);
          }
          addr = expandIPv6(addr + zoneId, 6);
          if (addr && addr.parts) {
            octets = [
              parseInt(match[2]),
              parseInt(match[3]),
              parseInt(match[4]),
              parseInt(match[5])
            ];
            for (i = 0; i < octets.length; i++) {
              octet = octets[i];
              if (!(0 <= octet && octet <= 255)) {
                return null;
              }
            }
            addr.parts.push(octets[0] << 8 | octets[1]);
            addr.parts.push(octets[2] << 8 | octets[3]);
            return {
              parts: addr.parts,
              zoneId: addr.zoneId
            };
          }
        }
        return null;
      };
      ipaddr2.IPv6.subnetMaskFromPrefixLength = function(prefix) {
        prefix = parseInt(prefix);
        if (Number.isNaN(prefix) || prefix < 0 || prefix > 128) {
          throw new Error("ipaddr: invalid IPv6 prefix length");
        }
        const octets = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
        let j = 0;
        const filledOctetCount = Math.floor(prefix / 8);
        while (j < filledOctetCount) {
          octets[j] = 255;
          j++;
        }
        if (filledOctetCount < 16) {
          octets[filledOctetCount] = Math.pow(2, prefix % 8) - 1 << 8 - prefix % 8;
        }
        return new this(octets);
      };
      ipaddr2.fromByteArray = function(bytes) {
        const length = bytes.length;
        if (length === 4) {
          return new ipaddr2.IPv4(bytes);
        } else if (length === 16) {
          return new ipaddr2.IPv6(bytes);
        } else {
          throw new Error("ipaddr: the binary input is neither an IPv6 nor IPv4 address");
        }
      };
      ipaddr2.isValid = function(string) {
        return ipaddr2.IPv6.isValid(string) || ipaddr2.IPv4.isValid(string);
      };
      ipaddr2.isValidCIDR = function(string) {
        return ipaddr2.IPv6.isValidCIDR(string) || ipaddr2.IPv4.isValidCIDR(string);
      };
      ipaddr2.parse = function(string) {
        if (ipaddr2.IPv6.isValid(string)) {
          return ipaddr2.IPv6.parse(string);
        } else if (ipaddr2.IPv4.isValid(string)) {
          return ipaddr2.IPv4.parse(string);
        } else {
          throw new Error("ipaddr: the address has neither IPv6 nor IPv4 format");
        }
      };
      ipaddr2.parseCIDR = function(string) {
        try {
          return ipaddr2.IPv6.parseCIDR(string);
        } catch {
          try {
            return ipaddr2.IPv4.parseCIDR(string);
          } catch (e) {
            throw new Error("ipaddr: the address has neither IPv6 nor IPv4 CIDR format", { cause: e });
          }
        }
      };
      ipaddr2.process = function(string) {
        const addr = this.parse(string);
        if (addr.kind() === "ipv6" && addr.isIPv4MappedAddress()) {
          return addr.toIPv4Address();
        } else {
          return addr;
        }
      };
      ipaddr2.subnetMatch = function(address, rangeList, defaultName) {
        let i, rangeName, rangeSubnets, subnet;
        if (defaultName === void 0 || defaultName === null) {
          defaultName = "unicast";
        }
        for (rangeName in rangeList) {
          if (Object.prototype.hasOwnProperty.call(rangeList, rangeName)) {
            rangeSubnets = rangeList[rangeName];
            if (rangeSubnets[0] && !(rangeSubnets[0] instanceof Array)) {
              rangeSubnets = [rangeSubnets];
            }
            for (i = 0; i < rangeSubnets.length; i++) {
              subnet = rangeSubnets[i];
              if (address.kind() === subnet[0].kind() && address.match.apply(address, subnet)) {
                return rangeName;
              }
            }
          }
        }
        return defaultName;
      };
      if (typeof module2 !== "undefined" && module2.exports) {
        module2.exports = ipaddr2;
      } else {
        root.ipaddr = ipaddr2;
      }
    })(exports2);
  }
});
function isMadeUp([a, b, c, d]) {
  if (a === b && b === c || b === c && c === d || a === c && b === d || a === b && c === d)
    return true;
  if (b - a === c - b && b !== a) return true;
  if (b === 0 && c === 0) return true;
  const octets = [a, b, c, d];
  if (octets.every((octet) => /^(\d)\1*$/.test(String(octet))) && octets.filter((octet) => octet > 9).length > 1)
    return true;
  return isCount(octets.join(""));
}
function looksInvented([a, b, c, d]) {
  if (b === 0 || c === 0 || Math.max(a, b, c, d) < 20) return true;
  const round = [b, c, d].filter((octet) => octet % 10 === 0 || octet <= 5 || octet >= 254).length;
  return round + (a % 10 === 0 || a === 1 ? 1 : 0) >= 3;
}
function isCount(digits) {
  return COUNTS.some((count) => digits.length > 4 && count.includes(digits));
}
var UP = "0123456789";
var COUNTS = [UP.repeat(3), [...UP].reverse().join("").repeat(3), "123456789101112", "45678910"];
var HEX_WORDS = /* @__PURE__ */ new Set([
  "dead",
  "beef",
  "cafe",
  "babe",
  "face",
  "feed",
  "f00d",
  "c0de",
  "abcd",
  "bad",
  "fade",
  "ef01",
  "ffff",
  "cdef",
  "b00c"
]);
var PLAIN_WORDS = /* @__PURE__ */ new Set(["dead", "beef", "cafe", "babe", "f00d", "c0de"]);
function isMadeUp6(groups) {
  const written = groups.slice(1).filter((group) => group !== 0);
  if (written.length < 1) return true;
  if (groups[1] === 0 || !groups.slice(1, 4).some((group) => group >= 256)) return true;
  const texts = written.map((group) => group.toString(16));
  const invented = texts.filter(
    (text) => HEX_WORDS.has(text) || /^(.)\1{2,}$/.test(text) || text.length > 2 && isCount4(text)
  );
  if (texts.some((text) => PLAIN_WORDS.has(text)) || invented.length * 2 >= texts.length) return true;
  return written.length > 3 && written.every((group, i) => i === 0 || group === written[i - 1] + 1);
}
function isCount4(text) {
  return "0123456789abcdef0123".includes(text) || "fedcba9876543210".includes(text) || "90123".includes(text);
}
var REACH = 80;
function placeIn(line, start, end) {
  return {
    line,
    start,
    end,
    left: line.slice(Math.max(0, start - REACH), start),
    right: line.slice(end, end + REACH)
  };
}
function prefixOf({ right }) {
  const prefix = /^\/(\d{1,3})(?![\w.])/.exec(right)?.[1];
  return prefix === void 0 ? void 0 : Number(prefix);
}
function hostContext(place) {
  const { left, right, line } = place;
  const prefix = prefixOf(place);
  if (prefix !== void 0 && prefix !== 32 && prefix !== 128) return void 0;
  if (/:\/\/(?:[^\s/@"'<>]{1,60}@)?\[?$/.test(left)) return "it is the host of a URL";
  if (isLogin(place)) return "a login name stands before it";
  if (LIST.test(line)) return void 0;
  if (/^\]?:\d{2,5}(?![\w.:])/.test(right) && !/[\w.]$/.test(left)) return "a port stands behind it";
  if (COMMAND.test(left)) return "a command connects to it";
  if (KEY.test(left) || SETTING.test(left)) return "it is the value of a key for hosts";
  return void 0;
}
function isLogin({ left, right, line }) {
  const name = /(?:^|[\s'"`=(,:/;|>])([A-Za-z_$][\w.$-]{0,31})@\[?$/.exec(left)?.[1];
  if (name === void 0) return false;
  return LOGINS.has(name.toLowerCase()) || /^\]?:[~/\w.]/.test(right) || REMOTE.test(line);
}
function hasAddressWord(line) {
  return ADDRESS_WORD.test(line);
}
var LOGINS = new Set(
  "root ubuntu ec2-user admin administrator deploy deployer debian centos fedora core rocky almalinux opc azureuser vagrant pi git user username ansible jenkins bitnami alpine arch sysadmin operator".split(
    " "
  )
);
var REMOTE = /\b(?:ssh|scp|sftp|rsync|mosh|autossh|sshfs|ssh-copy-id|ssh-keyscan)\b/i;
var LIST = /\b(?:allow(?:ed)?|deny|denied|white-?list(?:ed)?|black-?list(?:ed)?|block(?:ed)?-?list|firewall|ingress|egress|cidr\w*|source|permit|trusted|ban(?:ned)?)\b|(?:allow|deny|white|black|cidr|source)[_-]|_(?:cidr|source|allow)/i;
var COMMAND = /\b(?:ssh|scp|sftp|rsync|mosh|ping6?|telnet|ncat|nc|curl|wget|nmap|traceroute6?|tracert|mtr|nslookup|dig|ftp|psql|mysql|mongo(?:sh)?|redis-cli|ssh-copy-id|ssh-keyscan|iperf3?|rdesktop|xfreerdp)\s(?:[^|;&\n]{0,60}[\s@=])?$/i;
var KEY = /(?:^|[^A-Za-z0-9])(?:[A-Za-z0-9]+[._-])*(?:host(?:name|s)?|server|endpoint|bastion|gateway|upstream|peer|proxy|node|master|slave|primary|replica|broker|vpn|ip|ipv[46]|addr(?:ess)?|ip_?addr(?:ess)?|eip|url)(?:[_-]?(?:ip|addr(?:ess)?|host|name|url))?["'`\]]?\s*(?::|=>?|:=)\s*[["'`]{0,2}$/i;
var SETTING = /(?:^|[;{\s])(?:HostName|server|nameserver|remote|proxy_pass|listen|ansible_(?:ssh_)?host=|Address:|inet6?(?: addr:)?)\s{0,4}$/i;
var ADDRESS_WORD = /(?:^|[^A-Za-z])(?:ip|ips|ipv[46]|addr|address|addresses|hosts?|hostname|servers?|nodes?|bastion|vpn|gateway|dns|ns\d|a record|eip|elastic|public|ssh|scp|ec2|droplet|vm|vps|instances?|endpoints?|peers?|allow(?:list|ed)?|deny|firewall|cidr|source|remote|proxy|client|ping|subnet|network|machine|listen|connect(?:ed|ing)?)(?![A-Za-z])|[_-]ip\b|\bip[_-]|Ip(?:Address|$|[^a-z])|IP(?:Address)?/i;
function mistypedPrivate([a, b, c, d], prefix) {
  const ownNumbers = c <= 1 || d === 0 || prefix !== void 0;
  if (a === 172 && !(b >= 16 && b <= 31) && (c === 0 || d === 0) && (prefix !== void 0 || d <= 1))
    return "172.16.0.0/12 ends with 172.31.255.255";
  if (!ownNumbers || c > 2) return void 0;
  if (b === 168 && NEAR_192.has(a)) return "did you mean 192.168.0.0/16?";
  if (a === 192 && NEAR_168.has(b)) return "did you mean 192.168.0.0/16?";
  return void 0;
}
var NEAR_192 = /* @__PURE__ */ new Set([190, 191, 193, 194, 195, 196, 129, 182, 162, 198, 197, 199, 92, 19, 172]);
var NEAR_168 = /* @__PURE__ */ new Set([16, 18, 68, 158, 167, 169, 172, 178, 186]);
var import_ipaddr = (0, import_shared_runtime.__toESM)(require_ipaddr(), 1);
var known4 = [
  // Cloudflare's resolver: https://developers.cloudflare.com/1.1.1.1/
  ...["1.1.1.1", "1.1.1.2", "1.1.1.3", "1.0.0.1", "1.0.0.2", "1.0.0.3"],
  // Google's: https://developers.google.com/speed/public-dns
  ...["8.8.8.8", "8.8.4.4"],
  // Quad9: https://quad9.net/service/service-addresses-and-features
  ...["9.9.9.9", "9.9.9.10", "9.9.9.11", "9.9.9.12"],
  ...["149.112.112.9", "149.112.112.10", "149.112.112.11", "149.112.112.12", "149.112.112.112"],
  // OpenDNS: https://www.opendns.com/setupguide/
  ...["208.67.222.222", "208.67.222.220", "208.67.222.123"],
  ...["208.67.220.220", "208.67.220.222", "208.67.220.123"],
  // Level 3, Verisign, AdGuard, Control D, Yandex, CleanBrowsing, Hurricane Electric, Alibaba, DNSPod, 114DNS, CNNIC, Baidu, DNS.WATCH, Comodo, Neustar, Norton, SafeDNS, OpenNIC, DNS0
  ...["4.2.2.1", "4.2.2.2", "4.2.2.3", "4.2.2.4", "4.2.2.5", "4.2.2.6", "64.6.64.6", "64.6.65.6"],
  ...["94.140.14.14", "94.140.14.15", "94.140.15.15", "94.140.15.16", "76.76.2.0/24", "76.76.10.0/24"],
  ...["77.88.8.8", "77.88.8.1", "77.88.8.88", "77.88.8.2", "77.88.8.7", "77.88.8.3"],
  ...["185.228.168.0/24", "185.228.169.0/24", "74.82.42.42", "223.5.5.5", "223.6.6.6", "119.29.29.29"],
  ...["182.254.116.116", "114.114.114.114", "114.114.115.115", "1.2.4.8", "210.2.4.8", "180.76.76.76"],
  ...["84.200.69.80", "84.200.70.40", "8.26.56.26", "8.20.247.20", "156.154.70.0/24", "156.154.71.0/24"],
  ...["199.85.126.10", "199.85.127.10", "195.46.39.39", "195.46.39.40", "193.110.81.0", "185.253.5.0"],
  // Root servers: https://www.internic.net/domain/named.root
  ...["198.41.0.4", "170.247.170.2", "199.9.14.201", "192.228.79.201", "192.33.4.12", "199.7.91.13"],
  ...["192.203.230.10", "192.5.5.241", "192.112.36.4", "198.97.190.53", "192.36.148.17", "192.58.128.30"],
  ...["193.0.14.129", "199.7.83.42", "202.12.27.33", "128.9.0.107", "128.8.10.90"],
  // Platform address of Azure: https://learn.microsoft.com/azure/virtual-network/what-is-ip-address-168-63-129-16
  "168.63.129.16",
  // example.com, and its earlier addresses
  ...["93.184.215.14", "93.184.216.34", "93.184.216.119", "192.0.43.10"],
  // Google: front ends, crawlers, mail, load balancers, private access: https://www.gstatic.com/ipranges/goog.json
  ...["35.191.0.0/16", "130.211.0.0/22", "35.235.240.0/20", "199.36.153.4/30", "199.36.153.8/30"],
  ...["142.250.0.0/15", "172.217.0.0/16", "172.253.0.0/16", "216.58.192.0/19", "74.125.0.0/16"],
  ...["64.233.160.0/19", "66.102.0.0/20", "66.249.64.0/19", "72.14.192.0/18", "108.177.0.0/17"],
  ...["173.194.0.0/16", "209.85.128.0/17", "216.239.32.0/19"],
  // Cloudflare: https://www.cloudflare.com/ips/
  ...["173.245.48.0/20", "103.21.244.0/22", "103.22.200.0/22", "103.31.4.0/22", "141.101.64.0/18"],
  ...["108.162.192.0/18", "190.93.240.0/20", "188.114.96.0/20", "197.234.240.0/22", "198.41.128.0/17"],
  ...["162.158.0.0/15", "104.16.0.0/13", "104.24.0.0/14", "172.64.0.0/13", "131.0.72.0/22"],
  // Fastly: https://api.fastly.com/public-ip-list
  ...["23.235.32.0/20", "43.249.72.0/22", "103.244.50.0/24", "103.245.222.0/23", "103.245.224.0/24"],
  ...["104.156.80.0/20", "140.248.64.0/18", "140.248.128.0/17", "146.75.0.0/17", "151.101.0.0/16"],
  ...["157.52.64.0/18", "167.82.0.0/17", "167.82.128.0/20", "167.82.160.0/20", "167.82.224.0/20"],
  ...["172.111.64.0/18", "185.31.16.0/22", "199.27.72.0/21", "199.232.0.0/16"],
  // GitHub: https://api.github.com/meta
  ...["140.82.112.0/20", "192.30.252.0/22", "185.199.108.0/22", "143.55.64.0/20"],
  // Examples of standards and of manuals that everybody copies: RFC 4291, RFC 2732, MDN's page on X-Forwarded-For
  ...["13.1.68.3", "129.144.52.38", "192.9.5.5", "70.41.3.18", "150.172.238.178"],
  // Vercel, Netlify, front ends of Azure
  ...["76.76.21.0/24", "75.2.60.5", "99.83.190.102", "13.107.0.0/16"]
];
var known6 = [
  // Resolvers, as above
  ...["2606:4700:4700::/48", "2001:4860:4860::/48", "2620:fe::/48", "2620:119:35::/48", "2620:119:53::/48"],
  ...["2400:3200::/32", "2402:4e00::/32", "2001:500:8f::53", "2001:500:8d::53", "2001:500:8e::53"],
  ...["2a10:50c0::/32", "2a02:6b8::feed:0/112", "2001:470:20::2", "2a0d:2a00::/29", "2001:678:8::3"],
  // Root servers
  ...["2001:503:ba3e::2:30", "2801:1b8:10::b", "2001:500:200::b", "2001:500:84::b", "2001:500:2::c"],
  ...["2001:500:2d::d", "2001:500:a8::e", "2001:500:2f::f", "2001:500:12::d0d", "2001:500:1::53"],
  ...[
    "2001:7fe::53",
    "2001:503:c27::2:30",
    "2001:7fd::1",
    "2001:500:9f::42",
    "2001:500:3::42",
    "2001:dc3::35"
  ],
  // Google, Facebook: front ends of their own
  ...[
    "2a00:1450::/32",
    "2607:f8b0::/32",
    "2404:6800::/32",
    "2800:3f0::/32",
    "2c0f:fb50::/32",
    "2a03:2880::/32"
  ],
  // Cloudflare, Fastly, GitHub
  ...["2400:cb00::/32", "2606:4700::/32", "2803:f800::/32", "2405:b500::/32", "2405:8100::/32"],
  ...["2a06:98c0::/29", "2c0f:f248::/32", "2a04:4e40::/29", "2606:50c0::/32", "2a0a:a440::/29"],
  // example.com
  ...["2606:2800:220:1::/64", "2606:2800:21f::/48"]
];
var ranges4 = [
  ["0.0.0.0/8", "ignore", "this network (RFC 791)"],
  ["10.0.0.0/8", "private", "private use (RFC 1918)"],
  ["100.64.0.0/10", "private", "shared address space (RFC 6598), Tailscale"],
  ["127.0.0.0/8", "ignore", "loopback (RFC 1122)"],
  ["169.254.0.0/16", "ignore", "link local (RFC 3927), metadata services of clouds"],
  ["172.16.0.0/12", "private", "private use (RFC 1918)"],
  ["192.0.0.0/24", "ignore", "IETF protocol assignments (RFC 6890)"],
  ["192.0.2.0/24", "ignore", "documentation, TEST-NET-1 (RFC 5737)"],
  ["192.31.196.0/24", "ignore", "AS112 (RFC 7535)"],
  ["192.52.193.0/24", "ignore", "AMT (RFC 7450)"],
  ["192.88.99.0/24", "ignore", "6to4 relays, deprecated (RFC 7526)"],
  ["192.168.0.0/16", "private", "private use (RFC 1918)"],
  ["192.175.48.0/24", "ignore", "AS112 (RFC 7534)"],
  ["198.18.0.0/15", "ignore", "benchmarking (RFC 2544)"],
  ["198.51.100.0/24", "ignore", "documentation, TEST-NET-2 (RFC 5737)"],
  ["203.0.113.0/24", "ignore", "documentation, TEST-NET-3 (RFC 5737)"],
  ["192.0.1.0/24", "fake", "beside TEST-NET-1: meant to be in it"],
  ["192.0.3.0/24", "fake", "beside TEST-NET-1"],
  ["192.0.4.0/22", "fake", "beside TEST-NET-1"],
  ["192.0.8.0/22", "fake", "beside TEST-NET-1"],
  ["198.51.96.0/19", "fake", "beside TEST-NET-2"],
  ["198.51.200.0/24", "fake", "beside TEST-NET-2"],
  ["203.0.96.0/19", "fake", "beside TEST-NET-3"],
  ["224.0.0.0/4", "ignore", "multicast (RFC 5771), with documentation in 233.252.0.0/24"],
  ["240.0.0.0/4", "ignore", "reserved (RFC 1112), network masks"]
];
var ranges6 = [
  ["100::/64", "ignore", "discard only (RFC 6666)"],
  ["100:0:0:1::/64", "ignore", "dummy prefix (RFC 9780)"],
  ["64:ff9b:1::/48", "ignore", "local translation (RFC 8215)"],
  ["2001:db8::/32", "ignore", "documentation (RFC 3849)"],
  ["3fff::/20", "ignore", "documentation (RFC 9637)"],
  ["2001::/23", "ignore", "IETF protocol assignments: Teredo, benchmarking, ORCHID, AMT, AS112, DRIP"],
  ["2620:4f:8000::/48", "ignore", "AS112 (RFC 7534)"],
  ["5f00::/16", "ignore", "segment routing (RFC 9602)"],
  ["fd00:ec2::254/128", "ignore", "metadata service of AWS"],
  ["fc00::/7", "private", "unique local (RFC 4193)"],
  ["fe80::/10", "ignore", "link local (RFC 4291)"],
  ["fec0::/10", "private", "site local, deprecated (RFC 3879)"],
  ["ff00::/8", "ignore", "multicast (RFC 4291)"]
];
var assigned6 = [
  "2001::/16",
  "2003::/18",
  "2400::/12",
  "2410::/12",
  "2600::/12",
  "2610::/23",
  "2620::/23",
  "2630::/12",
  "2800::/12",
  "2a00::/11",
  "2c00::/12"
];
var embedding6 = [
  ["::ffff:0:0/96", 12],
  ["64:ff9b::/96", 12],
  ["2002::/16", 2]
];
function parse4(text) {
  if (!import_ipaddr.default.IPv4.isValidFourPartDecimal(text)) return void 0;
  const [a = 0, b = 0, c = 0, d = 0] = import_ipaddr.default.IPv4.parse(text).octets;
  return [a, b, c, d];
}
function policyOf4(octets) {
  const number = toNumber(octets);
  const special = SPECIAL4.find(({ base, shift }) => number >>> shift === base);
  if (special !== void 0) return special.policy;
  if (KNOWN4.some(({ base, shift }) => number >>> shift === base)) return "known";
  return isMadeUp(octets) ? "fake" : "report";
}
function parse6(text) {
  if (!text.includes("::") && text.split(":").length !== 8 && !text.includes(".")) return void 0;
  if (!import_ipaddr.default.IPv6.isValid(text)) return void 0;
  const address = import_ipaddr.default.IPv6.parse(text);
  const written = address.toRFC5952String();
  const carrier = embedding6.find(([cidr]) => address.match(import_ipaddr.default.IPv6.parseCIDR(cidr)));
  if (carrier !== void 0) {
    const [a = 0, b = 0, c = 0, d = 0] = address.toByteArray().slice(carrier[1], carrier[1] + 4);
    return { text: written, policy: policyOf4([a, b, c, d]), octets: [a, b, c, d] };
  }
  const special = SPECIAL6.find(({ range }) => address.match(range));
  if (special !== void 0) return { text: written, policy: special.policy };
  if (!ASSIGNED6.some((range) => address.match(range))) return { text: written, policy: "ignore" };
  if (KNOWN6.some((range) => address.match(range))) return { text: written, policy: "known" };
  if (address.parts.filter((part) => part !== 0).length < 2) return { text: written, policy: "ignore" };
  return { text: written, policy: isMadeUp6(address.parts) ? "fake" : "report" };
}
function toNumber([a, b, c, d]) {
  return (a << 24 | b << 16 | c << 8 | d) >>> 0;
}
function range4(cidr) {
  const [address, prefix] = import_ipaddr.default.IPv4.parseCIDR(cidr.includes("/") ? cidr : `${cidr}/32`);
  const [a = 0, b = 0, c = 0, d = 0] = address.octets;
  return { base: toNumber([a, b, c, d]) >>> 32 - prefix, shift: 32 - prefix };
}
function range6(cidr) {
  return import_ipaddr.default.IPv6.parseCIDR(cidr.includes("/") ? cidr : `${cidr}/128`);
}
var SPECIAL4 = ranges4.map(([cidr, policy]) => ({ ...range4(cidr), policy }));
var KNOWN4 = known4.map(range4);
var SPECIAL6 = ranges6.map(([cidr, policy]) => ({ range: range6(cidr), policy }));
var KNOWN6 = known6.map(range6);
var ASSIGNED6 = assigned6.map(range6);
var SUFFIXES = [
  ["nip.io", false],
  ["sslip.io", false],
  ["in-addr.arpa", true],
  ["clients.your-server.de", true],
  ["bc.googleusercontent.com", true],
  ["ip.linodeusercontent.com", false],
  ["vultrusercontent.com", false]
];
function dottedName(line, start, end) {
  const rest = line.slice(end, end + 40).toLowerCase();
  const suffix = SUFFIXES.find(
    ([name]) => rest.startsWith(`.${name}`) && !/[\w-]/.test(rest.charAt(name.length + 1))
  );
  if (suffix === void 0) return void 0;
  if (/[\\$%]/.test(line.charAt(start - 1))) return void 0;
  const written = parse4(line.slice(start, end));
  if (written === void 0) return void 0;
  const [a, b, c, d] = written;
  const reversed = suffix[1];
  const to = end + 1 + suffix[0].length;
  const from = nameStart(line, start);
  return {
    start: from,
    end: to,
    octets: reversed ? [d, c, b, a] : written,
    withAddress: (address) => line.slice(from, start) + (reversed ? address.split(".").reverse().join(".") : address) + line.slice(end, to)
  };
}
function dashedName(line, dot) {
  const before = line.slice(Math.max(0, dot - 60), dot);
  const behind = /^(?:\.compute(?:-1)?\.amazonaws\.com(?:\.cn)?|\.compute\.internal|\.ec2\.internal|\.nip\.io|\.sslip\.io)(?![\w-])/i.exec(
    line.slice(dot, dot + 40)
  )?.[0];
  if (behind === void 0) return void 0;
  const isCloud = /^\.(?:compute|ec2)/i.test(behind);
  const found = (isCloud ? CLOUD_HOST : WILDCARD_HOST).exec(before);
  if (found === null) return void 0;
  const [, head = "", numbers = "", tail = ""] = found;
  const octets = parse4(numbers.replaceAll("-", "."));
  if (octets === void 0) return void 0;
  const from = isCloud ? dot - before.length + found.index : nameStart(line, dot - numbers.length);
  const lead = isCloud ? head : line.slice(from, dot - numbers.length);
  return {
    start: from,
    end: dot + behind.length,
    octets,
    withAddress: (address) => `${lead}${address.replaceAll(".", "-")}${tail}${behind}`
  };
}
function hostLabel(line, start) {
  if (/[A-Za-z0-9.-]/.test(line.charAt(start - 1))) return void 0;
  const label = /^ip-(\d{1,3}-\d{1,3}-\d{1,3}-\d{1,3})(?![\w-]|\.[a-z])/.exec(line.slice(start, start + 32));
  const octets = parse4((label?.[1] ?? "").replaceAll("-", "."));
  if (label === null || octets === void 0) return void 0;
  return {
    start,
    end: start + label[0].length,
    octets,
    withAddress: (address) => `ip-${address.replaceAll(".", "-")}`
  };
}
var CLOUD_HOST = /(?<![A-Za-z0-9-])((?:ec2|ip)-)(\d{1,3}(?:-\d{1,3}){3})((?:\.[a-z]{2}(?:-[a-z]+)+-\d)?)$/i;
var WILDCARD_HOST = /()(?<![\d-]|\d\.)(\d{1,3}(?:-\d{1,3}){3})()$/;
function nameStart(line, at2) {
  let start = at2;
  while (start > 0 && at2 - start < 100 && /[A-Za-z0-9.-]/.test(line.charAt(start - 1))) start--;
  while (start < at2 && /[.-]/.test(line.charAt(start))) start++;
  return start;
}
function isAddress(place, octets, known) {
  const prefix = prefixOf(place);
  if (prefix !== void 0 && (prefix <= 8 || prefix > 32)) return false;
  if (touchesWord(place) || isTemplate(place) || isNetworkNumber(octets, prefix)) return false;
  return known || !isVersion(place) && !isObjectId(place, octets) && !isSection(place) && !isSoup(place) && !isNumbered(octets, prefix, hasAddressWord(place.line) ? 20 : 50);
}
function touchesWord({ left, right, line }) {
  if (/[\w.$%+~^\\]$/.test(left) || /^(?:[\w%$@]|[-+~][A-Za-z]|\.[\w*])/.test(right)) return true;
  if (/-$/.test(left) && !/\d+(?:\.\d+){3}-$/.test(left)) return true;
  if (/^-\d/.test(right) && !/^-\d{1,3}(?:\.\d{1,3}){3}(?![\w.])/.test(right) && !hasAddressWord(line))
    return true;
  if (/[A-Za-z0-9)]\/$/.test(left) && !/(?:\/|\bip|\d+(?:\.\d+){3}|<\w{1,10})\/$/i.test(left)) return true;
  return /[A-Za-z][\w./-]*:$/.test(left) && /\b(?:image|docker|from|container|tag|registry|podman)\b/i.test(line);
}
function isVersion({ left, line, right }) {
  if (/(?:==|~=|~>|[<>]=|[<>] |\^|@)\s?["']?$/.test(left)) return true;
  if (VERSION_LEFT.test(left)) return true;
  if (/\b(?:bump|bumps|bumped|upgrade[sd]?|update[sd]?|downgrade[sd]?)\b/i.test(line) && /\b(?:from|to)\s+[`'"v]?$/i.test(left))
    return true;
  return /^["'`)]?\s*(?:\(?(?:release|version|build|firmware|driver|beta|alpha|rc\d?)\b)/i.test(right);
}
var VERSION_LEFT = /(?:^|[^A-Za-z])(?:[A-Za-z_-]*(?:version|Version|VERSION)s?|(?:[A-Za-z-]+[_-])?(?:ver|rev|revision|build|release|firmware|driver)s?|v|engine|patch|kernel|runtime|sdk|tag|since|requires?|Id:|Revision)(?:\s(?:number|is|no\.?|of))?(?:\s[A-Za-z.+-]{1,20})?[\s"'`\](=:>,|*#-]{0,6}$/i;
function isObjectId({ line }, [a, b]) {
  if (/\b(?:oid|asn\.?1|x\.?509|snmp|objectidentifier|mib)\b/i.test(line)) return true;
  return a === 1 && b <= 3 || a === 2 && (b === 5 || b === 16 || b === 23 || b === 1);
}
function isSection({ left, right }) {
  if (/(?:\xa7|\b(?:rfc|iso|iec|ansi|ieee|section|sections|sec\.?|chapter|clause|appendix|annex|par(?:agraph|\.)?|figure|fig\.?|table|step|item|requirement|c\d\d|c\+\+\d\d|posix|item|rule|see)\s?[\d. -]{0,12}[([]?\s?)$/i.test(
    left
  ))
    return true;
  return /^\s*(?:#{1,6}|=+|\d+\.|[*-])?\s*$/.test(left) && /^\.?\s+[A-Z][a-z]+(?: [A-Za-z]+)*\s*$/.test(right) && /#|=/.test(left);
}
function isSoup({ line }) {
  if (line === lastLine) return lastSoup;
  lastLine = line;
  const rest = line.replace(QUAD, " ");
  const decimals = rest.match(/\d\.\d/g)?.length ?? 0;
  const digits = line.match(/[\d.,\s-]/g)?.length ?? 0;
  lastSoup = decimals >= 4 || decimals >= 2 && digits > line.length * 0.7 || /<(?:path|svg|polygon|polyline|g)\b|\bd=["'][Mm]\s?-?[\d.]|viewBox=|points=["']|\bMozilla\/\d/.test(line);
  return lastSoup;
}
var lastLine;
var lastSoup = false;
var QUAD = /\d{1,3}(?:\.\d{1,3}){3}/g;
function isTemplate({ right, left }) {
  return /^(?:\.?[[{*]|\\[.d])/.test(right) || /\\[.]?$/.test(left);
}
function isNumbered([a, b, c, d], prefix, small) {
  return prefix === void 0 && Math.max(a, b, c, d) < (a === 10 ? Math.min(small, 10) : small);
}
function isNetworkNumber([, , c, d], prefix) {
  return prefix === void 0 && (c === 0 && d === 0 || c === 255 && d === 255);
}
function readCandidate(line, what, start, end, settings) {
  if (what === import_cli2.COLONS) return readIpv6(line, start, end, settings);
  const name = what === import_cli2.DOTTED ? dottedName(line, start, end) : what === import_cli2.DASHED ? hostLabel(line, start) : dashedName(line, start);
  if (name !== void 0) return ofName(line, name, settings);
  return what === import_cli2.DOTTED ? readIpv4(line, start, end, settings) : void 0;
}
function readIpv4(line, start, end, settings) {
  const text = line.slice(start, end);
  const octets = parse4(text);
  if (octets === void 0) return void 0;
  const policy = policyOf4(octets);
  if (!isWanted(policy, settings)) return void 0;
  const place = placeIn(line, start, end);
  const embedded = /(?:^|[^\w:.])(?:::(?:ffff:)?(?:0:)?|64:ff9b::)$/i.test(place.left);
  const context = hostContext(place);
  if (!isAddress(embedded ? { ...place, left: " " } : place, octets, context !== void 0)) return void 0;
  const prefix = prefixOf(place);
  if (policy === "private") {
    if (prefix !== void 0 && prefix <= 16) return void 0;
    return {
      ...at(place),
      rule: "network-private-address",
      subject: text,
      ...withIpv4(line, void 0, prefix)
    };
  }
  const mistake = mistypedPrivate(octets, prefix);
  if (mistake !== void 0) {
    const message = `The public address ${text} looks like a mistyped private one: ${mistake}.`;
    return { ...at(place), rule: "network-mistyped-private", subject: text, context: void 0, message };
  }
  const isExample = looksInvented(octets) || context === void 0 && EXAMPLE.test(line);
  return {
    ...at(place),
    ...{ rule: "network-public-ipv4", subject: text, ...withIpv4(line, context, prefix) },
    ...isExample && { level: "note" }
  };
}
var EXAMPLE = /\b(?:for example|for instance|e\.g\.|eg:|i\.e\.|example:?|examples|suppose|imagine|dummy|fictional|fake)(?![\w.-])/i;
function withIpv4(line, context, prefix) {
  return {
    context,
    replace: ({ ipv4 }, ordinal) => ipv4(ordinal, line, prefix)
  };
}
function readIpv6(line, start, end, settings) {
  let last = end;
  while (last > start && /[:.]/.test(line.charAt(last - 1)) && !line.slice(start, last).endsWith("::")) last--;
  const place = placeIn(line, start, last);
  if (/[\w:.-]$/.test(place.left) || /^[\w:]/.test(place.right)) return void 0;
  const address = parse6(line.slice(start, last));
  if (address === void 0 || address.octets !== void 0 && line.slice(start, last).includes("."))
    return void 0;
  if (!isWanted(address.policy, settings)) return void 0;
  const context = hostContext(place);
  const replace = ({ ipv6 }, ordinal) => ipv6(ordinal, line);
  const rule = address.policy === "private" ? "network-private-address" : "network-public-ipv6";
  const prefix = prefixOf(place);
  if (prefix !== void 0 && prefix < 32) return void 0;
  return { ...at(place), rule, subject: address.text, context, replace };
}
function ofName(line, name, settings) {
  const policy = policyOf4(name.octets);
  if (!isWanted(policy, settings)) return void 0;
  return {
    ...{ start: name.start, end: name.end, subject: line.slice(name.start, name.end).toLowerCase() },
    rule: policy === "private" ? "network-private-address" : "network-address-in-name",
    context: "the name of a host holds it",
    replace: ({ plain4 }, ordinal) => name.withAddress(plain4(ordinal))
  };
}
function isWanted(policy, settings) {
  return policy === "report" || policy === "private" && settings.privateAddresses === true;
}
function at({ start, end }) {
  return { start, end };
}
function replacementsFor(bytes) {
  const style = styleOf(bytes.toString("latin1", 0, PROBE));
  const plain4 = (ordinal) => {
    const host = 10 + ordinal;
    return host < 255 ? `192.0.2.${host}` : host < 510 ? `198.51.100.${host - 254}` : "203.0.113.10";
  };
  return {
    plain4,
    ipv4: (ordinal, line, prefix) => {
      const isNetwork = prefix !== void 0 && prefix < 32;
      if (isNetwork) return "192.0.2.0";
      return style === void 0 ? plain4(ordinal) : style(nameFor(line), "ip");
    },
    ipv6: (ordinal, line) => style === void 0 ? `2001:db8::${(16 + ordinal).toString(16)}` : style(nameFor(line), "ipv6")
  };
}
var PROBE = 2e5;
function styleOf(text) {
  if (/<[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+>|<[A-Z]{4,}>/.test(text))
    return (name, kind) => `<${name}_${kind}>`.toUpperCase();
  if (/<(?:[a-z][a-z0-9]*-[a-z0-9-]*(?:id|ip|name|host|key|token|url|user|email|project|account|region|domain)|your-[a-z-]+)>/.test(
    text
  ))
    return (name, kind) => `<${name}-${kind}>`;
  if (/\bYOUR_[A-Z0-9_]{2,}/.test(text)) return (name, kind) => `YOUR_${name}_${kind}`.toUpperCase();
  return void 0;
}
function nameFor(line) {
  const word = /\b(?:ec2|bastion|vpn|nat|gateway|droplet|runner|proxy|jump|vps)\b/i.exec(
    line.replaceAll("_", " ")
  )?.[0];
  return word?.toLowerCase() ?? (/\.pem\b|\bubuntu@|\bec2-user@|\baws\b/i.test(line) ? "ec2" : "server");
}
var MOST = 64;
var MOST_RELATED = 50;
var LONGEST_LINE = 2e3;
function findAddresses(bytes, candidates, settings, kind) {
  const found = /* @__PURE__ */ new Map();
  let [lineStart, lineEnd, line] = [0, -1, ""];
  for (let i = 0; i < candidates.length; i += 3) {
    const [what = 0, start = 0, end = 0] = candidates.slice(i, i + 3);
    if (start < lineStart || start > lineEnd) {
      lineStart = bytes.lastIndexOf(10, start) + 1;
      const newline = bytes.indexOf(10, start);
      lineEnd = newline < 0 ? bytes.length : newline;
      line = lineEnd - lineStart > LONGEST_LINE ? "" : bytes.toString("latin1", lineStart, lineEnd);
    }
    if (line === "") continue;
    const finding = readCandidate(line, what, start - lineStart, end - lineStart, settings);
    if (finding !== void 0) collect(found, finding, lineStart);
  }
  if (found.size === 0) return [];
  const hits = found.size > MOST ? [listOf([...found.values()])] : toHits(bytes, [...found.values()]);
  return hits.flatMap(
    (hit) => (0, import_cli.toMatch)(hit, (offset) => offset, { settings, secretsIn: () => [] }, kind) ?? []
  );
}
function collect(found, finding, lineStart) {
  const key = `${finding.rule} ${finding.subject}`;
  const at2 = [lineStart + finding.start, lineStart + finding.end];
  const known = found.get(key);
  if (known === void 0) found.set(key, { ...finding, at: at2, others: [] });
  else {
    if (known.others.length < MOST_RELATED) known.others.push(at2);
    if (known.context === void 0 && finding.context !== void 0) {
      const { level: _, ...rest } = known;
      const { context, level } = finding;
      found.set(key, { ...rest, context, ...level !== void 0 && { level } });
    }
  }
}
function toHits(bytes, found) {
  let replacements;
  return found.map(({ rule, at: at2, subject, context, level, message, others, replace }, ordinal) => {
    replacements ??= replacementsFor(bytes);
    const replacement = replace?.(replacements, ordinal);
    return {
      ...{ rule, start: at2[0], end: at2[1], value: subject, subject },
      evidence: [
        context === void 0 ? { kind: "format", weight: "for", text: "it is in no range for documentation or private use" } : { kind: "name", weight: "for", text: context }
      ],
      ...level !== void 0 && { level },
      ...message !== void 0 && { message },
      ...replacement !== void 0 && { replacement },
      related: others.map(([start, end]) => ({ message: "the same address", start, end }))
    };
  });
}
function listOf(found) {
  const first = found.reduce((a, b) => a.at[0] <= b.at[0] ? a : b);
  return {
    ...{
      rule: first.rule,
      start: first.at[0],
      end: first.at[1],
      value: "list",
      subject: "list of addresses"
    },
    message: `This file lists ${found.length} different addresses, which are not shown one by one.`
  };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  findAddresses
});
