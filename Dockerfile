# Debian: the embedded engine and the model's runtime need glibc 2.34 or newer.
FROM node:22-bookworm-slim AS build
WORKDIR /build
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts
COPY . .
RUN npm run build

FROM node:22-bookworm-slim
WORKDIR /app
ENV NODE_ENV=production
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --ignore-scripts && npm cache clean --force
COPY --from=build /build/dist ./dist
COPY samples ./samples
COPY docs ./docs
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
ENV DRAMATIS_STORE=file:/data/dramatis.db DRAMATIS_HOST=0.0.0.0
EXPOSE 7575
HEALTHCHECK --interval=30s --start-period=60s CMD \
  node -e "fetch('http://127.0.0.1:7575/api/health',{headers:{authorization:'Bearer '+(process.env.DRAMATIS_TOKEN??'')}}).then(r=>process.exit(r.ok?0:1),()=>process.exit(1))"
ENTRYPOINT ["node", "dist/cli/main.js"]
CMD ["start", "--no-open", "--port", "7575"]
