using SearchPortal.Publications;

namespace SearchPortal.Benchmarks.Queries;

/// <summary>Queries by what else is known of publications: who wrote them, where and when they appeared.</summary>
internal sealed class FactQueries(ContentWords words, Dice dice)
{
    /// <summary>Names of authors: every fifth a family name alone; half of them drawn by the number of their publications.</summary>
    public IEnumerable<string> Authors(int count)
    {
        string[] signed = [.. words.Publications.SelectMany(p => p.Authors).Select(name => name.Display).Where(IsPlain)];
        string[] names = [.. signed.Distinct().Order(StringComparer.Ordinal)];
        return Dice.Repeat(count, i => names.Length == 0 ? null : Draw(i % 2 == 0 ? signed : names, i % 5 == 0));
    }

    /// <summary>Words narrowed by venue, by years, or by both.</summary>
    /// <param name="count">How many.</param>
    /// <param name="drawWords">Gives the words.</param>
    public IEnumerable<string> Filters(int count, Func<string?> drawWords)
    {
        Publication[] placed = [.. words.Publications.Where(p => p.Venue is not null && p.Year is not null)];
        return Dice.Repeat(count, i => placed.Length == 0 || drawWords() is not string text ? null : $"{text} | {Filter(dice.Of(placed), i % 3)}");
    }

    private string Filter(Publication like, int kind)
    {
        int last = like.Year!.Value + dice.Of<int>([0, 0, 2, 4]);
        string years = $"year:{like.Year}-{last}";
        return kind switch { 0 => $"venue:{like.Venue}", 1 => years, _ => $"venue:{like.Venue} {years}" };
    }

    private string Draw(string[] names, bool familyOnly)
    {
        string name = dice.Of(names).ToLowerInvariant();
        return familyOnly ? name[(name.LastIndexOf(' ') + 1)..] : name;
    }

    private static bool IsPlain(string name) =>
        name.Contains(' ', StringComparison.Ordinal) && name.All(c => char.IsAsciiLetter(c) || c is ' ' or '.') && !name.EndsWith('.');
}
