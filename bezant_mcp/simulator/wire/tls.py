"""A certificate as bad as the one that ships with the Gateway, made new in each process."""

import functools
import ssl
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.x509.oid import NameOID

SUBJECT = x509.Name(
    [
        x509.NameAttribute(NameOID.ORGANIZATION_NAME, "Interactive Brokers"),
        x509.NameAttribute(NameOID.ORGANIZATIONAL_UNIT_NAME, "Client Portal"),
        x509.NameAttribute(NameOID.COMMON_NAME, "Client Portal Web API"),
    ]
)
VALID_FROM = datetime(2016, 5, 11, tzinfo=UTC)
EXPIRED_ON = datetime(2019, 5, 11, tzinfo=UTC)


@functools.cache
def server_context() -> ssl.SSLContext:
    """TLS 1.2 only, self-signed, expired, without a subject alternative name: as the real Gateway."""
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(SUBJECT)
        .issuer_name(SUBJECT)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(VALID_FROM)
        .not_valid_after(EXPIRED_ON)
        .sign(key, hashes.SHA256())
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.maximum_version = ssl.TLSVersion.TLSv1_2
    context.set_ciphers("ECDHE-RSA-AES256-GCM-SHA384")
    pem = certificate.public_bytes(serialization.Encoding.PEM) + key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    with tempfile.TemporaryDirectory() as folder:  # ssl reads certificates from files only
        file = Path(folder) / "gateway.pem"
        file.write_bytes(pem)
        context.load_cert_chain(file)
    return context
