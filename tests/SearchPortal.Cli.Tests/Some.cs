using SearchPortal.Publications;
using SearchPortal.Searching;

namespace SearchPortal.Cli.Tests;

/// <summary>Plain values for tests.</summary>
internal static class Some
{
    public static SearchHit Hit(string key, float score, int position = 1) => new(
        new Publication
        {
            Key = key,
            Title = "Deep $k$-means",
            Authors = [new("Ada", "Müller"), new("欣尹", "马")],
            Year = 2024,
            Venue = "icml",
            Type = PublicationType.ConferencePaper,
            Identifiers = new() { Doi = "10.1000/182" },
            Links = [new("pdf", "https://example.org/a.pdf")],
        },
        score,
        position,
        new([new("Deep", isMatch: true), new(" "), new("k", isMath: true), new("-means")]),
        new([new("We cluster "), new("deep", isMatch: true), new(" features.")]),
        []);

    public static SearchResult Result(params SearchHit[] hits) => new(
        new SearchRequest { Text = "deep" },
        hits.Length,
        hits,
        [
            new(FacetField.Venue, [new("icml", "ICML", 1)], 1), new(FacetField.Year, [new("2024", "2024", 1, Selected: true)], 1),
            new(FacetField.Author, [], 0), new(FacetField.Topic, [], 0), new(FacetField.Type, [], 0),
        ],
        [new(NoticeKind.Relaxed, NoticeSentence.SomeWords, $"Not every word was found together.")],
        TimeSpan.FromMilliseconds(1.5));
}
