using SearchPortal.Benchmarks.Queries;

namespace SearchPortal.Benchmarks.Generating;

/// <summary>
/// Rare words that the source does not have, so that the vocabulary grows by Heaps' law as that of the source does. A word is
/// the first half of one word of the source and the second half of another; each is used three times on average.
/// </summary>
internal sealed class NewWords
{
    private const int UsesOfEach = 3;
    private const int TitleShare = 8;

    private readonly Dice dice;
    private readonly Growth growth;
    private readonly string[] parts;
    private readonly HashSet<string> taken;
    private readonly Occurrences<string> words;
    private long written;

    /// <summary>Measures the words of the source.</summary>
    public NewWords(SourcePapers source, Dice dice)
    {
        this.dice = dice;
        growth = Growth.Of(source.Papers.Select(paper => $"{paper.Title} {paper.Abstract}".ToLowerInvariant().Split(' ').Select(PlainWord.Core)));
        taken = [.. source.Papers.SelectMany(paper => $"{paper.Title} {paper.Abstract}".Split(' ')).Select(PlainWord.Core).Where(PlainWord.Is).Select(word => word.ToLowerInvariant())];
        parts = [.. taken.Order(StringComparer.Ordinal)];
        words = new Occurrences<string>(dice);
    }

    /// <summary>The rule measured, for people.</summary>
    public string Rule => FormattableString.Invariant($"{growth.Distinct} words of {growth.Total}, growing with the power {growth.Exponent:0.00}");

    /// <summary>How many there are.</summary>
    public int Count => words.Distinct;

    /// <summary>Puts what is due in place of plain words of a paper.</summary>
    public void Place(string[] title, string[] text)
    {
        written += title.Length + text.Length;
        if (parts.Length == 0) return;
        for (int due = growth.NewAt(written) - words.Distinct; due > 0 && text.Length > 0;)
        {
            bool isNew = words.Distinct == 0 || dice.Below(UsesOfEach) == 0;
            if (isNew) due--;
            Put(dice.Below(TitleShare) == 0 ? title : text, isNew ? words.Add(Invent()) : words.Again());
        }
    }

    private void Put(string[] place, string word)
    {
        // A few looks for a plain word; a text of formulas keeps its own.
        for (int look = 0; look < 8; look++)
        {
            int at = dice.Below(place.Length);
            if (!PlainWord.Is(PlainWord.Core(place[at]))) continue;
            place[at] = PlainWord.Exchange(place[at], word);
            return;
        }
    }

    private string Invent()
    {
        string start = dice.Of(parts), end = dice.Of(parts);
        string word = start[..((start.Length + 1) / 2)] + end[(end.Length / 2)..];
        while (!PlainWord.Is(word) || !taken.Add(word)) word += dice.Of(parts)[..2];
        return word;
    }
}
