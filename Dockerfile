# Build: docker build -t searchportal .      Run: docker compose up
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /source

# Packages first: this layer is made again only when a project file or a lock file changes.
COPY global.json Directory.Build.props Directory.Packages.props BannedSymbols.txt .editorconfig ./
COPY src/SearchPortal/SearchPortal.csproj src/SearchPortal/packages.lock.json src/SearchPortal/
COPY src/SearchPortal.Web/SearchPortal.Web.csproj src/SearchPortal.Web/packages.lock.json src/SearchPortal.Web/
COPY src/SearchPortal.Cli/SearchPortal.Cli.csproj src/SearchPortal.Cli/packages.lock.json src/SearchPortal.Cli/
# The command line hosts the web application, so this restores all three.
ENV DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_GENERATE_ASPNET_CERTIFICATE=false
RUN dotnet restore src/SearchPortal.Cli --locked-mode

COPY src/ src/
COPY .ci/sbom.cs .ci/
# Compiled ahead for this platform: the first page comes in half the time.
RUN dotnet publish src/SearchPortal.Web -c Release --use-current-runtime --self-contained false -p:PublishReadyToRun=true -o /app \
 && dotnet publish src/SearchPortal.Cli -c Release --use-current-runtime --self-contained false -p:PublishReadyToRun=true -o /app \
 # What all of it is made of.
 && dotnet run .ci/sbom.cs -- /app/bom.json

# The plain tag: unlike the alpine and chiseled ones it has ICU (folding and order of letters).
FROM mcr.microsoft.com/dotnet/aspnet:10.0
WORKDIR /app
COPY --from=build /app ./
RUN ln -s /app/SearchPortal.Cli /usr/local/bin/searchportal \
 && mkdir -p /data/content /data/index && chown -R "$APP_UID" /data

# The root file system may be read-only: content is only read, and nothing but /data/index and /tmp is written.
ENV SEARCHPORTAL_CONTENT=/data/content \
    SEARCHPORTAL_INDEX=/data/index \
    ASPNETCORE_HTTP_PORTS=8080 \
    DOTNET_EnableDiagnostics=0 \
    DOTNET_GCgen0size=0x1000000
VOLUME ["/data/content", "/data/index"]
EXPOSE 8080
USER $APP_UID
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s --retries=3 \
    CMD ["searchportal", "health", "--url", "http://127.0.0.1:8080/health/ready"]
ENTRYPOINT ["searchportal"]
CMD ["serve"]
