using SearchPortal.Publications;
using SearchPortal.Searching;

namespace SearchPortal.Tests.Searching.Plain;

/// <summary>Random queries and requests over <see cref="PlainCorpus"/>.</summary>
internal sealed class RandomSearch(int seed)
{
    private readonly Random random = new(seed);

    public (IReadOnlyList<PlainQuery> Query, SearchRequest Request) Next()
    {
        PlainQuery[] query = random.Next(4) == 0
            ? [.. Enumerable.Range(0, random.Next(3, 9)).Select(_ => new PlainQuery.Word(Word()))]
            : [.. Enumerable.Range(0, random.Next(5)).Select(_ => Part(depth: 0))];
        return (query, new SearchRequest
        {
            Text = PlainQuery.WriteTop(query),
            Literal = true,
            Selections = [.. Enumerable.Range(0, random.Next(4)).Select(_ => Selection()).DistinctBy(selection => (selection.Field, selection.Value))],
            Years = random.Next(4) == 0 ? Range() : null,
            Has = PlainCorpus.Some(random, PlainCorpus.Kinds, 0, random.Next(4) == 0 ? 2 : 0),
            Sort = PlainCorpus.Pick(random, Enum.GetValues<SortOrder>()),
            Size = random.Next(15, 100),
            FacetSize = 1_000,
        });
    }

    private PlainQuery Part(int depth) => random.Next(depth == 0 ? 16 : 10) switch
    {
        < 5 => new PlainQuery.Word(Word()),
        5 => new PlainQuery.Phrase($"{Word()} {Word()}", PlainCorpus.Pick(random, [null, null, "title", "abstract"])),
        6 => new PlainQuery.Pattern(PlainCorpus.Pick(random, ["prun*", "*ing", "gr*", "*ffuse", "deepc*", "xi*", "ker*"])),
        7 or 8 => Field(),
        9 => Years(),
        10 or 11 => new PlainQuery.Not(Positive()),
        12 or 13 => new PlainQuery.Any([Positive(), Positive(), .. random.Next(2) == 0 ? new[] { Positive() } : []]),
        14 => new PlainQuery.Any([new PlainQuery.All([Part(1), Part(1)]), Positive()]),
        _ => new PlainQuery.Not(new PlainQuery.Any([Positive(), Positive()])),
    };

    private PlainQuery Positive() => Part(depth: 1);

    private string Word() => PlainCorpus.Pick(random, PlainCorpus.Words);

    private PlainQuery.Field Field() => random.Next(7) switch
    {
        0 => new("title", Word()),
        1 => new("abstract", Word()),
        2 => new("author", Name(PlainCorpus.Pick(random, PlainCorpus.Authors))),
        3 => new("venue", PlainCorpus.Pick(random, PlainCorpus.Venues)),
        4 => new("topic", PlainCorpus.Pick(random, ["models", "compression", "diffusion", "Diffusion models", "graphs"])),
        5 => new("has", PlainCorpus.Pick(random, PlainCorpus.Kinds)),
        _ => new("key", $"paper-{random.Next(200):000}"),
    };

    private string Name(PersonName author) => random.Next(3) switch
    {
        0 => author.Family,
        1 => author.Display,
        _ => $"{author.Family}, {author.Given[0]}",
    };

    private PlainQuery.Years Years()
    {
        int from = 2009 + random.Next(14), to = from + random.Next(5);
        return random.Next(4) switch { 0 => new(from, from), 1 => new(from, null), 2 => new(null, to), _ => new(from, to) };
    }

    private YearRange Range() => Years() is var years ? new(years.From, years.To) : throw new InvalidOperationException();

    private FacetSelection Selection()
    {
        var field = PlainCorpus.Pick(random, Enum.GetValues<FacetField>());
        string value = field switch
        {
            FacetField.Venue => PlainCorpus.Pick(random, PlainCorpus.Venues),
            FacetField.Year => $"{2010 + random.Next(13)}",
            FacetField.Author => PlainCorpus.Pick(random, PlainCorpus.Authors) is var author ? $"{PlainPaper.Id(author.Family)}-{PlainPaper.Id(author.Given)}" : "",
            FacetField.Topic => PlainPaper.Id(PlainCorpus.Pick(random, PlainCorpus.Topics)),
            _ => PlainCorpus.Pick(random, ["paper-conference", "article-journal", "thesis", "book"]),
        };
        return new(field, value, Excluded: random.Next(4) == 0);
    }
}
