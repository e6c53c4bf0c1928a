#!/bin/sh
# A keychain for one build, with the certificates in it that sign.
#
#     packaging/macos/keychain.sh FOLDER
#
# Reads from the environment:
#     SIGNING_PKCS12           certificates and keys (PKCS 12), in base64
#     SIGNING_PKCS12_PASSWORD  what opens them
#     NOTARY_KEY               key of App Store Connect (.p8), in base64; may be empty
# Leaves FOLDER/build.keychain-db, first in the search list, and FOLDER/notary.p8. For a build
# computer that is thrown away: macOS takes passwords as arguments, which other programs can see.
set -eu
umask 077
folder=${1:?a folder}
keychain=$folder/build.keychain-db
mkdir -p "$folder"
trap 'rm -f "$folder/signing.p12"' EXIT

printf '%s' "$SIGNING_PKCS12" | base64 --decode >"$folder/signing.p12"
[ -z "${NOTARY_KEY:-}" ] || printf '%s' "$NOTARY_KEY" | base64 --decode >"$folder/notary.p8"

password=$(head -c 24 /dev/urandom | base64)
security create-keychain -p "$password" "$keychain"
security set-keychain-settings -lut 21600 "$keychain"
security unlock-keychain -p "$password" "$keychain"
security import "$folder/signing.p12" -k "$keychain" -P "$SIGNING_PKCS12_PASSWORD" -f pkcs12 \
    -T /usr/bin/codesign -T /usr/bin/pkgbuild -T /usr/bin/productbuild
security set-key-partition-list -S apple-tool:,apple: -s -k "$password" "$keychain" >/dev/null
security list-keychains -d user -s "$keychain" login.keychain-db
