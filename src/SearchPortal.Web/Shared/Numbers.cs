using System.Globalization;
using SearchPortal.Web.Wording;

namespace SearchPortal.Web.Shared;

/// <summary>Numbers as the request's language writes them.</summary>
internal static class Numbers
{
    private static readonly string[] Nouns = [.. Enum.GetValues<Noun>().Select(noun => $"Noun_{noun}")];
    private static readonly string[] NounsOfOne = [.. Enum.GetValues<Noun>().Select(noun => $"NounOne_{noun}")];

    /// <summary>"3,412".</summary>
    public static string Of(int number) => number is >= 0 and < 1000 ? number.ToString(CultureInfo.InvariantCulture) : number.ToString("N0", Language.Current.Culture);

    /// <summary>"1 paper", "3,412 papers".</summary>
    public static string Of(int number, Noun noun) => Sentence.Of(Sentence.Named((number == 1 ? NounsOfOne : Nouns)[(int)noun]), Of(number));

    /// <summary>"1–20 of 3,412 papers", "17 papers" when all are shown, "no papers".</summary>
    public static string Range(int first, int count, int total)
    {
        if (total == 0) return Words.NoPapers;
        return count == total ? Of(total, Noun.Paper) : Sentence.Of(Words.RangeOf, Of(first), Of(first + count - 1), Of(total, Noun.Paper));
    }

    /// <summary>"12.3".</summary>
    public static string OfScore(float score) => score.ToString("N1", Language.Current.Culture);

    /// <summary>Whole milliseconds, rounded up, to stand after something: ", 4 ms".</summary>
    public static string After(TimeSpan time) => Sentence.Of(Words.Elapsed, Of((int)Math.Ceiling(time.TotalMilliseconds)));

    /// <summary>"24 November 2026".</summary>
    public static string Of(DateTimeOffset day) => day.ToString(Words.LongDate, Language.Current.Culture);
}
