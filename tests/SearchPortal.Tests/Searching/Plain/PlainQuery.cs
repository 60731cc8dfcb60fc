namespace SearchPortal.Tests.Searching.Plain;

/// <summary>A query that was never a text: what the text that it writes has to mean.</summary>
internal abstract record PlainQuery
{
    public sealed record Word(string Text) : PlainQuery;

    public sealed record Phrase(string Text, string? In = null) : PlainQuery;

    /// <summary>A word with one star, at its end or its beginning.</summary>
    public sealed record Pattern(string Text) : PlainQuery;

    /// <summary>title, abstract, author, venue, topic, has or key with one value.</summary>
    public sealed record Field(string Name, string Value) : PlainQuery;

    public sealed record Years(int? From, int? To) : PlainQuery;

    public sealed record Not(PlainQuery Part) : PlainQuery;

    public sealed record Any(IReadOnlyList<PlainQuery> Choices) : PlainQuery;

    public sealed record All(IReadOnlyList<PlainQuery> Parts) : PlainQuery;

    public static string Write(PlainQuery query) => query switch
    {
        Word word => word.Text,
        Phrase phrase => $"{(phrase.In is null ? "" : phrase.In + ":")}\"{phrase.Text}\"",
        Pattern pattern => pattern.Text,
        Field field => $"{field.Name}:{(field.Value.Contains(' ') ? $"\"{field.Value}\"" : field.Value)}",
        Years years => $"year:{years.From}{(years.From == years.To ? "" : $"..{years.To}")}",
        Not not => $"-{Write(not.Part)}",
        Any any => $"({string.Join(" OR ", any.Choices.Select(Write))})",
        All all => $"({WriteTop(all.Parts)})",
        _ => throw new ArgumentOutOfRangeException(nameof(query)),
    };

    public static string WriteTop(IEnumerable<PlainQuery> parts) => string.Join(' ', parts.Select(Write));
}
