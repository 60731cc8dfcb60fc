#!/usr/bin/env bash
# Installs what the tests need, runs them all, and closes with one line of counts.
set -uo pipefail
cd "$(dirname "$0")" || exit 1

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi
}

# The browser tests drive Debian's Chromium; Chinese names need a font that has them.
install_browser() {
  if [ -x /usr/bin/chromium ]; then return 0; fi
  if ! command -v apt-get >/dev/null || { [ "$(id -u)" != 0 ] && ! command -v sudo >/dev/null; }; then
    echo "test.sh: the browser tests need Chromium at /usr/bin/chromium and a Noto CJK font; install both and run this again." >&2
    return 1
  fi
  echo "Installing Chromium and fonts"
  as_root apt-get update -q >/dev/null && as_root env DEBIAN_FRONTEND=noninteractive apt-get install -qy --no-install-recommends chromium fonts-noto-cjk >/dev/null
}

# Other people's programs read what is exported and answered, and what pages say to machines.
install_readers() {
  if [ -x /usr/bin/ris2xml ] && [ -x /usr/bin/bibtex ] && [ -x /usr/bin/biber ] && [ -x /usr/bin/xmllint ] && [ -x /usr/bin/oai_pmh ] && /usr/bin/python3 -c 'import feedparser, jsonschema, pyld' 2>/dev/null; then return 0; fi
  if ! command -v apt-get >/dev/null; then
    echo "test.sh: the tests of exports need bibutils, bibtex, biber, xmllint, perl with HTTP::OAI and Python's feedparser, jsonschema and PyLD in /usr/bin; install them and run this again." >&2
    return 1
  fi
  echo "Installing bibutils, BibTeX, biber, xmllint, a harvester (HTTP::OAI) and Python's feedparser, jsonschema and PyLD"
  as_root apt-get update -q >/dev/null && as_root env DEBIAN_FRONTEND=noninteractive apt-get install -qy --no-install-recommends bibutils texlive-binaries biber libxml2-utils libhttp-oai-perl python3-feedparser python3-jsonschema python3-pyld >/dev/null
}

# A linter reads the description of the API. It lives beside other caches and is kept.
install_linter() {
  local folder="$HOME/.cache/searchportal/redocly" version=2.77.0
  if [ -f "$folder/node_modules/@redocly/cli/bin/cli.js" ]; then return 0; fi
  if [ ! -x /usr/bin/node ] || ! command -v npm >/dev/null; then
    if ! command -v apt-get >/dev/null; then
      echo "test.sh: the test of the API's description needs /usr/bin/node and npm; install them and run this again." >&2
      return 1
    fi
    echo "Installing Node.js and npm"
    as_root apt-get update -q >/dev/null && as_root env DEBIAN_FRONTEND=noninteractive apt-get install -qy --no-install-recommends nodejs npm >/dev/null || return 1
  fi
  # The newer ones do not run on the Node.js of Debian 12.
  if [ "$(/usr/bin/node -p 'process.versions.node.split(".")[0]')" -lt 20 ]; then version=1.34.20; fi
  echo "Installing a linter (@redocly/cli $version)"
  mkdir -p "$folder" && npm install --prefix "$folder" --no-audit --no-fund --no-save --ignore-scripts --loglevel=error "@redocly/cli@$version" >/dev/null
}

# The checker of the web's standards reads every kind of page. It is a Java program that npm brings.
install_checker() {
  if ! command -v java >/dev/null || ! command -v npm >/dev/null; then
    if ! command -v apt-get >/dev/null; then
      echo "test.sh: the check of pages needs java and npm; install both and run this again." >&2
      return 1
    fi
    echo "Installing Java and npm"
    as_root apt-get update -q >/dev/null || return 1
    command -v java >/dev/null || as_root env DEBIAN_FRONTEND=noninteractive apt-get install -qy --no-install-recommends default-jre-headless >/dev/null || return 1
    command -v npm >/dev/null || as_root env DEBIAN_FRONTEND=noninteractive apt-get install -qy --no-install-recommends nodejs npm >/dev/null || return 1
  fi
  if [ -f artifacts/tools/node_modules/vnu-jar/build/dist/vnu.jar ]; then return 0; fi
  echo "Installing the HTML checker"
  npm install --silent --no-audit --no-fund --no-save --prefix artifacts/tools vnu-jar@26.9.27 >/dev/null
}

# A small compiler makes the library that slows a disk down.
install_compiler() {
  if command -v tcc >/dev/null; then return 0; fi
  if ! command -v apt-get >/dev/null; then
    echo "test.sh: the tests of a slow disk need tcc; install it and run this again." >&2
    return 1
  fi
  echo "Installing a C compiler (tcc)"
  as_root apt-get update -q >/dev/null && as_root env DEBIAN_FRONTEND=noninteractive apt-get install -qy --no-install-recommends tcc >/dev/null
}

if ! command -v dotnet >/dev/null; then
  echo "test.sh: the tests need the .NET 10 SDK (https://dotnet.microsoft.com/download)." >&2
  exit 1
fi
install_browser || exit 1
install_readers || exit 1
install_linter || exit 1
install_checker || exit 1
install_compiler || exit 1

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
# One project after another: a browser that shares two cores with a hundred killed rebuilds is a slow one.
dotnet test --solution SearchPortal.sln -c Release --max-parallel-test-modules 1 --no-progress --no-ansi "$@" 2>&1 | tee test.log
code=$?
awk '/^ *succeeded:/{p+=$2} /^ *failed:/{f+=$2} /^ *skipped:/{s+=$2} END{printf "%d passed, %d failed, %d skipped\n",p,f,s}' test.log
exit $code
