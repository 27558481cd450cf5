#!/bin/sh
# SPDX-License-Identifier: MIT
# Builds target/installer/Vivier-VERSION.dmg.
set -eu
cd "$(dirname "$0")/.."
if ! command -v mvn >/dev/null; then
    echo "Il manque la commande mvn : installez Maven." >&2
    exit 1
fi
exec mvn -q -Pinstaller -Dmaven.test.skip -Dinstaller.type=dmg
