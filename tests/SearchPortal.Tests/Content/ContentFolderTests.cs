using SearchPortal.Content;

namespace SearchPortal.Tests.Content;

public sealed class ContentFolderTests : IDisposable
{
    private readonly ContentSandbox _content = new();

    public void Dispose() => _content.Dispose();

    [Fact]
    public void Publication_files_come_in_ordinal_order_whatever_their_depth()
    {
        _content.Write("publications/b.bib", "").Write("publications/a/z.json", "").Write("publications/B.md", "").Write("publications/a.jsonl.gz", "")
            .Write("publications/x.ndjson", "").Write("other.bib", "");

        Assert.Equal(["publications/B.md", "publications/a.jsonl.gz", "publications/a/z.json", "publications/b.bib", "publications/x.ndjson"], _content.PublicationPaths());
    }

    [Fact]
    public void Hidden_files_readmes_and_other_formats_hold_no_publications()
    {
        _content.Write("publications/.git/x.bib", "").Write("publications/.x.bib", "").Write("publications/README.md", "").Write("publications/x.bib~", "")
            .Write("publications/x.txt.gz", "").Write("publications/x.bib", "");

        Assert.Equal(["publications/x.bib"], _content.PublicationPaths());
    }

    [Fact]
    public void Without_a_publications_folder_the_folder_itself_is_read()
    {
        _content.Write("README.md", "# What").Write("data.md", "# Notes").Write("manifest.json", "{}").Write("pages/about.md", "---\ntitle: x\n---\n")
            .Write("site.yaml", "title: x").Write("papers/icml-2013.json.gz", "{}").Write("legacy/icml.jsonl.gz", "").Write("a-paper.md", "---\ntitle: x\n---\n");

        Assert.Equal(["a-paper.md", "legacy/icml.jsonl.gz", "papers/icml-2013.json.gz"], _content.PublicationPaths());
    }

    [Fact]
    public void Links_that_leave_the_folder_are_not_followed()
    {
        using var outside = new ContentSandbox();
        outside.Write("secret.bib", "").Write("more/secret.bib", "").Write("site.yaml", "title: Stolen");
        _content.Write("publications/real.bib", "");
        File.CreateSymbolicLink(Path.Combine(_content.Path, "publications", "out.bib"), Path.Combine(outside.Path, "secret.bib"));
        File.CreateSymbolicLink(Path.Combine(_content.Path, "publications", "in.bib"), "real.bib");
        Directory.CreateSymbolicLink(Path.Combine(_content.Path, "publications", "more"), Path.Combine(outside.Path, "more"));
        Directory.CreateSymbolicLink(Path.Combine(_content.Path, "publications", "loop"), "..");
        Directory.CreateSymbolicLink(Path.Combine(_content.Path, ".way"), outside.Path);
        File.CreateSymbolicLink(Path.Combine(_content.Path, "site.yaml"), ".way/site.yaml");

        Assert.Equal(["publications/in.bib", "publications/real.bib"], _content.PublicationPaths());
        Assert.Equal("Publications", _content.ReadSite().Settings.Title);
    }

    [Fact]
    public void A_missing_folder_is_named_with_the_remedy()
    {
        var fault = Assert.Throws<DirectoryNotFoundException>(() => new ContentFolder(Path.Combine(_content.Path, "none")).PublicationFiles());

        Assert.Contains(Path.Combine(_content.Path, "none"), fault.Message, StringComparison.Ordinal);
        Assert.Contains("--content", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_folder_gives_the_defaults_without_problems()
    {
        var site = _content.ReadSite();

        Assert.Equal("Publications", site.Settings.Title);
        Assert.Empty(site.Venues);
        Assert.Empty(site.Pages);
        Assert.Empty(_content.Problems);
    }

    [Theory]
    [InlineData("site.yaml", "title: B")]
    [InlineData("pages/a.md", "B")]
    [InlineData("publications/a.bib", "B")]
    [InlineData("publications/c.bib", "A")]
    public void The_fingerprint_changes_with_any_file_that_is_read(string path, string text)
    {
        _content.Write("site.yaml", "title: A").Write("pages/a.md", "A").Write("publications/a.bib", "A");
        string before = _content.Folder.Fingerprint();
        Assert.Equal(before, _content.Folder.Fingerprint());

        _content.Write(path, text);

        Assert.NotEqual(before, _content.Folder.Fingerprint());
        Assert.Matches("^[0-9a-f]{64}$", before);
    }

    [Fact]
    public void The_fingerprint_ignores_what_is_not_content()
    {
        _content.Write("publications/a.bib", "A");
        string before = _content.Folder.Fingerprint();

        _content.Write("README.md", "x").Write(".git/HEAD", "x").Write("publications/notes.txt", "x");

        Assert.Equal(before, _content.Folder.Fingerprint());
    }
}
