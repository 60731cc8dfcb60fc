using SearchPortal.Searching;
using SearchPortal.Tests.Content;

namespace SearchPortal.Tests.Searching;

/// <summary>The papers of the sample content are found by what people type who look for them.</summary>
public sealed class SampleContentSearchTests(SampleIndex sample) : IClassFixture<SampleIndex>
{
    private static readonly string[] Filler = ["and", "any", "for", "into", "its", "of", "on", "the", "to", "via", "with", "a"];

    public static TheoryData<string> Keys => [.. SamplePapers.All.Select(paper => paper.Key)];

    public static TheoryData<string> Names => [.. SamplePapers.All.Where(paper => paper.Title.Contains(':', StringComparison.Ordinal)).SelectMany(paper => Spellings.Of(NameOf(paper)))];

    [Theory]
    [MemberData(nameof(Keys))]
    public void A_paper_is_the_first_hit_for_its_title(string key)
    {
        string title = Paper(key).Title;

        Assert.Equal([key, key, key], new[] { title, title.ToLowerInvariant(), $"\"{title}\"" }.Select(First));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_paper_is_the_first_hit_for_the_name_before_its_colon(string spelling) =>
        Assert.Equal(SamplePapers.All.Single(paper => Spellings.Of(NameOf(paper)).Contains(spelling)).Key, First(spelling));

    [Theory]
    [MemberData(nameof(Keys))]
    public void A_paper_is_the_first_hit_for_its_first_author_with_two_neighbouring_words_of_its_title(string key)
    {
        var paper = Paper(key);
        string author = FirstAuthor(paper);
        var missed =
            from pair in Neighbours(Words(paper.Title))
            let fitting = SamplePapers.All.Where(other => FirstAuthor(other) == author && Words(other.Title).Intersect(pair).Count() == pair.Length).Select(other => other.Key)
            from query in new[] { $"{author} {pair[0]} {pair[1]}", $"{pair[0]} {pair[1]} {author}".ToLowerInvariant() }
            let first = First(query)
            where !fitting.Contains(first)
            select $"{query}: {first}";

        Assert.Empty(missed);
    }

    [Theory]
    [InlineData("马欣尹")]
    [InlineData("\"Xinyin Ma\"")]
    [InlineData("author:\"Ma, Xinyin\"")]
    public void Her_name_finds_her_papers_and_no_others(string name) => Assert.Equal(Hers, AmongOthers(name).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("Xinyin Ma")]
    [InlineData("xinyin ma")]
    [InlineData("Ma Xinyin")]
    [InlineData("ma xinyin")]
    [InlineData("MA XINYIN")]
    [InlineData("Ma, Xinyin")]
    public void The_words_of_her_name_find_all_her_papers_before_any_that_has_the_words_elsewhere(string name)
    {
        var found = AmongOthers(name);

        Assert.Equal(Hers, found.SkipLast(1).Order(StringComparer.Ordinal));
        Assert.Equal("other-both", found[^1]);
    }

    private static IEnumerable<string> Hers => SamplePapers.All.Select(paper => paper.Key).Order(StringComparer.Ordinal);

    /// <summary>Results over the sample and papers of people with names like hers, best first.</summary>
    private static List<string> AmongOthers(string name)
    {
        using var portal = SampleIndex.Unbuilt();
        portal.WritePublications(
            Some.Publication("other-xin", authors: "Xin Ma, Yin Xin"), Some.Publication("other-xinyi", authors: "Xinyi Ma"), Some.Publication("other-both", authors: "Xinyin Wang, Li Ma"),
            Some.Publication("other-cjk", authors: "马欣, 尹马"), Some.Publication("other-ying", authors: "Ying Ma"), Some.Publication("other-title", "Massive xinyin", authors: "Max Roe"));
        portal.Build();
        return [.. portal.Search(new SearchRequest { Text = name, Size = 100 }).Hits.Select(hit => hit.Publication.Key)];
    }

    private string? First(string text) => sample.Portal.Search(text).Hits is [var first, ..] ? first.Publication.Key : null;

    private static SamplePapers.Paper Paper(string key) => SamplePapers.All.Single(paper => paper.Key == key);

    private static string NameOf(SamplePapers.Paper paper) => paper.Title.Split(':')[0];

    private static string FirstAuthor(SamplePapers.Paper paper) => paper.Authors.Split("; ")[0];

    private static string[] Words(string title) => [.. title.Split([' ', ':'], StringSplitOptions.RemoveEmptyEntries).Where(word => !Filler.Contains(word, StringComparer.OrdinalIgnoreCase))];

    private static IEnumerable<string[]> Neighbours(string[] words) => words.Zip(words.Skip(1), (first, second) => new[] { first, second });
}
