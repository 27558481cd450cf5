#!/bin/sh
# SPDX-License-Identifier: MIT
# Builds target/installer/vivier_VERSION_ARCHITECTURE.deb.
set -eu
cd "$(dirname "$0")/.."
for tool in mvn dpkg-deb; do
    if ! command -v "$tool" >/dev/null; then
        echo "Il manque la commande $tool : installez le paquet maven ou dpkg." >&2
        exit 1
    fi
done
exec mvn -q -Pinstaller -Dmaven.test.skip -Dinstaller.type=deb
