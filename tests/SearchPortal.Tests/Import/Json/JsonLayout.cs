using System.Text;

namespace SearchPortal.Tests.Import.Json;

/// <summary>The ways in which a file of entries is laid out, and where each entry ends in it.</summary>
internal static class JsonLayout
{
    public const string Lines = "lines";
    public const string Compact = "compact array";
    public const string OnePerLine = "array, one a line";
    public const string Pretty = "indented array";
    public const string Envelope = "indented envelope";

    public static readonly string[] All = [Lines, Compact, OnePerLine, Pretty, Envelope];

    /// <summary>An entry with a nested list of objects, indented as the layout asks for.</summary>
    public static string Entry(string layout, string title) => layout is Lines or Compact or OnePerLine
        ? $$"""{"title":"{{title}}","authors":[{"given":"A","family":"B"},{"family":"C"}]}"""
        : $$"""{|  "title": "{{title}}",|  "authors": [|    {|      "family": "B"|    },|    { "family": "C" }|  ]|}""".Replace("|", "\n" + Indent(layout), StringComparison.Ordinal);

    public static (byte[] File, List<int> Ends) Write(string layout, IReadOnlyList<string> entries)
    {
        var file = new StringBuilder(layout switch { Lines => "", Compact or OnePerLine => "[", Pretty => "[\n", _ => "{\n  \"venue\": \"cvpr\",\n  \"papers\": [\n" });
        var ends = new List<int>();
        for (int i = 0; i < entries.Count; i++)
        {
            if (i > 0) file.Append(layout switch { Lines => "\n", Compact => ",", _ => ",\n" });
            file.Append(Indent(layout)).Append(entries[i]);
            ends.Add(file.Length);
        }
        file.Append(layout switch { Lines => "\n", Compact or OnePerLine => "]", Pretty => "\n]\n", _ => "\n  ]\n}\n" });
        return (Encoding.UTF8.GetBytes(file.ToString()), ends);
    }

    private static string Indent(string layout) => layout switch { Pretty => "  ", Envelope => "    ", _ => "" };
}
