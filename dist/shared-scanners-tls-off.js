// src/scanners/tls-off.ts
var variables = /* @__PURE__ */ new Map([
  ["NODE_TLS_REJECT_UNAUTHORIZED", /^0$/],
  ["PYTHONHTTPSVERIFY", /^0$/],
  ["GIT_SSL_NO_VERIFY", /^(?:1|true|yes|on)$/i],
  ["NPM_CONFIG_STRICT_SSL", /^false$/i]
]);
function turnsTlsOff(name, value) {
  return variables.get(name.toUpperCase())?.test(value.trim()) ?? false;
}

export {
  turnsTlsOff
};
