using System.Globalization;

namespace SearchPortal.Web.Shared;

/// <summary>Numbers as the English interface writes them.</summary>
internal static class Numbers
{
    /// <summary>"3,412".</summary>
    public static string Of(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>"1 paper", "3,412 papers".</summary>
    public static string Of(int number, string noun) => $"{Of(number)} {noun}{(number == 1 ? "" : "s")}";

    /// <summary>"1–20 of 3,412 papers", "17 papers" when all are shown, "no papers".</summary>
    public static string Range(int first, int count, int total)
    {
        if (total == 0) return "No papers";
        return count == total ? Of(total, "paper") : $"{Of(first)}–{Of(first + count - 1)} of {Of(total, "paper")}";
    }

    /// <summary>"12.3".</summary>
    public static string OfScore(float score) => score.ToString("N1", CultureInfo.InvariantCulture);

    /// <summary>Whole milliseconds, rounded up: "4 ms".</summary>
    public static string Of(TimeSpan time) => $"{Of((int)Math.Ceiling(time.TotalMilliseconds))} ms";
}
