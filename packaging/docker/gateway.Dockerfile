# IBKR's Client Portal Gateway, fetched from IBKR when the image is built: its build of 24 April 2023, by checksum. IBKR
# puts a newer one in the same place without a word; the build stops then, and whoever has looked at it gives the new sum:
#   docker compose -f packaging/docker/compose.yaml build --build-arg GATEWAY_SHA256=... gateway
FROM eclipse-temurin:17-jre@sha256:13cc28a6cc72a38ce1f00c906be3580c1a3e604b8984d694f369a96742abc93b
ARG GATEWAY_SHA256=2f2d380b2f9424520ff5f9c11fe45e82ef39459329ac056258a3274bea6f76f9
ADD --checksum=sha256:${GATEWAY_SHA256} https://download2.interactivebrokers.com/portal/clientportal.gw.zip /tmp/gateway.zip
RUN apt-get update \
    && apt-get install --yes --no-install-recommends unzip \
    && unzip -q /tmp/gateway.zip -d /opt/gateway \
    && rm -rf /tmp/gateway.zip /var/lib/apt/lists/* \
    && useradd --uid 10002 gateway \
    && chown -R gateway /opt/gateway
WORKDIR /opt/gateway
USER gateway
CMD ["bash", "bin/run.sh", "root/conf.yaml"]
