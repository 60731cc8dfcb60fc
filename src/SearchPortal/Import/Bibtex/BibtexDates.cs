using System.Globalization;
using SearchPortal.Publications;

namespace SearchPortal.Import.Bibtex;

/// <summary>When an entry appeared: biblatex's <c>date</c>, else <c>year</c>, <c>month</c> and <c>day</c>.</summary>
internal static class BibtexDates
{
    private const int EarliestYear = 1000;
    private const int LatestYear = 2100;

    private static readonly string[] Months = [.. DateTimeFormatInfo.InvariantInfo.AbbreviatedMonthNames.Where(name => name.Length > 0)];

    /// <summary>Year and, where at least the month is known, date.</summary>
    public static (int? Year, PartialDate? Date) Read(BibtexEntry entry, BibtexProblems problems)
    {
        if (entry.FindText("date") is { } written && FindDate(written) is { } date && date.Year is >= EarliestYear and <= LatestYear)
            return (date.Year, date.Month is null ? null : date);

        int? year = ReadYear(entry, problems);
        return (year, year is int known && ReadMonth(entry, problems) is var (month, day) && month > 0 ? ToDate(known, month, day) : null);
    }

    /// <summary>Of a range ("2017-11-13/2017-11-15") its beginning; marks of doubt are left out; null when it is no date.</summary>
    internal static PartialDate? FindDate(string text)
    {
        string plain = text.Trim(' ', '~', '?', '%');
        if (PartialDate.Find(plain) is { } date) return date;
        string first = plain.Split('/')[0].TrimEnd('~', '?', '%');
        return PartialDate.Find(first.Split('T')[0]) ?? (first.Length >= 4 && first.Length <= 10 ? PartialDate.Find(first[..4]) : null);
    }

    private static int? ReadYear(BibtexEntry entry, BibtexProblems problems)
    {
        string field = entry.Find("year") is null ? "date" : "year";
        if (entry.FindText(field) is not { } text) return null;

        int line = entry.LineOf(field);
        int? year = FindYear(text);
        if (year is null) problems.Warn(line, entry.Label, $"no year can be read from {BibtexProblems.Quote(text)}", "write the year as four digits, and what else there is to say into 'note'");
        else if (text.Length != 4) problems.Warn(line, entry.Label, $"the year {BibtexProblems.Quote(text)} was read as {year}", "write the year as four digits");
        if (year is null or >= EarliestYear and <= LatestYear) return year;
        problems.Error(line, entry.Label, $"the year {year} cannot be right", $"write a year between {EarliestYear} and {LatestYear}");
        return null;
    }

    /// <summary>The first four digits that stand by themselves; null when there are none.</summary>
    private static int? FindYear(string text)
    {
        for (int start = 0; start < text.Length; start++)
        {
            if (!char.IsAsciiDigit(text[start])) continue;
            int end = start;
            while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
            if (end - start == 4 && !(start == 1 && text[0] == '-')) return int.Parse(text.AsSpan(start, 4), CultureInfo.InvariantCulture);
            start = end;
        }
        return null;
    }

    /// <summary>Month and day; null when there is none, 0 for a day that is not said.</summary>
    private static (int Month, int Day)? ReadMonth(BibtexEntry entry, BibtexProblems problems)
    {
        if (entry.FindText("month") is not { } text) return null;
        var numbers = Numbers(text);
        int month = FindMonthName(text);
        if (month == 0 && numbers is [>= 1 and <= 12]) return (numbers[0], FindDay(entry));
        if (month > 0) return (month, numbers is [int day] ? day : FindDay(entry));
        problems.Warn(entry.LineOf("month"), entry.Label, $"no month can be read from {BibtexProblems.Quote(text)}", "write jan to dec or 1 to 12");
        return null;
    }

    private static int FindDay(BibtexEntry entry) => entry.FindText("day") is { } text && Numbers(text) is [int day] ? day : 0;

    private static int FindMonthName(string text)
    {
        for (int at = 0; at + 3 <= text.Length; at++)
        {
            if (at > 0 && char.IsLetter(text[at - 1])) continue;
            for (int month = 0; month < Months.Length; month++)
                if (text.AsSpan(at).StartsWith(Months[month], StringComparison.OrdinalIgnoreCase)) return month + 1;
        }
        return 0;
    }

    private static List<int> Numbers(string text)
    {
        var numbers = new List<int>();
        foreach (var range in text.AsSpan().SplitAny(" ,./-–~"))
            if (int.TryParse(text.AsSpan(range).TrimEnd("sthndr"), NumberStyles.None, CultureInfo.InvariantCulture, out int number)) numbers.Add(number);
        return numbers;
    }

    private static PartialDate ToDate(int year, int month, int day) =>
        day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new(year, month, day) : new(year, month);
}
