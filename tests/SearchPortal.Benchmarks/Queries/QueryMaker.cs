using SearchPortal.Publications;

namespace SearchPortal.Benchmarks.Queries;

/// <summary>Makes the queries of a content: the same content gives the same queries. A class that it has no words for stays empty.</summary>
internal static class QueryMaker
{
    private const int Seed = 20261124;

    /// <summary>The queries, class by class.</summary>
    public static IReadOnlyList<BenchmarkQuery> Make(IReadOnlyList<Publication> publications)
    {
        if (publications.Count == 0) return [];
        var words = new ContentWords(publications);
        var dice = new Dice(Seed);
        var single = new WordQueries(words, dice);
        var text = new TextQueries(words, dice);
        var facts = new FactQueries(words, dice);
        return
        [
            .. Of(QueryClass.Common, single.Common(180)),
            .. Of(QueryClass.Middle, single.Middle(60)),
            .. Of(QueryClass.Rare, single.Rare(200)),
            .. Of(QueryClass.Topic, Dice.Repeat(300, i => text.Topic(i % 2 == 0 ? 3 : 2))),
            .. Of(QueryClass.Sentence, Dice.Repeat(340, _ => text.Sentence())),
            .. Of(QueryClass.Any, Dice.Repeat(100, _ => text.Sentence())),
            .. Of(QueryClass.Phrase, Dice.Repeat(250, _ => text.Phrase())),
            .. Of(QueryClass.Author, facts.Authors(200)),
            .. Of(QueryClass.Prefix, single.Prefix(150)),
            .. Of(QueryClass.Fuzzy, single.Fuzzy(150)),
            .. Of(QueryClass.Filter, facts.Filters(200, () => text.Topic(1 + dice.Below(2)))),
        ];
    }

    private static IEnumerable<BenchmarkQuery> Of(string kind, IEnumerable<string> texts) => texts.Select(text => new BenchmarkQuery(kind, text));
}
