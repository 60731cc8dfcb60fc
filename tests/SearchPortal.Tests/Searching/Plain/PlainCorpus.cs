using SearchPortal.Publications;

namespace SearchPortal.Tests.Searching.Plain;

/// <summary>Publications made of few words, so that random searches meet them.</summary>
internal static class PlainCorpus
{
    public static readonly string[] Words =
    [
        "pruning", "pruned", "prunes", "diffusion", "diffuse", "network", "networks", "cache", "caching", "graph", "graphs", "LLM-Pruner", "DeepCache", "deep", "transformer",
        "vision", "language", "models", "model", "the", "of", "for", "and", "sampling", "theory", "bounds", "kernel", "kernels", "fast", "robust", "colour", "color", "GPT-4",
    ];

    public static readonly string[] Venues = ["icml", "cvpr", "eccv", "uai", "colt"];

    public static readonly string[] Topics = ["Diffusion models", "Model compression", "Graphs", "Theory", "Models"];

    public static readonly string[] Kinds = ["pdf", "code", "video", "slides"];

    public static readonly PersonName[] Authors =
    [
        new("Xinyin", "Ma"), new("X.", "Ma"), new("Gongfan", "Fang"), new("Xinchao", "Wang"), new("Jane", "Doe"), new("Max", "Roe"), new("Ada", "Graph"),
        new("Bernhard", "Schölkopf"), new("Émile", "Borel"), new("Deep", "Kernel"),
    ];

    private static readonly PublicationType[] Types = [PublicationType.ConferencePaper, PublicationType.JournalArticle, PublicationType.Thesis];

    /// <summary>Always the same publications.</summary>
    public static Publication[] Make(int count)
    {
        var random = new Random(count);
        return [.. Enumerable.Range(0, count).Select(i => One(random, $"paper-{i:000}"))];
    }

    private static Publication One(Random random, string key) => new()
    {
        Key = key,
        Title = random.Next(4) == 0 ? $"{Pick(random, Words)}: {Text(random, 2, 5)}" : Text(random, 2, 6),
        Abstract = random.Next(5) == 0 ? "" : Text(random, 4, 14),
        Year = random.Next(8) == 0 ? null : 2010 + random.Next(12),
        Venue = random.Next(6) == 0 ? null : Pick(random, Venues),
        Type = Pick(random, Types),
        Authors = Some(random, Authors, 1, 3),
        Topics = Some(random, Topics, 0, 2),
        Links = [.. Some(random, Kinds, 0, 3).Select(kind => new Link(kind, $"https://example.org/{key}/{kind}"))],
    };

    public static T Pick<T>(Random random, IReadOnlyList<T> from) => from[random.Next(from.Count)];

    public static T[] Some<T>(Random random, T[] from, int least, int most)
    {
        var copy = from.ToArray();
        random.Shuffle(copy);
        return copy[..random.Next(least, most + 1)];
    }

    private static string Text(Random random, int least, int most) => string.Join(' ', Enumerable.Range(0, random.Next(least, most + 1)).Select(_ => Pick(random, Words)));
}
