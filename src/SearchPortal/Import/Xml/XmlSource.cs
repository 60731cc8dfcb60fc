using System.Text;
using System.Text.RegularExpressions;
using SearchPortal.Content;

namespace SearchPortal.Import.Xml;

/// <summary>Opens an XML file in the encoding that its declaration names.</summary>
internal static partial class XmlSource
{
    private const int LongestDeclaration = 256;

    /// <summary>The text of a file. UTF-8, and what no declaration explains, is read as <see cref="SourceText"/> reads it.</summary>
    public static TextReader Open(SourceFile file, Action<ContentProblem> report) =>
        FindEncoding(file) is Encoding encoding ? new StreamReader(file.Open(), encoding, detectEncodingFromByteOrderMarks: true, 1 << 16) : SourceText.Open(file, report);

    private static Encoding? FindEncoding(SourceFile file)
    {
        byte[] start = new byte[LongestDeclaration];
        int length = 0;
        try
        {
            using var bytes = file.Open();
            length = bytes.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        }
        catch (InvalidDataException)
        {
            return null;
        }
        var match = Declared().Match(Encoding.Latin1.GetString(start, 0, length));
        return match.Success ? Find(match.Groups["name"].Value.ToUpperInvariant()) : null;
    }

    private static Encoding? Find(string name)
    {
        if (name.StartsWith("UTF", StringComparison.Ordinal) || name is "US-ASCII" or "ASCII") return null;
        // The web reads Latin-1 as Windows-1252: it has the same letters and more.
        if (name is "ISO-8859-1" or "LATIN1") name = "WINDOWS-1252";
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    [GeneratedRegex("""^\s*<\?xml[^>]*?encoding\s*=\s*["'](?<name>[\w.:-]{2,40})["']""", RegexOptions.CultureInvariant)]
    private static partial Regex Declared();
}
