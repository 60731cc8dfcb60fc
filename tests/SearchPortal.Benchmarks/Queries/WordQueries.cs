namespace SearchPortal.Benchmarks.Queries;

/// <summary>Queries of one word: frequent, rare, cut short, misspelt.</summary>
internal sealed class WordQueries(ContentWords words, Dice dice)
{
    private const string LikelyLetters = "aeinrst";

    /// <summary>Common words, those that titles use most the likeliest.</summary>
    public IEnumerable<string> Common(int count) => dice.Weighted(CommonWords, words.TitleFrequency, count);

    /// <summary>Words that are neither common nor rare.</summary>
    public IEnumerable<string> Middle(int count) =>
        dice.Sample([.. words.Plain.Where(word => words.Frequency(word) > Share(0.002) && words.Frequency(word) <= Share(0.04) && words.TitleFrequency(word) > 0)], count);

    /// <summary>Words of few publications, one title among them.</summary>
    public IEnumerable<string> Rare(int count) =>
        dice.Sample([.. words.Plain.Where(word => word.Length > 4 && words.Frequency(word) is >= 3 and <= 60 && words.TitleFrequency(word) > 0)], count);

    /// <summary>Three to six letters that a word begins with.</summary>
    public IEnumerable<string> Prefix(int count)
    {
        string[] long7 = [.. words.Plain.Where(word => word.Length >= 7 && words.Frequency(word) > 30)];
        return Dice.Repeat(count, _ => long7.Length == 0 ? null : dice.Of(long7)[..(3 + dice.Below(4))] + "*");
    }

    /// <summary>Words with one letter left out, put in, swapped with the next or replaced.</summary>
    public IEnumerable<string> Fuzzy(int count)
    {
        string[] frequent = [.. words.Plain.Where(word => word.Length >= 6 && words.Frequency(word) > 100)];
        return Dice.Repeat(count, i => frequent.Length == 0 ? null : Misspell(dice.Of(frequent)) + (i % 3 == 0 ? "~2" : "~1"));
    }

    private string[] CommonWords => [.. words.Plain.Where(word => words.Frequency(word) > Share(0.04))];

    private double Share(double share) => share * words.Publications.Count;

    private string Misspell(string word)
    {
        int at = 1 + dice.Below(word.Length - 2);
        char letter = LikelyLetters[dice.Below(LikelyLetters.Length)];
        return dice.Below(4) switch
        {
            0 => word.Remove(at, 1),
            1 => word.Insert(at, letter.ToString()),
            2 => $"{word[..at]}{word[at + 1]}{word[at]}{word[(at + 2)..]}",
            _ => $"{word[..at]}{letter}{word[(at + 1)..]}",
        };
    }
}
