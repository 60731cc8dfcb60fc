using SearchPortal.Content;
using SearchPortal.Indexing;

namespace SearchPortal.Tests.Indexing;

public sealed class GenerationWriterTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("searchportal-generation-");

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [InlineData("stems.bin")]
    [InlineData("abstract.stems.bin")]
    [InlineData(CompletionFile.Name)]
    public void A_fault_of_one_file_among_those_written_at_once_is_told_as_itself(string file)
    {
        using var writer = new GenerationWriter(folder.FullName, SiteContent.Default, _ => null);
        writer.Add(Some.Publication());
        File.WriteAllText(Path.Combine(folder.FullName, file), "in the way");

        Assert.Contains(file, Assert.Throws<IOException>(() => writer.Complete([])).Message, StringComparison.Ordinal);
    }
}
