using System.Globalization;

namespace SearchPortal.Export.Citations;

/// <summary>Dates as styles write them. English months whatever the culture.</summary>
/// <param name="Year">As printed, "" when unknown.</param>
/// <param name="Month">1 to 12; null when unknown.</param>
/// <param name="Day">1 to 31; null when unknown.</param>
internal sealed record CitedDate(string Year, int? Month, int? Day)
{
    private static readonly string[] MlaMonths = ["Jan.", "Feb.", "Mar.", "Apr.", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec."];

    /// <summary>"January"; null when unknown.</summary>
    public string? MonthName => Month is int month ? CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month) : null;

    /// <summary>"Jan"; null when unknown.</summary>
    public string? ShortMonth => Month is int month ? CultureInfo.InvariantCulture.DateTimeFormat.GetAbbreviatedMonthName(month) : null;

    /// <summary>"Jan. 2020".</summary>
    public string MonthYear => Month is null or 5 ? Joined(ShortMonth, Year) : $"{ShortMonth}. {Year}";

    /// <summary>"Jan. 23, 2020".</summary>
    public string MonthDayYear => Day is int day ? $"{ShortMonth}{(Month == 5 ? "" : ".")} {day}, {Year}" : MonthYear;

    /// <summary>"January 23, 2020".</summary>
    public string Long => Day is int day ? $"{MonthName} {day}, {Year}" : Joined(MonthName, Year);

    /// <summary>"2020, January 23" (APA).</summary>
    public string YearFirst => Month is null ? Year : $"{Year}, {Joined(MonthName, Day?.ToString(CultureInfo.InvariantCulture))}";

    /// <summary>"2020 Jan 23" (Citing Medicine).</summary>
    public string Bare => Joined(Year, ShortMonth, Day?.ToString(CultureInfo.InvariantCulture));

    /// <summary>"Sept. 2020" (MLA).</summary>
    public string MlaMonthYear => Joined(Month is int month ? MlaMonths[month - 1] : null, Year);

    /// <summary>"23 Sept. 2020" (MLA).</summary>
    public string Mla => Joined(Day?.ToString(CultureInfo.InvariantCulture), MlaMonthYear);

    /// <summary>"2020-01-23".</summary>
    public string Iso => Month is not int month ? Year : Day is int day ? string.Create(CultureInfo.InvariantCulture, $"{Year}-{month:00}-{day:00}") : string.Create(CultureInfo.InvariantCulture, $"{Year}-{month:00}");

    private static string Joined(params string?[] parts) => string.Join(' ', parts.Where(part => !string.IsNullOrEmpty(part)));
}
