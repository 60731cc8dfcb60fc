using System.Diagnostics;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using SearchPortal.Export;
using SearchPortal.Publications;

namespace SearchPortal.Tests.Export;

/// <summary>Programs that others wrote read what is exported. <c>test.sh</c> installs them.</summary>
public sealed partial class ReferenceToolsTests : IDisposable
{
    private static readonly XNamespace Mods = ModsWriter.Namespace;

    private static readonly Publication[] Papers =
    [
        ExportedPaper.Whole,
        Some.Publication("doe2020-50", "50% of R&D in C# {sets} \\ $x_1 < 2$", "An abstract – with “signs”.", authors: "Ørjan Müller, 马 欣尹", type: PublicationType.JournalArticle),
        Some.Publication("doe2020-name", authors: "Jane Doe") with { Authors = [new("Jane, Joe,", "Doe"), new("", "Smith and Co"), new("Ann, Bob, Cy, Di", "Roe")] },
    ];

    private readonly string folder = Directory.CreateTempSubdirectory("tools-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("ris2xml", "ris")]
    [InlineData("bib2xml", "bib")]
    public void Bibutils_reads_every_entry_without_complaint(string tool, string extension)
    {
        var (output, error) = Run(tool, extension, Write(extension, ExportFormats.Find(extension)!));

        Assert.Equal($"{tool}: Processed 3 references.", error.Trim());
        var names = XDocument.Parse(output.TrimStart('\uFEFF')).Descendants(Mods + "namePart").Select(part => part.Value).ToList();
        Assert.Contains("Müller", names);
        Assert.Contains("Martin", names);
    }

    [Fact]
    public void Bibutils_makes_bibtex_of_mods()
    {
        var (output, error) = Run("xml2bib", "mods.xml", Write("mods.xml", ExportFormats.Find("mods.xml")!));

        Assert.Equal("xml2bib: Processed 3 references.", error.Trim());
        Assert.Contains("@InProceedings{ma2024cvpr-deepcache", output, StringComparison.Ordinal);
        Assert.Contains("@Article{doe2020-50", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Bibtex_takes_names_and_titles_apart(bool ascii)
    {
        Write("bib", ascii ? ExportFormats.AsciiBibtex : ExportFormats.Bibtex);
        File.Copy(Path.Combine(AppContext.BaseDirectory, "Data", "bst", "names.bst"), Path.Combine(folder, "names.bst"));
        File.WriteAllText(Path.Combine(folder, "a.aux"), "\\relax\n\\citation{*}\n\\bibstyle{names}\n\\bibdata{papers}\n");

        var (output, _) = Run("bibtex", "aux", "a.aux");

        Assert.DoesNotContain("Warning", output, StringComparison.Ordinal);
        Assert.DoesNotContain("error", output, StringComparison.Ordinal);
        Assert.Contains("3 Xinyin", File.ReadAllText(Path.Combine(folder, "a.bbl")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Biber_reads_every_entry_and_its_data_model_knows_all_but_our_own_fields(bool ascii)
    {
        Write("bib", ascii ? ExportFormats.AsciiBibtex : ExportFormats.Bibtex);

        var (output, _) = Run("biber", "bib", "--tool", "--validate-datamodel", "--output-file", "read.bib", "papers.bib");

        var strange = output.Split('\n').Where(line => line.StartsWith("WARN", StringComparison.Ordinal) || line.StartsWith("ERROR", StringComparison.Ordinal))
            .Where(line => !OursToBiber().IsMatch(line));
        Assert.Empty(strange);
        string read = File.ReadAllText(Path.Combine(folder, "read.bib"));
        Assert.Equal(3, read.Split("\n@").Length + (read.StartsWith('@') ? 0 : -1));
        Assert.Contains("Müller-Ma, Xinyin and King, Jr., Martin Luther and {The vLLM Team}", read, StringComparison.Ordinal);
        Assert.Contains("AUTHOR+an:default = {1=equal}", read, StringComparison.Ordinal);
        Assert.Contains("DATE = {2024-06-17}", read, StringComparison.Ordinal);
    }

    [Fact]
    public void Mods_has_the_form_of_its_schema()
    {
        Publication[] all = [.. Papers, .. Enum.GetValues<PublicationType>().Select(type => ExportedPaper.Whole with { Key = $"of-{type}", Type = type, Links = [], Date = null, Venue = null })];
        File.WriteAllText(Path.Combine(folder, "papers.xml"), string.Concat(ExportFile.Pieces(ExportFormats.Find("mods.xml")!, all, _ => ExportedPaper.Cvpr)));

        var (_, error) = Run("xmllint", "MODS", "--noout", "--relaxng", Path.Combine(AppContext.BaseDirectory, "Data", "rng", "mods.rng"), "papers.xml");

        Assert.Equal("papers.xml validates", error.Trim());
    }

    // Styles pass over fields that the data model lacks; it wants an ISSN with journals only.
    [GeneratedRegex(@"Field '(pmid|pmcid|openreview|biburl|aclanthology|links|code|project|video|poster|data|slides|shortname|orcid|award|status|statusnotice|otherversions|pdf)' invalid in data model|Invalid field 'issn' for entrytype")]
    private static partial Regex OursToBiber();

    private string Write(string extension, ExportFormat format)
    {
        File.WriteAllText(Path.Combine(folder, $"papers.{extension}"), string.Concat(ExportFile.Pieces(format, Papers, _ => ExportedPaper.Cvpr)));
        return $"papers.{extension}";
    }

    private (string Output, string Error) Run(string tool, string kind, params string[] arguments)
    {
        Assert.True(File.Exists($"/usr/bin/{tool}"), $"{tool}, which reads {kind}, is not installed: ./test.sh does that");
        var start = new ProcessStartInfo($"/usr/bin/{tool}", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        (start.Environment["BIBINPUTS"], start.Environment["BSTINPUTS"]) = (".", ".");
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (output, error.GetAwaiter().GetResult());
    }
}
