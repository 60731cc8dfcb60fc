using System.Collections.Frozen;
using System.Security.Cryptography;

namespace SearchPortal.Web.Hosting;

/// <summary>Styles, scripts and icons, held in the assembly. Their addresses carry a digest, so that they can be cached for ever.</summary>
internal sealed class Assets
{
    private const string Prefix = "assets/";

    private static readonly FrozenDictionary<string, string> Types = new Dictionary<string, string>
    {
        [".css"] = "text/css; charset=utf-8",
        [".js"] = "text/javascript; charset=utf-8",
        [".svg"] = "image/svg+xml",
    }.ToFrozenDictionary();

    private readonly FrozenDictionary<string, Asset> assets = Load().ToFrozenDictionary();

    /// <summary>The asset of a name, "portal.css"; null when there is none.</summary>
    public Asset? Find(string name) => assets.GetValueOrDefault(name);

    private static IEnumerable<KeyValuePair<string, Asset>> Load()
    {
        var assembly = typeof(Assets).Assembly;
        foreach (string resource in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)))
        {
            using var stream = assembly.GetManifestResourceStream(resource)!;
            byte[] bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            yield return new(resource[Prefix.Length..], new Asset(bytes, Types[Path.GetExtension(resource)], Digest(bytes)));
        }
    }

    private static string Digest(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes))[..12];
}
