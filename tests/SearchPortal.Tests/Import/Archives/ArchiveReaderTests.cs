using System.IO.Compression;
using System.Text;
using SearchPortal.Content;
using SearchPortal.Import;
using SearchPortal.Import.Archives;
using SearchPortal.Publications;

namespace SearchPortal.Tests.Import.Archives;

public sealed class ArchiveReaderTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("archive").FullName;
    private readonly List<ContentProblem> problems = [];

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Each_file_is_read_by_its_extension_and_named_with_its_archive()
    {
        var read = Read(
            ("inner/2024.bib", "@misc{a, title={A}, year=3}"), ("b.jsonl", "{\"title\":\"B\"}"), ("c/note.md", "---\ntitle: C\n---\n"), ("d.txt", "left out"), ("README.md", "left out"), (".hidden/e.bib", "@misc{e, title={E}}"));
        Assert.Equal(["B", "C", "A"], read.Select(publication => publication.Title));
        Assert.Equal(("a.zip!c/note.md", "note"), (read[1].Source.File, read[1].Key));
        Assert.Equal("a.zip!inner/2024.bib", Assert.Single(problems).At.File);
    }

    [Fact]
    public void A_compressed_file_inside_is_read_too()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true)) gzip.Write("{\"title\":\"A\"}"u8);
        Pack(("a.json.gz", packed.ToArray()));
        Assert.Equal("A", Assert.Single(Read()).Title);
    }

    [Fact]
    public void Names_that_lead_out_of_the_archive_are_only_names()
    {
        Assert.Equal(2, Read(("../../up.bib", "@misc{a, title={A}}"), ("/etc/root.bib", "@misc{b, title={B}}")).Count);
        Assert.Single(Directory.GetFileSystemEntries(folder));
    }

    [Fact]
    public void An_archive_in_an_archive_is_refused_with_words() => Refused("an archive inside", ("inner.zip", "x"));

    [Fact]
    public void An_archive_without_publications_says_so() => Refused("no file of publications", ("a.txt", "x"));

    [Fact]
    public void A_file_that_unpacks_to_far_too_much_is_refused() =>
        Refused($"more than {ArchiveReader.MaximumRatio} times", ("a.json", new string(' ', (int)ArchiveReader.UnsuspectedLength + 1)));

    [Fact]
    public void A_damaged_archive_is_reported()
    {
        File.WriteAllText(Path.Combine(folder, "a.zip"), "no archive");
        Assert.Empty(Read());
        Assert.Contains("damaged", Assert.Single(problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Damage_anywhere_in_an_archive_ends_in_problems_only()
    {
        Pack(("a.bib", Encoding.UTF8.GetBytes("@misc{a, title={A}}")), ("b.json", "[{\"title\":\"B\"}]"u8.ToArray()), ("c.xml", "<mods><titleInfo><title>C</title></titleInfo></mods>"u8.ToArray()));
        string path = Path.Combine(folder, "a.zip");
        byte[] whole = File.ReadAllBytes(path);
        for (int at = 0; at < whole.Length; at++)
        {
            byte[] damaged = [.. whole];
            damaged[at] ^= 0x55;
            File.WriteAllBytes(path, damaged);
            Assert.True(Read().Count <= 3);
        }
    }

    private void Refused(string words, params (string Name, string Text)[] files)
    {
        Assert.Empty(Read(files));
        Assert.Contains(words, problems[0].Message, StringComparison.Ordinal);
    }

    private List<Publication> Read(params (string Name, string Text)[] files)
    {
        if (files.Length > 0) Pack([.. files.Select(file => (file.Name, Encoding.UTF8.GetBytes(file.Text)))]);
        return [.. PublicationReader.Read(new SourceFile("a.zip", Path.Combine(folder, "a.zip")), problems.Add)];
    }

    private void Pack(params (string Name, byte[] Bytes)[] files)
    {
        using var zip = new ZipArchive(File.Create(Path.Combine(folder, "a.zip")), ZipArchiveMode.Create);
        foreach (var (name, bytes) in files)
        {
            using var entry = zip.CreateEntry(name).Open();
            entry.Write(bytes);
        }
    }
}
