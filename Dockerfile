# Two stages: what is needed to build stays in the first.  The second runs as nobody, on a read-only root if wished:
# only /data is written.
FROM python:3.13-slim AS build
WORKDIR /src
RUN python -m venv /opt/jinlin
COPY requirements.lock ./
RUN /opt/jinlin/bin/pip install --no-cache-dir --disable-pip-version-check --require-hashes -r requirements.lock
COPY pyproject.toml README.md LICENSE ./
COPY bot bot
COPY handlers handlers
COPY nlp nlp
COPY storage storage
RUN /opt/jinlin/bin/pip install --no-cache-dir --disable-pip-version-check --no-deps .

FROM python:3.13-slim
RUN useradd --system --uid 10001 --home-dir /data --create-home jinlin
COPY --from=build /opt/jinlin /opt/jinlin
ENV PATH=/opt/jinlin/bin:$PATH PYTHONUNBUFFERED=1 PYTHONDONTWRITEBYTECODE=1
USER 10001
WORKDIR /data
VOLUME /data
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s --retries=3 \
    CMD ["python", "-c", "from urllib.request import urlopen; urlopen('http://127.0.0.1:8083/healthz', timeout=3)"]
ENTRYPOINT ["jinlin"]
CMD ["run", "--data", "/data"]
