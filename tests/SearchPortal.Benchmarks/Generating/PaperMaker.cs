using System.Globalization;
using SearchPortal.Benchmarks.Queries;
using SearchPortal.Publications;

namespace SearchPortal.Benchmarks.Generating;

/// <summary>
/// Makes new papers out of those of a source. A paper takes venue, year and kind from one of them, drawn evenly; every second
/// sentence, two of five title words and three of ten authors come from others whose titles share a word with it.
/// </summary>
internal sealed class PaperMaker
{
    private readonly SourcePapers source;
    private readonly Dice dice;
    private readonly HashSet<ulong> titles = [];

    /// <summary>Papers of a seed: the same source and seed give the same papers.</summary>
    public PaperMaker(SourcePapers source, int seed)
    {
        this.source = source;
        dice = new Dice(seed);
        Words = new NewWords(source, dice);
        Names = new NewNames(source, dice);
    }

    /// <summary>The words that the source lacks.</summary>
    public NewWords Words { get; }

    /// <summary>The people that the source lacks.</summary>
    public NewNames Names { get; }

    /// <summary>The next paper.</summary>
    /// <param name="number">Its number, the end of its key.</param>
    public Publication Make(int number)
    {
        int origin = dice.Below(source.Papers.Count);
        var like = source.Papers[origin];
        string[] title = Title(origin), text = Text(origin).Split(' ');
        Words.Place(title, text);
        string key = string.Create(CultureInfo.InvariantCulture, $"{like.Authors[0].Family.Split(' ')[^1]}{like.Year}{like.Venue}-{number}");
        return new Publication
        {
            Key = Slug.From(key),
            Title = Unique(string.Join(' ', title)),
            Authors = Authors(origin),
            Year = like.Year,
            Type = like.Type,
            Venue = like.Venue,
            ContainerTitle = like.Venue is null ? null : like.ContainerTitle,
            Abstract = string.Join(' ', text),
            Topics = like.Topics,
            Identifiers = like.Identifiers.Doi is null ? Identifiers.None : new Identifiers { Doi = $"10.5555/{number}" },
            Links = [.. like.Links.Select(link => new Link(link.Kind, $"https://example.org/{link.Kind}/{number}"))],
        };
    }

    private string[] Title(int origin)
    {
        string title = source.Papers[origin].Title;
        string[] words = title.Split(' ');
        if (title.Contains('$', StringComparison.Ordinal)) return words;
        for (int i = 0; i < words.Length; i++)
        {
            if (!PlainWord.Is(PlainWord.Core(words[i])) || dice.Below(5) >= 2) continue;
            var others = source.TitleWords(source.Relative(origin, dice));
            if (others.Count > 0) words[i] = PlainWord.Exchange(words[i], dice.Of(others));
        }
        return words;
    }

    private string Text(int origin)
    {
        var sentences = SentenceText.Split(source.Papers[origin].Abstract);
        for (int i = 0; i < sentences.Count; i++)
        {
            if (dice.Below(2) == 0) continue;
            var others = SentenceText.Split(source.Papers[source.Relative(origin, dice)].Abstract);
            if (others.Count > 0) sentences[i] = dice.Of(others);
        }
        return string.Join(' ', sentences);
    }

    private List<PersonName> Authors(int origin)
    {
        var authors = new List<PersonName>();
        var seen = new HashSet<string>();
        foreach (var own in source.Papers[origin].Authors)
        {
            var name = Names.InPlaceOf(dice.Below(10) < 3 ? dice.Of(source.Papers[source.Relative(origin, dice)].Authors) : own);
            if (seen.Add(TextFolding.Fold(name.Display))) authors.Add(name);
        }
        return authors;
    }

    /// <summary>Two papers of one title would be told as doubles.</summary>
    private string Unique(string title)
    {
        while (!titles.Add(Fingerprint.Of(TextFolding.Fold(title)))) title += " " + dice.Of(source.TitleWords(dice.Below(source.Papers.Count)) is { Count: > 0 } words ? words : ["Revisited"]);
        return title;
    }
}
