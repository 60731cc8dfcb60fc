using System.Globalization;
using System.Text.RegularExpressions;
using SearchPortal.Publications;

namespace SearchPortal.Import;

/// <summary>
/// Reads dates as programs and people write them: "2014/05/03/Spring", "1998///", "2009 Jan-Feb", "16-20 June 2019", "circa 1998",
/// "20180301". Of a range its beginning counts; a season is no month.
/// </summary>
internal static partial class WrittenDate
{
    private const int Longest = 200;

    private static readonly string[] Months = [.. DateTimeFormatInfo.InvariantInfo.AbbreviatedMonthNames.Where(name => name.Length > 0)];

    /// <summary>The date as far as it can be read; null when not even a year of four digits can.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="isDoubtful">Whether month or day were there and no calendar has them.</param>
    public static PartialDate? Find(string text, out bool isDoubtful)
    {
        isDoubtful = false;
        string plain = text.Length <= Longest ? text.Trim() : text[..Longest].Trim();
        if (Numeric().Match(plain) is { Success: true } numeric) return FromNumbers(numeric, out isDoubtful);
        if (YearForm().Match(plain) is not { Success: true } written) return null;
        int year = int.Parse(written.Value, CultureInfo.InvariantCulture);
        string rest = plain.Remove(written.Index, written.Length);
        int month = MonthForm().Match(rest) is { Success: true } name ? Array.FindIndex(Months, known => name.Value.StartsWith(known, StringComparison.OrdinalIgnoreCase)) + 1 : 0;
        return month == 0 ? new(year) : WithDay(year, month, DayForm().Match(rest) is { Success: true } day ? int.Parse(day.Value, CultureInfo.InvariantCulture) : null);
    }

    /// <summary>As the other, for a caller who has nothing to say about doubtful dates.</summary>
    public static PartialDate? Find(string text) => Find(text, out _);

    private static PartialDate FromNumbers(Match match, out bool isDoubtful)
    {
        int year = int.Parse(match.Groups["y"].ValueSpan, CultureInfo.InvariantCulture);
        int month = Part(match, "m"), day = Part(match, "d");
        bool hasMonth = month is >= 1 and <= 12;
        bool hasDay = hasMonth && day >= 1 && day <= DateTime.DaysInMonth(year, month);
        isDoubtful = (month != 0 && !hasMonth) || (day != 0 && !hasDay);
        return !hasMonth ? new(year) : hasDay ? new(year, month, day) : new(year, month);
    }

    private static int Part(Match match, string group) => match.Groups[group] is { Success: true } part ? int.Parse(part.ValueSpan, CultureInfo.InvariantCulture) : 0;

    private static PartialDate WithDay(int year, int month, int? day) =>
        day is int number && number >= 1 && number <= DateTime.DaysInMonth(year, month) ? new(year, month, number) : new(year, month);

    // "2014/05/03/Spring", "2014-5", "2014//", "20140503"; no range of years ("1998-1999") and no time.
    [GeneratedRegex(@"^(?:(?<y>[12][0-9]{3})(?<m>0[1-9]|1[0-2])(?<d>[0-2][0-9]|3[01])|(?<y>[12][0-9]{3})(?:[-/.](?<m>[0-9]{1,2})?(?:[-/.](?<d>[0-9]{1,2})?)?)?)(?![0-9])(?:[/T ](?!\s*(?i:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)).*)?$", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Numeric();

    [GeneratedRegex(@"(?<![0-9]|(?:^|\s)-)[12][0-9]{3}(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex YearForm();

    [GeneratedRegex(@"(?<![\p{L}])(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MonthForm();

    [GeneratedRegex(@"(?<![0-9])[0-9]{1,2}(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex DayForm();
}
