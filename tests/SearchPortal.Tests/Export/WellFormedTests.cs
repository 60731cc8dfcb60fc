using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml;
using CsCheck;
using SearchPortal.Export;
using SearchPortal.Publications;

namespace SearchPortal.Tests.Export;

/// <summary>Whatever a publication holds, its files are files of their format.</summary>
public sealed partial class WellFormedTests
{
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    [Theory]
    [InlineData("mods.xml")]
    [InlineData("dc.xml")]
    public void Xml_parses(string extension) => AnyPublication.Any.Sample(paper =>
    {
        using var text = new StringReader(File(extension, paper, paper));
        using var xml = XmlReader.Create(text, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        while (xml.Read()) { }
        return true;
    });

    [Theory]
    [InlineData("csl.json")]
    [InlineData("json")]
    public void Json_parses(string extension) => AnyPublication.Any.Sample(paper =>
    {
        using var json = JsonDocument.Parse(File(extension, paper, paper));
        return json.RootElement.GetArrayLength() == 2;
    });

    [Fact]
    public void Ris_is_lines_of_a_tag_and_a_value() => AnyPublication.Any.Sample(paper =>
    {
        string[] lines = File("ris", paper).Split("\r\n");
        return lines[0].StartsWith("TY  - ", StringComparison.Ordinal) && lines[^3] == "ER  - " && lines[..^2].All(line => RisLine().IsMatch(line));
    });

    [Fact]
    public void Csv_reads_back_and_no_cell_is_a_formula() => AnyPublication.Any.Sample(paper =>
    {
        var records = CsvText.Read(File("csv", paper, paper)[1..]);
        return records.Count == 3 && records.TrueForAll(record => record.Count == records[0].Count) && records.SelectMany(record => record).All(cell => cell.Length == 0 || !"=+-@".Contains(cell[0]));
    });

    [Fact]
    public void Braces_of_bibtex_are_balanced_and_its_ascii_is_ascii() => AnyPublication.Any.Sample(paper =>
    {
        string ascii = ExportFormats.AsciiBibtex.File(paper, null);
        return IsBalanced(File("bib", paper)) && IsBalanced(ascii) && Ascii.IsValid(ascii);
    });

    [Fact]
    public void Every_file_is_utf8_without_control_characters() => AnyPublication.Any.Sample(paper => ExportFormats.All.Where(format => format.Extension != "json").All(format =>
    {
        string text = Strict.GetString(Strict.GetBytes(format.File(paper, null)));
        return !text.Any(c => char.IsControl(c) && c is not ('\n' or '\r'));
    }));

    private static string File(string extension, params Publication[] papers) => string.Concat(ExportFile.Pieces(ExportFormats.Find(extension)!, papers, _ => null));

    private static bool IsBalanced(string text)
    {
        int depth = 0;
        foreach (char c in text)
        {
            if (c == '{') depth++;
            else if (c == '}' && --depth < 0) return false;
        }
        return depth == 0;
    }

    [GeneratedRegex("^[A-Z][A-Z0-9]  - .*$", RegexOptions.Singleline)]
    private static partial Regex RisLine();
}
