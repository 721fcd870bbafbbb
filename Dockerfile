# Entente in two stages: the first has all packages and builds, the second has what runs.
# The base is an argument, so that a mirror or another Node can stand in: --build-arg NODE_IMAGE=node:24-slim
ARG NODE_IMAGE=node:22-slim

FROM ${NODE_IMAGE} AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --include=dev --ignore-scripts --no-audit --no-fund
COPY . .
RUN node scripts/build.mjs

# The bundle holds every package but the native one, which comes with the packages for production.
FROM ${NODE_IMAGE} AS packages
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund

FROM ${NODE_IMAGE}
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 ENTENTE_DATA=/data
WORKDIR /app
COPY package.json LICENSE ./
COPY --from=packages /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY bin ./bin
COPY seed/log ./seed/log
# The embedded store's file; a named volume takes over the owner.
RUN mkdir /data && chown 1000:1000 /data
VOLUME /data
# The user that Node's images come with, by number so that a cluster can see that it is not root.
USER 1000:1000
EXPOSE 4000
# Only /data is written to: `docker run --read-only --cap-drop ALL -v entente-data:/data …`. Nothing here starts a shell, the check below neither.
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/server.cjs"]
