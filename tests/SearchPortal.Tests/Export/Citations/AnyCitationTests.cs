using CsCheck;
using SearchPortal.Export.Citations;
using SearchPortal.Publications;

namespace SearchPortal.Tests.Export.Citations;

public sealed class AnyCitationTests
{
    private static readonly string[] Doubled = ["..", ",,", " ,", " .", "()", "[]", "  ", "( ", " )", ";;", "::", ",.", ".,,", "“”", "‘’", "?.", "!."];

    private static readonly string?[] Words = ["Deep learning", "Who knows?", "Stop!", "Trees.", "Graphs: a survey", "U.S. law", "“Quoted” words", "Schrödinger's cat", "7", "$x^2$ tests", null];

    private static readonly Gen<string?> Word = Gen.Int[0, Words.Length - 1].Select(at => Words[at]);

    /// <summary>Publications as owners write them, any part of which may be missing.</summary>
    private static readonly Gen<Publication> Plausible = Gen.Select(Word.Array[7], Gen.Int[0, 12], Gen.Int[0, 25], Gen.Int[0, 3], Gen.Bool.Array[6], Gen.Int[0, 2]).Select((words, type, authors, editors, known, date) => new Publication
    {
        Key = "key",
        Title = words[0] ?? "Title",
        Type = (PublicationType)type,
        Authors = [.. Enumerable.Range(0, authors).Select(Name)],
        Editors = [.. Enumerable.Range(0, editors).Select(Name)],
        ContainerTitle = words[1],
        Publisher = words[2],
        Volume = known[0] ? "12" : null,
        Issue = known[1] ? "3" : null,
        Pages = known[2] ? "101-109" : known[3] ? "e7" : null,
        Date = date == 0 ? null : new(2020, date == 1 ? null : 5, known[4] && date == 2 ? 4 : null),
        Identifiers = new() { Doi = known[4] ? "10.1000/1" : null, Arxiv = known[5] ? "2001.00001" : null },
        Links = known[3] ? [new(LinkKind.Publisher, "https://example.org/a")] : [],
    });

    [Fact]
    public void No_punctuation_is_doubled() => Plausible.Sample(paper => Assert.All(CitationStyles.Cite(paper, null), cited =>
    {
        string text = CitationText.Plain(cited.Runs);
        Assert.All(Doubled, sign => Assert.False(text.Contains(sign, StringComparison.Ordinal), $"{cited.Style.Id}, {paper.Type}: {text}"));
    }), iter: 3_000);

    [Fact]
    public void A_citation_ends_with_a_full_stop_or_an_address() => Plausible.Sample(paper => Assert.All(CitationStyles.Cite(paper, null), cited =>
    {
        string text = CitationText.Plain(cited.Runs);
        Assert.True(text.TrimEnd('”')[^1] is '.' or '?' or '!' || cited.Runs[^1].Href is not null, $"{cited.Style.Id}, {paper.Type}: {text}");
        Assert.False(char.IsWhiteSpace(text[0]) || text[0] is ',' or '.' or ';' or ':', $"{cited.Style.Id}, {paper.Type}: {text}");
    }), iter: 3_000);

    [Fact]
    public void An_issue_alone_is_ended_by_a_full_stop_too()
    {
        var paper = new Publication { Key = "key", Title = "Graphs: a survey", Type = PublicationType.WebPage, Authors = [Name(0)], Issue = "3" };

        Assert.Equal("A. B. Lee, “Graphs: a survey,” no. 3.", CitationText.Plain(CitationStyles.Cite(paper, null).Single(cited => cited.Style.Id == "ieee").Runs));
    }

    [Fact]
    public void Anything_at_all_is_cited_on_one_line() => AnyPublication.Any.Sample(paper => Assert.All(CitationStyles.Cite(paper, null), cited =>
    {
        Assert.NotEmpty(cited.Runs);
        Assert.All(cited.Runs, run => Assert.NotEqual("", run.Text));
        string text = CitationText.Plain(cited.Runs);
        Assert.Equal(text, text.Trim());
        Assert.DoesNotContain(text, char.IsControl);
        Assert.DoesNotContain('\n', CitationText.Markdown(cited.Runs));
    }), iter: 2_000);

    private static PersonName Name(int number) => (number % 4) switch
    {
        0 => new("Ann B.", "Lee"),
        1 => new("", "The OpenML Team"),
        2 => new("Martin", "King") { Suffix = "Jr." },
        _ => new("J.-P.", "de la Vallée"),
    };
}
