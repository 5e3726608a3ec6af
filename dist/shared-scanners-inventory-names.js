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
  classOfName: () => classOfName,
  isPlatformName: () => isPlatformName,
  isVariableGlob: () => isVariableGlob,
  isVariableName: () => isVariableName,
  isVendorName: () => isVendorName,
  nameGlob: () => nameGlob,
  normalName: () => normalName
});
module.exports = __toCommonJS(stdin_exports);
var import_cli = require("./cli.js");
function isVariableName(text) {
  return shape.test(text) && (text.includes("_") || SHORT_NAMES.has(text));
}
function isVariableGlob(text) {
  return globShape.test(text) && text.includes("*") && isVariableName(text.replaceAll("*", "X"));
}
var shape = /^[A-Z][A-Z0-9_]{2,79}$/;
var globShape = /^[A-Z*][A-Z0-9_*]{3,79}$/;
var SHORT_NAMES = new Set(
  "PORT HOST HOSTNAME DOMAIN DEBUG TZ SECRET DSN SALT TOKEN PASSWORD APIKEY PGUSER PGHOST PGPORT PGDATABASE PGPASSWORD URL FORCE CI VERSION".split(
    " "
  )
);
function classOfName(name) {
  let known = classes.get(name);
  if (known === void 0) {
    known = workOutClass(name);
    if (classes.size >= MOST_CLASSES) classes.clear();
    classes.set(name, known);
  }
  return known;
}
var classes = /* @__PURE__ */ new Map();
var MOST_CLASSES = 5e3;
function workOutClass(name) {
  if (isPublicName(name) || settingOf.test(name) || switchOf.test(name)) return "config";
  if (pageKey.test(name) || name === "STRIPE_KEY") return "config";
  if (storeUrl.test(name)) return "secret";
  const kind = (0, import_cli.classifyKeyName)(name);
  return kind === "strong" || kind === "password" ? "secret" : "config";
}
function isPublicName(name) {
  return publicPrefix.test(name);
}
var publicPrefix = /^(?:NEXT_PUBLIC|VITE|EXPO_PUBLIC|REACT_APP|NUXT_PUBLIC|PUBLIC|GATSBY|VUE_APP|STORYBOOK)_/;
var settingOf = /_(?:TABLE|BROKER|DRIVER|COLUMN|HOST|PORT|ENABLED|DUMMY|PATH|DIR|COOLDOWN|IV)$/;
var pageKey = /^(?:POSTHOG|AMPLITUDE|MIXPANEL|HEAP|SEGMENT_WRITE|CRISP(?:_CHAT)?|HEADWAY|DELIGHTED|FULLSTORY|LOGROCKET|PENDO|USERPILOT|CHATWOOT_WEBSITE|GOOGLE_MAPS)_(?:PROJECT_|WRITE_)?(?:API_)?(?:KEY|TOKEN)$/;
var switchOf = /(?:^|_)(?:DISABLE|ENABLE|ALLOW|SKIP|REQUIRE|PASS_ACCESS|USE)_/;
var storeUrl = /(?:^|_)(?:DATABASE|POSTGRES(?:QL)?|PG|MYSQL|MARIADB|MONGO(?:DB)?|AMQP|RABBITMQ|DB)_(?:URL|URI|DSN|CONNECTION_STRING)$/;
function isPlatformName(name) {
  return PLATFORM.has(name) || platformPrefix.test(name);
}
var PLATFORM = new Set(
  "NODE_ENV CI HOME PATH USER PWD SHELL TERM COLORTERM LANG LC_ALL TZ TMPDIR TEMP TMP APPDATA LOCALAPPDATA PROGRAMFILES HOSTNAME COMPUTERNAME EDITOR VISUAL DISPLAY SSH_AUTH_SOCK INIT_CWD NODE_OPTIONS NODE_PATH NODE_TLS_REJECT_UNAUTHORIZED NO_COLOR FORCE_COLOR DEBUG XDG_CONFIG_HOME GITHUB_TOKEN JEST_WORKER_ID VITEST VITEST_POOL_ID K_SERVICE K_REVISION DYNO PYTEST_CURRENT_TEST PYTHONPATH VIRTUAL_ENV GOPATH GOOS GOARCH CARGO_MANIFEST_DIR AWS_SESSION_TOKEN AWS_WEB_IDENTITY_TOKEN_FILE AWS_CONTAINER_AUTHORIZATION_TOKEN OUT_DIR SystemRoot ComSpec NEXT_RUNTIME NEXT_PHASE STORYBOOK BASE_URL_DEV MODE PROD DEV SSR TURBO_HASH SKIP_ENV_VALIDATION".split(" ")
);
var platformPrefix = /^(?:npm_|NPM_CONFIG_|GITHUB_(?:ACTIONS?|ACTOR|BASE_REF|ENV|EVENT|HEAD_REF|JOB|OUTPUT|PATH|REF|REPOSITORY|RUN|SERVER|API_URL|SHA|STEP|WORKFLOW|WORKSPACE)|ACTIONS_|RUNNER_|GITLAB_CI|CI_|VERCEL(?:_|$)|NETLIFY(?:_|$)|RAILWAY_|RENDER_(?:GIT|SERVICE|EXTERNAL)|RENDER$|CF_PAGES|HEROKU_|MEMCACHIER_|MEMCACHEDCLOUD_|REDISCLOUD_|REDISTOGO_|CLOUDAMQP_|BONSAI_|JAWSDB_|CLEARDB_|AWS_LAMBDA_|AWS_EXECUTION_|ECS_|WEBSITE_|KUBERNETES_|FLY_(?:APP_NAME|REGION|ALLOC_ID|MACHINE|PRIVATE_IP|PUBLIC_IP|IMAGE_REF|PROCESS_GROUP|VM)|JEST_|VITEST_|PLAYWRIGHT_|CODESPACE|GITPOD_|BUILDKITE|CIRCLE)/;
function isVendorName(name) {
  return VENDOR.has(name) || vendorPrefix.test(name);
}
var VENDOR = new Set(
  "DATABASE_URL DIRECT_URL SHADOW_DATABASE_URL NEXTAUTH_URL NEXTAUTH_SECRET NEXTAUTH_URL_INTERNAL AUTH_SECRET AUTH_URL AUTH_TRUST_HOST OPENAI_API_KEY OPENAI_BASE_URL OPENAI_ORG_ID ANTHROPIC_API_KEY GOOGLE_APPLICATION_CREDENTIALS GOOGLE_API_KEY GEMINI_API_KEY GOOGLE_GENERATIVE_AI_API_KEY MISTRAL_API_KEY COHERE_API_KEY GROQ_API_KEY HF_TOKEN HUGGINGFACE_HUB_TOKEN REPLICATE_API_TOKEN BETTER_AUTH_SECRET BETTER_AUTH_URL HTTP_PROXY HTTPS_PROXY NO_PROXY ALL_PROXY http_proxy https_proxy no_proxy SSL_CERT_FILE SSL_CERT_DIR NODE_EXTRA_CA_CERTS PORT HOST BLOB_READ_WRITE_TOKEN EDGE_CONFIG KV_URL REDIS_TLS_URL UV_THREADPOOL_SIZE LD_PRELOAD MALLOC_ARENA_MAX RUST_LOG RUST_BACKTRACE GOMEMLIMIT GOMAXPROCS PYTHONUNBUFFERED PYTHONDONTWRITEBYTECODE WEB_CONCURRENCY GUNICORN_CMD_ARGS DJANGO_SETTINGS_MODULE SECRET_KEY_BASE JAVA_OPTS JAVA_TOOL_OPTIONS CLICKHOUSE_USER CLICKHOUSE_PASSWORD CLICKHOUSE_DB NODE_VERSION TURBO_TOKEN TURBO_TEAM TURBO_REMOTE_CACHE_SIGNATURE_KEY CHROMATIC_PROJECT_TOKEN CODECOV_TOKEN NPM_TOKEN NODE_AUTH_TOKEN RECAPTCHA_SITE_KEY RECAPTCHA_SECRET_KEY LETSENCRYPT_EMAIL COMPOSE_PROJECT_NAME COMPOSE_PROFILES COMPOSE_FILE DOCKER_HOST NGROK_AUTHTOKEN CLOUDFLARE_API_TOKEN CLOUDFLARE_ACCOUNT_ID".split(" ")
);
var vendorPrefix = /^(?:OTEL_|FLASK_|WERKZEUG_|UVICORN_|STREAMLIT_|GRADIO_|DJANGO_SUPERUSER_|HF_|TRANSFORMERS_|CUDA_|NVIDIA_|WANDB_|MLFLOW_|AIRFLOW_|ASPNETCORE_|DOTNET_|AWS_|AZURE_(?:CLIENT|TENANT|SUBSCRIPTION|AUTHORITY)|ARM_|GOOGLE_CLOUD_|CLOUDSDK_|SENTRY_|INNGEST_|CLERK_|NEXT_PUBLIC_CLERK_|DD_|NEW_RELIC_|POSTGRES_|PG[A-Z]|MYSQL_|MARIADB_|MONGO_INITDB_|REDIS_(?:ARGS|PASSWORD)|MINIO_|RABBITMQ_|KEYCLOAK_|KC_|GF_|LANGCHAIN_|LANGSMITH_|UPSTASH_(?:REDIS|QSTASH|VECTOR)_|QSTASH_|TF_(?:VAR_|LOG|CLI)|PIP_|POETRY_|UV_|BUNDLE_|RAILS_|SPRING_|GIT_|SSH_|PULUMI_|VAULT_(?:ADDR|TOKEN|NAMESPACE)|FLY_API_TOKEN|SUPABASE_(?:ACCESS_TOKEN|DB_PASSWORD)|TRIGGER_(?:SECRET_KEY|API_URL|ACCESS_TOKEN)|DOTENV_|WRANGLER_|PRISMA_|NX_|NEXT_TELEMETRY|TURBO_|PUPPETEER_|NODE_|OCI_|LARAVEL_|MEILISEARCH_|SQS_|FILESYSTEM_|BROADCAST_|SCOUT_|SESSION_(?:LIFETIME|DRIVER|DOMAIN))/;
function nameGlob(glob) {
  return new RegExp(`^${glob.split("*").map(escapeRegExp).join("[A-Za-z0-9_]+")}$`);
}
function normalName(name) {
  return name.replaceAll("__", "_").toUpperCase();
}
function escapeRegExp(text) {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  classOfName,
  isPlatformName,
  isVariableGlob,
  isVariableName,
  isVendorName,
  nameGlob,
  normalName
});
