#!/usr/bin/env bash
# Builds the image of the Dockerfile and runs it, without a daemon: read-only, as a plain user, and asks it what an image must answer.
#   .ci/container.sh            over the vendor's base images
#   .ci/container.sh --local    over a stand-in made here from Debian and this machine's .NET, where the vendor's cannot be had
# Runs as root; installs buildah and curl (and debootstrap for --local) where Debian's packages are to be had. Takes minutes, so the tests do not run it.
set -euo pipefail
cd "$(dirname "$0")/.."

MISSING=()
for tool in buildah curl $([ "${1:-}" = --local ] && echo debootstrap); do command -v "$tool" >/dev/null || MISSING+=("$tool"); done
if [ "${#MISSING[@]}" != 0 ]; then
  command -v apt-get >/dev/null || { echo ".ci/container.sh needs ${MISSING[*]}; install them and run this again." >&2; exit 1; }
  echo "Installing ${MISSING[*]}"
  apt-get update -q >/dev/null && DEBIAN_FRONTEND=noninteractive apt-get install -qy --no-install-recommends "${MISSING[@]}" >/dev/null
fi

PORT="${PORT:-5301}"
IMAGE=searchportal-probe
STATE="$(mktemp -d "${TMPDIR:-/tmp}/searchportal-container-XXXXXX")"
export STORAGE_DRIVER=vfs BUILDAH_ISOLATION=chroot
BUILDAH=(buildah --root "$STATE/storage" --runroot "$STATE/run" --storage-driver vfs)
SDK=mcr.microsoft.com/dotnet/sdk:10.0
RUNTIME=mcr.microsoft.com/dotnet/aspnet:10.0
FAULTS=0

finish() {
  set +e
  [ -n "${SERVER:-}" ] && kill "$SERVER" 2>/dev/null && wait "$SERVER" 2>/dev/null
  for mount in "$STATE/root/data/index" "$STATE/root/data/content" "$STATE/root/tmp" "$STATE/root/proc" "$STATE/root/dev" "$STATE/root"; do umount -l "$mount" 2>/dev/null; done
  rm -rf --one-file-system "$STATE"
}
trap finish EXIT

probe() {
  local name="$1"; shift
  if "$@" >"$STATE/out" 2>&1; then echo "ok      $name"; else echo "FAULT   $name"; sed 's/^/        /' "$STATE/out" | tail -5; FAULTS=$((FAULTS + 1)); fi
}

# An image that has what the Dockerfile takes from the vendor's: a system with ICU, .NET, and the variable APP_UID. While it builds, this
# machine's SDK and the packages that were restored before are lent to it; the lock files say whether these are the right ones.
LENT=()
make_stand_in() {
  local rootfs="${ROOTFS:-$STATE/rootfs}" dotnet container
  dotnet="$(dirname "$(readlink -f "$(command -v dotnet)")")"
  [ -d "$rootfs/usr" ] || debootstrap --variant=minbase --include=ca-certificates,libicu72,libssl3,libstdc++6,zlib1g,tzdata bookworm "$rootfs" >/dev/null
  container="$("${BUILDAH[@]}" from scratch)"
  "${BUILDAH[@]}" add -q "$container" "$rootfs" / >/dev/null
  for part in dotnet host shared; do "${BUILDAH[@]}" add -q "$container" "$dotnet/$part" "/usr/share/dotnet/$part" >/dev/null; done
  "${BUILDAH[@]}" run "$container" -- sh -c 'ln -sf /usr/share/dotnet/dotnet /usr/bin/dotnet && (id 1654 >/dev/null 2>&1 || useradd --uid 1654 --create-home app)'
  "${BUILDAH[@]}" config --env APP_UID=1654 --env DOTNET_ROOT=/usr/share/dotnet "$container"
  "${BUILDAH[@]}" commit -q --rm "$container" "$RUNTIME" >/dev/null
  "${BUILDAH[@]}" tag "$RUNTIME" "$SDK"
  LENT=(--pull-never -v "$dotnet:/usr/share/dotnet:ro")
  # Whoever this machine trusts to hand packages on is trusted in there.
  [ -f "${SSL_CERT_FILE:-}" ] && LENT+=(-v "$SSL_CERT_FILE:/etc/ssl/certs/ca-certificates.crt:ro")
  [ -d "$HOME/.nuget/packages" ] && LENT+=(-v "$HOME/.nuget/packages:/root/.nuget/packages")
}

# The image's own files, read-only but for the index and /tmp, and a plain user without any right: what compose.yaml asks for.
in_image() {
  unshare --fork --pid --mount-proc="$STATE/root/proc" --ipc --uts --kill-child \
    chroot --userspec=1654:1654 "$STATE/root" /usr/bin/env -i PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin HOME=/tmp "${ENVIRONMENT[@]}" "$@"
}

if [ "${1:-}" = --local ]; then echo "Making a stand-in for the base images"; make_stand_in; fi
echo "Building"
"${BUILDAH[@]}" build "${LENT[@]}" --layers=false -q -t "$IMAGE" -f Dockerfile . >"$STATE/build.log" 2>&1 || { grep -v '^$' "$STATE/build.log" | tail -40; exit 1; }

mapfile -t ENVIRONMENT < <("${BUILDAH[@]}" inspect --type image --format '{{range .OCIv1.Config.Env}}{{println .}}{{end}}' "$IMAGE" | grep -v -e '^PATH=' -e '^$' -e '^ASPNETCORE_HTTP_PORTS=')
ENVIRONMENT+=("ASPNETCORE_HTTP_PORTS=$PORT")
echo "The image: user $("${BUILDAH[@]}" inspect --type image --format '{{.OCIv1.Config.User}}' "$IMAGE"), $("${BUILDAH[@]}" images --format '{{.Size}}' "$IMAGE")"

CONTAINER="$("${BUILDAH[@]}" from --pull-never "$IMAGE")"
FILES="$("${BUILDAH[@]}" mount "$CONTAINER")"
mkdir -p "$STATE/root" "$STATE/index" "$STATE/content"
cp -r content/. "$STATE/content/"
chown -R 1654:1654 "$STATE/index"
mount --bind "$FILES" "$STATE/root" && mount -o remount,bind,ro "$STATE/root"
mount --bind "$STATE/content" "$STATE/root/data/content" && mount -o remount,bind,ro "$STATE/root/data/content"
mount --bind "$STATE/index" "$STATE/root/data/index"
mount -t tmpfs tmpfs "$STATE/root/tmp"
mount --bind /dev "$STATE/root/dev"

in_image searchportal serve >"$STATE/serve.log" 2>&1 &
SERVER=$!
for _ in $(seq 120); do curl -sf "http://127.0.0.1:$PORT/health/ready" >/dev/null && break; sleep 0.5; done

probe "it says that it is ready" curl -sf "http://127.0.0.1:$PORT/health/ready"
probe "its own health check says so" in_image searchportal health --url "http://127.0.0.1:$PORT/health/ready"
probe "a search finds the sample's papers" bash -c "curl -sf 'http://127.0.0.1:$PORT/search?q=pruning' | grep -qi '<mark>prun'"
probe "a paper has its BibTeX" bash -c "curl -sf 'http://127.0.0.1:$PORT/papers/ma2023neurips-llmpruner.bib' | grep -q '^@'"
probe "names are folded as ICU does" bash -c "curl -sf -G --data-urlencode 'q=马欣尹' 'http://127.0.0.1:$PORT/api/v1/search' | grep -q '\"total\":[1-9]'"
probe "index rebuild beside the running site" in_image searchportal index rebuild
probe "index verify" in_image searchportal index verify
probe "the bill of materials is in it" in_image sh -c 'grep -q CycloneDX /app/bom.json'
probe "it runs as a plain user" in_image sh -c '[ "$(id -u)" = 1654 ]'
probe "it cannot write to its program" bash -c "! $(declare -f in_image); STATE='$STATE'; ENVIRONMENT=(); ! in_image sh -c 'echo x > /app/x'"
probe "nor to the content" bash -c "$(declare -f in_image); STATE='$STATE'; ENVIRONMENT=(); ! in_image sh -c 'echo x > /data/content/x'"
probe "nor anywhere else" bash -c "$(declare -f in_image); STATE='$STATE'; ENVIRONMENT=(); ! in_image sh -c 'echo x > /etc/x || echo x > /var/x || echo x > /x || echo x > /home/x'"
probe "a search still works" bash -c "curl -sf 'http://127.0.0.1:$PORT/search?q=pruning' | grep -qi '<mark>prun'"
INNER="$(pgrep -P "$(pgrep -P "$SERVER" | head -1)" | head -1 || true)"
probe "it ends by itself when told to" bash -c "kill -TERM ${INNER:-$SERVER}; for _ in \$(seq 20); do kill -0 ${INNER:-$SERVER} 2>/dev/null || exit 0; sleep 0.5; done; exit 1"

[ "$FAULTS" = 0 ] && echo "All well" || { tail -20 "$STATE/serve.log"; echo "$FAULTS faults"; exit 1; }
