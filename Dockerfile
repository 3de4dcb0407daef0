# docker build -t legday . && docker run --env-file .env -v legday:/var/lib/legday legday
# Pin the base by its digest where you build for others.
FROM python:3.12-slim

WORKDIR /app
COPY requirements.lock ./
RUN pip install --no-cache-dir --require-hashes -r requirements.lock

COPY bot/ bot/
COPY dialogs/ dialogs/
COPY storage/ storage/
RUN python -m compileall -q . \
    && useradd --uid 10001 --home-dir /var/lib/legday --no-create-home legday \
    && install --directory --owner legday --group legday --mode 0700 /var/lib/legday

USER legday
# From here the address in .env.example leads to the same file.
WORKDIR /var/lib/legday
VOLUME /var/lib/legday
ENV PYTHONPATH=/app PYTHONUNBUFFERED=1 \
    DATABASE_URL=sqlite+aiosqlite:////var/lib/legday/data/legday.db

# Without an HTTP server (HTTP_PORT=0) there is nobody to ask: add --no-healthcheck.
HEALTHCHECK --interval=30s --timeout=10s --start-period=90s --retries=2 CMD ["python", "-c", "\
import http.client, os, sys\n\
port = int(os.environ.get('HTTP_PORT') or 8080)\n\
asked = http.client.HTTPConnection('127.0.0.1', port, timeout=5)\n\
asked.request('GET', '/healthz')\n\
sys.exit(asked.getresponse().status != 200)"]

ENTRYPOINT ["python", "-m", "bot"]
CMD ["run"]
