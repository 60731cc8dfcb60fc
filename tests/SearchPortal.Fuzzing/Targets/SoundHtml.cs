using System.Text.RegularExpressions;
using System.Xml;

namespace SearchPortal.Fuzzing.Targets;

/// <summary>What holds of the HTML made of a page.</summary>
internal static partial class SoundHtml
{
    /// <summary>It has no element or attribute that runs anything.</summary>
    public static void Check(string html)
    {
        if (Running().Match(html) is { Success: true } match) throw new FuzzFault($"A page holds {match.Value}.");
    }

    /// <summary>It is one element, closed as XML.</summary>
    public static void CheckElement(string markup)
    {
        using var xml = XmlReader.Create(new StringReader(markup), new() { DtdProcessing = DtdProcessing.Prohibit });
        while (xml.Read()) { }
    }

    [GeneratedRegex("""<(script|style|iframe|object|embed|form|svg|base|meta|link)\b|<[a-z0-9]+(\s[a-z-]+="[^"]*")*\s(on[a-z]+|style)\s*=|(href|src)="\s*(javascript|data|vbscript):""", RegexOptions.IgnoreCase)]
    private static partial Regex Running();
}
