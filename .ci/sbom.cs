#:property RestorePackagesWithLockFile=false
#:property PublishAot=false
// The bill of materials in CycloneDX 1.6 JSON (https://cyclonedx.org/docs/1.6/json/): every package that the programs hold, with version,
// licence, digest and what each needs. It reads the lock files of src/ and the packages that a restore has fetched; nothing else.
//   dotnet run .ci/sbom.cs            to standard output
//   dotnet run .ci/sbom.cs -- FILE    to a file
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml.Linq;

string root = Path.GetFullPath(Path.Combine(AppContext.GetData("EntryPointFileDirectoryPath") as string ?? ".ci", ".."));
string packages = Environment.GetEnvironmentVariable("NUGET_PACKAGES") ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
string version = XDocument.Load(Path.Combine(root, "Directory.Build.props")).Descendants("Version").First().Value;

var locked = Directory.GetFiles(Path.Combine(root, "src"), "packages.lock.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
    .SelectMany(file => JsonNode.Parse(File.ReadAllText(file))!["dependencies"]!.AsObject())
    .SelectMany(framework => framework.Value!.AsObject())
    .Where(package => (string?)package.Value!["type"] != "Project")
    .DistinctBy(package => package.Key.ToLowerInvariant())
    // It looks at the source while it is compiled and is in no program.
    .Where(package => !package.Key.EndsWith("Analyzers", StringComparison.Ordinal))
    .OrderBy(package => package.Key, StringComparer.OrdinalIgnoreCase)
    .Select(package => new Package(package.Key, (string)package.Value!["resolved"]!, (package.Value["dependencies"] as JsonObject)?.Select(needed => needed.Key).ToList() ?? []))
    .ToList();
var references = locked.ToDictionary(package => package.Name, package => package.Reference, StringComparer.OrdinalIgnoreCase);
string product = $"pkg:generic/searchportal@{version}";

var bill = new JsonObject
{
    ["bomFormat"] = "CycloneDX",
    ["specVersion"] = "1.6",
    ["version"] = 1,
    ["metadata"] = new JsonObject
    {
        ["component"] = new JsonObject { ["type"] = "application", ["bom-ref"] = product, ["name"] = "SearchPortal", ["version"] = version, ["licenses"] = Licences("MIT") },
    },
    ["components"] = new JsonArray([.. locked.Select(Component)]),
    ["dependencies"] = new JsonArray(
    [
        Needs(product, locked.Select(package => package.Reference)),
        .. locked.Select(package => Needs(package.Reference, package.Needs.Where(references.ContainsKey).Select(name => references[name]))),
    ]),
};
string text = bill.ToJsonString(new JsonSerializerOptions { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }) + "\n";
if (args is [var target]) File.WriteAllText(target, text);
else Console.Write(text);

JsonNode Component(Package package)
{
    string folder = Path.Combine(packages, package.Name.ToLowerInvariant(), package.Version.ToLowerInvariant());
    string[] specifications = Directory.Exists(folder) ? Directory.GetFiles(folder, "*.nuspec") : [];
    if (specifications.Length != 1) throw new FileNotFoundException($"{folder} holds no package; run dotnet restore");
    var about = XDocument.Load(specifications[0]).Root!.Elements().First();
    string? Said(string name) => about.Elements().FirstOrDefault(element => element.Name.LocalName == name)?.Value;
    var component = new JsonObject
    {
        ["type"] = "library",
        ["bom-ref"] = package.Reference,
        ["name"] = package.Name,
        ["version"] = package.Version,
        ["scope"] = "required",
        ["purl"] = package.Reference,
    };
    if (Said("authors") is { } authors) component["publisher"] = authors;
    var licence = about.Elements().FirstOrDefault(element => element.Name.LocalName == "license");
    if (licence?.Attribute("type")?.Value == "expression") component["licenses"] = Licences(licence.Value);
    else if (Said("licenseUrl") is { } address) component["licenses"] = new JsonArray(new JsonObject { ["license"] = new JsonObject { ["name"] = licence?.Value ?? "see url", ["url"] = address } });
    // SHA-512 of the package's file as it came; written beside it by the restore.
    string digest = Directory.GetFiles(folder, "*.nupkg.sha512").Single();
    component["hashes"] = new JsonArray(new JsonObject { ["alg"] = "SHA-512", ["content"] = Convert.ToHexStringLower(Convert.FromBase64String(File.ReadAllText(digest).Trim())) });
    return component;
}

static JsonArray Licences(string expression) => expression.Contains(' ', StringComparison.Ordinal)
    ? new JsonArray(new JsonObject { ["expression"] = expression })
    : new JsonArray(new JsonObject { ["license"] = new JsonObject { ["id"] = expression } });

static JsonNode Needs(string reference, IEnumerable<string> needed) =>
    new JsonObject { ["ref"] = reference, ["dependsOn"] = new JsonArray([.. needed.Select(name => JsonValue.Create(name))]) };

internal sealed record Package(string Name, string Version, List<string> Needs)
{
    public string Reference => $"pkg:nuget/{Name}@{Version}";
}
