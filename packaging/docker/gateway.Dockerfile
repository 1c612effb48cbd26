# IBKR's Client Portal Gateway, fetched from IBKR when the image is built.
FROM eclipse-temurin:17-jre
ADD https://download2.interactivebrokers.com/portal/clientportal.gw.zip /tmp/gateway.zip
RUN apt-get update \
    && apt-get install --yes --no-install-recommends unzip \
    && unzip -q /tmp/gateway.zip -d /opt/gateway \
    && rm -rf /tmp/gateway.zip /var/lib/apt/lists/* \
    && useradd --uid 10002 gateway \
    && chown -R gateway /opt/gateway
WORKDIR /opt/gateway
USER gateway
CMD ["bash", "bin/run.sh", "root/conf.yaml"]
