using System.Diagnostics;
using System.Xml.Linq;
using SearchPortal.Export;
using SearchPortal.Publications;

namespace SearchPortal.Tests.Export;

/// <summary>Programs that others wrote read what is exported. <c>test.sh</c> installs them.</summary>
public sealed class ReferenceToolsTests : IDisposable
{
    private static readonly XNamespace Mods = ModsWriter.Namespace;

    private static readonly Publication[] Papers =
    [
        ExportedPaper.Whole,
        Some.Publication("doe2020-50", "50% of R&D in C# {sets} \\ $x_1 < 2$", "An abstract – with “signs”.", authors: "Ørjan Müller, 马 欣尹", type: PublicationType.JournalArticle),
        Some.Publication("doe2020-name", authors: "Jane Doe") with { Authors = [new("Jane, Joe,", "Doe"), new("", "Smith and Co")] },
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

    private string Write(string extension, ExportFormat format)
    {
        File.WriteAllText(Path.Combine(folder, $"papers.{extension}"), string.Concat(ExportFile.Pieces(format, Papers, _ => ExportedPaper.Cvpr)));
        return $"papers.{extension}";
    }

    private (string Output, string Error) Run(string tool, string kind, string file)
    {
        Assert.True(File.Exists($"/usr/bin/{tool}"), $"{tool}, which reads {kind}, is not installed: ./test.sh does that");
        var start = new ProcessStartInfo($"/usr/bin/{tool}", [file]) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        (start.Environment["BIBINPUTS"], start.Environment["BSTINPUTS"]) = (".", ".");
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (output, error.GetAwaiter().GetResult());
    }
}
