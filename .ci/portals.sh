# Serves the sample content and the unusual papers of the browser tests for a script that looks at pages; sourced, from the repository's root.
folder=$(mktemp -d)
servers=()
trap 'kill "${servers[@]}" 2>/dev/null; rm -rf "$folder"' EXIT

# serve NAME CONTENT PORT
serve() {
  local portal=(dotnet artifacts/bin/SearchPortal.Cli/release/SearchPortal.Cli.dll)
  "${portal[@]}" index rebuild --content "$2" --index "$folder/$1" >/dev/null 2>&1 || return 1
  "${portal[@]}" serve --content "$2" --index "$folder/$1" --urls "http://127.0.0.1:$3" >/dev/null 2>&1 &
  servers+=($!)
  for _ in $(seq 120); do
    if curl -sf -o /dev/null "http://127.0.0.1:$3/health/ready"; then return 0; fi
    sleep 0.5
  done
  return 1
}

dotnet build src/SearchPortal.Cli -c Release -v q >/dev/null || exit 1
serve sample content "${PORT:-5480}" || exit 1
serve unusual tests/SearchPortal.Browser.Tests/Unusual "$((${PORT:-5480} + 1))" || exit 1
