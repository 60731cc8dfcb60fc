using SearchPortal.Import.MarkdownFiles;
using SearchPortal.Publications;
using SearchPortal.Tests.Content;

namespace SearchPortal.Tests.Import.MarkdownFiles;

/// <summary>Front matter as programs write it that are none for publications.</summary>
public sealed class MarkdownExportsTests : IDisposable
{
    private readonly ContentSandbox _content = new();

    public void Dispose() => _content.Dispose();

    [Fact]
    public void A_post_of_Quarto_says_how_to_cite_it()
    {
        var paper = Read("""
            ---
            title: Nets
            subtitle: a survey
            author:
              - name: {given: Max, family: Müller}
              - name: Jane Doe
            year: 2021-03
            citation: {type: article-journal, container-title: Journal of Tests, volume: 3, issue: 4, page: 1-9}
            ---
            """);
        Assert.Equal(("Nets: a survey", "Müller, Max; Doe, Jane", 2021), (paper.Title, string.Join("; ", paper.Authors.Select(author => author.Inverted)), paper.Year));
        Assert.Equal(("Journal of Tests", "3", "4", "1-9"), (paper.ContainerTitle, paper.Volume, paper.Issue, paper.Pages));
    }

    [Theory]
    [InlineData("Doe, Jane and Müller, Max and others", "Doe, Jane; Müller, Max")]
    [InlineData("\"[[Jane Doe]], [[people/max|Max Müller]], [[Bob Roe]]\"", "Doe, Jane; Müller, Max; Roe, Bob")]
    [InlineData("[\"[[Jane Doe]]\", et al.]", "Doe, Jane")]
    public void Names_are_read_out_of_what_programs_put_round_them(string authors, string names) =>
        Assert.Equal(names, string.Join("; ", Read($"---\ntitle: A\nauthors: {authors}\n---\n").Authors.Select(author => author.Inverted)));

    [Fact]
    public void A_path_of_another_site_is_no_link_and_told()
    {
        Assert.Empty(Read("---\ntitle: A\nauthors: Jane Doe\npdf: /assets/a.pdf\nslides: example\n---\n").Links);
        Assert.Equal(4, Assert.Single(_content.Problems).At.Line);
    }

    [Theory]
    [InlineData("In *Proceedings of X*, pp. 1", "Proceedings of X")]
    [InlineData("*In* Proceedings of X", "Proceedings of X")]
    [InlineData("In _Proceedings of X_", "Proceedings of X")]
    [InlineData("*Journal of X, 12*(3)", "Journal of X, 12")]
    [InlineData("Journal of In Vivo", "Journal of In Vivo")]
    public void The_title_of_the_venue_is_what_Hugo_emphasises(string written, string expected) =>
        Assert.Equal(expected, Read($"---\ntitle: A\nauthors: [Jane Doe]\npublication: \"{written}\"\n---\n").ContainerTitle);

    private Publication Read(string text)
    {
        _content.Write("publications/a-paper.md", text);
        return Assert.Single(MarkdownReader.Read(_content.Source("publications/a-paper.md"), _content.Problems.Add));
    }
}
