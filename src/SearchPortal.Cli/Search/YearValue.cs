using System.Globalization;
using SearchPortal.Searching;

namespace SearchPortal.Cli.Search;

/// <summary>Years as they are typed: "2020", "2019,2021", "2019..2024", "2019..", "..2024", "-2020" to leave out.</summary>
internal static class YearValue
{
    /// <summary>The range, if one is given, or the single years.</summary>
    /// <exception cref="UsageException">A value is no year or range, or there are both or two ranges.</exception>
    public static (YearRange? Range, IReadOnlyList<FacetSelection> Years) Read(IReadOnlyList<string> values)
    {
        var parts = FacetValue.Split(values).ToList();
        var ranges = parts.Where(part => part.Contains("..", StringComparison.Ordinal)).ToList();
        if (ranges.Count == 0) return (null, [.. parts.Select(Single)]);
        return parts.Count == 1 ? (Range(ranges[0]), []) : throw new UsageException("--year takes one range, or any number of single years");
    }

    private static FacetSelection Single(string text)
    {
        bool excluded = text.StartsWith('-');
        int year = Year(excluded ? text[1..] : text);
        return new(FacetField.Year, year.ToString(CultureInfo.InvariantCulture), excluded);
    }

    private static YearRange Range(string text)
    {
        var ends = text.Split("..");
        if (ends.Length != 2 || text == "..") throw Unreadable(text);
        var range = new YearRange(ends[0].Length == 0 ? null : Year(ends[0]), ends[1].Length == 0 ? null : Year(ends[1]));
        return range.From > range.To ? throw new UsageException($"--year {text} ends before it begins") : range;
    }

    private static int Year(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int year) && year is > 0 and <= 9999 ? year : throw Unreadable(text);

    private static UsageException Unreadable(string text) => new($"{text} is no year; write 2020, 2019..2024, 2019.. or ..2024");
}
