using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace SearchPortal.Web.Hosting;

/// <summary>
/// Styles, scripts, fonts and icons, held in the assembly. Their addresses carry a digest, so that they can be cached for ever; those
/// of fonts get it in the style sheet that names them.
/// </summary>
internal sealed partial class Assets
{
    private const string Prefix = "assets/";

    private static readonly FrozenDictionary<string, string> Types = new Dictionary<string, string>
    {
        [".css"] = "text/css; charset=utf-8",
        [".js"] = "text/javascript; charset=utf-8",
        [".svg"] = "image/svg+xml",
        [".json"] = "application/speculationrules+json",
        [".woff2"] = "font/woff2",
        [".txt"] = "text/plain; charset=utf-8",
    }.ToFrozenDictionary();

    // One script for all pages: a request of its own costs more than what a page does not need of it.
    private static readonly string[] Scripts = ["portal.js", "complete.js", "live.js"];

    private readonly FrozenDictionary<string, Asset> assets = Load().ToFrozenDictionary();

    /// <summary>The asset of a name, "portal.css"; null when there is none.</summary>
    public Asset? Find(string name) => assets.GetValueOrDefault(name);

    private static Dictionary<string, Asset> Load()
    {
        var assembly = typeof(Assets).Assembly;
        var files = new Dictionary<string, byte[]>();
        foreach (string resource in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)))
        {
            using var stream = assembly.GetManifestResourceStream(resource)!;
            byte[] bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            files[resource[Prefix.Length..]] = bytes;
        }
        byte[] script = [.. Scripts.SelectMany(name => files[name])];
        foreach (string name in Scripts) files.Remove(name);
        files[Scripts[0]] = script;
        return files.ToDictionary(file => file.Key, file => Of(file.Key, Path.GetExtension(file.Key) switch
        {
            ".css" => Versioned(Bare(file.Value, BlankOfStyle), files),
            ".js" => Bare(file.Value, BlankOfScript),
            _ => file.Value,
        }));
    }

    private static Asset Of(string name, byte[] bytes) => new(bytes, Types[Path.GetExtension(name)], Digest(bytes));

    // What scripts and styles say to those who read them here is not sent.
    private static byte[] Bare(byte[] text, Regex blank) => Encoding.UTF8.GetBytes(blank.Replace(Encoding.UTF8.GetString(text), ""));

    private static byte[] Versioned(byte[] style, Dictionary<string, byte[]> files) =>
        Encoding.UTF8.GetBytes(FontAddress.Replace(Encoding.UTF8.GetString(style), match => $"{match.Value}?v={Digest(files[match.Value])}"));

    [GeneratedRegex("""(?<=url\(")fonts/[a-z0-9.-]+""")]
    private static partial Regex FontAddress { get; }

    [GeneratedRegex("^ *//.*\n|^ +", RegexOptions.Multiline)]
    private static partial Regex BlankOfScript { get; }

    // A blank before a colon tells one selector from another; one behind it tells nothing.
    [GeneratedRegex("""/\*.*?\*/|\n *|(?<=[{};,:]) | (?=[{}])|;(?= ?\n?\})""", RegexOptions.Singleline)]
    private static partial Regex BlankOfStyle { get; }

    private static string Digest(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes))[..12];
}
